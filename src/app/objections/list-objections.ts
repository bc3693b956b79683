import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { Store } from '../ports/store.ts';
import { isPending, type ObjectionStanding, objectionStandings } from './objection-state.ts';

/** Objections to the runs of a period, of all kinds; to all periods with null. */
export function listObjections(store: Store, period: Period | null): readonly ObjectionStanding[] {
  return store.read(() =>
    objectionStandings(store).filter(({ objection }) => period === null || objection.period === period),
  );
}

/** Objections of an employee that a slip is about: raised to it, or settled by its run. */
export function objectionsOfSlip(
  store: Store,
  nip: string,
  period: Period,
  kind: RunKind,
): readonly ObjectionStanding[] {
  return objectionStandings(store).filter(
    ({ objection, settlement }) =>
      objection.nip === nip &&
      ((objection.period === period && objection.kind === kind) ||
        (settlement?.period === period && settlement.kind === kind)),
  );
}

/** How many objections to periods up to one wait for something, by what they wait for. */
export interface PendingObjections {
  readonly open: number;
  /** Of the open ones: past their day. */
  readonly overdue: number;
  /** Accepted, the corrected fact not imported. */
  readonly uncorrected: number;
}

/** What an approver should know of objections to a period and those before it. */
export function pendingObjections(store: Store, period: Period): PendingObjections {
  const pending = objectionStandings(store).filter(
    (standing) => standing.objection.period <= period && isPending(standing),
  );
  const open = pending.filter(({ state }) => state === 'open');
  return {
    open: open.length,
    overdue: open.filter(({ late }) => late).length,
    uncorrected: pending.filter(({ state }) => state === 'awaiting-fact').length,
  };
}
