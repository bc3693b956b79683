import { type Period, yearOf } from '../calendar/period.ts';
import type { RunKind } from './posted.ts';
import type { EvidenceKind } from './trace.ts';

/** What rows of a kind are filed under for a month: the month, and for opening balances its year. */
export function evidencePeriod(kind: EvidenceKind, month: Period): string {
  return kind === 'opening' ? String(yearOf(month)) : month;
}

/**
 * Whether rows of a kind that are filed under a month (or year) can change what a run pays. Those of later months cannot;
 * those of earlier ones can, by facts that hold on and by arrears. Additions and deductions count in their own month, and
 * only in its regular run; trainings and dates of careers in none.
 */
export function canChangePay(
  kind: EvidenceKind,
  filedUnder: string,
  run: { readonly period: Period; readonly kind: RunKind },
): boolean {
  switch (kind) {
    case 'training':
    case 'personnel':
      return false;
    case 'adjustments':
      return run.kind === 'regular' && filedUnder === run.period;
    case 'opening':
      return filedUnder === evidencePeriod(kind, run.period);
    default:
      return filedUnder <= run.period;
  }
}
