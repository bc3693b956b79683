import { slipPages } from '../../app/slip-pages.ts';
import { openStore } from '../../store/index.ts';
import type { SlipThreadOrder } from './slips-in-thread.ts';
import { serveThread } from './thread-source.ts';

/*
 * The thread that computes the slips of a run, on a connection of its own. It sees what was last committed; that is
 * what the run sees, since the run holds the write lock.
 */
void serveThread(function* ({ db, programVersion, ...order }: SlipThreadOrder) {
  const store = openStore(db, { mode: 'readonly', now: () => new Date(), programVersion });
  try {
    yield* slipPages(store, order);
  } finally {
    store.close();
  }
});
