import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { RuleAddition } from './rule-file.ts';

/** SHA-256, in lower-case hex, over the canonical JSON of id, day, value and source: equal for equal content. */
export function additionDigest({ id, from, value, source }: RuleAddition): string {
  return createHash('sha256').update(canonicalJson({ id, from, value, source })).digest('hex');
}
