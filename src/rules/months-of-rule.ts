import { addMonths, firstDayOf, type Period, parseDay, periodOf } from '../domain/calendar/period.ts';
import { CATALOGUE } from './catalogue.ts';
import { type DatedVersion, versionInForce, versionsOf } from './in-force.ts';
import { RULE_UNITS, type RuleAddition, type RuleUnit } from './rule-file.ts';

/** Months for which a version decides, both included; `last` is null while no later version is known. */
export interface RuleMonths {
  readonly first: Period;
  readonly last: Period | null;
}

/** Unit of a rule; null when no rule has this id. */
export function unitOfRule(id: string): RuleUnit | null {
  const unit = CATALOGUE.get(id)?.unit;
  return RULE_UNITS.find((known) => known === unit) ?? null;
}

/** The version of a rule in force on a day, or null. */
export function ruleOnDay(id: string, day: string, known: readonly RuleAddition[]): DatedVersion | null {
  const rule = CATALOGUE.get(id);
  return rule === undefined ? null : versionInForce(versionsOf(rule, known), day);
}

/**
 * Months for which an addition would decide: a month is paid by the law of its first day. Null when a later version
 * takes its place before any month has begun.
 * @param known the office's additions so far
 */
export function monthsOfRule({ id, from }: RuleAddition, known: readonly RuleAddition[]): RuleMonths | null {
  const rule = CATALOGUE.get(id);
  const first = firstMonthOf(from);
  if (rule === undefined || first === null) return null;
  const next = versionsOf(rule, known).find((version) => version.from > from);
  const end = next === undefined ? null : firstMonthOf(next.from);
  const last = end === null ? null : addMonths(end, -1);
  return last !== null && last < first ? null : { first, last };
}

/** First month on whose first day a version of that date holds. */
function firstMonthOf(from: string): Period | null {
  const day = parseDay(from);
  if (day === null) return null;
  const month = periodOf(day);
  return day === firstDayOf(month) ? month : addMonths(month, 1);
}
