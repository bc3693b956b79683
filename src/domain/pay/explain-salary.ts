import type { EmployeeField } from '../people/employee.ts';
import type { GridStep, RuleBasis } from './rules.ts';
import { fieldInput, type SlipWork } from './slip-work.ts';
import type { TraceInput, TraceNote } from './trace.ts';
import { calendarInput, lineInput, namesOf, ratioInput, ruleInput, stepInput } from './trace-input.ts';

// Steps of the salary that are more than a product. Only called where a trace is kept.

/** Explains the look-up in the salary grid. */
export function explainGrid(work: SlipWork, basis: RuleBasis, found: GridStep): void {
  const { golongan, mkg } = work.record;
  work.trace?.add({
    code: 'tabel_gapok',
    formula: 'table(jenis, golongan, mkg)',
    inputs: [
      fieldInput(work, 'jenis', work.kind),
      fieldInput(work, 'golongan', golongan),
      fieldInput(work, 'mkg', mkg, 'count'),
      ruleInput('mkg_tabel', found.mkg, basis, 'count'),
    ],
    rounding: 'none',
    amount: found.amount,
    unit: 'idr',
  });
}

/** Explains why no salary is due: service begins too late in the month, or the service status leaves none. */
export function explainNoSalary(work: SlipWork): void {
  const { context, record, shares } = work;
  const status = record.status ?? 'aktif';
  const isByStatus = shares.salary.num === 0;
  const inputs: readonly TraceInput[] = isByStatus
    ? [
        fieldInput(work, 'status', record.status),
        ratioInput('bagian_status', shares.salary, { from: 'policy', path: `statusShares.${status}.salary` }),
      ]
    : [
        fieldInput(work, 'mulai', record.mulai),
        calendarInput('hari_kerja_pertama', context.month.days[0] ?? '', 'text'),
      ];
  const note: TraceNote = { key: isByStatus ? 'no-pay-by-status' : 'salary-not-due', data: {} };
  work.trace?.add({
    code: 'GAPOK',
    formula: '0',
    inputs,
    rounding: 'none',
    amount: 0,
    unit: 'idr',
    notes: [note],
  });
}

/** Explains for how many children allowances are paid. */
export function explainPaidChildren(work: SlipWork, children: number): void {
  const { value, basis } = work.context.rules.maxPaidChildren;
  work.trace?.add({
    code: 'anak_ditanggung',
    formula: 'min(anak, batas_anak)',
    inputs: [
      fieldInput(work, 'anak', work.record.anak ?? 0, 'count'),
      ruleInput('batas_anak', value, basis, 'count'),
    ],
    rounding: 'none',
    amount: children,
    unit: 'count',
  });
}

/** Explains an allowance that is looked up by one cell of the record. */
export function explainTable(
  work: SlipWork,
  code: string,
  amount: number,
  field: Extract<EmployeeField, 'eselon' | 'jabatan' | 'golongan'>,
  basis: RuleBasis,
): void {
  const { record } = work;
  work.trace?.add({
    code,
    formula: `table(${field})`,
    inputs: [
      fieldInput(work, field, record[field]),
      ruleInput('tarif', amount, basis),
      fieldInput(work, 'jenisJabatan', record.jenisJabatan),
    ],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}

/** Explains the rice allowance. */
export function explainRice(work: SlipWork, children: number, amount: number): void {
  const { riceKgPerSoul, ricePricePerKg } = work.context.rules;
  work.trace?.add({
    code: 'TUNJ_BERAS',
    formula: '(1 + pasangan + anak_ditanggung) × kg × harga',
    inputs: [
      fieldInput(work, 'pasangan', work.record.pasangan ? 1 : 0, 'count'),
      stepInput('anak_ditanggung', children, 'count'),
      ruleInput('kg', riceKgPerSoul.value, riceKgPerSoul.basis, 'count'),
      ruleInput('harga', ricePricePerKg.value, ricePricePerKg.basis),
    ],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}

/** Explains the base of health insurance on salary. */
export function explainHealthBase(
  { trace, lines, context }: SlipWork,
  codes: readonly string[],
  b1: number,
): void {
  const ceiling = context.rules.healthCeiling;
  const parts = codes.filter((code) => lines.get(code) !== 0).map((code) => lineInput(code, lines.get(code)));
  trace?.add({
    code: 'b1',
    formula: `min(${namesOf(parts)}, batas)`,
    inputs: [...parts, ruleInput('batas', ceiling.value, ceiling.basis)],
    rounding: 'none',
    amount: b1,
    unit: 'idr',
  });
}
