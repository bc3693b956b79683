/** Elements of one kind that a reader takes whole, without an event for each tag: by far the most of a large part. */
export interface PlainElements {
  /** How each of them begins: `<row `. */
  readonly start: string;
  /** How each of them ends: `</row>`. */
  readonly end: string;
  /** Whether the reader stands directly inside the element that holds them. */
  isHere(): boolean;
  /** Reads the element; false when anything about it is unusual, and then nothing of it was read. */
  take(element: string): boolean;
}

/**
 * An unfinished element of so many characters is left to the strict parser, which knows how long a text may be: in bytes
 * less than it takes for a text that never ends, whatever the letters.
 */
const LONGEST_ELEMENT = 256 * 1024;

/** A whole tag with the blanks behind it. Outside comments and the like `<` can only start a tag. */
const WHOLE_TAG = /^<[^<>"']*(?:"[^<>"]*"[^<>"']*|'[^<>']*'[^<>"']*)*>[ \t\r\n]*$/;

/**
 * Cuts the plain elements out of the text of a part and gives everything else to the strict parser, in order. Between
 * plain elements the strict parser needs to know nothing of them. The first comment, section or instruction behind the
 * XML declaration ends it: what looks like an element could stand inside.
 */
export class PlainElementReader {
  private readonly plain: PlainElements;
  private readonly strict: (text: string) => void;
  private rest = '';
  private isStart = true;
  /** Whether `rest` begins where a plain element may begin. */
  private isBetween = false;
  private isOdd = false;
  /** Whether what was given last ended with `<`: the sign behind it tells what it begins. */
  private isInMark = false;

  /** @param strict takes what is not plain, in the order of the part */
  constructor(plain: PlainElements, strict: (text: string) => void) {
    this.plain = plain;
    this.strict = strict;
  }

  /** Reads the next text of the part. */
  write(piece: string): void {
    const text = this.rest + piece;
    this.rest = '';
    let at = 0;
    while (at < text.length) {
      if (!this.isBetween) at = this.readOn(text, at);
      else {
        at = afterBlanks(text, at);
        const next = this.takeOne(text, at);
        if (next === null) {
          this.keep(text.slice(at));
          return;
        }
        at = next;
      }
    }
  }

  /** Must be called at the end of the part: what is still unfinished is not plain. */
  end(): void {
    this.strict(this.rest);
    this.rest = '';
  }

  /** Gives the strict parser what comes before the next element; gives where to go on. */
  private readOn(text: string, at: number): number {
    const { start } = this.plain;
    const next = this.isOdd ? -1 : text.indexOf(start, at);
    const before = text.slice(at, next < 0 ? text.length : next);
    this.give(before);
    if (next < 0) return text.length;
    this.isBetween = this.isSettled(before);
    if (this.isBetween) return next;
    this.give(start);
    return next + start.length;
  }

  /** Reads the element at hand; gives where to go on, or null when its end is not there yet. */
  private takeOne(text: string, at: number): number | null {
    const { start, end } = this.plain;
    if (!text.startsWith(start, at)) {
      if (start.startsWith(text.slice(at))) return null;
      this.isBetween = false;
      return at;
    }
    const last = text.indexOf(end, at);
    if (last < 0) return null;
    const next = last + end.length;
    const element = text.slice(at, next);
    if (!this.plain.take(element)) {
      this.give(element);
      this.isBetween = this.isSettled(element);
    }
    return next;
  }

  private keep(rest: string): void {
    if (rest.length <= LONGEST_ELEMENT) {
      this.rest = rest;
      return;
    }
    this.isBetween = false;
    this.isOdd = true;
    this.give(rest);
  }

  private give(text: string): void {
    const declaration = this.isStart && text.startsWith('<?xml ') ? 1 : 0;
    const seen = this.isInMark ? `<${text}` : text;
    if (seen.includes('<!') || seen.includes('<?', declaration)) this.isOdd = true;
    if (text !== '') {
      this.isStart = false;
      this.isInMark = text.endsWith('<');
    }
    this.strict(text);
  }

  /** Whether the strict parser, given this last, has finished its last tag and stands among the elements. */
  private isSettled(given: string): boolean {
    if (this.isOdd || !this.plain.isHere()) return false;
    return WHOLE_TAG.test(given.slice(given.lastIndexOf('<')));
  }
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (BLANKS.has(text.charCodeAt(next))) next++;
  return next;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);
