/**
 * Known words that a mistyped one most likely means, best first: at most a third of its letters (and at least two)
 * have to be changed, added, left out or swapped with their neighbour; capitals count as small letters. For words that
 * are only offered to somebody.
 * @param limit most words to suggest
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const most = Math.max(2, Math.floor(word.length / 3));
  const close: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= most) close.push({ candidate, distance });
  }
  close.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return close.slice(0, limit).map(({ candidate }) => candidate);
}

/**
 * The known word of which a folded one is a slip of the keyboard, or null: at most one step away in a word of five
 * letters, at most two from eight on. The first of equally near ones wins. For words that many other words resemble by
 * chance, such as headings and units.
 */
export function slipOf(word: string, candidates: Iterable<string>): string | null {
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Least number of letters to change, add, leave out or swap with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = at(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? at(beforeLast, j - 2) + 1 : change;
      row.push(Math.min(change, swap, at(last, j) + 1, at(row, j - 1) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
