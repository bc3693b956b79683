import { KEY_WORDS, PLACE } from './row-keys.ts';

const START_SLOTS = 1024;
const GOLDEN = 0x9e3779b1;
const ODD = 0x85ebca6b;

/** Finds the keys that were there before among some that lie one after the other. */
export class Repeats {
  /** Number of a key in each slot, from 1; 0 in a free slot. Kept from one search to the next. */
  #slots = new Int32Array(START_SLOTS);

  /**
   * Calls `found` for each key that repeats an earlier one, in their order.
   * @param keys of which `count` stand one after the other
   * @param found takes where the words of the key begin, and those of the first one like it
   */
  find(keys: Uint32Array, count: number, found: (at: number, first: number) => void): void {
    this.#clear(2 * count);
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let number = 1; number <= count; number++) {
      const at = (number - 1) * KEY_WORDS;
      let slot = slotOf(keys, at) & last;
      for (;;) {
        const taken = slots[slot] ?? 0;
        if (taken === 0) {
          slots[slot] = number;
          break;
        }
        const first = (taken - 1) * KEY_WORDS;
        if (isSame(keys, at, first)) {
          found(at, first);
          break;
        }
        slot = (slot + 1) & last;
      }
    }
  }

  /** At least so many slots, all of them free. */
  #clear(least: number): void {
    if (this.#slots.length >= least) {
      this.#slots.fill(0);
      return;
    }
    let size = this.#slots.length;
    while (size < least) size *= 2;
    this.#slots = new Int32Array(size);
  }
}

function slotOf(keys: Uint32Array, at: number): number {
  const nip = Math.imul(keys[at] ?? 0, ODD) ^ Math.imul(keys[at + 1] ?? 0, GOLDEN);
  const mixed = Math.imul(nip ^ (nip >>> 15) ^ (keys[at + 2] ?? 0), ODD) ^ (keys[at + 3] ?? 0);
  return mixed ^ (mixed >>> 16);
}

/** Whether two keys are the same, whatever their places. */
function isSame(keys: Uint32Array, one: number, other: number): boolean {
  for (let word = 0; word < PLACE; word++) if (keys[one + word] !== keys[other + word]) return false;
  return true;
}
