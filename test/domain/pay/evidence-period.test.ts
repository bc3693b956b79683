import { expect, it } from 'vitest';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { canChangePay } from '../../../src/domain/pay/evidence-period.ts';

const regular = { period: makePeriod(2026, 3), kind: 'regular' } as const;
const thr = { period: makePeriod(2026, 3), kind: 'thr' } as const;

it('what is recorded of a later month cannot change a run; of its own and of earlier months it can', () => {
  for (const kind of [
    'employees',
    'attendance',
    'attendance-log',
    'absences',
    'assessments',
    'discipline',
  ] as const)
    expect(['2026-02', '2026-03', '2026-04'].map((month) => canChangePay(kind, month, regular))).toEqual([
      true,
      true,
      false,
    ]);
});

it('additions and deductions can change the regular run of their own month alone', () => {
  expect(
    ['2026-02', '2026-03', '2026-04'].map((month) => canChangePay('adjustments', month, regular)),
  ).toEqual([false, true, false]);
  expect(canChangePay('adjustments', '2026-03', thr)).toBe(false);
});

it('opening balances can change runs of their year; trainings and dates of careers none', () => {
  expect(['2025', '2026'].map((year) => canChangePay('opening', year, thr))).toEqual([false, true]);
  expect(canChangePay('training', '2026-03', regular)).toBe(false);
  expect(canChangePay('personnel', '2026-03', regular)).toBe(false);
});
