import type { PolicyProblemCode } from '../../policy/index.ts';
import type { Catalogue } from '../language.ts';
import { policyFileProblems } from './policy/file.ts';
import { policySenseProblems } from './policy/sense.ts';
import { policyValueProblems } from './policy/values.ts';
import type { ProblemText } from './problem-text.ts';

/** Sentences about every mistake in a policy file. */
export const policyProblemTexts: Catalogue<Readonly<Record<PolicyProblemCode, ProblemText>>> = {
  id: { ...policyFileProblems.id, ...policyValueProblems.id, ...policySenseProblems.id },
  en: { ...policyFileProblems.en, ...policyValueProblems.en, ...policySenseProblems.en },
};
