import { addMonths, type Period } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Run } from '../ports/runs.ts';

/**
 * What the runs before and after a period mean for its regular run: a later one that is approved stops it, an approved
 * one of its own takes corrections as arrears, an earlier one that nobody approved or computed counts as not paid.
 */
export function runFindings(runs: readonly Run[], period: Period): readonly Problem[] {
  const regular = runs.filter(({ kind }) => kind === 'regular');
  const problems: Problem[] = [];
  const add = (code: CheckCode, severity: Problem['severity'], data: NonNullable<Problem['data']>): void => {
    problems.push({ code, severity, where: {}, data: { period, ...data } });
  };
  const own = regular.find((run) => run.period === period);
  const later = runs.findLast((run) => run.period > period && run.status !== 'draft');
  if (own && own.status !== 'draft') add('month-approved', 'warning', { status: own.status });
  else if (later) add('later-month-approved', 'error', { later: later.period });
  for (const run of regular) {
    if (run.period < period && run.status === 'draft')
      add('earlier-month-draft', 'warning', { earlier: run.period });
  }
  const earlier = addMonths(period, -1);
  const hasOlder = regular.some((run) => run.period < earlier);
  if (hasOlder && !regular.some((run) => run.period === earlier)) {
    add('earlier-month-missing', 'warning', { earlier });
  }
  return problems;
}
