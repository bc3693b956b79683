import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { RefusedError } from '../errors.ts';
import type { Store } from '../ports/store.ts';

/** Word for the newest month that is approved, in place of a month. */
export const LATEST_APPROVED = 'latest-approved';

/**
 * The month of the newest approved or paid run of a kind.
 * @throws RefusedError `nothing-approved`
 */
export function latestApproved(store: Store, kind: RunKind): Period {
  const posted = store.runs().filter((run) => run.kind === kind && run.status !== 'draft');
  const newest = posted.at(-1);
  if (newest === undefined) throw new RefusedError('nothing-approved', { kind });
  return newest.period;
}
