import type { Catalogue } from '../language.ts';
import { factProblems } from './app/facts.ts';
import { payingOutProblems } from './app/paying-out.ts';
import { sheetChoiceProblems } from './app/sheet-choice.ts';
import type { ProblemText } from './problem-text.ts';

/** Problems found when a whole record is paid or a whole file is chosen. */
export const APP_PROBLEM_CODES = [
  'employee-field-missing',
  'target-weights-zero',
  'adjustment-without-slip',
  'adjustment-period-approved',
  'adjustment-period-past',
  'opening-year-already-run',
  'opening-repeated',
  'final-tax-not-for-pppk-pw',
  'paid-employee-missing',
  'posted-row-removed',
  'row-left-out',
  'sheet-missing',
  'sheet-hidden',
  'sheet-without-rows',
  'sheet-skipped',
  'rows-hidden',
  'mapping-without-column',
  'deductions-not-taken',
  'bank-account-missing',
  'bank-account-shared',
  'bank-cell-unusable',
  'letter-unprintable',
  'tax-number-missing',
  'tax-number-old',
  'tax-number-contradictory',
  'tax-number-shared',
  'attendance-twice',
  'log-without-hours',
  'attendance-code-unknown',
] as const;

export type AppProblemCode = (typeof APP_PROBLEM_CODES)[number];

/** Sentences of these problems. */
export const appProblemTexts: Catalogue<Readonly<Record<AppProblemCode, ProblemText>>> = {
  id: { ...sheetChoiceProblems.id, ...factProblems.id, ...payingOutProblems.id },
  en: { ...sheetChoiceProblems.en, ...factProblems.en, ...payingOutProblems.en },
};
