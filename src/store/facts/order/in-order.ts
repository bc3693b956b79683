import { type FactBlock, FIRST, LAST, WORDS } from './fact-block.ts';

/** Nine digits of a NIP are a number below 2^30: ten bits of it are told apart at a time. */
const BITS = 10;
const SIZE = 2 ** BITS;
/** The last bits first, so that the first ones have the last say. */
const PARTS = [LAST, FIRST].flatMap((word) => [0, BITS, 2 * BITS].map((shift) => ({ word, shift })));

/** Places of the facts of a block by NIP, those of one NIP as they came. */
export function inOrder(block: FactBlock): Uint32Array {
  let places = block.places();
  for (const { word, shift } of PARTS) places = sortedBy(places, block.keys, word, shift);
  return places;
}

/** The places by some bits of a word; those with the same bits stay as they are. */
function sortedBy(places: Uint32Array, keys: Uint32Array, word: number, shift: number): Uint32Array {
  const next = new Uint32Array(SIZE + 1);
  for (const at of places) {
    const following = 1 + bitsOf(keys, at, word, shift);
    next[following] = (next[following] ?? 0) + 1;
  }
  for (let i = 0; i < SIZE; i++) next[i + 1] = (next[i + 1] ?? 0) + (next[i] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const at of places) {
    const bits = bitsOf(keys, at, word, shift);
    const place = next[bits] ?? 0;
    sorted[place] = at;
    next[bits] = place + 1;
  }
  return sorted;
}

function bitsOf(keys: Uint32Array, at: number, word: number, shift: number): number {
  return ((keys[at * WORDS + word] ?? 0) >>> shift) & (SIZE - 1);
}
