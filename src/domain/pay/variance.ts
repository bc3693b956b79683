import { classifiedEvidence } from '../attendance/classified-evidence.ts';
import { firstDayOf, makePeriod } from '../calendar/period.ts';
import { ALL_EMPLOYEE_FIELDS, type EmployeeRecord } from '../people/employee.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { PayContext } from './context.ts';
import { earnMonth } from './earn-month.ts';
import { type ExtraKind, earnExtraPay } from './extra-pay.ts';
import { calculateTotals, type SlipLines } from './slip-lines.ts';
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

/** Law, policy and month by which earnings are computed, and the kind of run that pays them. */
export interface EarningStage {
  /** The month that is earned; for a THR or 13th salary its basis month. */
  readonly context: PayContext;
  /** The month and policy of a THR or 13th salary; null for a regular run. */
  readonly extra: { readonly kind: ExtraKind; readonly context: PayContext } | null;
}

/** The stages between the two sides: law changed first, then policy, then the month. */
export interface EarningLadder {
  readonly before: EarningStage;
  readonly newRules: EarningStage;
  readonly newPolicy: EarningStage;
  readonly after: EarningStage;
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

const RECORD_CAUSES = ['service', 'grade', 'post', 'family'] as const;

/**
 * Splits the difference of two months' earnings (before tax, arrears and adjustments) by cause: the facts of the earlier
 * month are replaced by those of the later one, one cause after the other in the order of `CAUSES`, and each step is
 * computed with the very calculation that pays. The steps add up to the whole difference, exactly. Where facts of two
 * months do not go together, so that a step cannot be computed, its part belongs to the next one that can.
 * @returns signed whole rupiah per cause
 */
export function splitEarnings(
  earlier: EmployeeEvidence,
  later: EmployeeEvidence,
  ladder: EarningLadder,
): Variance {
  const variance: Partial<Record<Cause, number>> = {};
  // Each side's log belongs to the days of its own month.
  const before = classifiedIn(ladder.before, earlier);
  const after = classifiedIn(ladder.after, later);
  let record = recordInForce(before.facts, ladder.before.context.period);
  const target = recordInForce(after.facts, ladder.after.context.period);
  if (record === null || target === null) return variance;
  let evidence = before;
  let stage = ladder.before;
  let earned = netEarnings(stage, withRecord(evidence, record)) ?? 0;
  const step = (cause: Cause): void => {
    const now = record && netEarnings(stage, withRecord(evidence, record));
    if (now === null) return;
    if (now !== earned) variance[cause] = now - earned;
    earned = now;
  };
  if (ladder.newRules !== ladder.before) {
    stage = ladder.newRules;
    step('rule');
  }
  if (ladder.newPolicy !== ladder.newRules) {
    stage = ladder.newPolicy;
    step('policy');
  }
  // Corrections of raters go with the ratings: until these change, the earlier month's hold.
  const { corrections } = ladder.newPolicy.context;
  stage = { ...ladder.after, context: { ...ladder.after.context, corrections } };
  for (const cause of RECORD_CAUSES) {
    const fields = FIELDS_BY_CAUSE[cause];
    // The month itself changes with the first of them.
    if (cause !== 'service' && isSame(record, target, fields)) continue;
    record = withFields(record, target, fields);
    step(cause);
  }
  evidence = { ...evidence, attendance: after.attendance };
  step('attendance');
  const { assessments, targets, predicate } = after;
  evidence = { ...evidence, assessments, targets, predicate };
  stage = ladder.after;
  step('score');
  if (evidence.discipline.length + after.discipline.length > 0) {
    evidence = { ...evidence, discipline: after.discipline };
    step('discipline');
  }
  return variance;
}

function classifiedIn({ context }: EarningStage, evidence: EmployeeEvidence): EmployeeEvidence {
  return classifiedEvidence(evidence, context.policy, context.period);
}

/**
 * Salary and TPP of a month, or of a THR or 13th salary, less contributions, before tax and rounding.
 * @returns whole rupiah, 0 where nothing is earned; null where the facts do not go together
 */
function netEarnings({ context, extra }: EarningStage, evidence: EmployeeEvidence): number | null {
  const earned = earnMonth(context, evidence, null);
  if (earned.kind === 'problems') return null;
  if (earned.kind === 'none') return 0;
  const { lines } = earned.work.lines;
  if (extra === null) return netOf(lines);
  const basis = { period: context.period, missing: earned.missing, lines };
  const work = earnExtraPay(extra.context, extra.kind, alwaysServing(evidence), basis, null);
  return work === null ? 0 : netOf(work.lines.lines);
}

function netOf(lines: SlipLines): number {
  const { NETO_GAJI, NETO_TPP } = calculateTotals(lines, { additions: 0, deductions: 0 });
  return NETO_GAJI + NETO_TPP;
}

/** Whoever has a slip of a THR serves in its month, whatever was known in the basis month. */
function alwaysServing(evidence: EmployeeEvidence): EmployeeEvidence {
  const [first] = evidence.facts;
  if (!first) return evidence;
  return withRecord(evidence, { ...first.values, mulai: firstDayOf(FIRST_MONTH), berhenti: null });
}

/** The evidence with one record that holds from the beginning. */
function withRecord(evidence: EmployeeEvidence, values: EmployeeRecord): EmployeeEvidence {
  const [first] = evidence.facts;
  if (!first) return evidence;
  return { ...evidence, facts: [{ ...first, effective: FIRST_MONTH, present: ALL_EMPLOYEE_FIELDS, values }] };
}

const FIRST_MONTH = makePeriod(1900, 1);

function isSame(
  record: EmployeeRecord,
  target: EmployeeRecord,
  fields: readonly (keyof EmployeeRecord)[],
): boolean {
  return fields.every((field) => record[field] === target[field]);
}

function withFields(
  record: EmployeeRecord,
  target: EmployeeRecord,
  fields: readonly (keyof EmployeeRecord)[],
): EmployeeRecord {
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, target[field]])) };
}
