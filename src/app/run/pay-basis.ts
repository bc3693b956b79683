import { BugError } from '../../domain/bug-error.ts';
import { type Period, yearOf } from '../../domain/calendar/period.ts';
import { makePayContext, type PayContext } from '../../domain/pay/context.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { policyFromJson } from '../../policy/index.ts';
import { type RuleAddition, resolvedJson, rulesFromJson } from '../../rules/index.ts';
import { RuleMissingError } from '../errors.ts';
import { officeRules } from '../law/office-rules.ts';
import type { MonthLaw, StoredPolicy } from '../ports/law.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { correctionsAsOf, correctionsOfMonth } from './rater-corrections.ts';

/** Law and policy of a period, ready for the calculation, with the texts that identify them. */
export interface PayBasis {
  readonly context: PayContext;
  readonly policy: StoredPolicy;
  readonly rulesJson: string;
}

/**
 * Law and policy in force for a period as known now.
 * @param additions the office's own rules; given only to see what other ones would do
 * @throws RuleMissingError naming every rule without a value, a missing policy, or a year outside its calendar
 */
export function payBasisFor(
  store: Store,
  period: Period,
  additions: readonly RuleAddition[] = officeRules(store),
): PayBasis {
  const rulesJson = rulesInForce(period, additions);
  const policy = store.policyFor(period);
  if (policy === null) throw new RuleMissingError('policy-missing', { period });
  return { context: contextOf(store, period, rulesJson, policyFromJson(policy.json)), policy, rulesJson };
}

/**
 * Law of a period with a policy that is not in force, to see what it would do.
 * @throws RuleMissingError naming every rule without a value, or a year outside the policy's calendar
 */
export function payContextUnder(
  store: Store,
  policy: PayPolicy,
  period: Period,
  additions: readonly RuleAddition[],
): PayContext {
  return contextOf(store, period, rulesInForce(period, additions), policy);
}

function rulesInForce(period: Period, additions: readonly RuleAddition[]): string {
  const rulesJson = resolvedJson(period, additions);
  if (typeof rulesJson === 'string') return rulesJson;
  const ids = rulesJson.missing.map(({ id }) => id).join(', ');
  throw new RuleMissingError('rules-missing', { period, ids });
}

function contextOf(store: Store, period: Period, rulesJson: string, policy: PayPolicy): PayContext {
  assertCalendarCovers(policy, period);
  const corrections = correctionsOfMonth(store, period, policy);
  return makePayContext(period, rulesFromJson(rulesJson), policy, corrections);
}

/** Law and policy exactly as a stored run used them for its own month. */
export function payBasisOfRun(store: Store, run: Run): PayBasis {
  return payBasisOfLaw(store, run, (policy) => correctionsAsOf(store, run.period, run.watermark, policy));
}

/**
 * Law and policy exactly as a stored run used them for an earlier month, when it looked for arrears.
 * @throws BugError when the run did not look at that month
 */
export function payBasisSeenBy(store: Store, run: Run, period: Period): PayBasis {
  const law = run.laws.find((each) => each.period === period);
  if (law === undefined) throw new BugError(`run ${run.id} has not seen the law of ${period}`);
  return payBasisOfLaw(store, law, (policy) => correctionsOfMonth(store, period, policy));
}

function payBasisOfLaw(
  store: Store,
  { period, policyDigest, rulesDigest }: MonthLaw,
  correctionsUnder: (policy: PayPolicy) => PayContext['corrections'],
): PayBasis {
  const policy = store.policyByDigest(policyDigest);
  const rulesJson = store.rulesByDigest(rulesDigest);
  if (policy === null || rulesJson === null) throw new BugError(`policy or rules of ${period} are lost`);
  const parsed = policyFromJson(policy.json);
  const context = makePayContext(period, rulesFromJson(rulesJson), parsed, correctionsUnder(parsed));
  return { context, policy, rulesJson };
}

function assertCalendarCovers(policy: PayPolicy, period: Period): void {
  if (policy.calendar.years.includes(yearOf(period))) return;
  throw new RuleMissingError('calendar-year-missing', {
    period,
    policy: policy.name,
    years: policy.calendar.years.join(', '),
  });
}
