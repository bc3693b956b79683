import { type Period, yearOf } from '../../domain/calendar/period.ts';
import { calculateSlip, type SlipResult } from '../../domain/pay/calculate-slip.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import type { PayHistory, PostedSlip } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { SimulatedSlip } from '../../domain/simulation/employee-effect.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { ArrearsFinder } from '../run/arrears-finder.ts';
import type { PayBasis } from '../run/pay-basis.ts';
import { postedSlip } from '../run/posted-slip.ts';
import { slipRow } from '../run/slip-row.ts';

/** What one side of a simulation computes with. */
export interface SideTerms {
  /** Law and policy of the simulated months, in order. */
  readonly contexts: readonly PayContext[];
  /** Law and policy of a month before them, for arrears. */
  readonly basisFor: (period: Period) => PayBasis;
}

/** The facts on which both sides compute. */
export interface SimulatedFacts {
  readonly watermark: number;
  /** Approved runs before the simulated months, oldest first. */
  readonly posted: readonly Run[];
}

/** What is known of an employee's month before any slip of the simulated months. */
export interface MonthFacts {
  readonly evidence: EmployeeEvidence;
  /** Posted runs before the simulated months, and THR and 13th salary within them. */
  readonly history: PayHistory;
}

/**
 * Computes an employee's months one after the other, each on the simulated slips before it, as if every one had been
 * approved: the year's tax and carried deductions follow the simulation. Arrears for months before the first are paid in
 * the first, as a run would; within the simulated months nothing comes late.
 */
export class SimulatedSide {
  readonly #contexts: readonly PayContext[];
  readonly #arrears: ArrearsFinder | null;
  readonly #candidates: ReadonlySet<string> | null;

  constructor(store: Store, { contexts, basisFor }: SideTerms, { watermark, posted }: SimulatedFacts) {
    this.#contexts = contexts;
    const [first] = contexts;
    this.#arrears =
      first === undefined || posted.length === 0
        ? null
        : new ArrearsFinder(
            store,
            { period: first.period, watermark, posted, basisFor },
            first.policy.arrears.months,
          );
    this.#candidates = this.#arrears === null ? new Set() : this.#arrears.candidates();
  }

  /** The employee's slips, one per simulated month. */
  slips(months: readonly MonthFacts[]): readonly SimulatedSlip[] {
    const earlier: PostedSlip[] = [];
    return this.#contexts.flatMap((context, i) => {
      const month = months[i];
      if (month === undefined) return [];
      const history = withSimulated(month.history, earlier, context.period);
      const result = this.#slip(context, month.evidence, history, i === 0);
      if (result.kind === 'slip') {
        earlier.push(postedSlip({ period: context.period, kind: 'regular' }, slipRow(result.slip)));
      }
      return [{ context, history, result }];
    });
  }

  #slip(context: PayContext, evidence: EmployeeEvidence, history: PayHistory, isFirst: boolean): SlipResult {
    const mayHaveArrears = isFirst && (this.#candidates === null || this.#candidates.has(evidence.nip));
    if (this.#arrears === null || !mayHaveArrears) {
      return calculateSlip(context, evidence, { history, arrears: [] }, null);
    }
    const { arrears, problems } = this.#arrears.of(evidence.nip);
    if (problems.length > 0) return { kind: 'problems', problems };
    return calculateSlip(context, evidence, { history, arrears }, null);
  }
}

/** A month's history with the simulated slips before it: those of its year, and what the last one carries. */
function withSimulated(history: PayHistory, earlier: readonly PostedSlip[], period: Period): PayHistory {
  const last = earlier.at(-1);
  if (last === undefined) return history;
  const ofYear = earlier.filter((slip) => yearOf(slip.period) === yearOf(period));
  const year = [...history.year, ...ofYear].sort((a, b) =>
    a.period < b.period ? -1 : a.period > b.period ? 1 : 0,
  );
  return { year, opening: history.opening, carried: last.carried };
}
