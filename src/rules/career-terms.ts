import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import type { CareerTerms, Term } from '../domain/personnel/career-terms.ts';
import { ruleOnDay } from './months-of-rule.ts';
import type { NOTICE_RULE_IDS } from './pay-rules.ts';
import type { RuleAddition } from './rule-file.ts';
import { amountsValue, wholeValue } from './values.ts';

/**
 * Terms of careers as in force on the first day of a period, each with the regulation that sets it; null where the law
 * of that day is not known. No pay depends on them.
 */
export function careerTerms(period: Period, additions: readonly RuleAddition[]): CareerTerms {
  const term = <T>(id: (typeof NOTICE_RULE_IDS)[number], read: (value: unknown) => T): Term<T> | null => {
    const version = ruleOnDay(id, firstDayOf(period), additions);
    if (version === null || version.value === null) return null;
    const { title, article } = version.source;
    return { value: read(version.value), law: article === undefined ? title : `${title}, ${article}` };
  };
  return {
    promotionYears: term('service.promotion-years', wholeValue),
    childAge: term('allowance.child-age', wholeValue),
    childAgeStudying: term('allowance.child-age-studying', wholeValue),
    retirementAges: term('service.retirement-age', amountsValue),
  };
}
