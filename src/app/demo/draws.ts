/** Spreads the bits of a whole number over 32 bits; the same input always gives the same output. */
function spread(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/**
 * Repeatable chance. Every subject (an employee, in one sheet, in one month) has its own sequence that can be reached
 * without drawing the ones before it, so that row 4,000,000 of the demo costs no more than row 1.
 * Whole-number arithmetic only: the same on every machine.
 */
export class Draws {
  readonly #seed: number;
  #state = 0;

  constructor(seed: number) {
    this.#seed = spread(seed ^ 0x6b696e6a);
  }

  /** Goes to the start of the sequence of a subject; `topic` keeps the sequences of one employee apart. */
  seek(subject: number, topic: number): this {
    this.#state = spread(spread(this.#seed ^ subject) ^ Math.imul(topic + 1, 0x9e3779b9));
    return this;
  }

  /** A whole number from 0 to `limit` − 1; `limit` is 1 or more. */
  below(limit: number): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return spread(this.#state) % limit;
  }

  /** True in `perMille` of 1,000 cases. */
  chance(perMille: number): boolean {
    return this.below(1000) < perMille;
  }

  /** One of the items, all alike; the list must not be empty. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}
