import type { Ratio } from '../money/exact.ts';
import type { SlipWork } from '../pay/slip-work.ts';

const NONE: readonly Ratio[] = [];

/** The raise for an employee with neither NPWP nor NIK, where the policy applies it (pay-rules 7.3); else nothing. */
export function surchargeOf({ context, record }: SlipWork): readonly Ratio[] {
  const applies = context.policy.tax.noNpwpSurcharge && record.npwp === null && record.nik === null;
  return applies ? [context.rules.noNpwpFactor.value] : NONE;
}
