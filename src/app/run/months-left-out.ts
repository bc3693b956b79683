import { addMonths, type Period } from '../../domain/calendar/period.ts';
import type { Run } from '../ports/runs.ts';

/**
 * Months before a period whose monthly run nobody has approved, and which can no longer be computed once a run of the
 * period is approved: from the first month that was ever computed, or the last one with an approved run, up to the
 * period. Nobody is paid for them then, nor do arrears reach them.
 */
export function monthsLeftOut(runs: readonly Run[], period: Period): readonly Period[] {
  let first: Period | null = null;
  let closed: Period | null = null;
  const paid = new Set<Period>();
  for (const run of runs) {
    if (run.kind === 'regular' && (first === null || run.period < first)) first = run.period;
    if (run.status === 'draft' || run.period >= period) continue;
    if (closed === null || run.period > closed) closed = run.period;
    if (run.kind === 'regular') paid.add(run.period);
  }
  const months: Period[] = [];
  for (let month = closed ?? first; month !== null && month < period; month = addMonths(month, 1)) {
    if (!paid.has(month)) months.push(month);
  }
  return months;
}
