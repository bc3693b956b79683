import type { Period } from '../../domain/calendar/period.ts';
import { EMPLOYEE_CHECKS, OFFICE_CHECKS } from '../../domain/check/check-codes.ts';
import { FAIRNESS_CHECKS } from '../../domain/fairness/fairness-finding.ts';
import type { Arrears } from '../../domain/pay/posted.ts';
import type { Problem } from '../../domain/problem.ts';
import { type RuleAddition, retirementAges } from '../../rules/index.ts';
import { findingAnswers } from '../fairness/judged-finding.ts';
import { MonthFairness } from '../fairness/month-fairness.ts';
import { officeRules } from '../law/office-rules.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { type PayBasis, payBasisFor } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { SlipSource } from '../run/slip-source.ts';
import { AttendanceFindings } from './attendance-findings.ts';
import { EarlierMonths } from './earlier-months.ts';
import { type Concerned, EmployeeFindings } from './employee-findings.ts';
import { lawFindings } from './law-findings.ts';
import { objectionFindings } from './objection-findings.ts';
import { runFindings } from './run-findings.ts';
import { TargetFindings } from './target-findings.ts';

/** What an officer should know before a period is computed. */
export interface CheckOutcome {
  readonly period: Period;
  /** Employees who serve in the period. */
  readonly people: number;
  /** Errors first, then by what they are about, then by NIP. */
  readonly findings: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** Whether law or policy is missing, so that nobody's pay could be looked at. */
  readonly hasLawGap: boolean;
  /** Name and unit of the employees concerned, by NIP. */
  readonly concerned: ReadonlyMap<string, Concerned>;
  readonly chainHead: string;
}

const NO_ARREARS: readonly Arrears[] = [];

/**
 * Looks for everything that is missing or odd before a regular run: computes every slip as the run would, stores
 * nothing, and reads every table once in order. Works on one consistent state.
 */
export function checkPeriod(store: Store, period: Period, progress: Progress): CheckOutcome {
  return store.read(() => {
    const additions = officeRules(store);
    const law = lawFindings(store, period, additions);
    const employees = law.hasGap
      ? employeesWithoutLaw(store, period, additions)
      : employeesOfRun(store, period, additions, progress);
    employees.finish();
    const nobody: readonly Problem[] =
      employees.people > 0 ? [] : [{ code: 'nobody-serves', severity: 'error', where: {}, data: { period } }];
    const findings = inOrder([
      ...law.problems,
      ...runFindings(store.runs(), period),
      ...nobody,
      ...employees.problems,
      ...objectionFindings(store, period, law.policy),
    ]);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return {
      period,
      people: employees.people,
      findings,
      errors,
      warnings: findings.length - errors,
      hasLawGap: law.hasGap,
      concerned: employees.concerned,
      chainHead: store.chainHead(),
    };
  });
}

function employeesOfRun(
  store: Store,
  period: Period,
  additions: readonly RuleAddition[],
  progress: Progress,
): EmployeeFindings {
  const { context } = payBasisFor(store, period, additions);
  const watermark = store.watermark();
  const posted = postedRuns(store).filter(
    (run) => run.period < period || (run.period === period && run.kind !== 'regular'),
  );
  const bases = new Map<Period, PayBasis>();
  const basisFor = (month: Period): PayBasis => {
    const basis = bases.get(month) ?? payBasisFor(store, month, additions);
    bases.set(month, basis);
    return basis;
  };
  const earlier = new EarlierMonths(store, {
    period,
    watermark,
    posted,
    months: context.policy.arrears.months,
    contextOf: (month) => basisFor(month).context,
  });
  const open = earlier.nips();
  const source = new SlipSource(store, context, { period, kind: 'regular', watermark, posted, basisFor });
  const employees = new EmployeeFindings(
    { period, rules: context.rules, retirementAges: retirementAges(period, additions) },
    context.policy.performance,
  );
  const fairness = new MonthFairness(context.policy);
  const total = store.employeeCount();
  let seen = 0;
  const targets = new TargetFindings(store, period);
  const attendance = new AttendanceFindings(store, context, watermark);
  for (const page of source.pages()) {
    const people = page.map(({ evidence }) => evidence);
    targets.add(people);
    employees.takeDates(datesOf(store, people));
    for (const { evidence, result } of page) {
      if (result.kind === 'slip') fairness.add(evidence, result.slip);
      if (result.kind === 'slip') attendance.add(result.slip);
      const arrears = result.kind === 'slip' ? result.slip.arrears : NO_ARREARS;
      employees.add(evidence, result, open.has(evidence.nip) ? earlier.of(evidence.nip, arrears) : []);
    }
    seen += page.length;
    progress('check', seen, total);
  }
  employees.problems.push(
    ...attendance.problems(),
    ...targets.problems(),
    ...fairness.problems(period, findingAnswers(store, period)),
  );
  return employees;
}

/** Where nobody can be paid for want of law or policy: what the records alone tell. */
function employeesWithoutLaw(
  store: Store,
  period: Period,
  additions: readonly RuleAddition[],
): EmployeeFindings {
  const basis = { period, rules: null, retirementAges: retirementAges(period, additions) };
  const employees = new EmployeeFindings(basis, null);
  for (const page of store.evidence(period, store.watermark())) {
    employees.takeDates(datesOf(store, page));
    for (const evidence of page) employees.add(evidence, null, []);
  }
  return employees;
}

/** Dates of careers of a page of employees in NIP order. */
function datesOf(
  store: Store,
  page: readonly { readonly nip: string }[],
): ReturnType<Store['personnelFacts']> {
  return store.personnelFacts(page[0]?.nip ?? '', page.at(-1)?.nip ?? '', store.watermark());
}

/** Errors first; office, then what stops the run, then employees, each in the order of its list; then by NIP. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.severity, b.severity) ||
      placeOf(a.code) - placeOf(b.code) ||
      compare(a.code, b.code) ||
      compare(a.where.nip ?? '', b.where.nip ?? ''),
  );
}

const PLACES: ReadonlyMap<string, number> = new Map<string, number>([
  ...OFFICE_CHECKS.map((code, i) => [code, i] as const),
  ...[...EMPLOYEE_CHECKS, ...FAIRNESS_CHECKS].map((code, i) => [code, OFFICE_CHECKS.length + 1 + i] as const),
]);

/** What stops the run for an employee is none of our own codes and comes right after the office's. */
function placeOf(code: string): number {
  return PLACES.get(code) ?? OFFICE_CHECKS.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
