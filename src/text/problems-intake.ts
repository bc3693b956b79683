import type { IntakeProblemCode } from '../intake/index.ts';
import type { Catalogue } from './language.ts';
import type { ProblemText } from './problem-text.ts';
import { PROBLEMS_INTAKE_EN } from './problems-intake-en.ts';
import { PROBLEMS_INTAKE_ID } from './problems-intake-id.ts';

/** What to say about each problem of a sheet or a row of it. */
export const PROBLEMS_INTAKE: Catalogue<Readonly<Record<IntakeProblemCode, ProblemText>>> = {
  id: PROBLEMS_INTAKE_ID,
  en: PROBLEMS_INTAKE_EN,
};
