import type { PayPolicy } from '../domain/pay/policy.ts';
import { describePolicy } from './describe-policy.ts';
import type { SettingUnit } from './policy-setting.ts';

/** A setting that differs; null where one of the policies does not have it. */
export interface PolicyChange {
  readonly path: string;
  readonly unit: SettingUnit;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Every setting in which two policies differ, in the units and notation of the policy file. Settings of `before` come
 * in its order, settings that only `after` has follow. Empty exactly when both have the same digest.
 */
export function diffPolicy(before: PayPolicy, after: PayPolicy): readonly PolicyChange[] {
  const old = describePolicy(before);
  const fresh = new Map(describePolicy(after).map((setting) => [setting.path, setting]));
  const changes: PolicyChange[] = [];
  for (const { path, unit, value } of old) {
    const now = fresh.get(path)?.value ?? null;
    if (now !== value) changes.push({ path, unit, before: value, after: now });
    fresh.delete(path);
  }
  for (const { path, unit, value } of fresh.values())
    changes.push({ path, unit, before: null, after: value });
  return changes;
}
