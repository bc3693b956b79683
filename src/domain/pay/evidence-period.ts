import { type Period, yearOf } from '../calendar/period.ts';
import type { EvidenceKind } from './trace.ts';

/** What rows of a kind are filed under for a month: the month, and for opening balances its year. */
export function evidencePeriod(kind: EvidenceKind, month: Period): string {
  return kind === 'opening' ? String(yearOf(month)) : month;
}
