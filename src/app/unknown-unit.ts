import type { Period } from '../domain/calendar/period.ts';
import { slipOf } from '../domain/words/near-words.ts';
import { RefusedError } from './errors.ts';

/** Fewest letters of a work unit's name by which it is recognised. */
const LEAST_PART = 3;

/** The refusal for a work unit that nobody belongs to, with the one that it most likely means. */
export function unitUnknown(unit: string, period: Period, known: Iterable<string | null>): RefusedError {
  const byLowerCase = new Map<string, string>();
  for (const each of known) if (each !== null) byLowerCase.set(each.toLowerCase(), each);
  const typed = unit.toLowerCase();
  const words = [...byLowerCase.keys()].sort();
  const within = typed.length < LEAST_PART ? undefined : words.find((each) => each.includes(typed));
  const near = byLowerCase.get(within ?? slipOf(typed, words) ?? '') ?? '';
  return new RefusedError('unit-unknown', { unit, period, near });
}
