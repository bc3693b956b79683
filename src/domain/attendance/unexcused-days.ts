import type { Period } from '../calendar/period.ts';
import { ABSENT_CODE, type AttendanceFact } from '../performance/evidence.ts';

/** Working days of a year on which somebody was absent without notice. */
export interface UnexcusedDays {
  readonly days: number;
  /** Most of them in a row; only logs tell which days they were. */
  readonly inARow: number;
  /** Last month with such a day. */
  readonly last: Period;
}

/** A sanction that the law names for so many days, in the year or in a row. */
export interface SanctionStep {
  readonly sanction: string;
  readonly days: number;
  readonly isConsecutive: boolean;
}

/**
 * Adds up the unexcused days of one employee over the months of a year, in their order. Days off duty and days without
 * duty do not interrupt a row; a recap, which names no days, does.
 */
export class UnexcusedTally {
  #days = 0;
  #row = 0;
  #longest = 0;
  #last: Period | null = null;

  add(period: Period, { counts, days }: Pick<AttendanceFact, 'counts' | 'days'>): void {
    const count = counts[ABSENT_CODE] ?? 0;
    if (count > 0) this.#last = period;
    this.#days += count;
    if (days === undefined) this.#row = 0;
    for (const { kind, codes } of days ?? []) {
      if (codes.includes(ABSENT_CODE)) this.#row++;
      else if (kind !== 'off-duty' && kind !== 'no-duty') this.#row = 0;
      this.#longest = Math.max(this.#longest, this.#row);
    }
  }

  /** A month of which nothing is known. */
  skip(): void {
    this.#row = 0;
  }

  /** null where there is no such day. */
  result(): UnexcusedDays | null {
    return this.#last === null ? null : { days: this.#days, inARow: this.#longest, last: this.#last };
  }
}

/**
 * The gravest sanction whose days are reached: one for days in a row goes before those for days of the year. It is shown
 * and never applied: whether an absence was excused is for the superior to examine.
 */
export function sanctionReached(
  { days, inARow }: Pick<UnexcusedDays, 'days' | 'inARow'>,
  steps: readonly SanctionStep[],
): SanctionStep | null {
  const reached = (isConsecutive: boolean, count: number): SanctionStep | null =>
    steps
      .filter((step) => step.isConsecutive === isConsecutive && step.days <= count)
      .sort((a, b) => b.days - a.days)[0] ?? null;
  return reached(true, inARow) ?? reached(false, days);
}
