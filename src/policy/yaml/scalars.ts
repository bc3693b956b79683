import { z } from 'zod';
import { type Day, type Period, parseDay, parsePeriod } from '../../domain/calendar/period.ts';
import type { Ratio } from '../../domain/money/exact.ts';
import type { PolicyProblemCode } from '../problem-codes.ts';
import { reducedRatio } from '../reduced-ratio.ts';

/** Limits of a number as they are written in a policy file. */
interface NumberLimits {
  readonly min: string;
  readonly max: string;
  readonly decimals: number;
}

const NUMBER = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(?:_\d{3})+)(?:\.(\d+))?$/;

/**
 * A number read from its digits, never through floating point, scaled by 10^decimals.
 * Thousands may be separated by underscores; a sign `%`, a decimal comma or thousands dots are refused.
 */
function scaledNumber(limits: NumberLimits) {
  const min = scaledDigits(limits.min, limits.decimals) ?? 0;
  const max = scaledDigits(limits.max, limits.decimals) ?? 0;
  return z.string().transform((text, context) => {
    const value = scaledDigits(text, limits.decimals);
    if (value === null) return refuse(context, 'policy-number-expected', { ...limits });
    if (value < min || value > max) return refuse(context, 'policy-number-out-of-range', { ...limits });
    return value;
  });
}

function scaledDigits(text: string, decimals: number): number | null {
  const match = NUMBER.exec(text);
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > decimals) return null;
  const size = Number((match[1] ?? '').replaceAll('_', '') + fraction.padEnd(decimals, '0'));
  return text.startsWith('-') ? -size : size;
}

/** A percent with at most two decimals, in hundredths of a percent: `1.25` is 125. */
export function percentHundredths(min: string, max: string) {
  return scaledNumber({ min, max, decimals: 2 });
}

/** A percent with at most two decimals as an exact fraction in lowest terms: `40` is 2/5. */
export function percentRatio(min: string, max: string) {
  return percentHundredths(min, max).transform((value): Ratio => reducedRatio(value, 10_000));
}

/** A regional index above 0 up to 10 with at most four decimals as an exact fraction in lowest terms: `0.60` is 3/5. */
export const indexRatio = scaledNumber({ min: '0.0001', max: '10', decimals: 4 }).transform(
  (value): Ratio => reducedRatio(value, 10_000),
);

/** A score from 0 to 100 with at most two decimals, in hundredths: `70` is 7000. */
export const scoreHundredths = scaledNumber({ min: '0', max: '100', decimals: 2 });

/** A multiple up to 20 with at most two decimals, in hundredths: `2.5` is 250. */
export const multipleHundredths = scaledNumber({ min: '0', max: '20', decimals: 2 });

/** A whole number between two limits. */
export function wholeNumber(min: string, max: string) {
  return scaledNumber({ min, max, decimals: 0 });
}

/** Whole rupiah up to a thousand million. */
export function rupiah(min: '0' | '1') {
  return wholeNumber(min, '1_000_000_000');
}

/** A month `YYYY-MM`. */
export const period = z.string().transform((text, context): Period => {
  return parsePeriod(text) ?? refuse(context, 'policy-period-expected');
});

/** A day `YYYY-MM-DD` that the calendar has. */
export const day = z.string().transform((text, context): Day => {
  return parseDay(text) ?? refuse(context, 'policy-day-expected');
});

const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time of the day `07:30`, in minutes after midnight. */
export const clock = z.string().transform((text, context): number => {
  const match = CLOCK.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : refuse(context, 'policy-time-expected');
});

/** Yes or no, in English or Indonesian. */
export const yesNo = z
  .enum(['true', 'false', 'ya', 'tidak'])
  .transform((word) => word === 'true' || word === 'ya');

const MAX_TEXT = 200;

/** One line of text for people, 1 to 200 characters. */
export const line = z.string().transform((text, context) => {
  const usable = text.trim() !== '' && text.length <= MAX_TEXT && !/\p{Cc}/u.test(text);
  return usable ? text.trim() : refuse(context, 'policy-text-unusable', { max: MAX_TEXT });
});

/** A value that may be left open with `null`. */
export function orNull<Value>(schema: z.ZodType<Value, string>) {
  return z.union([z.enum(['null', '~', '']).transform((): null => null), schema]);
}

/** A code of at most 40 characters: capitals become pay lines, lower case stands in sheets. */
export function code(letters: 'upper' | 'lower') {
  const pattern = letters === 'upper' ? /^[A-Z][A-Z0-9_]{0,39}$/ : /^[a-z][a-z0-9_]{0,39}$/;
  return z.string().transform((text, context) => {
    return pattern.test(text) ? text : refuse(context, 'policy-code-malformed', { letters });
  });
}

/** Reports a mistake of our own kind at the value that is being read; nothing that needs the value runs afterwards. */
function refuse(
  context: z.RefinementCtx,
  problem: PolicyProblemCode,
  data: Readonly<Record<string, string | number>> = {},
): never {
  context.addIssue({ code: 'custom', params: { problem, data }, continue: false });
  return z.NEVER;
}
