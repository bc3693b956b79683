import type { CheckCode } from '../domain/check/check-codes.ts';
import type { Catalogue } from './language.ts';
import type { ProblemText } from './problem-text.ts';
import { checkProblemsEn } from './problems-check-en.ts';
import { checkProblemsId } from './problems-check-id.ts';

/** Sentences of what `check` finds. */
export const checkProblemTexts: Catalogue<Readonly<Record<CheckCode, ProblemText>>> = {
  id: checkProblemsId,
  en: checkProblemsEn,
};
