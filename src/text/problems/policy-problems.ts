import type { PolicyProblemCode } from '../../policy/index.ts';
import type { Catalogue } from '../language.ts';
import { policyProblemsEnglish } from './policy-problems-en.ts';
import { policyProblemsIndonesian } from './policy-problems-id.ts';
import type { ProblemText } from './problem-text.ts';

/** Sentences about every mistake in a policy file. */
export const policyProblemTexts: Catalogue<Readonly<Record<PolicyProblemCode, ProblemText>>> = {
  id: policyProblemsIndonesian,
  en: policyProblemsEnglish,
};
