import type { SanctionStep } from '../domain/attendance/unexcused-days.ts';
import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import { ruleOnDay } from './months-of-rule.ts';
import type { RuleAddition } from './rule-file.ts';
import { amountsValue } from './values.ts';

/** Rows that count days without a working day in between begin so. */
const CONSECUTIVE = /^terus-menerus:\s*/;

/** Sanctions for unexcused absence and the regulation that names them. */
export interface UnexcusedSanctions {
  /** Short title of the regulation. */
  readonly title: string;
  readonly steps: readonly SanctionStep[];
}

/**
 * Sanctions by unexcused working days, as in force on the first day of a period. No pay depends on them.
 * @returns null where the law of that day is not known
 * @source rule `discipline.unexcused-days`
 */
export function unexcusedSanctions(
  period: Period,
  additions: readonly RuleAddition[],
): UnexcusedSanctions | null {
  const version = ruleOnDay('discipline.unexcused-days', firstDayOf(period), additions);
  if (version === null || version.value === null) return null;
  const steps = [...amountsValue(version.value)].map(([name, days]) => ({
    sanction: name.replace(CONSECUTIVE, ''),
    days,
    isConsecutive: CONSECUTIVE.test(name),
  }));
  return { title: version.source.title, steps };
}
