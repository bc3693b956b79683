import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import { ruleOnDay } from './months-of-rule.ts';
import type { RuleAddition } from './rule-file.ts';
import { amountsValue } from './values.ts';

/**
 * Retirement ages in whole years by group of posts, as in force on the first day of a period. No pay depends on them.
 * @returns null where the law of that day is not known
 * @source rule `service.retirement-age`
 */
export function retirementAges(
  period: Period,
  additions: readonly RuleAddition[],
): ReadonlyMap<string, number> | null {
  const version = ruleOnDay('service.retirement-age', firstDayOf(period), additions);
  return version === null || version.value === null ? null : amountsValue(version.value);
}
