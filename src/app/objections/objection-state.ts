import type { Period } from '../../domain/calendar/period.ts';
import { addMonths } from '../../domain/calendar/period.ts';
import { isEvidenceChanged } from '../../domain/objection/changed-evidence.ts';
import { evidenceBehind, isFigureOfScore, paysDifference } from '../../domain/objection/disputed-figure.ts';
import { netOfArrears } from '../../domain/pay/arrears.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { StoredObjection } from '../objection-port.ts';
import { payBasisOfRun } from '../pay-basis.ts';
import { postedRuns } from '../posted-runs.ts';
import type { Run, RunKind, RunStatus, Store } from '../store-port.ts';

/**
 * Where an objection stands.
 * - `open`: not answered; `rejected`: answered, nothing follows
 * - accepted ones go on: `awaiting-fact`, the corrected fact is not imported; `awaiting-run`, no approved run has seen
 *   it; `awaiting-payment`, the run that pays it is not paid; `closed`, it is paid
 */
export type ObjectionState =
  | 'open'
  | 'rejected'
  | 'awaiting-fact'
  | 'awaiting-run'
  | 'awaiting-payment'
  | 'closed';

/** The run that settles an accepted objection. */
export interface Settlement {
  readonly period: Period;
  readonly kind: RunKind;
  readonly status: RunStatus;
  /** Arrears paid for the disputed run, whole rupiah, negative when taken back; null where that run itself was computed anew. */
  readonly amount: number | null;
}

/** An objection and where it stands. */
export interface ObjectionStanding {
  readonly objection: StoredObjection;
  readonly state: ObjectionState;
  /** Whether it is open past its day, or was answered past it. */
  readonly late: boolean;
  readonly settlement: Settlement | null;
}

/** Whether something is still to be done about an objection. */
export function isPending({ state }: ObjectionStanding): boolean {
  return state !== 'rejected' && state !== 'closed';
}

/** Where every objection stands now, in the order in which they were raised. */
export function objectionStandings(store: Store): readonly ObjectionStanding[] {
  const objections = store.objections();
  if (objections.length === 0) return [];
  const follow = new ObjectionFollower(store);
  return objections.map((objection) => follow.standing(objection));
}

/** Follows accepted objections through facts and runs; what is the same for all is read once. */
class ObjectionFollower {
  readonly #store: Store;
  readonly #now: string;
  readonly #posted: readonly Run[];
  readonly #policies = new Map<number, PayPolicy>();

  constructor(store: Store) {
    this.#store = store;
    this.#now = store.timestamp();
    this.#posted = postedRuns(store);
  }

  standing(objection: StoredObjection): ObjectionStanding {
    const { answer, answerBy } = objection;
    const late = (answer?.answeredAt ?? this.#now).slice(0, 10) > answerBy;
    if (answer === null) return { objection, state: 'open', late, settlement: null };
    if (answer.decision === 'reject') return { objection, state: 'rejected', late, settlement: null };
    const settlement = this.#settlement(objection);
    return { objection, late, settlement, state: this.#acceptedState(objection, settlement) };
  }

  #acceptedState(objection: StoredObjection, settlement: Settlement | null): ObjectionState {
    if (settlement !== null) return settlement.status === 'paid' ? 'closed' : 'awaiting-payment';
    return this.#isCorrected(objection, this.#store.watermark()) ? 'awaiting-run' : 'awaiting-fact';
  }

  /** The first run approved since the objection that has seen the correction, or pays a difference of the line or total. */
  #settlement(objection: StoredObjection): Settlement | null {
    const { nip, period, kind, about, raisedAt } = objection;
    const disputed = this.#store.run(period, kind);
    if (disputed === null) return null;
    const isScore = isFigureOfScore(about, this.#policyOf(disputed));
    for (const run of this.#posted) {
      if (run.approvedAt === null || run.approvedAt < raisedAt) continue;
      const { status } = run;
      if (run.period === period && run.kind === kind) {
        if (this.#isCorrected(objection, run.watermark)) return { period, kind, status, amount: null };
        continue;
      }
      if (run.kind !== 'regular' || !this.#reaches(run, period)) continue;
      const arrears = this.#store.slip(run.id, nip)?.details?.arrears ?? [];
      const paid = arrears.filter((entry) => entry.period === period && entry.kind === kind);
      const isPaid = !isScore && paid.some((entry) => paysDifference(about, entry));
      if (isPaid || this.#isCorrected(objection, run.watermark)) {
        const amount = paid.reduce((sum, entry) => sum + netOfArrears(entry), 0);
        return { period: run.period, kind: run.kind, status, amount };
      }
    }
    return null;
  }

  /** Whether a run looks for arrears of a month. */
  #reaches(run: Run, period: Period): boolean {
    return run.period >= period && addMonths(run.period, -this.#policyOf(run).arrears.months) <= period;
  }

  /** Whether what lies behind the figure says something else, as of a watermark, than when the objection was raised. */
  #isCorrected({ nip, period, kind, about, watermark }: StoredObjection, upTo: number): boolean {
    if (upTo <= watermark) return false;
    const run = this.#store.run(period, kind);
    if (run === null) return false;
    const policy = this.#policyOf(run);
    const behind = evidenceBehind(about, policy);
    const months =
      kind === 'regular' ? [period] : [period, addMonths(period, -policy.extraPay.basisMonthsBefore)];
    const at = (month: Period, mark: number): EmployeeEvidence | null =>
      this.#store.evidenceOf(nip, month, mark);
    return months.some((month) => isEvidenceChanged(behind, month, at(month, watermark), at(month, upTo)));
  }

  #policyOf(run: Run): PayPolicy {
    const known = this.#policies.get(run.id) ?? payBasisOfRun(this.#store, run).context.policy;
    this.#policies.set(run.id, known);
    return known;
  }
}
