import type { WaitingKeys } from '../../app/ports/waiting-keys.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { SheetKind } from '../kinds.ts';
import { Repeats } from './repeats.ts';
import { KEY_WORDS, nipOf, PLACE, RowKeys } from './row-keys.ts';

/** Where a key was seen first. */
export interface KeyPlace {
  readonly row: number;
  /** File and sheet, when it was another one than that of the repeating row; null in the same sheet. */
  readonly elsewhere: { readonly file: string; readonly sheet: string | null } | null;
}

/** Told of each row that says once more what an earlier row says. */
export type ReportRepeat = (row: number, nip: string, earlier: KeyPlace) => void;

interface OpenedSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly rowsBefore: number;
  report: ReportRepeat | null;
}

/** The keys of an employee are all in one part. */
const PARTS = 64;
/** Keys of a part that are kept in memory: 8 MB in all. More wait elsewhere. */
const MOST_KEPT = 6_400;
const FIRST_KEPT = 16;
/** Parts are about as large as each other. */
const ROOM_TO_SPARE = 1.2;

/** Keys in memory, the last ones of a part. */
class Part {
  words = new Uint32Array(FIRST_KEPT * KEY_WORDS);
  count = 0;
  /** Keys that wait elsewhere. */
  waiting = 0;
}

/**
 * Remembers the keys of all rows of one import, over all its files and sheets, to find rows that say the same thing
 * twice. While rows are read their keys are only written down, twenty bytes each, and those that are too many for
 * memory wait elsewhere; at the end they are compared part by part. A country takes no more memory than a city.
 */
export class DuplicateKeys {
  readonly #waiting: WaitingKeys;
  readonly #keys = new RowKeys();
  readonly #parts = Array.from({ length: PARTS }, () => new Part());
  readonly #sheets: OpenedSheet[] = [];
  /** Room for all keys of a part, kept from one part to the next. */
  #room = new Uint32Array();
  /** A place is the row and the rows of all sheets before. */
  #rowsBefore = 0;
  #lastPlace = 0;

  constructor(waiting: WaitingKeys) {
    this.#waiting = waiting;
  }

  /** Says which sheet the rows that follow come from. To be called before each sheet. */
  openSheet(file: string, sheet: string | null): void {
    this.#rowsBefore = this.#lastPlace;
    this.#sheets.push({ file, sheet, rowsBefore: this.#rowsBefore, report: null });
  }

  /** Says who is told of repeating rows of the sheet at hand. */
  reportTo(report: ReportRepeat): void {
    const sheet = this.#sheets.at(-1);
    if (sheet === undefined) throw new BugError('keys before the first sheet');
    sheet.report = report;
  }

  /**
   * Remembers the key of a row.
   * @param nip 18 digits
   */
  claim(kind: SheetKind, row: number, nip: string, month: string, rest: string): void {
    const part = this.#partOf(nip);
    const at = part.count * KEY_WORDS;
    this.#keys.write(part.words, at, kind, nip, month, rest);
    const place = this.#rowsBefore + row;
    part.words[at + PLACE] = place;
    part.count++;
    if (place > this.#lastPlace) this.#lastPlace = place;
  }

  /** Reports every row that repeats an earlier one, in the order of the rows, once. Nothing is remembered any more. */
  finish(): void {
    const repeating: { readonly place: number; readonly first: number; readonly nip: string }[] = [];
    const repeats = new Repeats();
    for (const [number, part] of this.#parts.entries()) {
      const keys = this.#all(number, part);
      repeats.find(keys, part.waiting + part.count, (at, first) => {
        const [place, earlier] = [keys[at + PLACE] ?? 0, keys[first + PLACE] ?? 0];
        repeating.push({ place, first: earlier, nip: nipOf(keys, at) });
      });
      part.count = 0;
      part.waiting = 0;
    }
    this.#waiting.clear();
    let reported = 0;
    for (const { place, first, nip } of repeating.sort((one, other) => one.place - other.place)) {
      // A row may have several keys.
      if (place === reported) continue;
      reported = place;
      const sheet = this.#sheetOf(place);
      sheet.report?.(place - sheet.rowsBefore, nip, this.#placeOf(first, sheet));
    }
  }

  /** The part of a NIP, with room for one more key. */
  #partOf(nip: string): Part {
    const number = partOf(nip);
    const part = this.#parts[number];
    if (part === undefined) throw new BugError('the key of a row without a NIP');
    if (part.count === MOST_KEPT) {
      this.#waiting.add(number, part.words);
      part.waiting += part.count;
      part.count = 0;
    } else if (part.count * KEY_WORDS === part.words.length) {
      const more = new Uint32Array(Math.min(2 * part.words.length, MOST_KEPT * KEY_WORDS));
      more.set(part.words);
      part.words = more;
    }
    return part;
  }

  /** All keys of a part, one after the other. */
  #all(number: number, { words, count, waiting }: Part): Uint32Array {
    if (waiting === 0) return words;
    const needed = (waiting + count) * KEY_WORDS;
    if (this.#room.length < needed) this.#room = new Uint32Array(Math.ceil(needed * ROOM_TO_SPARE));
    const all = this.#room;
    let at = 0;
    for (const earlier of this.#waiting.of(number)) {
      all.set(earlier, at);
      at += earlier.length;
    }
    all.set(words.subarray(0, count * KEY_WORDS), at);
    return all;
  }

  #sheetOf(place: number): OpenedSheet {
    const sheet = this.#sheets.findLast(({ rowsBefore }) => rowsBefore < place);
    if (sheet === undefined) throw new BugError('a key of no sheet');
    return sheet;
  }

  #placeOf(place: number, from: OpenedSheet): KeyPlace {
    const sheet = this.#sheetOf(place);
    const { file, sheet: name, rowsBefore } = sheet;
    return { row: place - rowsBefore, elsewhere: sheet === from ? null : { file, sheet: name } };
  }
}

/** Units of the day of birth and of the month of entry, and the serial number: no digits are spread more evenly. */
function partOf(nip: string): number {
  const digits =
    nip.charCodeAt(17) + 10 * nip.charCodeAt(16) + 23 * nip.charCodeAt(13) + 37 * nip.charCodeAt(7);
  return digits % PARTS;
}
