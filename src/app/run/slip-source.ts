import { addMonths } from '../../domain/calendar/period.ts';
import { calculateSlip, type SlipResult } from '../../domain/pay/calculate-slip.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import { calculateExtraSlip, type ExtraBasis } from '../../domain/pay/extra-pay.ts';
import { NO_HISTORY, type RunKind } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { Trace } from '../../domain/pay/trace.ts';
import { RefusedError, RuleMissingError } from '../errors.ts';
import type { PageShare } from '../ports/evidence.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { ArrearsFinder, type ArrearsScope } from './arrears-finder.ts';
import { HistoryReader } from './pay-history.ts';
import { postedSlip } from './posted-slip.ts';
import { missingOf } from './slip-row.ts';

/** What identifies a computation of slips: the month and kind, the facts seen, the runs posted before, the law. */
export interface SlipScope extends ArrearsScope {
  readonly kind: RunKind;
}

/** An employee and what the calculation gives for him. */
export interface ComputedSlip {
  readonly evidence: EmployeeEvidence;
  readonly result: SlipResult;
}

/**
 * Computes the slips of a run, of everybody or of one employee, from facts and posted runs. The same scope gives the
 * same slips, whether for the first time, for an explanation, or for a verification years later.
 */
export class SlipSource {
  readonly #store: Store;
  readonly #context: PayContext;
  readonly #scope: SlipScope;
  readonly #history: HistoryReader;
  readonly #arrears: ArrearsFinder | null;
  readonly #candidates: ReadonlySet<string> | null;
  readonly #basisRun: Run | null;

  /**
   * @throws RefusedError when a THR or 13th salary has no approved basis month; RuleMissingError `schedule-missing` when
   *   the month has logs of attendance machines that its policy cannot classify
   */
  constructor(store: Store, context: PayContext, scope: SlipScope) {
    const { period, kind, watermark, posted } = scope;
    this.#store = store;
    if (context.policy.schedule === undefined && store.hasAttendanceLog(period, watermark))
      throw new RuleMissingError('schedule-missing', { period, policy: context.policy.name });
    this.#context = context;
    this.#scope = scope;
    this.#history = new HistoryReader(store, period, posted, watermark);
    this.#arrears =
      kind === 'regular' && posted.length > 0
        ? new ArrearsFinder(store, scope, context.policy.arrears.months)
        : null;
    this.#candidates = this.#arrears === null ? new Set() : this.#arrears.candidates();
    this.#basisRun = kind === 'regular' ? null : basisRunOf(scope, context);
  }

  /** Slips of everybody known, page by page, in NIP order; or only of some of the pages. */
  *pages(share?: PageShare): Iterable<readonly ComputedSlip[]> {
    const { period, watermark } = this.#scope;
    for (const page of this.#store.evidence(period, watermark, share)) {
      const histories = this.#history.ofPage(page);
      const bases = this.#basesOf(page);
      yield page.map((evidence) => {
        const history = histories.get(evidence.nip) ?? NO_HISTORY;
        return { evidence, result: this.#compute(evidence, history, bases.get(evidence.nip) ?? null, null) };
      });
    }
  }

  /** The slip of one employee, with its steps when traced. */
  of(evidence: EmployeeEvidence, trace: Trace | null): SlipResult {
    const history = this.#history.ofPage([evidence]).get(evidence.nip) ?? NO_HISTORY;
    const basis = this.#basesOf([evidence]).get(evidence.nip) ?? null;
    return this.#compute(evidence, history, basis, trace);
  }

  #compute(
    evidence: EmployeeEvidence,
    history: typeof NO_HISTORY,
    basis: ExtraBasis | null,
    trace: Trace | null,
  ): SlipResult {
    const { kind } = this.#scope;
    if (kind !== 'regular') return calculateExtraSlip(this.#context, kind, evidence, basis, history, trace);
    const isCandidate = this.#candidates === null || this.#candidates.has(evidence.nip);
    if (!isCandidate || this.#arrears === null) {
      return calculateSlip(this.#context, evidence, { history, arrears: [] }, trace);
    }
    const { arrears, problems } = this.#arrears.of(evidence.nip);
    if (problems.length > 0) return { kind: 'problems', problems };
    return calculateSlip(this.#context, evidence, { history, arrears }, trace);
  }

  /** Posted slips of the basis month, for THR and 13th salary. */
  #basesOf(page: readonly EmployeeEvidence[]): ReadonlyMap<string, ExtraBasis> {
    const bases = new Map<string, ExtraBasis>();
    const [run, first, last] = [this.#basisRun, page[0], page.at(-1)];
    if (run === null || !first || !last) return bases;
    for (const row of this.#store.slipsBetween(run.id, first.nip, last.nip)) {
      const { lines } = postedSlip(run, row);
      bases.set(row.nip, { period: run.period, missing: missingOf(row), lines });
    }
    return bases;
  }
}

function basisRunOf({ period, kind, posted }: SlipScope, { policy }: PayContext): Run {
  const month = addMonths(period, -policy.extraPay.basisMonthsBefore);
  const run = posted.find((each) => each.kind === 'regular' && each.period === month);
  if (!run) throw new RefusedError('basis-run-missing', { period, kind, basis: month });
  return run;
}
