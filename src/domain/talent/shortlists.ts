import { addMonths, type Day, lastDayOf, monthOf, type Period, yearOf } from '../calendar/period.ts';
import { type DisciplineFact, PREDICATES, type Predicate } from '../performance/evidence.ts';
import type { TalentPolicy } from './talent-policy.ts';

/** Score and predicate of an approved month, hundredths. */
export interface ScoredMonth {
  readonly period: Period;
  readonly score: number;
  readonly predicate: Predicate | null;
}

/** Why somebody is proposed for promotion. */
export interface PromotionReasons {
  /** The consecutive months that count, oldest first. */
  readonly months: readonly ScoredMonth[];
  readonly serviceYears: number;
}

/** Why somebody is coached; at least one of the two. */
export interface CoachingReasons {
  /** Consecutive months at the predicate or below, oldest first; empty where that is not the reason. */
  readonly low: readonly ScoredMonth[];
  /** The month before the decline and the period's; null where that is not the reason. */
  readonly decline: { readonly from: ScoredMonth; readonly to: ScoredMonth } | null;
}

/** What is known of an employee for both lists. */
export interface TalentFacts {
  readonly period: Period;
  /** Approved months with a score, newest first; a month that is missing breaks every row of months. */
  readonly months: readonly ScoredMonth[];
  readonly firstDay: Day | null;
  readonly sentences: readonly DisciplineFact[];
}

/**
 * Whether an employee comes on the promotion shortlist: consecutive months up to the period at the predicate or a
 * better one, years of service, no sentence in force in the months before.
 */
export function promotionReasons(
  { period, months, firstDay, sentences }: TalentFacts,
  { promotion }: TalentPolicy,
): PromotionReasons | null {
  const row = rowOfMonths(period, months, (predicate) => isAtLeast(predicate, promotion.predicate));
  if (row.length < promotion.months || firstDay === null) return null;
  const serviceYears = yearsBetween(firstDay, lastDayOf(period));
  if (serviceYears < promotion.serviceYears) return null;
  const since = addMonths(period, 1 - promotion.monthsWithoutSentence);
  const isSentenced = sentences.some(({ dari, sampai }) => dari <= period && sampai >= since);
  return isSentenced ? null : { months: row, serviceYears };
}

/** Whether an employee comes on the coaching list: months at a predicate or below, or a score that fell. */
export function coachingReasons(
  { period, months }: Pick<TalentFacts, 'period' | 'months'>,
  { coaching }: TalentPolicy,
): CoachingReasons | null {
  const row = rowOfMonths(period, months, (predicate) => isAtLeast(coaching.predicate, predicate));
  const low = row.length >= coaching.months ? row : [];
  const to = months.find((each) => each.period === period);
  const before = addMonths(period, -coaching.declineMonths);
  const from = months.find((each) => each.period === before);
  const hasFallen = from !== undefined && to !== undefined && from.score - to.score >= coaching.decline;
  if (low.length === 0 && !hasFallen) return null;
  return { low, decline: hasFallen ? { from, to } : null };
}

/** The unbroken row of months up to the period whose predicate fulfils a condition, oldest first. */
function rowOfMonths(
  period: Period,
  months: readonly ScoredMonth[],
  isCounted: (predicate: Predicate) => boolean,
): readonly ScoredMonth[] {
  const row: ScoredMonth[] = [];
  for (const month of months) {
    if (month.period !== addMonths(period, -row.length)) break;
    if (month.predicate === null || !isCounted(month.predicate)) break;
    row.unshift(month);
  }
  return row;
}

/** Whether a predicate is as good as another, or better. */
function isAtLeast(predicate: Predicate, other: Predicate): boolean {
  return PREDICATES.indexOf(predicate) <= PREDICATES.indexOf(other);
}

/** Whole years from one day to another. */
function yearsBetween(from: Day, to: Day): number {
  const isBefore =
    monthOf(to) < monthOf(from) || (monthOf(to) === monthOf(from) && to.slice(8) < from.slice(8));
  return yearOf(to) - yearOf(from) - (isBefore ? 1 : 0);
}
