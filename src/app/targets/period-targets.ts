import type { Period } from '../../domain/calendar/period.ts';
import { firstDayOf, lastDayOf } from '../../domain/calendar/period.ts';
import type { Ratio } from '../../domain/money/exact.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import { servesBetween } from '../../domain/people/service-span.ts';
import { calculateTargetScore } from '../../domain/performance/target-score.ts';
import type { JudgedTarget } from '../../domain/performance/target-standard.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { payBasisFor } from '../run/pay-basis.ts';
import { MonthTargets } from './month-targets.ts';

/** An employee of the period and his targets. */
export interface EmployeeTargets {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly targets: readonly JudgedTarget[];
  /** Score of the targets in hundredths; null where there are none, or one has no achieved figure yet. */
  readonly score: number | null;
}

/** Targets of a month, and how high an achievement counts. */
export interface PeriodTargets {
  readonly cap: Ratio;
  readonly employees: readonly EmployeeTargets[];
}

/**
 * The targets of everybody who serves in a month, as known now, in NIP order. Needs no run and stores nothing.
 * @throws RuleMissingError when law or policy is not in force
 */
export function periodTargets(store: Store, period: Period, progress: Progress): PeriodTargets {
  const { cap } = payBasisFor(store, period).context.policy.performance.targets;
  const month = new MonthTargets(store, period);
  const employees: EmployeeTargets[] = [];
  const total = store.employeeCount();
  let seen = 0;
  for (const page of store.evidence(period, store.watermark())) {
    const judged = month.between(page[0]?.nip ?? '', page.at(-1)?.nip ?? '');
    for (const { nip, facts, targets } of page) {
      const record = recordInForce(facts, period);
      if (record === null || !servesBetween(record, firstDayOf(period), lastDayOf(period))) continue;
      const result = targets.length === 0 ? null : calculateTargetScore('', targets, cap, null);
      const score = result?.kind === 'score' ? result.score : null;
      employees.push({ nip, nama: record.nama, unit: record.unit, targets: judged.get(nip) ?? [], score });
    }
    seen += page.length;
    progress('export', seen, total);
  }
  return { cap, employees };
}
