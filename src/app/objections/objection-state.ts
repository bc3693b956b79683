import { classifiedEvidence } from '../../domain/attendance/classified-evidence.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Day, Period } from '../../domain/calendar/period.ts';
import { addMonths, yearOf } from '../../domain/calendar/period.ts';
import { isEvidenceChanged } from '../../domain/objection/changed-evidence.ts';
import {
  evidenceBehind,
  isFigureOfScore,
  laterCorrection,
  paysDifference,
  waitsForTpp,
} from '../../domain/objection/disputed-figure.ts';
import { netOfArrears } from '../../domain/pay/arrears.ts';
import { isTppIncome } from '../../domain/pay/line-codes.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Arrears, RunKind } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { officeDay } from '../office/office-day.ts';
import type { StoredObjection } from '../ports/objections.ts';
import type { Run, RunStatus } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { OrderOfActs } from './order-of-acts.ts';

/**
 * Where an objection stands.
 * - `open`: not answered; `rejected`: answered, nothing follows
 * - accepted ones go on: `awaiting-fact`, the corrected fact is not imported; `awaiting-run`, no approved run has seen
 *   it; `awaiting-held`, the TPP that it changes is still held; `awaiting-tax`, the tax of the year will correct it;
 *   `awaiting-payment`, the run that pays it is not paid; `closed`, it is paid
 * - `no-difference`: a run has seen what was imported and found nothing to pay; `unpayable`: no later run pays such a
 *   figure
 */
export type ObjectionState =
  | 'open'
  | 'rejected'
  | 'awaiting-fact'
  | 'awaiting-run'
  | 'awaiting-held'
  | 'awaiting-tax'
  | 'awaiting-payment'
  | 'no-difference'
  | 'unpayable'
  | 'closed';

/** The run that settles an accepted objection, or that has seen the correction and found no difference. */
export interface Settlement {
  readonly period: Period;
  readonly kind: RunKind;
  readonly status: RunStatus;
  /** `itself`: the disputed run was computed anew; `year-tax`: the run on which the tax of the year was settled. */
  readonly by: 'arrears' | 'itself' | 'year-tax' | 'no-difference';
  /** Arrears paid for the disputed run, whole rupiah, negative when taken back; null where there are none. */
  readonly amount: number | null;
}

/** An objection and where it stands. */
export interface ObjectionStanding {
  readonly objection: StoredObjection;
  readonly state: ObjectionState;
  /** Whether it is open past its day, or was answered past it. */
  readonly late: boolean;
  readonly settlement: Settlement | null;
  /** Days by the time zone of the office, as deadlines count them. */
  readonly raisedOn: Day;
  readonly answeredOn: Day | null;
  /** Month whose corrected data counts: of the run, or the basis month of a THR or 13th salary. */
  readonly evidenceMonth: Period;
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
  readonly #acts: OrderOfActs;
  readonly #policies = new Map<number, PayPolicy>();

  constructor(store: Store) {
    this.#store = store;
    this.#now = store.timestamp();
    this.#posted = postedRuns(store);
    this.#acts = new OrderOfActs(store);
  }

