import type { Earned } from '../pay/earn-month.ts';
import { PREDICATES } from '../performance/evidence.ts';

/**
 * Why nothing would have raised the TPP of a month: the score is the best there is; the TPP follows an official
 * predicate; attendance, a sentence or the service status cut it wholly; TPP waits for evidence; or no single step is
 * large enough or may be told.
 */
export type NothingToRaise = 'best' | 'official-predicate' | 'wholly-cut' | 'held' | 'no-step';

const FULL = 10_000;

/** Why somebody of whom nothing is asked has no step. Only the best are to be praised for it. */
export function nothingToRaise({ work, performance, tppGross, missing }: Earned): NothingToRaise {
  if (performance === null || missing.length > 0 || performance.factor === null) return 'held';
  if (performance.factor > 0 && tppGross === 0) return 'wholly-cut';
  const { total, predicate } = performance;
  const official = work.evidence.predicate !== null;
  if (predicate === PREDICATES[0] || (total === FULL && !official)) return 'best';
  return official && work.context.policy.performance.factor === 'banded' ? 'official-predicate' : 'no-step';
}
