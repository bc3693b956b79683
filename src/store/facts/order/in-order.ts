import { type FactBlock, FIRST, LAST, WORDS } from './fact-block.ts';

/** What is told apart at a time: three digits of the NIP, the last ones first, so that the first ones have the last say. */
const DIGITS = [LAST, FIRST].flatMap((word) =>
  [1, 1e3, 1e6].map((divisor) => ({ word, divisor, size: 1e3 })),
);

/** Places of the facts of a block by NIP, those of one NIP as they came. */
export function inOrder(block: FactBlock): Uint32Array {
  let places = block.places();
  for (const { word, divisor, size } of DIGITS) places = sortedBy(places, block.keys, word, divisor, size);
  return places;
}

/** The places by the remainder of word / divisor by `size`; those with the same remainder stay as they are. */
function sortedBy(
  places: Uint32Array,
  keys: Uint32Array,
  word: number,
  divisor: number,
  size: number,
): Uint32Array {
  const digit = (at: number): number => Math.floor((keys[at * WORDS + word] ?? 0) / divisor) % size;
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
