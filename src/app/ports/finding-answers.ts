import type { Period } from '../../domain/calendar/period.ts';
import type { FindingFigures } from '../../domain/fairness/answered-figures.ts';
import type { Actor } from './actor.ts';

/** An answer to what was found in the ratings of a month. */
export interface NewFindingAnswer {
  readonly period: Period;
  /** Key of the finding: its code and whom it is about. */
  readonly finding: string;
  /** The figures that are answered; where they have changed, the answer no longer counts. */
  readonly figures: FindingFigures;
  readonly text: string;
}

/** An answer as recorded. */
export interface StoredFindingAnswer extends NewFindingAnswer {
  readonly id: number;
  readonly answeredAt: string;
  readonly actor: string;
  readonly osUser: string;
}

/** Answers to findings: they are added, also again to the same finding, and never changed. */
export interface FindingAnswerStore {
  /** Appends an answer and the act `answer-finding`; only inside `write`. */
  addFindingAnswer(answer: NewFindingAnswer, actor: Actor): StoredFindingAnswer;
  /** Answers to the findings of a month, oldest first. */
  findingAnswers(period: Period): readonly StoredFindingAnswer[];
}
