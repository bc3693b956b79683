import type { IntakeProblemCode } from '../../intake/index.ts';
import type { Catalogue } from '../language.ts';
import { dayProblems } from './intake/days-and-hours.ts';
import { figureProblems } from './intake/figures.ts';
import { headingProblems } from './intake/headings.ts';
import { personNumberProblems } from './intake/person-numbers.ts';
import { recordProblems } from './intake/record-parts.ts';
import type { ProblemText } from './problem-text.ts';

/** What to say about each problem of a sheet or a row of it. */
export const intakeProblemTexts: Catalogue<Readonly<Record<IntakeProblemCode, ProblemText>>> = {
  id: {
    ...headingProblems.id,
    ...personNumberProblems.id,
    ...figureProblems.id,
    ...dayProblems.id,
    ...recordProblems.id,
  },
  en: {
    ...headingProblems.en,
    ...personNumberProblems.en,
    ...figureProblems.en,
    ...dayProblems.en,
    ...recordProblems.en,
  },
};
