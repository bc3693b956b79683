import type { Lang } from './language.ts';
import type { ProblemText } from './problem-text.ts';
import { appProblemTexts } from './problems-app.ts';
import { checkProblemTexts } from './problems-check.ts';
import { fairnessProblemTexts } from './problems-fairness.ts';
import { intakeProblemTexts } from './problems-intake.ts';
import { policyProblemTexts } from './problems-policy.ts';
import { ruleProblemTexts } from './problems-rules.ts';
import { sheetProblemTexts } from './problems-sheets.ts';

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
