import { nearest } from '../domain/words/near-words.ts';

/** The word of a list as printed (`hold, zero, renormalise`) that a mistyped one most likely means; null when none is near. */
export function nearestListed(
  typed: string | number | undefined,
  list: string | number | undefined,
): string | null {
  return nearest(String(typed), String(list).split(', '), 1)[0] ?? null;
}
