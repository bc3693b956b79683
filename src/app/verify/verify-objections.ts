import type { Store } from '../ports/store.ts';
import type { VerifyFinding } from './verification.ts';

/** Objections and answers that are not those in the chain: altered, added or taken away behind the program's back. */
export function alteredObjections(store: Store): readonly VerifyFinding[] {
  const recorded = new Map<string, number>();
  for (const { act, detail } of store.audit()) {
    if (act === 'object' || act === 'answer')
      recorded.set(`${act} ${detail.digest}`, Number(detail.objection));
  }
  const altered = new Set<number>();
  for (const { id, raised, answered } of store.objectionDigestsAnew()) {
    const isRaised = recorded.delete(`object ${raised}`);
    const isAnswered = answered === null || recorded.delete(`answer ${answered}`);
    if (!isRaised || !isAnswered) altered.add(id);
  }
  for (const id of recorded.values()) altered.add(id);
  return [...altered].map((objection) => ({ code: 'objection-unrecorded', data: { objection } }));
}
