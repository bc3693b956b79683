import type { Store } from '../ports/store.ts';

/** Which came first, an objection or the approval of a run: by their numbers in the audit chain, for clocks may go back. */
export class OrderOfActs {
  readonly #store: Store;
  #entries: { readonly raised: Map<number, number>; readonly approved: Map<number, number> } | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether the last approval of a run stands after an objection in the chain. */
  isApprovedAfter(run: number, objection: number): boolean {
    const { raised, approved } = this.#read();
    return (approved.get(run) ?? 0) > (raised.get(objection) ?? 0);
  }

  #read() {
    if (this.#entries !== null) return this.#entries;
    const entries = { raised: new Map<number, number>(), approved: new Map<number, number>() };
    for (const { id, act, detail } of this.#store.audit()) {
      if (act === 'object') entries.raised.set(Number(detail.objection), id);
      if (act === 'approve') entries.approved.set(Number(detail.run), id);
    }
    this.#entries = entries;
    return entries;
  }
}
