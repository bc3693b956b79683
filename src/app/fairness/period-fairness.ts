import type { Period } from '../../domain/calendar/period.ts';
import { calculateSlip } from '../../domain/pay/calculate-slip.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import type { RaterCorrections } from '../../domain/performance/calibration.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisFor, payBasisOfRun, payBasisSeenBy } from '../run/pay-basis.ts';
import { MonthFairness } from './month-fairness.ts';

/** Ratings and scores of a month, and how its people are called. */
export interface PeriodFairness {
  readonly fairness: MonthFairness;
  /** By how much the policy corrects raters; null where it calibrates none. */
  readonly corrections: RaterCorrections | null;
  readonly people: ReadonlyMap<string, { readonly nama: string | null; readonly unit: string | null }>;
}

/**
 * Ratings and scores of a month from the facts as known now; it needs no run and stores nothing.
 * @throws RuleMissingError when law or policy is not in force
 */
export function periodFairness(store: Store, period: Period, progress: Progress): PeriodFairness {
  return collect(store, payBasisFor(store, period).context, store.watermark(), progress);
}

/** Ratings and scores of a month as its regular run has seen them, under the policy that it was computed by. */
export function fairnessOfRun(store: Store, run: Run, progress: Progress): PeriodFairness {
  return collect(store, payBasisOfRun(store, run).context, run.watermark, progress);
}

/** Ratings and scores of an earlier month as a run that pays its arrears has seen them. */
export function fairnessSeenBy(store: Store, run: Run, period: Period, progress: Progress): PeriodFairness {
  return collect(store, payBasisSeenBy(store, run, period).context, run.watermark, progress);
}

function collect(store: Store, context: PayContext, watermark: number, progress: Progress): PeriodFairness {
  const fairness = new MonthFairness(context.policy);
  const people = new Map<string, { readonly nama: string | null; readonly unit: string | null }>();
  const total = store.employeeCount();
  let seen = 0;
  for (const page of store.evidence(context.period, watermark)) {
    for (const evidence of page) {
      const result = calculateSlip(context, evidence);
      if (result.kind !== 'slip') continue;
      fairness.add(evidence, result.slip);
      const { nama, unit } = result.slip.record;
      people.set(evidence.nip, { nama, unit });
    }
    seen += page.length;
    progress('check', seen, total);
  }
  const isCalibrated = context.policy.performance.raters.calibration !== undefined;
  return { fairness, corrections: isCalibrated ? context.corrections() : null, people };
}
