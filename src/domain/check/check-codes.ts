/*
 * What `check` can find, in the order in which it is listed. The sentences stand in `text/problems/check/`; codes are
 * never renamed or reused.
 */

/** Findings about nobody in particular: law, policy and other runs. */
export const OFFICE_CHECKS = [
  'law-rule-missing',
  'law-policy-missing',
  'law-year-not-covered',
  'later-month-approved',
  'nobody-serves',
  'month-approved',
  'earlier-month-draft',
  'earlier-month-missing',
  'targets-set-late',
  'attendance-log-days-missing',
  'holidays-incomplete',
  'policy-is-example',
  'approval-by-one-person',
] as const;

/** Findings about employees, beside the problems that stop a run. */
export const EMPLOYEE_CHECKS = [
  // What holds an employee's money, or pays it wrongly.
  'attendance-missing',
  'rating-missing',
  'rating-self-only',
  'rating-superior-missing',
  'raters-too-few',
  'rating-incomplete',
  'target-missing',
  'target-unachieved',
  'account-missing',
  'account-shared',
  'nik-shared',
  'take-home-negative',
  // What an officer should look at; the run goes on.
  'held-before',
  'held-released',
  'objection-overdue',
  'objection-open',
  'objection-uncorrected',
  'objection-unpaid',
  'objection-without-difference',
  'objection-unpayable',
  'deduction-open',
  'deduction-not-covered',
  'tax-not-covered',
  'job-class-missing',
  'criterion-unknown',
  'functional-allowance-unknown',
  'salary-not-due-yet',
  'salary-none-by-status',
  'evidence-without-service',
  'unit-changed',
  'step-increase-due',
  'retirement-passed',
  'retirement-near',
  'service-ends',
  'discipline-ends',
  'unexcused-days',
] as const;

export type CheckCode = (typeof OFFICE_CHECKS)[number] | (typeof EMPLOYEE_CHECKS)[number];

/** How many months ahead of the period `check` looks for facts that end, the period itself included. */
export const MONTHS_AHEAD = 3;
