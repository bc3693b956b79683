import { createHash } from 'node:crypto';
import type { JsonValue } from './order/json-bytes.ts';

/** Facts hashed at a time: a call for each would cost several times as much as the hash. */
const PIECE_FACTS = 256;

/** Characters of facts given as text that are hashed at a time, for the same reason. */
const PIECE_LENGTH = 64 * 1024;

/** SHA-256 over facts as one JSON array of arrays without spaces, `[]` when there are none. */
export class FactHash {
  readonly #hash = createHash('sha256').update('[');
  #facts: (readonly JsonValue[])[] = [];
  #text = '';
  #separator = '';

  /** Adds a fact: the values of its columns. The caller must not change them any more. */
  add(fact: readonly JsonValue[]): void {
    this.#facts.push(fact);
    if (this.#facts.length >= PIECE_FACTS) this.#writeOut();
  }

  /** Adds facts as SQLite's `json_array` writes them, separated by commas. */
  addText(facts: string): void {
    this.#writeOut();
    this.#append(facts);
  }

  /** The same in UTF-8. */
  addJson(facts: Buffer): void {
    this.#writeOut();
    this.#hash.update(this.#text + this.#separator).update(facts);
    this.#text = '';
    this.#separator = ',';
  }

  /** The hash, in lower-case hex. Nothing can be added afterwards. */
  digest(): string {
    this.#writeOut();
    return this.#hash.update(this.#text).update(']').digest('hex');
  }

  /** Turns the facts that wait into text. */
  #writeOut(): void {
    if (this.#facts.length === 0) return;
    const facts = this.#facts;
    this.#facts = [];
    this.#append(JSON.stringify(facts).slice(1, -1));
  }

  #append(facts: string): void {
    this.#text += this.#separator + facts;
    this.#separator = ',';
    if (this.#text.length < PIECE_LENGTH) return;
    this.#hash.update(this.#text);
    this.#text = '';
  }
}
