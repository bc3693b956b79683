/** Somebody's place among some people: equal scores share the better place, the next one comes after all of them. */
export interface Rank {
  readonly place: number;
  readonly of: number;
}

/**
 * Places by score, the highest first: scores 90, 85, 85, 80 have the places 1, 2, 2, 4.
 * @param scores score by whatever names a person, hundredths
 */
export function ranks(scores: ReadonlyMap<string, number>): ReadonlyMap<string, Rank> {
  const sorted = [...scores].sort(([, a], [, b]) => b - a);
  const found = new Map<string, Rank>();
  let place = 0;
  let last: number | null = null;
  for (const [index, [name, score]] of sorted.entries()) {
    if (score !== last) place = index + 1;
    last = score;
    found.set(name, { place, of: sorted.length });
  }
  return found;
}