  standing(objection: StoredObjection): ObjectionStanding {
    const { answer, answerBy } = objection;
    const late = officeDay(this.#store, answer?.answeredAt ?? this.#now) > answerBy;
    const base = {
      objection,
      late,
      raisedOn: officeDay(this.#store, objection.raisedAt),
      answeredOn: answer === null ? null : officeDay(this.#store, answer.answeredAt),
      evidenceMonth: this.#evidenceMonth(objection),
    };
    if (answer === null) return { ...base, state: 'open', settlement: null };
    if (answer.decision === 'reject') return { ...base, state: 'rejected', settlement: null };
    return { ...base, ...this.#accepted(objection) };
  }

  #evidenceMonth(objection: StoredObjection): Period {
    const { period, kind } = objection;
    if (kind === 'regular') return period;
    return addMonths(period, -this.#policyOf(this.#disputed(objection)).extraPay.basisMonthsBefore);
  }

  #accepted(objection: StoredObjection): Pick<ObjectionStanding, 'state' | 'settlement'> {
    const disputed = this.#disputed(objection);
    const settlement = this.#ownSettlement(objection, disputed) ?? this.#laterSettlement(objection, disputed);
    if (settlement !== null) {
      return { settlement, state: settlement.status === 'paid' ? 'closed' : 'awaiting-payment' };
    }
    const waits = (state: ObjectionState) => ({ state, settlement: null });
    const correction = laterCorrection(objection.about);
    const isPosted = disputed.status !== 'draft';
    if (isPosted && correction === 'none') return waits('unpayable');
    if (!this.#isCorrected(objection, this.#store.watermark())) return waits('awaiting-fact');
    if (!isPosted) return waits('awaiting-run');
    if (correction === 'year-tax') {
      return waits(this.#settledYear(objection) === null ? 'awaiting-tax' : 'unpayable');
    }
    const seen = this.#posted.find((run) => this.#couldPay(run, objection) && this.#hasSeen(run, objection));
    if (this.#waitsForHeld(objection, disputed) && (seen || this.#hasSeen(disputed, objection)))
      return waits('awaiting-held');
    if (seen === undefined) return waits('awaiting-run');
    const { period, kind, status } = seen;
    return {
      state: 'no-difference',
      settlement: { period, kind, status, by: 'no-difference', amount: null },
    };
  }

  /** The disputed run itself, where it was computed anew with the correction and pays the figure. */
  #ownSettlement(objection: StoredObjection, disputed: Run): Settlement | null {
    if (disputed.status === 'draft' || !this.#hasSeen(disputed, objection)) return null;
    if (this.#waitsForHeld(objection, disputed)) return null;
    const { period, kind, status } = disputed;
    return { period, kind, status, by: 'itself', amount: null };
  }

  /** The first later run that really pays the difference, or settles the tax of the year with the correction. */
  #laterSettlement(objection: StoredObjection, disputed: Run): Settlement | null {
    const { about } = objection;
    if (laterCorrection(about) === 'year-tax') {
      const run = this.#settledYear(objection);
      if (run === null || !this.#hasSeen(run, objection)) return null;
      const { period, kind, status } = run;
      return { period, kind, status, by: 'year-tax', amount: null };
    }
    const isScore = isFigureOfScore(about, this.#policyOf(disputed));
    for (const run of this.#posted) {
      if (!this.#couldPay(run, objection)) continue;
      const arrears = this.#arrearsPaid(run, objection);
      const pays = isScore
        ? arrears.some(paysTpp) && this.#hasSeen(run, objection)
        : arrears.some((entry) => paysDifference(about, entry));
      if (!pays) continue;
      const amount = arrears.reduce((sum, entry) => sum + netOfArrears(entry), 0);
      return { period: run.period, kind: run.kind, status: run.status, by: 'arrears', amount };
    }
    return null;
  }

  /** Whether a run was approved after the objection and looks for arrears of the disputed one. */
  #couldPay(run: Run, { id, period, kind }: StoredObjection): boolean {
    if (run.kind !== 'regular' || (run.period === period && run.kind === kind)) return false;
    return this.#acts.isApprovedAfter(run.id, id) && this.#reaches(run, period);
  }

  #hasSeen(run: Run, objection: StoredObjection): boolean {
    return this.#isCorrected(objection, run.watermark);
  }

  /** The last posted run on which the tax of the disputed year was settled for the employee. */
  #settledYear({ nip, period }: StoredObjection): Run | null {
    const inYear = this.#posted.filter((run) => yearOf(run.period) === yearOf(period));
    return inYear.findLast((run) => this.#store.slip(run.id, nip)?.settled === true) ?? null;
  }

  /** Whether the figure depends on a TPP that the disputed run holds and no later one has paid. */
  #waitsForHeld(objection: StoredObjection, disputed: Run): boolean {
    if (!waitsForTpp(objection.about, this.#policyOf(disputed))) return false;
    if (this.#store.slip(disputed.id, objection.nip)?.status !== 'held') return false;
    return !this.#posted.some((run) => this.#arrearsPaid(run, objection).some(paysTpp));
  }

  /** Arrears that a run pays an employee for the disputed one. */
  #arrearsPaid(run: Run, { nip, period, kind }: StoredObjection): readonly Arrears[] {
    const arrears = this.#store.slip(run.id, nip)?.details?.arrears ?? [];
    return arrears.filter((entry) => entry.period === period && entry.kind === kind);
  }

  #disputed({ id, period, kind }: StoredObjection): Run {
    const run = this.#store.run(period, kind);
    if (run === null) throw new BugError(`objection ${id} without its run`);
    return run;
  }

  /** Whether a run looks for arrears of a month. */
  #reaches(run: Run, period: Period): boolean {
    return run.period >= period && addMonths(run.period, -this.#policyOf(run).arrears.months) <= period;
  }

  /** Whether what lies behind the figure says something else, as of a watermark, than when the objection was raised. */
  #isCorrected(objection: StoredObjection, upTo: number): boolean {
    const { nip, period, about, watermark } = objection;
    if (upTo <= watermark) return false;
    const policy = this.#policyOf(this.#disputed(objection));
    const behind = evidenceBehind(about, policy);
    const months = new Set([period, this.#evidenceMonth(objection)]);
    const at = (month: Period, mark: number): EmployeeEvidence | null => {
      const evidence = this.#store.evidenceOf(nip, month, mark);
      return evidence && classifiedEvidence(evidence, policy, month);
    };
    return [...months].some((month) =>
      isEvidenceChanged(behind, month, at(month, watermark), at(month, upTo)),
    );
  }

  #policyOf(run: Run): PayPolicy {
    const known = this.#policies.get(run.id) ?? payBasisOfRun(this.#store, run).context.policy;
    this.#policies.set(run.id, known);
    return known;
  }
}

/** Whether arrears pay or take back TPP. */
function paysTpp({ lines }: Arrears): boolean {
  return Object.keys(lines).some(isTppIncome);
}
