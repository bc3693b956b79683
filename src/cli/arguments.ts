import { UsageError } from '../app/errors.ts';
import { type Period, parsePeriod } from '../domain/calendar/period.ts';

/** The period that an argument names. */
export function periodArgument(value: string): Period {
  const period = parsePeriod(value);
  if (period === null) throw new UsageError('period-invalid', { value });
  return period;
}

/** The periods that an argument names: `2026-01`, or `2026-01..2026-06` with both ends. */
export function periodRangeArgument(value: string): { readonly first: Period; readonly last: Period } {
  const [from = '', to = from, ...more] = value.split('..');
  const [first, last] = [periodArgument(from), periodArgument(to)];
  if (more.length > 0 || last < first) throw new UsageError('period-range-invalid', { value });
  return { first, last };
}

/** One of a few words. */
export function choiceArgument<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((word) => word === value);
  if (choice === undefined)
    throw new UsageError('choice-invalid', { name, value, choices: choices.join(', ') });
  return choice;
}

/** A whole number within bounds. */
export function wholeArgument(name: string, value: string, min: number, max: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) throw new UsageError('number-invalid', { name, value, min, max });
  return number;
}

/** Value of a text flag, if given. */
export function textFlag(flags: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A flag as it is typed, by the name under which commander gives it: `ifChanged` is `--if-changed`. */
export function typedFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Longest text of an objection or an answer. */
const LONGEST_TEXT = 2000;

/**
 * The words of an objection or answer: one paragraph, blanks and line ends as single blanks.
 * @throws UsageError `objection-text-unusable`
 */
export function paragraphFlag(flags: Readonly<Record<string, unknown>>, name: string): string {
  const text = (textFlag(flags, name) ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (text === '' || text.length > LONGEST_TEXT)
    throw new UsageError('objection-text-unusable', { most: LONGEST_TEXT });
  return text;
}

/** A NIP as people copy it: with blanks, points or an apostrophe. */
export function nipArgument(value: string): string {
  return value.replace(/[\s.'’]/g, '');
}

/**
 * The first digits of a hash as somebody has read them on a report: a seal, or the head of the audit chain.
 * @throws UsageError `seal-invalid`
 */
export function hashFlag(flags: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const digits = textFlag(flags, name)?.toLowerCase();
  if (digits !== undefined && !/^[0-9a-f]{8,64}$/.test(digits))
    throw new UsageError('seal-invalid', { value: digits });
  return digits;
}
