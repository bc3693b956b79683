import { compareRuns } from '../../src/app/compare-runs.ts';
import type { Run } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { CAUSES } from '../../src/domain/pay/variance.ts';
import type { GeneratedYear } from './generate-year.ts';
import { playYear } from './play-year.ts';

/** What the comparisons of every month of a year with the one before came to. */
export interface ComparedMonths {
  readonly months: number;
  /** Employees whose take-home differed. */
  readonly differences: number;
  /** Employees whose causes do not add up, and months whose sum is not the difference of the run totals. */
  readonly wrong: readonly string[];
  /** Causes that occurred. */
  readonly causes: ReadonlySet<string>;
}

/**
 * Plays rounds of a generated year in a new folder and compares every regular run with the one before.
 * @param afterRun looks at each state besides
 */
export async function compareMonths(
  dir: string,
  year: Pick<GeneratedYear, 'rounds'>,
  afterRun: (store: Store, run: Run) => void = () => {},
): Promise<ComparedMonths> {
  const causes = new Set<string>();
  const wrong: string[] = [];
  let last: Run | null = null;
  let months = 0;
  let differences = 0;
  await playYear(dir, year, (store, run) => {
    afterRun(store, run);
    if (run.kind !== 'regular') return;
    const before = last;
    last = run;
    if (before === null) return;
    months++;
    let total = 0;
    const comparison = compareRuns(store, { period: run.period, kind: 'regular', progress: () => {} });
    for (const employee of comparison.employees()) {
      const sum = CAUSES.reduce((amount, cause) => amount + (employee.causes[cause] ?? 0), 0);
      if (sum !== employee.after - employee.before) wrong.push(`${run.period} ${employee.nip}`);
      for (const cause of Object.keys(employee.causes)) causes.add(cause);
      total += sum;
      differences++;
    }
    if (total !== run.totals.DITERIMA - before.totals.DITERIMA) wrong.push(run.period);
  });
  return { months, differences, wrong, causes };
}
