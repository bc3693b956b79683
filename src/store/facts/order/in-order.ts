import type { FactBlock } from './fact-block.ts';

/** Three digits at a time. */
const DIGITS = 1000;

/**
 * Places of the facts of a block by month and NIP, those of one NIP as they came.
 * @param months how many months there are: their numbers are below
 */
export function inOrder(block: FactBlock, months: number): Uint32Array {
  let places = new Uint32Array(block.count).map((_, at) => at);
  const by = (digit: (at: number) => number, size: number): void => {
    places = sortedBy(places, digit, size);
  };
  // The last digits first: each pass leaves those that it does not tell apart as they are.
  by((at) => block.last(at) % DIGITS, DIGITS);
  by((at) => Math.floor(block.last(at) / 1e3) % DIGITS, DIGITS);
  by((at) => Math.floor(block.last(at) / 1e6) % DIGITS, DIGITS);
  by((at) => block.first(at) % DIGITS, DIGITS);
  by((at) => Math.floor(block.first(at) / 1e3) % DIGITS, DIGITS);
  by((at) => Math.floor(block.first(at) / 1e6) % DIGITS, DIGITS);
  if (months > 1) by((at) => block.month(at), months);
  return places;
}

/** The places by one digit below `size`; those with the same digit stay as they are. */
function sortedBy(
  places: Uint32Array,
  digit: (at: number) => number,
  size: number,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(size + 1);
  for (const at of places) {
    const following = digit(at) + 1;
    next[following] = (next[following] ?? 0) + 1;
  }
  for (let i = 0; i < size; i++) next[i + 1] = (next[i + 1] ?? 0) + (next[i] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const at of places) {
    const found = digit(at);
    const place = next[found] ?? 0;
    sorted[place] = at;
    next[found] = place + 1;
  }
  return sorted;
}
