import type { Store } from '../app/ports/store.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { RunKind } from '../domain/pay/posted.ts';
import { periodArgument } from './arguments.ts';

/**
 * The period that a report is asked for: a month, or with `latest-approved` that of the newest approved run of a kind,
 * which is known once the database is open.
 * @throws UsageError `period-invalid` at once; RefusedError `nothing-approved` from what it gives
 */
export async function askedPeriod(word: string): Promise<(store: Store, kind: RunKind) => Period> {
  const { LATEST_APPROVED, latestApproved } = await import('../app/nightly/latest-approved.ts');
  if (word === LATEST_APPROVED) return latestApproved;
  const period = periodArgument(word);
  return () => period;
}
