import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.ts';
import { stepIncreaseDue } from '../../../src/domain/check/step-increase.ts';
import {
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeRecord,
} from '../../../src/domain/people/employee.ts';

const STEPS = [0, 2, 4, 6].map((mkg) => ({ mkg, amount: 3_000_000 + mkg }));
const MKG_ONLY = 1 << EMPLOYEE_FIELDS.indexOf('mkg');
const NO_MKG = 1 << EMPLOYEE_FIELDS.indexOf('unit');

function period(text: string) {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** Rows as `month:mkg`; `month:-` is an empty cell, `month:?` a sheet without the column. */
function facts(...rows: readonly string[]): readonly EmployeeFact[] {
  return rows.map((row, i) => {
    const [month = '', mkg = ''] = row.split(':');
    return {
      effective: period(month),
      batch: i + 1,
      row: 2,
      present: mkg === '?' ? NO_MKG : MKG_ONLY,
      values: { mkg: mkg === '-' || mkg === '?' ? null : Number(mkg) } as EmployeeRecord,
    };
  });
}

/** Service years reached and the month since which the old ones stand; null when nothing is due. */
function due(rows: readonly EmployeeFact[], month: string): string | null {
  const found = stepIncreaseDue(rows, period(month), STEPS);
  return found && `${found.mkg} since ${found.since}, now ${found.reached}, step ${found.next.mkg}`;
}

describe('a step increase', () => {
  it('is due two years after the mkg of a step was recorded, not a month earlier', () => {
    const rows = facts('2024-03:2');
    expect(due(rows, '2026-02')).toBeNull();
    expect(due(rows, '2026-03')).toBe('2 since 2024-03, now 4, step 4');
  });

  it('is due after one year where one year of the step was recorded already', () => {
    expect(due(facts('2025-03:3'), '2026-02')).toBeNull();
    expect(due(facts('2025-03:3'), '2026-03')).toBe('3 since 2025-03, now 4, step 4');
  });

  it('counts from the first of the months that repeat the same mkg', () => {
    const monthly = facts('2024-03:2', '2024-04:2', '2025-09:?', '2026-02:2');
    expect(due(monthly, '2026-03')).toBe('2 since 2024-03, now 4, step 4');
  });

  it('starts anew where the mkg was recorded as grown', () => {
    expect(due(facts('2024-03:2', '2026-03:4'), '2026-03')).toBeNull();
    expect(due(facts('2024-03:2', '2026-03:4'), '2028-03')).toBe('4 since 2026-03, now 6, step 6');
  });

  it('goes by the row recorded last where a month has two', () => {
    expect(due(facts('2024-03:2', '2025-01:3', '2025-01:2'), '2026-03')).toBe(
      '2 since 2024-03, now 4, step 4',
    );
  });

  it('is never due at the last step, without an mkg, or by rows of later months', () => {
    expect(due(facts('2010-01:6'), '2026-03')).toBeNull();
    expect(due(facts('2010-01:2', '2020-01:-'), '2026-03')).toBeNull();
    expect(due(facts('2026-04:2'), '2026-03')).toBeNull();
    expect(due([], '2026-03')).toBeNull();
  });
});
