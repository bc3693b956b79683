import type { IntakeProblemCode } from '../../intake/index.ts';
import type { Catalogue } from '../language.ts';
import { intakeProblemsEnglish } from './intake-problems-en.ts';
import { intakeProblemsIndonesian } from './intake-problems-id.ts';
import type { ProblemText } from './problem-text.ts';

/** What to say about each problem of a sheet or a row of it. */
export const intakeProblemTexts: Catalogue<Readonly<Record<IntakeProblemCode, ProblemText>>> = {
  id: intakeProblemsIndonesian,
  en: intakeProblemsEnglish,
};
