import type { Store } from '../../app/ports/store.ts';
import type { SlipBasis, SlipOrder, SlipPage, SlipPages } from '../../app/run/slip-pages.ts';
import { slipPages } from '../../app/run/slip-pages.ts';
import { type SlipTexts, slipsOfTexts } from './slip-values.ts';
import { threadStream } from './thread-stream.ts';

export interface SlipThreadOrder extends SlipOrder {
  readonly db: string;
  readonly programVersion: string;
}

/** What the thread sends. */
export type SlipPart = SlipBasis | (Omit<SlipPage, 'slips'> & { readonly slips: SlipTexts });

/** From so many employees on a thread that computes saves more than its start takes; from so many more a second one. */
const WORTH_A_THREAD = 2_000;
const WORTH_TWO = 100_000;

/**
 * Computes slips in a thread of its own, or in two, while this one stores them; a small office's in this one.
 * @param programVersion version of the program, for messages about the database
 */
export function slipsInThread(programVersion: string): (store: Store, order: SlipOrder) => SlipPages {
  return (store, order) => {
    const employees = store.employeeCount();
    if (employees < WORTH_A_THREAD) return slipPages(store, order);
    const threads = employees < WORTH_TWO ? 1 : 2;
    const file = new URL('./slip-thread.js', import.meta.url);
    return slipsOfThreads(file, threads, { ...order, db: store.path, programVersion });
  };
}

/**
 * The pages of several threads in the order of their numbers: each thread computes every n-th page, and they are taken
 * from one thread after the other. What slips rest on is the same for all; the first one says it.
 * @param file built file of the thread
 */
export async function* slipsOfThreads(
  file: URL,
  threads: number,
  order: SlipThreadOrder,
): AsyncGenerator<SlipBasis | SlipPage> {
  const parts = Array.from({ length: threads }, (_, index) =>
    threadStream<SlipThreadOrder, SlipPart>(file, { ...order, share: { index, of: threads } }),
  );
  try {
    for (let turn = 0; ; turn++) {
      const next = await parts[turn % threads]?.next();
      if (next === undefined || next.done === true) return;
      const part = next.value;
      if ('slips' in part) yield { ...part, ...slipsOfTexts(part.slips) };
      else if (turn === 0) yield part;
    }
  } finally {
    await Promise.all(parts.map((each) => each.return(undefined)));
  }
}
