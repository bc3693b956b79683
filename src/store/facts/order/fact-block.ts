import { COMMA, JsonBytes, type JsonValue } from './json-bytes.ts';

const START_FACTS = 256;
/** Words of a key: first and last nine digits of the NIP, and where the JSON of the fact ends. */
export const WORDS = 3;
export const FIRST = 0;
export const LAST = 1;
const END = 2;

/** Facts and their keys as bytes. */
export type StoredFacts = readonly [facts: Buffer, keys: Buffer];

/** Facts in memory as JSON, a comma after each, with what they are put in order by. */
export class FactBlock {
  count: number;
  readonly #json: JsonBytes;
  /** `WORDS` for each fact, followed by words that mean nothing. */
  keys: Uint32Array;

  /**
   * @param stored facts and keys as `stored()` gave them; without it the block is empty
   * @param expected bytes of JSON that an empty block is likely to hold
   */
  constructor(stored?: StoredFacts | null, expected?: number) {
    const [facts, keys] = stored ?? [];
    this.#json = new JsonBytes(facts ?? expected);
    this.keys = keys ? new Uint32Array(new Uint8Array(keys).buffer) : new Uint32Array(START_FACTS * WORDS);
    this.count = keys ? this.keys.length / WORDS : 0;
  }

  /** The JSON of the facts, followed by bytes that mean nothing. */
  get bytes(): Buffer {
    return this.#json.bytes;
  }

  /** Bytes of JSON. */
  get length(): number {
    return this.#json.length;
  }

  /** Adds a fact: the values of its columns. */
  add(nip: string, fact: readonly JsonValue[]): void {
    this.#json.add(fact);
    this.#addKey(digits(nip, 0, 9), digits(nip, 9, 18));
  }

  /** Adds a fact of another block. */
  addFrom(other: FactBlock, at: number): void {
    this.#json.copy(other.bytes, other.start(at), other.end(at));
    this.#addKey(other.first(at), other.last(at));
  }

  /** Takes all facts out; the room that they took stays. */
  clear(): void {
    this.count = 0;
    this.#json.length = 0;
  }

  /** Places of all facts, as they came. */
  places(): Uint32Array {
    return new Uint32Array(this.count).map((_, at) => at);
  }

  /** First nine digits of the NIP. */
  first(at: number): number {
    return this.keys[at * WORDS + FIRST] ?? 0;
  }

  /** Last nine digits of the NIP. */
  last(at: number): number {
    return this.keys[at * WORDS + LAST] ?? 0;
  }

  /** Where the JSON of a fact begins. */
  start(at: number): number {
    return at === 0 ? 0 : this.end(at - 1) + 1;
  }

  /** Where the JSON of a fact ends. */
  end(at: number): number {
    return this.keys[at * WORDS + END] ?? 0;
  }

  /** The JSON of a fact. */
  fact(at: number): string {
    return this.bytes.toString('utf8', this.start(at), this.end(at));
  }

  /**
   * The facts at some places, side by side as they can be stored, so many bytes at a time or a single larger fact; each
   * holds only until the next one is asked for.
   */
  *stored(places: Uint32Array, bytes: number): Iterable<StoredFacts> {
    for (let from = 0; from < places.length; ) {
      let length = 0;
      let to = from;
      for (; to < places.length && length < bytes; to++) {
        const at = places[to] ?? 0;
        // With the comma.
        const [start, end] = [this.start(at), this.end(at) + 1];
        this.#json.copyBehind(start, end, length);
        length += end - start;
      }
      yield [this.bytes.subarray(this.length, this.length + length), this.#keysOf(places.subarray(from, to))];
      from = to;
    }
  }

  /** Keys of the facts at some places, as if these were a block. */
  #keysOf(places: Uint32Array): Buffer {
    const keys = new Uint32Array(places.length * WORDS);
    let length = 0;
    let word = 0;
    for (const at of places) {
      length += this.end(at) - this.start(at);
      keys[word + FIRST] = this.first(at);
      keys[word + LAST] = this.last(at);
      keys[word + END] = length++;
      word += WORDS;
    }
    return Buffer.from(keys.buffer);
  }

  #addKey(first: number, last: number): void {
    const at = this.count++ * WORDS;
    if (at === this.keys.length) this.#grow();
    this.keys[at + FIRST] = first;
    this.keys[at + LAST] = last;
    this.keys[at + END] = this.#json.length;
    this.#json.punctuate(COMMA);
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.keys.length);
    larger.set(this.keys);
    this.keys = larger;
  }
}

/** Digits of a NIP as a number. */
function digits(nip: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + nip.charCodeAt(i) - 0x30;
  return value;
}
