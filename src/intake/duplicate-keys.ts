import { wholeAt } from '../domain/calendar/whole-at.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import type { SheetKind } from './kinds.ts';

/** Where a key was seen first. */
export interface KeyPlace {
  readonly row: number;
  /** File and sheet, when it was another one than the sheet at hand; null in the same sheet. */
  readonly elsewhere: { readonly file: string; readonly sheet: string | null } | null;
}

/** Three words that a text is mixed into. */
interface Fingerprint {
  a: number;
  b: number;
  c: number;
}

/** Mixes one more part of a key in. */
function take(state: Fingerprint, part: string): void {
  let { a, b, c } = state;
  for (let i = 0; i <= part.length; i++) {
    // One step past the end separates the parts, so that "1"+"23" is not "12"+"3".
    const code = i < part.length ? part.charCodeAt(i) + 1 : 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (b >>> 15), 0x85ebca6b);
    c = Math.imul(c ^ code ^ (c >>> 13), 0xc2b2ae35);
  }
  state.a = a;
  state.b = b;
  state.c = c;
}

/** Mixes the two halves of an 18-digit NIP in as numbers, in a fifth of the time; false when it is anything else. */
function takeNip(state: Fingerprint, nip: string): boolean {
  if (nip.length !== 18) return false;
  const first = wholeAt(nip, 0, 9);
  const last = wholeAt(nip, 9, 18);
  if (first < 0 || last < 0) return false;
  state.a = mixed(state.a, first, last, 0x01000193, 0x7feb352d);
  state.b = mixed(state.b, first, last, 0x85ebca6b, 0x846ca68b);
  state.c = mixed(state.c, first, last, 0xc2b2ae35, 0x9e3779b1);
  return true;
}

/** Two numbers mixed into a word. Both multipliers are odd, so that no two NIPs with the same first half meet. */
function mixed(word: number, first: number, last: number, one: number, two: number): number {
  const half = Math.imul(word ^ first, one);
  const whole = Math.imul(half ^ (half >>> 16) ^ last, two);
  return whole ^ (whole >>> 13);
}

/**
 * Remembers the keys of all rows of one import, over all its files and sheets, to find rows that say the same thing
 * twice. A key is kept as a 96-bit fingerprint: some 22 bytes a row instead of several hundred, and among 25 million
 * rows a false match is less likely than one in 10^14.
 */
export class DuplicateKeys {
  /** A place is the row and the rows of all sheets before. */
  private readonly places = new FingerprintTable();
  private readonly sheets: { file: string; sheet: string | null; rowsBefore: number }[] = [];
  private rowsBefore = 0;
  private lastPlace = 0;
  /** Fingerprint of what the keys of a sheet mostly share, kind and month, so that it is not worked out for each row. */
  private shared: { kind: string; month: string; state: Fingerprint } | null = null;
  private readonly state: Fingerprint = { a: 0, b: 0, c: 0 };

  /** Says which sheet the rows that follow come from. To be called before each sheet. */
  openSheet(file: string, sheet: string | null): void {
    this.rowsBefore = this.lastPlace;
    this.sheets.push({ file, sheet, rowsBefore: this.rowsBefore });
  }

  /** Remembers the key of a row, unless it was seen before: then gives the place of the earlier row. */
  claim(kind: SheetKind, row: number, nip: string, month: string, rest: string): KeyPlace | null {
    const state = this.state;
    const { a: sharedA, b: sharedB, c: sharedC } = this.sharedBy(kind, month);
    state.a = sharedA;
    state.b = sharedB;
    state.c = sharedC;
    if (!takeNip(state, nip)) take(state, nip);
    take(state, rest);
    const a = (state.a ^ (state.a >>> 16)) >>> 0;
    const b = (state.b ^ (state.b >>> 16)) >>> 0;
    const c = (state.c ^ (state.c >>> 16)) >>> 0;
    const place = this.rowsBefore + row;
    const seen = this.places.claim(a, b, c, place);
    if (seen !== 0) return this.rowAt(seen);
    if (place > this.lastPlace) this.lastPlace = place;
    return null;
  }

  private sharedBy(kind: string, month: string): Fingerprint {
    const known = this.shared;
    if (known?.kind === kind && known.month === month) return known.state;
    const state: Fingerprint = { a: 0x811c9dc5, b: 0x9e3779b9, c: 0x2545f491 };
    take(state, kind);
    take(state, month);
    this.shared = { kind, month, state };
    return state;
  }

  private rowAt(place: number): KeyPlace {
    const sheet = this.sheets.findLast(({ rowsBefore }) => rowsBefore < place);
    if (sheet === undefined || sheet === this.sheets.at(-1))
      return { row: place - this.rowsBefore, elsewhere: null };
    return { row: place - sheet.rowsBefore, elsewhere: { file: sheet.file, sheet: sheet.sheet } };
  }
}
