import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PageShare } from '../ports/evidence.ts';
import type { MonthLaw } from '../ports/law.ts';
import type { NewSlip, RunHeader, SealedText } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { type PayBasis, payBasisFor } from './pay-basis.ts';
import { postedRuns } from './posted-runs.ts';
import { newSlip } from './slip-row.ts';
import { SlipSource } from './slip-source.ts';

/** Which slips are to be computed. */
export interface SlipOrder {
  readonly period: Period;
  readonly kind: RunKind;
  /** Last batch of facts that is seen. */
  readonly watermark: number;
  /** Only some of the pages of employees; all where it is absent. */
  readonly share?: PageShare;
}

/** What slips rest on, known before the first of them is computed. */
export interface SlipBasis extends Pick<RunHeader, 'policyDigest' | 'rulesDigest' | 'posted' | 'laws'> {
  /** Law that the run must keep, so that it can be computed again: digest and JSON. */
  readonly keptRules: readonly (readonly [digest: string, json: string])[];
}

/** The slips of some employees, in NIP order, and what keeps employees from having one. */
export interface SlipPage {
  readonly slips: readonly NewSlip[];
  /** What the run's seal says of each slip, where it has been made already. */
  readonly sealed?: readonly SealedText[];
  readonly problems: readonly Problem[];
  /** How many employees were looked at. */
  readonly employees: number;
}

/** Computes slips: first what they rest on, then page by page. Data without functions, so that a thread can send it. */
export type SlipPages = Iterable<SlipBasis | SlipPage> | AsyncIterable<SlipBasis | SlipPage>;

/**
 * Computes the slips of everybody for a run, from facts, law and policy as known now.
 * @throws RuleMissingError when law or policy is not in force; RefusedError when a THR or 13th salary has no basis month
 */
export function* slipPages(store: Store, order: SlipOrder): Generator<SlipBasis | SlipPage> {
  const { period, kind } = order;
  const basis = payBasisFor(store, period);
  const posted = postedRuns(store);
  const laws = new LawsSeen(store);
  const source = new SlipSource(store, basis.context, {
    ...order,
    posted,
    basisFor: (month) => laws.of(month),
  });
  yield {
    policyDigest: basis.policy.digest,
    rulesDigest: basis.context.rules.digest,
    posted: posted.map(({ id }) => id),
    laws: laws.seen(),
    keptRules: [basis, ...laws.bases()].map(({ context, rulesJson }) => [context.rules.digest, rulesJson]),
  };
  for (const page of source.pages(order.share)) {
    const slips: NewSlip[] = [];
    const problems: Problem[] = [];
    for (const { evidence, result } of page) {
      if (result.kind === 'slip') slips.push(newSlip(result.slip));
      else if (result.kind === 'problems') problems.push(...result.problems);
      else if (kind === 'regular') problems.push(...adjustedWithoutSlip(evidence, period));
    }
    yield { slips, problems, employees: page.length };
  }
}

/** Law and policy of earlier months as known now, by the months that were looked at. */
class LawsSeen {
  readonly #store: Store;
  readonly #bases = new Map<Period, PayBasis>();

  constructor(store: Store) {
    this.#store = store;
  }

  of(period: Period): PayBasis {
    let basis = this.#bases.get(period);
    if (basis === undefined) {
      basis = payBasisFor(this.#store, period);
      this.#bases.set(period, basis);
    }
    return basis;
  }

  bases(): Iterable<PayBasis> {
    return this.#bases.values();
  }

  seen(): readonly MonthLaw[] {
    return [...this.#bases].map(([period, { policy, context }]) => ({
      period,
      policyDigest: policy.digest,
      rulesDigest: context.rules.digest,
    }));
  }
}

/** Additions and deductions of an employee who gets no slip: nobody would ever see them again. */
export function adjustedWithoutSlip(
  { nip, adjustments }: EmployeeEvidence,
  period: Period,
): readonly Problem[] {
  if (adjustments.length === 0) return [];
  const codes = adjustments.map(({ kode }) => kode).join(', ');
  return [{ code: 'adjustment-without-slip', severity: 'error', where: { nip }, data: { period, codes } }];
}
