import type { Problem } from '../../domain/problem.ts';

/** How many of the others are named; the rest is counted by the reader of the list. */
const NAMED_OTHERS = 5;

/**
 * Finds employees who share a number that only one may have: an account, an identity number. Numbers are compared by
 * their letters and digits and never leave here; problems name the NIPs.
 */
export class SharedNumbers {
  readonly #code: 'account-shared' | 'nik-shared';
  readonly #holders = new Map<string, string[]>();

  constructor(code: 'account-shared' | 'nik-shared') {
    this.#code = code;
  }

  add(nip: string, number: string): void {
    const key = number.replace(/[^0-9a-z]/gi, '').toLowerCase();
    const holders = this.#holders.get(key);
    if (holders) holders.push(nip);
    else this.#holders.set(key, [nip]);
  }

  /** One problem for each employee who shares his number. */
  problems(): readonly Problem[] {
    const shared = [...this.#holders.values()].filter((nips) => nips.length > 1);
    return shared.flatMap((nips) =>
      nips.map((nip): Problem => {
        const others = nips.filter((other) => other !== nip);
        const named = others.slice(0, NAMED_OTHERS).join(', ');
        const data = { others: others.length > NAMED_OTHERS ? `${named}, …` : named, count: others.length };
        return { code: this.#code, severity: 'error', where: { nip }, data };
      }),
    );
  }
}
