import type { RowEmphasis } from '../app/ports/reports.ts';
import { pppkGrade } from '../domain/people/golongan.ts';

/** Whether a row of the summary is one golongan of a unit, the sum of a unit, or the sum of all. */
export type SummaryRowKind = 'detail' | RowEmphasis;

/** Civil servants' golongan first, then those of contract employees by grade, then none. */
export function compareGolongan(a: string, b: string): number {
  return rank(a) - rank(b) || pppkGrade(a) - pppkGrade(b) || compareText(a, b);
}

function rank(golongan: string): number {
  if (golongan === '') return 2;
  return pppkGrade(golongan) > 0 ? 1 : 0;
}

/** By code unit, so that the order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
