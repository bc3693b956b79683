import type { Store } from '../../app/ports/store.ts';
import type { SlipBasis, SlipOrder, SlipPage, SlipPages } from '../../app/slip-pages.ts';
import { slipPages } from '../../app/slip-pages.ts';
import { type SlipTexts, slipsOfTexts } from './slip-values.ts';
import { threadStream } from './thread-stream.ts';

export interface SlipThreadOrder extends SlipOrder {
  readonly db: string;
  readonly programVersion: string;
}

/** What the thread sends. */
export type SlipPart = SlipBasis | (Omit<SlipPage, 'slips'> & { readonly slips: SlipTexts });

/** From so many employees on a second thread saves more than its start takes. */
const WORTH_A_THREAD = 2_000;

/**
 * Computes slips in a thread of its own while this one stores them; a small office's in this one.
 * @param programVersion version of the program, for messages about the database
 */
export function slipsInThread(programVersion: string): (store: Store, order: SlipOrder) => SlipPages {
  return (store, order) => {
    if (store.employeeCount() < WORTH_A_THREAD) return slipPages(store, order);
    return slipsOf({ ...order, db: store.path, programVersion });
  };
}

async function* slipsOf(order: SlipThreadOrder): AsyncGenerator<SlipBasis | SlipPage> {
  const file = new URL('./slip-thread.js', import.meta.url);
  for await (const part of threadStream<SlipThreadOrder, SlipPart>(file, order)) {
    yield 'slips' in part ? { ...part, ...slipsOfTexts(part.slips) } : part;
  }
}
