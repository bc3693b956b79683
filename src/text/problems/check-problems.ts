import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { Catalogue } from '../language.ts';
import { checkProblemsEn } from './check-problems-en.ts';
import { checkProblemsId } from './check-problems-id.ts';
import type { ProblemText } from './problem-text.ts';

/** Sentences of what `check` finds. */
export const checkProblemTexts: Catalogue<Readonly<Record<CheckCode, ProblemText>>> = {
  id: checkProblemsId,
  en: checkProblemsEn,
};
