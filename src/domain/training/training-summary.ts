import { median } from '../performance/robust.ts';
import { type TrainingEffect, trainingDays } from './training-effect.ts';
import type { TrainingFact } from './training-fact.ts';

/** How far one suggestion or training of an employee has come. */
export interface TrainingStage {
  /** Code of the component; null for a training that is to raise none in particular. */
  readonly component: string | null;
  /** What the policy suggests for the component, where the score of the period is below its limit. */
  readonly suggestion: string | null;
  /** Score of the component in the period as feedback tells it; without a component the total. Hundredths. */
  readonly score: number | null;
  /** null where nothing is planned or attended yet for the suggestion. */
  readonly training: TrainingFact | null;
  /** Only of an attended training. */
  readonly effect: TrainingEffect | null;
}

/** An employee of the period with the stages of what was suggested, planned and attended. */
export interface TrainedEmployee {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly stages: readonly TrainingStage[];
}

/** Training of a work unit, or of the whole office, in figures. */
export interface TrainingSummary {
  /** Employees who serve in the period. */
  readonly people: number;
  /** Of these, whom a training is suggested to, and who has none planned or attended for any suggestion of theirs. */
  readonly suggested: number;
  readonly untouched: number;
  readonly planned: number;
  readonly attended: number;
  /** Employees who attended at least one. */
  readonly trained: number;
  readonly days: number;
  readonly hours: number;
  /** Attended trainings with scores before and after. */
  readonly measured: number;
  /** Medians over these, in hundredths; null where there are none. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** Adds up the training of some employees. Medians are rounded half up where two are in the middle. */
export function summariseTraining(employees: readonly TrainedEmployee[]): TrainingSummary {
  const stages = employees.flatMap((each) => each.stages);
  const ofStatus = (status: TrainingFact['status']): readonly TrainingFact[] =>
    stages.flatMap(({ training }) => (training?.status === status ? [training] : []));
  const attended = ofStatus('diikuti');
  const effects = stages.flatMap(({ effect }) => {
    if (effect === null || effect.change === null) return [];
    const { before, after, change } = effect;
    return [{ before: before.median ?? 0, after: after.median ?? 0, change }];
  });
  const middle = (values: readonly number[]): number | null => (values.length === 0 ? null : median(values));
  const suggested = employees.filter((each) => each.stages.some(({ suggestion }) => suggestion !== null));
  return {
    people: employees.length,
    suggested: suggested.length,
    untouched: suggested.filter((each) =>
      each.stages.every(({ suggestion, training }) => suggestion === null || training === null),
    ).length,
    planned: ofStatus('rencana').length,
    attended: attended.length,
    trained: employees.filter((each) => each.stages.some(({ training }) => training?.status === 'diikuti'))
      .length,
    days: sum(attended.map(trainingDays)),
    hours: sum(attended.map(({ jp }) => jp ?? 0)),
    measured: effects.length,
    before: middle(effects.map(({ before }) => before)),
    after: middle(effects.map(({ after }) => after)),
    change: middle(effects.map(({ change }) => change)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
