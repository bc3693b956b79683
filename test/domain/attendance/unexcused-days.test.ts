import { describe, expect, it } from 'vitest';
import type { ClassifiedDay, DayKind } from '../../../src/domain/attendance/classified-day.ts';
import { sanctionReached, UnexcusedTally } from '../../../src/domain/attendance/unexcused-days.ts';
import type { Period } from '../../../src/domain/calendar/period.ts';
import { unexcusedSanctions } from '../../../src/rules/index.ts';

const { steps = [] } = unexcusedSanctions('2026-01' as Period, []) ?? {};
const DISMISSAL = 'pemberhentian dengan hormat tidak atas permintaan sendiri';

function day(kind: DayKind): ClassifiedDay {
  return { kind, codes: kind === 'absent' ? ['tk'] : [] } as unknown as ClassifiedDay;
}

function tallied(...months: readonly (readonly DayKind[] | number)[]) {
  const tally = new UnexcusedTally();
  for (const [i, month] of months.entries()) {
    const tk = typeof month === 'number' ? month : month.filter((kind) => kind === 'absent').length;
    const days = typeof month === 'number' ? {} : { days: month.map(day) };
    tally.add(`2026-0${i + 1}` as Period, { counts: { tk }, ...days });
  }
  return tally.result();
}

describe('the steps of PP 94/2021, each at its bounds', () => {
  it.each([
    [2, null],
    [3, 'teguran lisan'],
    [4, 'teguran tertulis'],
    [6, 'teguran tertulis'],
    [7, 'pernyataan tidak puas secara tertulis'],
    [10, 'pernyataan tidak puas secara tertulis'],
    [11, 'pemotongan tunjangan kinerja 25% selama 6 bulan'],
    [13, 'pemotongan tunjangan kinerja 25% selama 6 bulan'],
    [14, 'pemotongan tunjangan kinerja 25% selama 9 bulan'],
    [16, 'pemotongan tunjangan kinerja 25% selama 9 bulan'],
    [17, 'pemotongan tunjangan kinerja 25% selama 12 bulan'],
    [20, 'pemotongan tunjangan kinerja 25% selama 12 bulan'],
    [21, 'penurunan jabatan setingkat lebih rendah selama 12 bulan'],
    [24, 'penurunan jabatan setingkat lebih rendah selama 12 bulan'],
    [25, 'pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan'],
    [27, 'pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan'],
    [28, DISMISSAL],
    [60, DISMISSAL],
  ])('%i days in the year: %s', (days, sanction) => {
    expect(sanctionReached({ days, inARow: 9 }, steps)?.sanction ?? null).toBe(sanction);
  });

  it('10 days in a row are dismissal, 9 are not', () => {
    expect(sanctionReached({ days: 10, inARow: 10 }, steps)).toEqual({
      sanction: DISMISSAL,
      days: 10,
      isConsecutive: true,
    });
    expect(sanctionReached({ days: 9, inARow: 9 }, steps)?.isConsecutive).toBe(false);
  });

  it('before the regulation nothing is known', () => {
    expect(unexcusedSanctions('2021-08' as Period, [])).toBeNull();
    expect(unexcusedSanctions('2021-09' as Period, [])?.title).toBe('PP 94/2021');
  });
});

describe('days in a row', () => {
  it('go on over weekends, days off duty and the end of a month, but not over a day at work or an excused one', () => {
    expect(
      tallied(
        ['worked', 'absent', 'no-duty', 'absent'],
        ['absent', 'off-duty', 'absent', 'excused', 'absent'],
      ),
    ).toEqual({
      days: 5,
      inARow: 4,
      last: '2026-02',
    });
  });

  it('are not known of a recap, whose days count all the same', () => {
    expect(tallied(['absent', 'absent'], 3, ['absent'])).toEqual({ days: 6, inARow: 2, last: '2026-03' });
    expect(tallied(['worked'], 0)).toBeNull();
  });
});
