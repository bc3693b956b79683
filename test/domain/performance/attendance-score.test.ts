import { beforeAll, describe, expect, it } from 'vitest';
import type { AttendanceCodePolicy } from '../../../src/domain/pay/policy.ts';
import { calculateAttendance } from '../../../src/domain/performance/attendance-score.ts';
import { examplePolicy } from '../../support/pay-example.ts';

let codes: readonly AttendanceCodePolicy[];

beforeAll(async () => {
  codes = (await examplePolicy()).performance.attendanceCodes;
});

function attend(counts: Readonly<Record<string, number>>, servedDays = 20, table = codes) {
  const { score, wholeCut } = calculateAttendance({ batch: 1, row: 2, counts }, table, servedDays);
  return [score, wholeCut];
}

describe('attendance', () => {
  it('without any count is 100, and cuts nothing', () => {
    expect(attend({})).toEqual([10_000, 0]);
    expect(attend({ tl1: 0, tk: 0 })).toEqual([10_000, 0]);
  });

  it('loses the percent of each occurrence: 2 × 0.5 + 3 × 1.25 + 1 × 2 leaves 93.25', () => {
    expect(attend({ tl1: 2, psw3: 3, apel: 1 })).toEqual([9325, 0]);
  });

  it('cuts the whole TPP too for absence without notice: 3% a day', () => {
    expect(attend({ tk: 2 })).toEqual([9400, 600]);
  });

  it('never falls below 0', () => {
    expect(attend({ tl4: 66 })).toEqual([100, 0]);
    expect(attend({ tl4: 67 })).toEqual([0, 0]);
  });

  it('cuts the whole TPP by all of it where absence lasted every working day served', () => {
    expect(attend({ tk: 19 }, 20)).toEqual([4300, 5700]);
    expect(attend({ tk: 20 }, 20)).toEqual([4000, 10_000]);
    expect(attend({ tk: 21 }, 20)).toEqual([3700, 10_000]);
    expect(attend({ tk: 1 }, 1)).toEqual([9700, 10_000]);
    expect(attend({ tk: 0 }, 0)).toEqual([10_000, 0]);
  });

  it('never cuts more than 100%', () => {
    expect(attend({ tk: 34 }, 40)).toEqual([0, 10_000]);
  });

  it('counts a code that applies to the whole TPP alone not in the score', () => {
    const name = { id: 'Tanpa keterangan', en: 'Absent' };
    const table = [{ code: 'tk', name, percent: 300, appliesTo: 'whole' }] as const;
    expect(attend({ tk: 2 }, 20, table)).toEqual([10_000, 600]);
  });

  it('ignores a count for which the policy has no code', () => {
    expect(attend({ xyz: 5 })).toEqual([10_000, 0]);
  });
});
