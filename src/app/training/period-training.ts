import type { Period } from '../../domain/calendar/period.ts';
import { DEFAULT_FEEDBACK } from '../../domain/feedback/feedback-policy.ts';
import { thinlyJudged } from '../../domain/feedback/thinly-judged.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import {
  attendedUpTo,
  effectMonths,
  plannedFrom,
  trainingEffect,
} from '../../domain/training/training-effect.ts';
import type { TrainingFact } from '../../domain/training/training-fact.ts';
import type { TrainedEmployee, TrainingStage } from '../../domain/training/training-summary.ts';
import { RefusedError } from '../errors.ts';
import { shownScores, TOTAL } from '../feedback/earlier-scores.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { unitUnknown } from '../unknown-unit.ts';
import { EffectScores } from './effect-scores.ts';

/** Training of an approved month. */
export interface PeriodTraining {
  readonly run: Run;
  readonly policy: PayPolicy;
  /** In NIP order. */
  readonly employees: readonly TrainedEmployee[];
}

/** Somebody who serves in the month, before the effects are known. */
interface Serving extends Omit<TrainedEmployee, 'stages'> {
  readonly scores: ReadonlyMap<string, number>;
  readonly trainings: readonly TrainingFact[];
}

/**
 * What was suggested to everybody who serves in an approved month, what of it is planned and attended as known now, and
 * the score before and after, in NIP order. Scores are those that the approved runs have seen, as feedback tells them.
 * @throws RefusedError when the run is missing or a draft, or the unit does not exist
 */
export function periodTraining(
  store: Store,
  period: Period,
  unit: string | undefined,
  progress: Progress,
): PeriodTraining {
  const run = store.run(period, 'regular');
  if (run === null) throw new RefusedError('run-missing', { period, kind: 'regular' });
  if (run.status === 'draft') throw new RefusedError('training-draft', { period });
  const { policy } = payBasisOfRun(store, run).context;
  const everybody = servingIn(store, run, progress);
  const serving = everybody.filter((each) => unit === undefined || each.unit === unit);
  if (unit !== undefined && serving.length === 0)
    throw unitUnknown(
      unit,
      period,
      everybody.map((each) => each.unit),
    );
  const effects = new EffectScores();
  for (const { nip, trainings } of serving) {
    for (const training of trainings) {
      if (training.status !== 'diikuti') continue;
      const { before, after } = effectMonths(training);
      effects.want(nip, [...before, ...after.filter((month) => month <= period)]);
    }
  }
  effects.read(store, progress);
  const employees = serving.map(
    ({ nip, nama, unit: own, scores, trainings }): TrainedEmployee => ({
      nip,
      nama,
      unit: own,
      stages: stagesOf(policy, scores, trainings, (training) =>
        trainingEffect(training, effects.of(nip, training.komponen ?? TOTAL)),
      ),
    }),
  );
  return { run, policy, employees };
}

function servingIn(store: Store, run: Run, progress: Progress): readonly Serving[] {
  const { context } = payBasisOfRun(store, run);
  const { minimumRaters } = context.policy.feedback ?? DEFAULT_FEEDBACK;
  const watermark = store.watermark();
  const serving: Serving[] = [];
  let seen = 0;
  for (const page of store.evidence(run.period, run.watermark)) {
    const recorded = store.trainings(page[0]?.nip ?? '', page.at(-1)?.nip ?? '', watermark);
    for (const evidence of page) {
      const earned = earnMonth(context, evidence, null);
      if (earned.kind !== 'earned') continue;
      const { nip } = evidence;
      const { nama, unit } = earned.work.record;
      const { performance } = earned;
      const thin = thinlyJudged(nip, evidence, context.policy.performance, minimumRaters);
      const scores = new Map(
        performance === null ? [] : shownScores(performance, thin, context.policy.performance),
      );
      const all = recorded.get(nip) ?? [];
      const trainings = [...attendedUpTo(all, run.period), ...plannedFrom(all, run.period)];
      serving.push({ nip, nama, unit, scores, trainings });
    }
    seen += page.length;
    progress('export', seen, run.totals.people);
  }
  return serving;
}

/** Suggestions in the order of the policy with what became of them, then trainings that nothing suggests any more. */
function stagesOf(
  { training: offers, performance }: PayPolicy,
  scores: ReadonlyMap<string, number>,
  trainings: readonly TrainingFact[],
  effectOf: (training: TrainingFact) => TrainingStage['effect'],
): readonly TrainingStage[] {
  const codes = performance.components.map(({ code }) => code);
  const others = new Set(
    trainings.map(({ komponen }) => komponen).filter((code) => !codes.includes(code ?? '')),
  );
  return [...codes, ...others].flatMap((component): readonly TrainingStage[] => {
    const score = scores.get(component ?? TOTAL) ?? null;
    const offer = component === null ? undefined : offers[component];
    const isSuggested = offer !== undefined && score !== null && score < offer.below;
    const suggestion = isSuggested ? offer.suggestion : null;
    const own = trainings.filter(({ komponen }) => komponen === component);
    if (own.length === 0)
      return isSuggested ? [{ component, suggestion, score, training: null, effect: null }] : [];
    return own.map((training) => ({
      component,
      suggestion,
      score,
      training,
      effect: training.status === 'diikuti' ? effectOf(training) : null,
    }));
  });
}
