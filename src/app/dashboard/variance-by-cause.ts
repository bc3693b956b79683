import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { CAUSES } from '../../domain/pay/variance.ts';
import type { VarianceByCause } from '../../report/index.ts';
import { compareRuns } from '../compare-runs.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';

/** Adds up the comparison with the month before; null where that month has no run. */
export function varianceByCause(store: Store, period: Period, progress: Progress): VarianceByCause | null {
  if (store.run(addMonths(period, -1), 'regular') === null) return null;
  const { before, employees } = compareRuns(store, { period, kind: 'regular', progress });
  const sums = CAUSES.map((cause) => ({ cause, amount: 0, people: 0 }));
  for (const { causes } of employees())
    for (const sum of sums) {
      const amount = causes[sum.cause];
      if (amount === undefined) continue;
      sum.amount += amount;
      sum.people++;
    }
  return { before, causes: sums.filter(({ people }) => people > 0) };
}
