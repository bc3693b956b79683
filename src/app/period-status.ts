import type { Period } from '../domain/calendar/period.ts';
import { canChangePay } from '../domain/pay/evidence-period.ts';
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
    const batches = store.batches();
    const runs = store.runs().filter((run) => period === null || run.period === period);
    const employees = store.employeeCount();
    return {
      employees,
      batches: batches.filter((batch) => period === null || batch.period === null || batch.period === period),
      policies: store.policies(),
      runs,
      chainHead: store.chainHead(),
      next: nextStep(employees, runs.at(-1), (run) =>
        batches.some(
          ({ id, kind }) =>
            id > run.watermark && store.periodsOf(id).some((filed) => canChangePay(kind, filed, run)),
        ),
      ),
    };
  });
}

function nextStep(
  employees: number,
  newest: Run | undefined,
  /** Whether something that the run rests on was recorded after it. */
  isOutdated: (run: Run) => boolean,
): NextStep {
  if (employees === 0) return 'import-employees';
  if (!newest) return 'run';
  if (newest.status === 'draft') return isOutdated(newest) ? 'run-again' : 'export';
  return newest.status === 'approved' ? 'pay' : 'nothing';
}
