import type { Period } from '../domain/calendar/period.ts';
import type { Batch } from './ports/batches.ts';
import type { StoredPolicy } from './ports/law.ts';
import type { Run } from './ports/runs.ts';
import type { Store } from './ports/store.ts';

/** Where the office's database stands. */
export interface OfficeStatus {
  readonly employees: number;
  readonly batches: readonly Batch[];
  readonly policies: readonly StoredPolicy[];
  readonly runs: readonly Run[];
  readonly chainHead: string;
  /** What to do next; the sentence stands in `text/cli/index.ts`. */
  readonly next: NextStep;
}

export type NextStep = 'import-employees' | 'run' | 'run-again' | 'export' | 'pay' | 'nothing';

/**
 * Where each period stands, newest last; for one period only what concerns it.
 * @param period null for all
 */
export function officeStatus(store: Store, period: Period | null): OfficeStatus {
  return store.read(() => {
    const batches = store
      .batches()
      .filter((batch) => period === null || batch.period === null || batch.period === period);
    const runs = store.runs().filter((run) => period === null || run.period === period);
    const employees = store.employeeCount();
    return {
      employees,
      batches,
      policies: store.policies(),
      runs,
      chainHead: store.chainHead(),
      next: nextStep(employees, runs, store.watermark()),
    };
  });
}

function nextStep(employees: number, runs: readonly Run[], watermark: number): NextStep {
  if (employees === 0) return 'import-employees';
  const newest = runs.at(-1);
  if (!newest) return 'run';
  if (newest.status === 'draft') return newest.watermark < watermark ? 'run-again' : 'export';
  return newest.status === 'approved' ? 'pay' : 'nothing';
}
