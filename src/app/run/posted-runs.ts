import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

/**
 * Approved and paid runs in the order of their approval: what later slips build on. A run is approved only on all runs
 * posted by then, so each builds on one more than the one before; it keeps the number of its first draft, which says
 * nothing about the order.
 */
export function postedRuns(store: Store): readonly Run[] {
  return store
    .runs()
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => a.posted.length - b.posted.length);
}
