import type { EmployeeKind } from '../people/employee.ts';
import { type GridStep, gridOf, type PayRules } from './rules.ts';

/** Outcome of a look-up in the salary grid. */
export type GridResult =
  | { readonly kind: 'step'; readonly step: GridStep }
  | { readonly kind: 'golongan-unknown' }
  | { readonly kind: 'mkg-below-grid'; readonly firstMkg: number };

/**
 * Step of the salary grid for golongan and service years: the greatest table MKG not above the employee's (pay-rules 3).
 * @param mkg whole years, 0 or more
 * @returns amount in whole rupiah a month, not rounded
 */
export function resolveGapok(
  rules: Pick<PayRules, 'gajiPokok'>,
  kind: EmployeeKind,
  golongan: string,
  mkg: number,
): GridResult {
  const steps = rules.gajiPokok[gridOf(kind)].value.get(golongan);
  const first = steps?.[0];
  if (!steps || !first) return { kind: 'golongan-unknown' };
  if (mkg < first.mkg) return { kind: 'mkg-below-grid', firstMkg: first.mkg };
  let found = first;
  for (const step of steps) {
    if (step.mkg > mkg) break;
    found = step;
  }
  return { kind: 'step', step: found };
}
