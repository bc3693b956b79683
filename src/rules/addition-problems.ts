/** What can be wrong with a rule that an office adds, beyond the shape of its value; sentences in `text/problems/rule-problems.ts`. */
export const ADDITION_PROBLEM_CODES = [
  'rule-file-empty',
  'rule-json-invalid',
  'rule-name-twice',
  'rule-name-blanks',
  'rule-id-unknown',
  'rule-cell-missing',
  'rule-row-missing',
  'rule-row-twice',
  'rule-source-differs',
  'rule-bracket-gap',
  'rule-version-twice',
  'rule-not-posts',
  'rule-mid-month',
  'rule-later-version',
] as const;
export type AdditionProblemCode = (typeof ADDITION_PROBLEM_CODES)[number];
