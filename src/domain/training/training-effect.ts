import { daysAfter } from '../calendar/days-after.ts';
import { addMonths, type Day, type Period, periodOf } from '../calendar/period.ts';
import { median } from '../performance/robust.ts';
import type { TrainingFact } from './training-fact.ts';

/** Approved months before and after a training that its effect is measured by. */
export const EFFECT_MONTHS = 3;

/** Months up to the period, itself included, in which an attended training began to be told of. */
export const TRAINING_MONTHS = 12;

/** Scores of some months of one component and their median, in hundredths; null where there are none. */
export interface ScoredMonths {
  /** The months that count, oldest first. */
  readonly months: readonly Period[];
  readonly median: number | null;
}

/** The score that a training was to raise, before and after it. */
export interface TrainingEffect {
  readonly before: ScoredMonths;
  readonly after: ScoredMonths;
  /** Median after minus median before; null where one of them is missing. */
  readonly change: number | null;
}

/**
 * Months whose scores stand before and after a training: the three before the month in which it began, the three after
 * the month in which it ended. The months of the training itself count on neither side.
 */
export function effectMonths(training: Pick<TrainingFact, 'mulai' | 'selesai' | 'hari'>): {
  readonly before: readonly Period[];
  readonly after: readonly Period[];
} {
  const began = periodOf(training.mulai);
  const ended = periodOf(lastDayOfTraining(training));
  const steps = Array.from({ length: EFFECT_MONTHS }, (_, i) => i + 1);
  return {
    before: steps.map((step) => addMonths(began, -step)).reverse(),
    after: steps.map((step) => addMonths(ended, step)),
  };
}

/**
 * What became of a score: the medians of the months before and after, as far as they are approved.
 * @param scores of the component by month, hundredths
 * @returns medians in hundredths; of an even number of months the mean of the two middle ones, rounded half up
 */
export function trainingEffect(
  training: Pick<TrainingFact, 'mulai' | 'selesai' | 'hari'>,
  scores: ReadonlyMap<Period, number>,
): TrainingEffect {
  const { before, after } = effectMonths(training);
  const [then, now] = [scoredMonths(before, scores), scoredMonths(after, scores)];
  const change = then.median === null || now.median === null ? null : now.median - then.median;
  return { before: then, after: now, change };
}

/** Days of a training as they are told: those given, or those from the first to the last. */
export function trainingDays({
  mulai,
  selesai,
  hari,
}: Pick<TrainingFact, 'mulai' | 'selesai' | 'hari'>): number {
  if (hari !== null) return hari;
  if (selesai === null) return 1;
  let days = 1;
  for (let day = mulai; day < selesai; day = daysAfter(day, 1)) days++;
  return days;
}

/** Last day of a training: the one given, or the one that its number of days reaches. */
function lastDayOfTraining({ mulai, selesai, hari }: Pick<TrainingFact, 'mulai' | 'selesai' | 'hari'>): Day {
  return selesai ?? daysAfter(mulai, (hari ?? 1) - 1);
}

function scoredMonths(months: readonly Period[], scores: ReadonlyMap<Period, number>): ScoredMonths {
  const counted = months.filter((month) => scores.has(month));
  const found = counted.flatMap((month) => scores.get(month) ?? []);
  return { months: counted, median: found.length === 0 ? null : median(found) };
}

/** Trainings attended in the months up to a period, itself included. */
export function attendedUpTo(trainings: readonly TrainingFact[], period: Period): readonly TrainingFact[] {
  const oldest = addMonths(period, 1 - TRAINING_MONTHS);
  return trainings.filter(
    ({ status, period: month }) => status === 'diikuti' && month >= oldest && month <= period,
  );
}

/** Trainings still planned, from the same months on, also for later ones. */
export function plannedFrom(trainings: readonly TrainingFact[], period: Period): readonly TrainingFact[] {
  const oldest = addMonths(period, 1 - TRAINING_MONTHS);
  return trainings.filter(({ status, period: month }) => status === 'rencana' && month >= oldest);
}
