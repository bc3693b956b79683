import type { Lang } from '../language.ts';
import { appProblemTexts } from './app-problems.ts';
import { checkProblemTexts } from './check-problems.ts';
import { fairnessProblemTexts } from './fairness-problems.ts';
import { intakeProblemTexts } from './intake-problems.ts';
import { policyProblemTexts } from './policy-problems.ts';
import type { ProblemText } from './problem-text.ts';
import { ruleProblemTexts } from './rule-problems.ts';
import { sheetProblemTexts } from './sheet-problems.ts';

/** The sentences about a problem code in one language. */
export function problemText(code: string, lang: Lang): ProblemText {
  const catalogues: readonly Readonly<Record<string, ProblemText>>[] = [
    intakeProblemTexts[lang],
    policyProblemTexts[lang],
    sheetProblemTexts[lang],
    appProblemTexts[lang],
    checkProblemTexts[lang],
    fairnessProblemTexts[lang],
    ruleProblemTexts[lang],
  ];
  for (const catalogue of catalogues) {
    const text = catalogue[code];
    if (text) return text;
  }
  return { title: () => code, expected: () => '—', remedy: () => '—' };
}
