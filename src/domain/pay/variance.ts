import type { EmployeeRecord } from '../people/employee.ts';
import { EMPLOYEE_FIELDS } from '../people/employee.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { PayContext } from './context.ts';
import { earnMonth } from './earn-month.ts';
import { calculateTotals } from './slip-lines.ts';
import type { EmployeeEvidence } from './slip-work.ts';

/** Why pay differs between two runs; each rupiah of difference belongs to exactly one of them. */
export const CAUSES = [
  'joined',
  'left',
  'rule',
  'policy',
  'service',
  'grade',
  'post',
  'family',
  'attendance',
  'score',
  'discipline',
  'arrears',
  'adjustments',
  'tax',
  'rounding',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Difference of take-home per cause, signed whole rupiah; causes without difference are absent. */
export type Variance = Readonly<Partial<Record<Cause, number>>>;

/** One side of a comparison: what the month's earnings follow from. */
export interface EarningCase {
  readonly context: PayContext;
  readonly evidence: EmployeeEvidence;
}

/** The contexts between the two sides: law changed first, then policy, then the month. */
export interface ContextLadder {
  readonly before: PayContext;
  readonly newRules: PayContext;
  readonly newPolicy: PayContext;
  readonly after: PayContext;
}

const FIELDS_BY_CAUSE = {
  service: ['mulai', 'berhenti', 'status', 'gajiKontrak'],
  grade: ['jenis', 'golongan', 'mkg'],
  post: [
    'unit',
    'jabatan',
    'jenisJabatan',
    'eselon',
    'tunjanganFungsional',
    'kelasJabatan',
    'pltKelas',
    'kriteriaTpp',
  ],
  family: ['pasangan', 'anak', 'ptkp'],
} as const satisfies Partial<Record<Cause, readonly (keyof EmployeeRecord)[]>>;

/**
 * Splits the difference of two months' earnings (before tax, arrears and adjustments) by cause: the facts of the earlier
 * month are replaced by those of the later one, one cause after the other in the order of `CAUSES`, and each step is
 * computed with the very calculation that pays. The steps add up to the whole difference, exactly.
 * @returns signed whole rupiah per cause
 */
export function splitEarnings(
  before: EmployeeEvidence,
  after: EmployeeEvidence,
  ladder: ContextLadder,
): Variance {
  const variance: Partial<Record<Cause, number>> = {};
  let record = recordInForce(before.facts, ladder.before.period);
  const target = recordInForce(after.facts, ladder.after.period);
  if (record === null || target === null) return variance;
  let evidence = before;
  let context = ladder.before;
  let earned = netEarnings(context, withRecord(evidence, record));
  const step = (cause: Cause): void => {
    if (record === null) return;
    const now = netEarnings(context, withRecord(evidence, record));
    if (now !== earned) variance[cause] = now - earned;
    earned = now;
  };
  context = ladder.newRules;
  step('rule');
  context = ladder.newPolicy;
  step('policy');
  context = ladder.after;
  for (const cause of ['service', 'grade', 'post', 'family'] as const) {
    record = withFields(record, target, FIELDS_BY_CAUSE[cause]);
    step(cause);
  }
  evidence = { ...evidence, attendance: after.attendance };
  step('attendance');
  evidence = {
    ...evidence,
    assessments: after.assessments,
    targets: after.targets,
    predicate: after.predicate,
  };
  step('score');
  evidence = { ...evidence, discipline: after.discipline };
  step('discipline');
  return variance;
}

/** Salary and TPP of a month less contributions, before tax and rounding; 0 where nothing can be earned. */
export function netEarnings(context: PayContext, evidence: EmployeeEvidence): number {
  const earned = earnMonth(context, evidence, null);
  if (earned.kind !== 'earned') return 0;
  const { NETO_GAJI, NETO_TPP } = calculateTotals(earned.work.lines.lines, { additions: 0, deductions: 0 });
  return NETO_GAJI + NETO_TPP;
}

const ALL_FIELDS = 2 ** EMPLOYEE_FIELDS.length - 1;

/** The evidence with one record that holds from the beginning. */
function withRecord(evidence: EmployeeEvidence, values: EmployeeRecord): EmployeeEvidence {
  const [first] = evidence.facts;
  if (!first) return evidence;
  return { ...evidence, facts: [{ ...first, effective: FIRST_MONTH, present: ALL_FIELDS, values }] };
}

const FIRST_MONTH = '1900-01' as EmployeeEvidence['facts'][number]['effective'];

function withFields(
  record: EmployeeRecord,
  target: EmployeeRecord,
  fields: readonly (keyof EmployeeRecord)[],
): EmployeeRecord {
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, target[field]])) };
}
