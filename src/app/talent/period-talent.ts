import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import { PREDICATES } from '../../domain/performance/evidence.ts';
import { type Rank, ranks } from '../../domain/talent/ranking.ts';
import {
  type CoachingReasons,
  coachingReasons,
  type PromotionReasons,
  promotionReasons,
  type ScoredMonth,
} from '../../domain/talent/shortlists.ts';
import { DEFAULT_TALENT, type TalentPolicy } from '../../domain/talent/talent-policy.ts';
import { RefusedError } from '../errors.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { unitUnknown } from '../unknown-unit.ts';

/** Somebody with a score, and the places that it gives. */
export interface RankedEmployee {
  readonly slip: Pick<SlipRow, 'nip' | 'nama' | 'unit' | 'jabatan' | 'predikat'>;
  readonly score: number;
  readonly inUnit: Rank;
  readonly inOffice: Rank;
}

/** Somebody on one of the lists. */
export interface Listed<Reasons> extends RankedEmployee {
  readonly reasons: Reasons;
}

/** Somebody to be coached, with the component that needs it most. */
export interface Coached extends Listed<CoachingReasons> {
  /** Code of the weakest component; null where the score cannot be taken apart. */
  readonly weakest: string | null;
}

export interface PeriodTalent {
  readonly run: Run;
  readonly policy: PayPolicy;
  readonly talent: TalentPolicy;
  /** By place in the office, equals by NIP. */
  readonly ranking: readonly RankedEmployee[];
  readonly promotion: readonly Listed<PromotionReasons>[];
  readonly coaching: readonly Coached[];
}

/**
 * Ranking of an approved month, and who is proposed for promotion or coaching by the rules of its policy.
 * @throws RefusedError when the run is missing or a draft, or nobody of the unit has a score
 */
export function periodTalent(
  store: Store,
  period: Period,
  unit: string | undefined,
  progress: Progress,
): PeriodTalent {
  const run = store.run(period, 'regular');
  if (run === null) throw new RefusedError('run-missing', { period, kind: 'regular' });
  if (run.status === 'draft') throw new RefusedError('talent-draft', { period });
  const { policy } = payBasisOfRun(store, run).context;
  const talent = policy.talent ?? DEFAULT_TALENT;
  const everybody = rankingOf(store, run, progress);
  const ranking = everybody.filter(({ slip }) => unit === undefined || slip.unit === unit);
  if (unit !== undefined && ranking.length === 0)
    throw unitUnknown(
      unit,
      period,
      everybody.map(({ slip }) => slip.unit),
    );
  const months = scoredMonths(store, run, talent);
  const promotion: Listed<PromotionReasons>[] = [];
  const coaching: Coached[] = [];
  for (const each of ranking) {
    const { nip } = each.slip;
    const own = { period, months: months.get(nip) ?? [], firstDay: null, sentences: [] };
    const low = coachingReasons(own, talent);
    if (low !== null) coaching.push({ ...each, reasons: low, weakest: weakestComponent(store, run, nip) });
    // Service and sentences are read only of those whose months suffice.
    const high = promotionReasons({ ...own, ...serviceOf(store, run, nip, own.months, talent) }, talent);
    if (high !== null) promotion.push({ ...each, reasons: high });
  }
  return { run, policy, talent, ranking, promotion, coaching };
}

function rankingOf(store: Store, run: Run, progress: Progress): readonly RankedEmployee[] {
  const scored: { readonly slip: SlipRow; readonly score: number }[] = [];
  const offices = new Map<string, number>();
  const units = new Map<string, Map<string, number>>();
  let seen = 0;
  for (const slip of store.slips(run.id)) {
    if (++seen % 1000 === 0) progress('export', seen, run.totals.people);
    const { nip, score } = slip;
    if (score === null) continue;
    scored.push({ slip, score });
    offices.set(nip, score);
    const unit = units.get(slip.unit ?? '') ?? new Map<string, number>();
    units.set(slip.unit ?? '', unit.set(nip, score));
  }
  const inOffice = ranks(offices);
  const inUnit = new Map([...units].map(([name, scores]) => [name, ranks(scores)]));
  const none: Rank = { place: 0, of: 0 };
  return scored
    .map(({ slip, score }) => ({
      slip,
      score,
      inUnit: inUnit.get(slip.unit ?? '')?.get(slip.nip) ?? none,
      inOffice: inOffice.get(slip.nip) ?? none,
    }))
    .sort((a, b) => a.inOffice.place - b.inOffice.place);
}

/** Scores of the approved months that the rules look at, newest first, by employee. */
function scoredMonths(
  store: Store,
  run: Run,
  { promotion, coaching }: TalentPolicy,
): ReadonlyMap<string, readonly ScoredMonth[]> {
  const reach = Math.max(promotion.months, coaching.months, coaching.declineMonths + 1);
  const oldest = addMonths(run.period, 1 - reach);
  const runs = postedRuns(store)
    .filter(({ kind, period }) => kind === 'regular' && period >= oldest && period <= run.period)
    .sort((a, b) => (a.period < b.period ? 1 : -1));
  const found = new Map<string, ScoredMonth[]>();
  for (const { id, period } of runs) {
    for (const { nip, score, predikat } of store.slips(id)) {
      if (score === null) continue;
      const month = { period, score, predicate: PREDICATES.find((each) => each === predikat) ?? null };
      const own = found.get(nip);
      if (own) own.push(month);
      else found.set(nip, [month]);
    }
  }
  return found;
}

function serviceOf(
  store: Store,
  run: Run,
  nip: string,
  months: readonly ScoredMonth[],
  { promotion }: TalentPolicy,
) {
  if (months.length < promotion.months) return {};
  const evidence = store.evidenceOf(nip, run.period, run.watermark);
  if (evidence === null) return {};
  const record = recordInForce(evidence.facts, run.period);
  return { firstDay: record?.mulai ?? null, sentences: evidence.discipline };
}

/** The component with the lowest score, of equal ones the first of the policy. */
function weakestComponent(store: Store, run: Run, nip: string): string | null {
  const { context } = payBasisOfRun(store, run);
  const evidence = store.evidenceOf(nip, run.period, run.watermark);
  const earned = evidence && earnMonth(context, evidence, null);
  if (earned?.kind !== 'earned' || earned.performance === null) return null;
  const { components } = earned.performance;
  let weakest: string | null = null;
  for (const { code } of context.policy.performance.components) {
    const [score, least] = [
      components[code] ?? null,
      weakest === null ? null : (components[weakest] ?? null),
    ];
    if (score !== null && (least === null || score < least)) weakest = code;
  }
  return weakest;
}
