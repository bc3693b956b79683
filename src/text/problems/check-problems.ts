import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { Catalogue } from '../language.ts';
import { careerFindings } from './check/careers.ts';
import { evidenceFindings } from './check/evidence.ts';
import { monthFindings } from './check/month.ts';
import { objectionFindings } from './check/objections.ts';
import { payFindings } from './check/pay.ts';
import type { ProblemText } from './problem-text.ts';

/** Sentences of what `check` finds. */
export const checkProblemTexts: Catalogue<Readonly<Record<CheckCode, ProblemText>>> = {
  id: {
    ...monthFindings.id,
    ...evidenceFindings.id,
    ...payFindings.id,
    ...objectionFindings.id,
    ...careerFindings.id,
  },
  en: {
    ...monthFindings.en,
    ...evidenceFindings.en,
    ...payFindings.en,
    ...objectionFindings.en,
    ...careerFindings.en,
  },
};
