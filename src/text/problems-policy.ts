import type { PolicyProblemCode } from '../policy/index.ts';
import type { Catalogue } from './language.ts';
import type { ProblemText } from './problem-text.ts';
import { policyProblemsEnglish } from './problems-policy-en.ts';
import { policyProblemsIndonesian } from './problems-policy-id.ts';

/** Sentences about every mistake in a policy file. */
export const policyProblemTexts: Catalogue<Readonly<Record<PolicyProblemCode, ProblemText>>> = {
  id: policyProblemsIndonesian,
  en: policyProblemsEnglish,
};
