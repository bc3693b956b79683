/** A value of a fact, or a record of several. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[];

const START_BYTES = 64 * 1024;
/** A character takes at most so many bytes: `\u001f`. */
const BYTES_OF_CHARACTER = 6;
/** Room for a number or a word, for brackets and a comma. */
const ROOM = 32;

/**
 * Arrays written one after the other as JSON in UTF-8, byte for byte what `JSON.stringify` gives. Almost every cell is
 * plain ASCII: it goes straight to its place, in a third of the time of a text that is built first and then encoded.
 */
export class JsonBytes {
  bytes: Buffer;
  /** Bytes written so far. */
  length: number;

  /**
   * @param written JSON to begin with, or how many bytes are expected: memory that is not written to yet costs nothing,
   *   while growing copies everything
   */
  constructor(written: Buffer | number = START_BYTES) {
    const isExpected = typeof written === 'number';
    this.bytes = isExpected ? Buffer.allocUnsafeSlow(written) : written;
    this.length = isExpected ? 0 : written.length;
  }

  /** Writes an array. */
  add(values: readonly JsonValue[]): void {
    let { bytes, length: at } = this;
    bytes[at++] = OPEN;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? null;
      const most = typeof value === 'string' ? value.length * BYTES_OF_CHARACTER + ROOM : ROOM;
      if (at + most > bytes.length) bytes = this.#grow(at, most);
      if (i > 0) bytes[at++] = COMMA;
      if (typeof value === 'string') at = writeText(bytes, at, value);
      else if (value === null) at = writePlain(bytes, at, 'null');
      else if (typeof value === 'number') at = writeNumber(bytes, at, value);
      else if (typeof value === 'boolean') at = writePlain(bytes, at, value ? 'true' : 'false');
      else {
        this.length = at;
        this.add(value);
        ({ bytes, length: at } = this);
      }
    }
    bytes[at++] = CLOSE;
    this.length = at;
  }

  /** Writes one more character. */
  punctuate(code: number): void {
    const bytes = this.length < this.bytes.length ? this.bytes : this.#grow(this.length, ROOM);
    bytes[this.length++] = code;
  }

  /** Copies some bytes of other JSON. */
  copy(from: Buffer, start: number, end: number): void {
    const more = end - start;
    const bytes = this.length + more > this.bytes.length ? this.#grow(this.length, more) : this.bytes;
    // Of a Buffer it would be another Buffer, which takes longer to make than the bytes to copy.
    bytes.set(new Uint8Array(from.buffer, from.byteOffset + start, more), this.length);
    this.length += more;
  }

  /**
   * Copies some of these bytes into the room behind them, whose bytes mean nothing: a quarter of the time of copying
   * them elsewhere.
   * @param behind bytes that stand there already
   */
  copyBehind(start: number, end: number, behind: number): void {
    const at = this.length + behind;
    const bytes = at + end - start > this.bytes.length ? this.#grow(at, end - start) : this.bytes;
    bytes.copyWithin(at, start, end);
  }

  /** More room, with what is written so far. */
  #grow(written: number, more: number): Buffer {
    const larger = Buffer.allocUnsafeSlow(2 * this.bytes.length + more);
    this.bytes.copy(larger, 0, 0, written);
    this.bytes = larger;
    return larger;
  }
}

function writeText(bytes: Buffer, start: number, text: string): number {
  let at = start;
  bytes[at++] = QUOTE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH)
      return start + bytes.write(JSON.stringify(text), start);
    bytes[at++] = code;
  }
  bytes[at++] = QUOTE;
  return at;
}

function writeNumber(bytes: Buffer, start: number, value: number): number {
  if (value !== value >>> 0) return writePlain(bytes, start, JSON.stringify(value));
  let end = start + 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++;
  for (let at = end - 1, rest = value; at >= start; at--, rest = Math.floor(rest / 10))
    bytes[at] = ZERO + (rest % 10);
  return end;
}

/** Writes a text without anything that needs care. */
function writePlain(bytes: Buffer, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
  return start + text.length;
}

const QUOTE = 0x22;
export const COMMA = 0x2c;
const ZERO = 0x30;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
