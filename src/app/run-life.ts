import type { Period } from '../domain/calendar/period.ts';
import { evidencePeriod } from '../domain/pay/evidence-period.ts';
import { RefusedError } from './errors.ts';
import { payBasisOfRun } from './pay-basis.ts';
import { postedRuns } from './posted-runs.ts';
import type { Actor, Run, RunKind, RunStatus, Store } from './store-port.ts';

/** What an act on a run needs to know. */
export interface RunAct {
  readonly period: Period;
  readonly kind: RunKind;
  readonly actor: Actor;
}

/**
 * The draft of a period as it would be approved; refuses what may not be.
 * @throws RefusedError when there is no draft, the same person computed it, it builds on runs that changed since, or
 *   something was recorded since that only this run can count
 */
export function approvable(store: Store, { period, kind, actor }: RunAct): Run {
  const run = runAt(store, period, kind, 'draft');
  const { policy } = payBasisOfRun(store, run).context;
  const isSamePerson = run.computedBy.toLowerCase() === actor.name.toLowerCase();
  if (policy.approval.separatePersons && isSamePerson)
    throw new RefusedError('same-person', { actor: actor.name });
  const seen = run.posted.join();
  const now = postedRuns(store)
    .map(({ id }) => id)
    .join();
  if (seen !== now) throw new RefusedError('run-stale', { period, kind });
  const unseen = unseenBatch(store, run);
  if (unseen !== null) throw new RefusedError('run-incomplete', { period, kind, file: unseen });
  return run;
}

/**
 * File that brought additions, deductions or opening balances for a run after it was computed. Other facts are paid
 * later as arrears; these count in no later run.
 */
function unseenBatch(store: Store, { period, kind, watermark }: Run): string | null {
  const kinds = kind === 'regular' ? (['adjustments', 'opening'] as const) : (['opening'] as const);
  for (const each of kinds) {
    const unseen = store.batchesInForce(each, evidencePeriod(each, period)).find((id) => id > watermark);
    if (unseen !== undefined) return store.batch(unseen).file;
  }
  return null;
}

/** Approves the draft of a period: from then on nothing of it changes, and later runs build on it. */
export function approveRun(store: Store, act: RunAct): Run {
  return store.write(() => {
    const run = approvable(store, act);
    const { totals } = run;
    const detail = {
      people: totals.people,
      gross: totals.BRUTO_GAJI + totals.TPP_BRUTO,
      deductions: totals.POTONGAN_GAJI + totals.POTONGAN_TPP + totals.POTONGAN_LAIN,
      net: totals.DITERIMA,
      held: totals.held,
    };
    return store.setRunStatus(run.id, 'draft', 'approved', act.actor, detail);
  });
}

/**
 * Opens an approved run again, so that it can be computed anew; never after it was paid, nor under a later approved run.
 * @param reason why; recorded in the audit chain
 */
export function reopenRun(store: Store, act: RunAct, reason: string): Run {
  return store.write(() => {
    const run = runAt(store, act.period, act.kind, 'approved');
    const later = store.runs().find((each) => each.status !== 'draft' && each.posted.includes(run.id));
    if (later) throw new RefusedError('later-run-exists', { period: act.period, later: later.period });
    return store.setRunStatus(run.id, 'approved', 'draft', act.actor, { reason });
  });
}

/** Records that an approved run was paid. */
export function payRun(store: Store, act: RunAct): Run {
  return store.write(() => {
    const run = runAt(store, act.period, act.kind, 'approved');
    return store.setRunStatus(run.id, 'approved', 'paid', act.actor, { net: run.totals.DITERIMA });
  });
}

function runAt(store: Store, period: Period, kind: RunKind, from: RunStatus): Run {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  if (run.status !== from) throw new RefusedError('run-status', { period, kind, status: run.status, from });
  return run;
}
