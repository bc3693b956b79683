import { setPriority } from 'node:os';
import { slipPages } from '../../app/run/slip-pages.ts';
import { openStore } from '../../store/index.ts';
import { slipTexts } from './slip-values.ts';
import type { SlipPart, SlipThreadOrder } from './slips-in-thread.ts';
import { serveThread } from './thread-source.ts';

/** How far computing stands behind storing when both want a core: the thread that stores is the one all wait for. */
const BEHIND = 10;

// Only Linux counts threads one by one; elsewhere the whole process would stand behind.
if (process.platform === 'linux') setPriority(BEHIND);

/*
 * The thread that computes the slips of a run, on a connection of its own. It sees what was last committed; that is
 * what the run sees, since the run holds the write lock.
 */
void serveThread(function* ({ db, programVersion, ...order }: SlipThreadOrder): Generator<SlipPart> {
  const store = openStore(db, { mode: 'readonly', now: () => new Date(), programVersion });
  try {
    for (const part of slipPages(store, order)) {
      yield 'slips' in part ? { ...part, slips: slipTexts(part.slips) } : part;
    }
  } finally {
    store.close();
  }
});
