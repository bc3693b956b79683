import { type Period, yearOf } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Problem } from '../../domain/problem.ts';
import { policyFromJson } from '../../policy/index.ts';
import { type RuleAddition, resolvedJson } from '../../rules/index.ts';
import type { Store } from '../ports/store.ts';

/** What law and policy say about a period before anybody is paid by them. */
export interface LawFindings {
  readonly problems: readonly Problem[];
  /** Whether the run could not even begin (exit code 4). */
  readonly hasGap: boolean;
  /** The policy in force; null where there is none. */
  readonly policy: PayPolicy | null;
}

/** Rules without a value, a missing policy, a year outside its calendar; then what may surprise: example, holidays. */
export function lawFindings(store: Store, period: Period, additions: readonly RuleAddition[]): LawFindings {
  const problems: Problem[] = [];
  const add = (code: CheckCode, severity: Problem['severity'], data: NonNullable<Problem['data']>): void => {
    problems.push({ code, severity, where: {}, data: { period, ...data } });
  };
  const rules = resolvedJson(period, additions);
  if (typeof rules !== 'string') {
    for (const { id } of rules.missing) add('law-rule-missing', 'error', { id });
  }
  const stored = store.policyFor(period);
  const policy = stored && policyFromJson(stored.json);
  if (policy === null) add('law-policy-missing', 'error', {});
  else {
    const { calendar, name } = policy;
    const year = yearOf(period);
    if (!calendar.years.includes(year))
      add('law-year-not-covered', 'error', { year, policy: name, years: calendar.years.join(', ') });
  }
  const hasGap = problems.length > 0;
  if (policy !== null) {
    const year = yearOf(period);
    if (policy.calendar.incompleteYears.includes(year)) add('holidays-incomplete', 'warning', { year });
    if (policy.example) add('policy-is-example', 'warning', { policy: policy.name });
    if (!policy.approval.separatePersons) add('approval-by-one-person', 'warning', { policy: policy.name });
  }
  return { problems, hasGap, policy };
}
