import { createHash } from 'node:crypto';
import { BugError } from '../domain/bug-error.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';

/** Raised whenever a stored policy would read differently; older formats are then converted here. */
const FORMAT = 1;

/**
 * The policy as the store keeps it: canonical JSON, keys in alphabetical order, no spaces. Comments, key order and
 * the way of writing numbers in the policy file leave no trace; the order of lists does, reports follow it.
 */
export function policyToJson(policy: PayPolicy): string {
  return JSON.stringify({ format: FORMAT, policy }, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The policy that `policyToJson` wrote. The store guards the text by its digest, so it is not validated again.
 * @throws BugError when the text has another format
 */
export function policyFromJson(json: string): PayPolicy {
  const stored = JSON.parse(json) as { readonly format?: number; readonly policy?: PayPolicy };
  if (stored.format !== FORMAT || stored.policy === undefined) {
    throw new BugError(`stored policy has format ${stored.format}, this program reads ${FORMAT}`);
  }
  return stored.policy;
}

/** SHA-256 of the canonical JSON, lower-case hex: equal for policies that pay alike, name and decree included. */
export function policyDigest(policy: PayPolicy): string {
  return createHash('sha256').update(policyToJson(policy), 'utf8').digest('hex');
}
