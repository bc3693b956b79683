import { type Day, type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import {
  calculateSlip,
  NO_INPUTS,
  type Slip,
  type SlipInputs,
  type SlipResult,
} from '../../src/domain/pay/calculate-slip.ts';
import { makePayContext, type PayContext } from '../../src/domain/pay/context.ts';
import { calculateExtraSlip, type ExtraBasis, type ExtraKind } from '../../src/domain/pay/extra-pay.ts';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import type { PayRules } from '../../src/domain/pay/rules.ts';
import type { EmployeeEvidence } from '../../src/domain/pay/slip-work.ts';
import { Trace, type TraceStep } from '../../src/domain/pay/trace.ts';
import { EMPLOYEE_FIELDS, type EmployeeRecord } from '../../src/domain/people/employee.ts';
import type { AssessmentFact } from '../../src/domain/performance/evidence.ts';
import { EXAMPLE_POLICY_FILE, EXAMPLE_POLICY_YAML, parsePolicy } from '../../src/policy/index.ts';
import { resolveRules } from '../../src/rules/index.ts';

/** Employees, law and the example policy of one period, for tests that need real slips with their steps. */

export const PERIOD = period('2026-01');

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`no period: ${text}`);
  return parsed;
}

export function rulesOf(when: Period = PERIOD): PayRules {
  const rules = resolveRules(when);
  if ('missing' in rules) throw new Error(JSON.stringify(rules.missing));
  return rules;
}

export async function examplePolicy(): Promise<PayPolicy> {
  const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, EXAMPLE_POLICY_FILE);
  if (!('policy' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

export async function exampleContext(
  change: (policy: PayPolicy) => PayPolicy = (policy) => policy,
  when: Period = PERIOD,
): Promise<PayContext> {
  return makePayContext(when, rulesOf(when), change(await examplePolicy()));
}

export const CLERK_NIP = '199001012015011001';

/** Batch numbers of the example's imports. */
export const BATCH = {
  employees: 1,
  attendance: 2,
  assessments: 3,
  targets: 4,
  discipline: 5,
  money: 6,
} as const;

const CLERK: EmployeeRecord = {
  nama: 'Contoh Satu',
  jenis: 'PNS',
  golongan: 'III/a',
  mkg: 10,
  unit: 'Dinas Contoh',
  jabatan: 'Penata Layanan',
  jenisJabatan: 'pelaksana',
  eselon: null,
  tunjanganFungsional: null,
  kelasJabatan: 7,
  pltKelas: null,
  kriteriaTpp: 'KONDISI_KERJA',
  pasangan: true,
  anak: 2,
  ptkp: 'K/2',
  npwp: '091234567890123',
  nik: '1275000000000001',
  bank: 'Bank Contoh',
  rekening: '0012345678',
  mulai: '2015-01-01' as Day,
  berhenti: null,
  status: 'aktif',
  gajiKontrak: null,
};

const RATERS: readonly AssessmentFact[] = [
  rater(2, 'atasan', '197001011990031001', [9000, 8500, 8000]),
  rater(3, 'rekan', '198001012005011002', [8000, 7500, 9000]),
  rater(4, 'rekan', '198101012005011003', [8100, 7700, 9100]),
  rater(5, 'pihak-ketiga', '198201012005011004', [7000, 8000, 8800]),
];

function rater(
  row: number,
  peran: AssessmentFact['peran'],
  penilai: string,
  [kualitas, inisiatif, komunikasi]: readonly [number, number, number],
): AssessmentFact {
  return { batch: BATCH.assessments, row, penilai, peran, kualitas, inisiatif, komunikasi, catatan: null };
}

/** A clerk with attendance and four raters; `change` sets other cells of the employee sheet, `other` other evidence. */
export function evidenceOf(
  change: Partial<EmployeeRecord> = {},
  other: Partial<EmployeeEvidence> = {},
): EmployeeEvidence {
  return {
    nip: CLERK_NIP,
    log: null,
    facts: [
      {
        effective: PERIOD,
        batch: BATCH.employees,
        row: 14,
        present: 2 ** EMPLOYEE_FIELDS.length - 1,
        values: { ...CLERK, ...change },
      },
    ],
    attendance: { batch: BATCH.attendance, row: 9, counts: { tk: 1, tl1: 2, apel: 1 } },
    assessments: RATERS,
    targets: [],
    predicate: null,
    discipline: [],
    adjustments: [],
    ...other,
  };
}

/** A slip and every step that led to it. */
export interface TracedExample {
  readonly slip: Slip;
  readonly steps: readonly TraceStep[];
}

/** The slip of an employee and every step that led to it. */
export function tracedSlip(
  context: PayContext,
  evidence: EmployeeEvidence,
  inputs: SlipInputs = NO_INPUTS,
): TracedExample {
  return traced((trace) => calculateSlip(context, evidence, inputs, trace));
}

/** The same for THR or the 13th salary on a basis month. */
export function tracedExtraSlip(
  context: PayContext,
  kind: ExtraKind,
  evidence: EmployeeEvidence,
  basis: ExtraBasis,
): TracedExample {
  return traced((trace) => calculateExtraSlip(context, kind, evidence, basis, NO_INPUTS.history, trace));
}

function traced(calculate: (trace: Trace) => SlipResult): TracedExample {
  const trace = new Trace();
  const result = calculate(trace);
  if (result.kind !== 'slip') throw new Error(JSON.stringify(result));
  return { slip: result.slip, steps: trace.steps };
}
