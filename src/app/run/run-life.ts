import type { Period } from '../../domain/calendar/period.ts';
import { type ApprovalFigures, approvalFigures } from '../../domain/pay/approval-figures.ts';
import { evidencePeriod } from '../../domain/pay/evidence-period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { isSamePerson } from '../../domain/people/person-name.ts';
import { RefusedError, RuleMissingError } from '../errors.ts';
import {
  earlierFindings,
  findingsOfRun,
  type MonthFindings,
  unansweredOf,
} from '../fairness/findings-to-approve.ts';
import { isUnanswered, type JudgedFinding } from '../fairness/judged-finding.ts';
import { type PendingObjections, pendingObjections } from '../objections/list-objections.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredBankFile } from '../ports/bank-files.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run, RunStatus } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { monthsLeftOut } from './months-left-out.ts';
import { payBasisFor, payBasisOfRun } from './pay-basis.ts';
import { postedRuns } from './posted-runs.ts';

/** What an act on a run needs to know. */
export interface RunAct {
  readonly period: Period;
  readonly kind: RunKind;
  readonly actor: Actor;
}

/** A draft as it would be approved, and what the approver should know besides. */
export interface ApprovalDraft {
  readonly run: Run;
  readonly figures: ApprovalFigures;
  /** Employees of whom something was recorded for the month after it was computed: it would be paid as arrears. */
  readonly changed: number;
  /** Months before it that can no longer be computed once it is approved, and for which nobody is paid. */
  readonly leftOut: readonly Period[];
  /** Whether another law or policy is in force for the month by now. */
  readonly lawChanged: boolean;
  /** Whether the policy asks for a second person. */
  readonly separatePersons: boolean;
  /** Objections to this month and earlier ones that wait for something. */
  readonly objections: PendingObjections;
  /** What stands out in the ratings that the run has seen; null where nobody asks for it. */
  readonly findings: readonly JudgedFinding[] | null;
  /** The same of earlier months whose ratings came after their approval: this run pays what follows from them. */
  readonly earlierFindings: readonly MonthFindings[];
}

/** How findings are looked for. */
export interface FindingSearch {
  readonly progress?: Progress;
  /** The draft as it was shown: where it still is the same, its findings are not looked for again. */
  readonly shown?: ApprovalDraft;
}

/**
 * The draft of a period as it would be approved; refuses what may not be.
 * @throws RefusedError when there is no draft, the same person computed it, it builds on runs that changed since, or
 *   something was recorded since that only this run can count, or a finding in the ratings is not answered although the
 *   policy wants it
 */
export function approvable(
  store: Store,
  { period, kind, actor }: RunAct,
  search: FindingSearch = {},
): ApprovalDraft {
  const run = runAt(store, period, kind, 'draft');
  const { policy } = payBasisOfRun(store, run).context;
  const { separatePersons } = policy.approval;
  if (separatePersons && isSamePerson(run.computedBy, actor.name))
    throw new RefusedError('same-person', { actor: actor.name });
  const seen = run.posted.join();
  const now = postedRuns(store)
    .map(({ id }) => id)
    .join();
  if (seen !== now) throw new RefusedError('run-stale', { period, kind });
  const unseen = unseenBatch(store, run);
  if (unseen !== null) throw new RefusedError('run-incomplete', { period, kind, file: unseen });
  const known = store.watermark();
  const changed = store.changedSince(period, run.watermark, known).size;
  const lawChanged = isLawChanged(store, run);
  const { progress = () => {} } = search;
  // Another draft may have the same seal: equal pay from other ratings.
  const shown =
    search.shown?.run.seal === run.seal && search.shown.run.watermark === run.watermark ? search.shown : null;
  const findings = findingsOfRun(store, run, policy, shown?.findings ?? null, progress);
  const earlier = earlierFindings(store, run, policy, shown?.earlierFindings ?? [], progress);
  const own = unansweredOf({ period, findings: findings ?? [] });
  const late = earlier.flatMap(unansweredOf);
  if (own.length + late.length > 0) {
    throw new RefusedError('findings-unanswered', {
      period,
      kind,
      count: own.length + late.length,
      findings: own.map(({ key }) => key).join('\n'),
      late: late.map((each) => `${each.period} ${each.key}`).join('\n'),
      changed:
        changed +
        late.filter((each) => store.changedSince(each.period, run.watermark, known).size > 0).length,
      lawChanged: Number(lawChanged),
    });
  }
  return {
    run,
    figures: approvalFigures(run.totals),
    changed,
    leftOut: monthsLeftOut(store.runs(), period),
    lawChanged,
    separatePersons,
    objections: pendingObjections(store, period),
    findings,
    earlierFindings: earlier,
  };
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

function isLawChanged(store: Store, run: Run): boolean {
  try {
    const { context, policy } = payBasisFor(store, run.period);
    return policy.digest !== run.policyDigest || context.rules.digest !== run.rulesDigest;
  } catch (error) {
    if (error instanceof RuleMissingError) return true;
    throw error;
  }
}

/**
 * Approves the draft of a period: from then on nothing of it changes, and later runs build on it.
 * @param seal of the draft that the approver has seen, or its first digits; another draft is not approved
 * @throws RefusedError `run-changed` besides those of `approvable`
 */
export function approveRun(store: Store, act: RunAct, seal = '', search: FindingSearch = {}): Run {
  return store.write(() => {
    const { run, figures, separatePersons, ...draft } = approvable(store, act, search);
    const found = [...(draft.findings ?? []), ...draft.earlierFindings.flatMap(({ findings }) => findings)];
    if (!run.seal.startsWith(seal)) {
      const { period, kind } = run;
      throw new RefusedError('run-changed', { period, kind, seal: run.seal });
    }
    const detail = {
      ...figures,
      ...(separatePersons ? {} : { separatePersons: 0 }),
      ...((draft.findings !== null || found.length > 0) && {
        findings: found.length,
        answered: found.filter((each) => !isUnanswered(each)).length,
      }),
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
    const file = store.bankFileOf(run.id);
    const voided = file === null ? {} : { voids: file.sha256 };
    return store.setRunStatus(run.id, 'approved', 'draft', act.actor, { reason, ...voided });
  });
}

/** The file by which the bank is told to pay a run as it was last approved; null where none was made. */
export function bankFileOfRun(
  store: Store,
  { period, kind }: Pick<RunAct, 'period' | 'kind'>,
): StoredBankFile | null {
  const run = store.run(period, kind);
  return run === null || run.status === 'draft' ? null : store.bankFileOf(run.id);
}

/** Records that an approved run was paid, and by which file where the bank was told by one. */
export function payRun(store: Store, act: RunAct): Run {
  return store.write(() => {
    const run = runAt(store, act.period, act.kind, 'approved');
    const file = store.bankFileOf(run.id);
    const by = file === null ? {} : { bankFile: file.sha256, transferred: file.amount };
    return store.setRunStatus(run.id, 'approved', 'paid', act.actor, { net: run.totals.DITERIMA, ...by });
  });
}

function runAt(store: Store, period: Period, kind: RunKind, from: RunStatus): Run {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  if (run.status !== from) throw new RefusedError('run-status', { period, kind, status: run.status, from });
  return run;
}
