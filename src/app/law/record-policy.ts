import type { Problem } from '../../domain/problem.ts';
import {
  EXAMPLE_POLICY_FILE,
  EXAMPLE_POLICY_YAML,
  parsePolicy,
  policyDigest,
  policyToJson,
} from '../../policy/index.ts';
import { DataRejectedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredPolicy } from '../ports/law.ts';
import type { Store } from '../ports/store.ts';

/** A policy that was recorded, or found to be recorded already. */
export interface RecordedPolicy {
  readonly policy: StoredPolicy;
  /** False when the very same policy was in force already. */
  readonly isNew: boolean;
  readonly warnings: readonly Problem[];
}

/**
 * Checks a policy text and appends it to the store; it holds from its own month on.
 * @param file name shown in problems and kept as its origin
 * @throws DataRejectedError with every mistake and its place
 */
export async function recordPolicy(
  store: Store,
  text: string,
  file: string,
  actor: Actor,
): Promise<RecordedPolicy> {
  const parsed = await parsePolicy(text, file);
  if ('problems' in parsed) throw new DataRejectedError(parsed.problems);
  const { policy, warnings } = parsed;
  const digest = policyDigest(policy);
  return store.write(() => {
    const current = store.policyFor(policy.effective);
    if (current?.digest === digest) return { policy: current, isNew: false, warnings };
    const stored = store.addPolicy(
      { effective: policy.effective, digest, name: policy.name, file, text, json: policyToJson(policy) },
      actor,
    );
    return { policy: stored, isNew: true, warnings };
  });
}

/** Records the shipped example policy, so that the first run works. */
export function recordExamplePolicy(store: Store, actor: Actor): Promise<RecordedPolicy> {
  return recordPolicy(store, EXAMPLE_POLICY_YAML, EXAMPLE_POLICY_FILE, actor);
}
