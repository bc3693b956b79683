import { COMMA, JsonBytes, type JsonValue } from './json-bytes.ts';

const START_FACTS = 256;
/** Words of a key: first and last nine digits of the NIP, and where the JSON of the fact ends. */
export const WORDS = 3;
export const FIRST = 0;
export const LAST = 1;
const END = 2;

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
  constructor(stored?: readonly [facts: Buffer, keys: Buffer] | null, expected?: number) {
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

  /** Facts and keys as they can be stored. */
  stored(): [facts: Buffer, keys: Buffer] {
    return [this.bytes.subarray(0, this.length), Buffer.from(this.keys.buffer, 0, this.count * WORDS * 4)];
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
