import { BugError } from '../../domain/bug-error.ts';
import { wholeAt } from '../../domain/calendar/whole-at.ts';
import type { SheetKind } from '../kinds.ts';

/** Words of a key: the two halves of the NIP, two words that the rest is mixed into, and the place of the row. */
export const KEY_WORDS = 5;
export const PLACE = 4;

/** Two words that a text is mixed into. */
interface Mixture {
  a: number;
  b: number;
}

/**
 * Makes the keys of rows: the NIP as it is and 64 bits of kind, month and whatever else tells the rows of an employee
 * apart. Two different keys of one employee are taken for the same less than once in 10^15 employees.
 */
export class RowKeys {
  /** What the keys of a sheet mostly share, kind and month, so that it is not worked out for each row. */
  #shared: { kind: string; month: string; state: Mixture } | null = null;
  readonly #state: Mixture = { a: 0, b: 0 };

  /**
   * Writes a key, all but its place.
   * @param nip 18 digits
   */
  write(words: Uint32Array, at: number, kind: SheetKind, nip: string, month: string, rest: string): void {
    const [first, last] = [wholeAt(nip, 0, 9), wholeAt(nip, 9, 18)];
    if (first < 0 || last < 0 || nip.length !== 18) throw new BugError('the key of a row without a NIP');
    const state = this.#state;
    const { a, b } = this.#sharedBy(kind, month);
    state.a = a;
    state.b = b;
    mix(state, rest);
    words[at] = first;
    words[at + 1] = last;
    words[at + 2] = state.a;
    words[at + 3] = state.b;
  }

  #sharedBy(kind: string, month: string): Mixture {
    const known = this.#shared;
    if (known?.kind === kind && known.month === month) return known.state;
    const state: Mixture = { a: 0x811c9dc5, b: 0x9e3779b9 };
    mix(state, kind);
    mix(state, month);
    this.#shared = { kind, month, state };
    return state;
  }
}

/** The NIP of a key. */
export function nipOf(words: Uint32Array, at: number): string {
  return [words[at], words[at + 1]].map((half) => String(half).padStart(9, '0')).join('');
}

/** Mixes one more part of a key in. */
function mix(state: Mixture, part: string): void {
  let { a, b } = state;
  for (let i = 0; i <= part.length; i++) {
    // One step past the end separates the parts, so that "1"+"23" is not "12"+"3".
    const code = i < part.length ? part.charCodeAt(i) + 1 : 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (b >>> 15), 0x85ebca6b);
  }
  state.a = a;
  state.b = b;
}
