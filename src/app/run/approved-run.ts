import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { RefusedError } from '../errors.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

/**
 * The run of a month, approved or paid.
 * @throws RefusedError `run-missing`; `run-status` where it is a draft
 */
export function approvedRun(store: Store, period: Period, kind: RunKind): Run {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  assertApproved(run);
  return run;
}

/** @throws RefusedError `run-status` where the run is a draft */
export function assertApproved({ period, kind, status }: Run): void {
  if (status === 'draft') throw new RefusedError('run-status', { period, kind, status, from: 'approved' });
}
