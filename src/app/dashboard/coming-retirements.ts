import { type Period, periodOf } from '../../domain/calendar/period.ts';
import type { ComingRetirements, Retirement } from '../../report/index.ts';
import { officeOutlook } from '../personnel/period-personnel.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { MOST_NAMED } from './slip-figures.ts';

/** Counts retirements as known now, as far ahead as the policy looks. */
export function comingRetirements(store: Store, period: Period, progress: Progress): ComingRetirements {
  const { until, careers } = officeOutlook(store, period, undefined, progress);
  const byMonth = new Map<Period, number>();
  let [total, unanswered] = [0, 0];
  let nearest: Retirement[] = [];
  for (const { nip, unit, dues, unanswered: gaps } of careers()) {
    if (gaps.some(({ kind }) => kind === 'retirement')) unanswered++;
    for (const { kind, day } of dues) {
      if (kind !== 'retirement') continue;
      total++;
      byMonth.set(periodOf(day), (byMonth.get(periodOf(day)) ?? 0) + 1);
      nearest.push({ nip, unit, day });
    }
    if (nearest.length > 2 * MOST_NAMED) nearest = firstOf(nearest);
  }
  return { until, byMonth, list: { total, first: firstOf(nearest) }, unanswered };
}

function firstOf(retirements: readonly Retirement[]): Retirement[] {
  const key = ({ day, nip }: Retirement): string => `${day} ${nip}`;
  return [...retirements].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MOST_NAMED);
}
