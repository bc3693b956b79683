import type { Period } from '../../domain/calendar/period.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import {
  calibrateRaters,
  NO_CORRECTIONS,
  type RatedEmployee,
  type RaterCorrections,
} from '../../domain/performance/calibration.ts';
import type { EvidenceStore } from '../ports/evidence.ts';
import type { Store } from '../ports/store.ts';

/**
 * Corrections of a month's raters under a policy, worked out when they are first asked for. Once its regular run is
 * approved, a month keeps the corrections of that run: whoever is rated late is measured by them, and nobody else's pay
 * changes because of it.
 */
export function correctionsOfMonth(store: Store, period: Period, policy: PayPolicy): () => RaterCorrections {
  if (policy.performance.raters.calibration === undefined) return () => NO_CORRECTIONS;
  const run = store.run(period, 'regular');
  const isPosted = run !== null && run.status !== 'draft';
  return correctionsAsOf(store, period, isPosted ? run.watermark : store.watermark(), policy);
}

/** The same from the facts up to a watermark. */
export function correctionsAsOf(
  store: EvidenceStore,
  period: Period,
  watermark: number,
  { performance: { raters } }: PayPolicy,
): () => RaterCorrections {
  const { calibration } = raters;
  if (calibration === undefined) return () => NO_CORRECTIONS;
  let known: RaterCorrections | null = null;
  return () => {
    known ??= calibrateRaters(everybody(store, period, watermark), calibration);
    return known;
  };
}

/** Everybody's ratings of the month alone: of a large office nothing else is to be kept. */
function* everybody(store: EvidenceStore, period: Period, watermark: number): Iterable<RatedEmployee> {
  for (const page of store.evidence(period, watermark)) {
    for (const { nip, assessments } of page) yield { nip, assessments };
  }
}
