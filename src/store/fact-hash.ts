import { createHash } from 'node:crypto';
import type { SqlValue } from './query.ts';

/** Facts hashed at a time: a call for each would cost several times as much as the hash. */
const PIECE_FACTS = 256;

/** SHA-256 over facts as one JSON array of arrays without spaces, `[]` when there are none. */
export class FactHash {
  readonly #hash = createHash('sha256').update('[');
  #facts: (readonly SqlValue[])[] = [];
  #separator = '';

  /** Adds a fact: the values of its columns. The caller must not change them any more. */
  add(fact: readonly SqlValue[]): void {
    this.#facts.push(fact);
    if (this.#facts.length >= PIECE_FACTS) this.#flush();
  }

  /** Adds facts as SQLite's `json_array` writes them, separated by commas. */
  addText(facts: string): void {
    this.#flush();
    this.#hash.update(this.#separator).update(facts);
    this.#separator = ',';
  }

  /** The hash, in lower-case hex. Nothing can be added afterwards. */
  digest(): string {
    this.#flush();
    return this.#hash.update(']').digest('hex');
  }

  #flush(): void {
    if (this.#facts.length === 0) return;
    const facts = this.#facts;
    this.#facts = [];
    this.addText(JSON.stringify(facts).slice(1, -1));
  }
}
