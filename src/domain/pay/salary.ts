import { periodOf } from '../calendar/period.ts';
import { roundedQuotient } from '../money/exact.ts';
import { generalAllowanceGroup } from '../people/golongan.ts';
import type { Problem } from '../problem.ts';
import { type Amount, type Factor, factor, tracedProduct } from './factor.ts';
import { resolveGapok } from './gapok.ts';
import { POSITION_LINES } from './line-codes.ts';
import { gridOf, type Ruled } from './rules.ts';
import { fieldSource, lineAmount, missingColumn, type SlipWork } from './slip-work.ts';
import type { TraceInput } from './trace.ts';

/** What the salary lines leave for the rest of the slip. */
export interface SalaryResult {
  /** Base of health insurance on salary (B1), whole rupiah, capped. */
  readonly b1: number;
  /** Whether a functional post has no known amount, so that the general allowance was paid instead. */
  readonly functionalUnknown: boolean;
}

/** Base of IWP and JHT: basic pay and family allowances. */
const FAMILY_BASE = ['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK'] as const;
const HEALTH_BASE = [...FAMILY_BASE, ...POSITION_LINES] as const;

/**
 * Salary lines of a slip except tax and rounding (pay-rules 3). Each product is rounded half up to the rupiah, once.
 * Nothing is due when service begins after the first working day or the status share is 0.
 * @returns problems where golongan or service years are not in the grid; then no line is set
 */
export function calculateSalary(work: SlipWork): SalaryResult | readonly Problem[] {
  if (!isSalaryDue(work)) return { b1: 0, functionalUnknown: false };
  const problems = setGapok(work);
  if (problems.length > 0) return problems;
  let functionalUnknown = false;
  if (work.kind !== 'PPPK-PW') {
    setFamilyAllowances(work);
    functionalUnknown = setPositionAllowance(work);
    setRice(work);
  }
  const b1 = setEmployerContributions(work);
  setOwnContributions(work, b1);
  return { b1, functionalUnknown };
}

/** Whether salary is due at all: in full by the first working day, and not at a status share of 0 (pay-rules 2). */
function isSalaryDue({ context, record, kind, shares }: SlipWork): boolean {
  if (shares.salary.num === 0) return false;
  if (kind === 'PPPK-PW') return true;
  const firstWorkingDay = context.month.days[0];
  return record.mulai !== null && firstWorkingDay !== undefined && record.mulai <= firstWorkingDay;
}

function setGapok(work: SlipWork): readonly Problem[] {
  const { kind, record, lines, trace, shares } = work;
  const terms = kind === 'PPPK-PW' ? contractPay(work) : gridPay(work);
  if ('code' in terms) return [terms];
  let amount = tracedProduct(trace, 'GAPOK', [terms.base], terms.factors, 'half-up');
  if (shares.salary.num !== shares.salary.den) {
    const share = factor('bagian_status', shares.salary, {
      from: 'policy',
      path: `statusShares.${record.status ?? 'aktif'}.salary`,
    });
    const whole: Amount = { name: 'gapok_penuh', value: amount, source: { from: 'step', code: 'GAPOK' } };
    amount = tracedProduct(trace, 'GAPOK', [whole], [share], 'half-up');
  }
  lines.set('GAPOK', amount);
  return [];
}

/** What basic pay is the product of. */
interface GapokTerms {
  readonly base: Amount;
  readonly factors: readonly Factor[];
}

/** Pay by the salary grid; a CPNS receives the rule's share of it. */
function gridPay(work: SlipWork): GapokTerms | Problem {
  const { context, record, kind, evidence, trace } = work;
  const { golongan, mkg } = record;
  if (golongan === null) return missingColumn(work.evidence.nip, 'golongan', work.context.period);
  if (mkg === null) return missingColumn(work.evidence.nip, 'mkg', work.context.period);
  const found = resolveGapok(context.rules, kind, golongan, mkg);
  if (found.kind !== 'step') {
    const data =
      found.kind === 'mkg-below-grid' ? { golongan, mkg, first: found.firstMkg } : { golongan, kind };
    return {
      code: found.kind,
      severity: 'error',
      where: { nip: evidence.nip },
      found: `${golongan} / ${mkg}`,
      data,
    };
  }
  const { basis } = context.rules.gajiPokok[gridOf(kind)];
  trace?.add({
    code: 'tabel_gapok',
    formula: 'table(jenis, golongan, mkg)',
    inputs: [
      { name: 'jenis', value: kind, unit: 'text', source: fieldSource(work, 'jenis') },
      { name: 'golongan', value: golongan, unit: 'text', source: fieldSource(work, 'golongan') },
      { name: 'mkg', value: mkg, unit: 'count', source: fieldSource(work, 'mkg') },
      { name: 'mkg_tabel', value: found.step.mkg, unit: 'count', source: { from: 'rule', basis } },
    ],
    rounding: 'none',
    amount: found.step.amount,
    unit: 'idr',
  });
  const base: Amount = {
    name: 'tabel_gapok',
    value: found.step.amount,
    source: { from: 'rule', basis },
  };
  return { base, factors: kind === 'CPNS' ? [context.factors.cpnsGapok] : [] };
}

/** Contract pay of a part-time contract employee, by working days in the first month. */
function contractPay(work: SlipWork): GapokTerms | Problem {
  const { context, record, servedDays } = work;
  if (record.gajiKontrak === null)
    return missingColumn(work.evidence.nip, 'gaji_kontrak', work.context.period);
  const base: Amount = {
    name: 'gaji_kontrak',
    value: record.gajiKontrak,
    source: fieldSource(work, 'gajiKontrak'),
  };
  const isFirstMonth = record.mulai !== null && periodOf(record.mulai) === context.period;
  return { base, factors: isFirstMonth ? [servedShare(servedDays, context.month.days.length)] : [] };
}

/** Working days served over working days of the month. */
export function servedShare(servedDays: number, workingDays: number): Factor {
  return factor('hari_kerja', { num: servedDays, den: workingDays }, { from: 'calendar' });
}

function setFamilyAllowances(work: SlipWork): void {
  const { record, lines, trace, context } = work;
  const gapok = lineAmount(work, 'GAPOK');
  if (record.pasangan) {
    lines.set(
      'TUNJ_PASANGAN',
      tracedProduct(trace, 'TUNJ_PASANGAN', [gapok], [context.factors.spouse], 'half-up'),
    );
  }
  const children = paidChildren(work);
  if (children > 0) {
    const count = factor('anak', { num: children, den: 1 }, fieldSource(work, 'anak'));
    lines.set(
      'TUNJ_ANAK',
      tracedProduct(trace, 'TUNJ_ANAK', [gapok], [context.factors.child, count], 'half-up'),
    );
  }
}

function paidChildren({ record, context }: SlipWork): number {
  return Math.min(record.anak ?? 0, context.rules.maxPaidChildren.value);
}

/** Sets the one position allowance; true when a functional post has no known amount. */
function setPositionAllowance(work: SlipWork): boolean {
  const { record, kind, context } = work;
  const { rules } = context;
  if (record.jenisJabatan === 'struktural' && record.eselon !== null) {
    const amount = rules.structuralAllowance.value.get(record.eselon) ?? 0;
    if (amount > 0) {
      setLookup(work, 'TUNJ_STRUKTURAL', amount, 'eselon', record.eselon, rules.structuralAllowance);
      return false;
    }
  }
  let functionalUnknown = false;
  if (record.jenisJabatan === 'fungsional') {
    if (record.tunjanganFungsional !== null) {
      if (record.tunjanganFungsional > 0) {
        const amount: Amount = {
          name: 'tunjangan_fungsional',
          value: record.tunjanganFungsional,
          source: fieldSource(work, 'tunjanganFungsional'),
        };
        work.lines.set(
          'TUNJ_FUNGSIONAL',
          tracedProduct(work.trace, 'TUNJ_FUNGSIONAL', [amount], [], 'half-up'),
        );
        return false;
      }
    } else {
      const amount = rules.functionalAllowance.value.get(record.jabatan ?? '') ?? 0;
      if (amount > 0) {
        setLookup(
          work,
          'TUNJ_FUNGSIONAL',
          amount,
          'jabatan',
          record.jabatan ?? '',
          rules.functionalAllowance,
        );
        return false;
      }
      functionalUnknown = true;
    }
  }
  const golongan = record.golongan ?? '';
  const amount = rules.generalAllowance.value.get(generalAllowanceGroup(kind, golongan)) ?? 0;
  setLookup(work, 'TUNJ_UMUM', amount, 'golongan', golongan, rules.generalAllowance);
  return functionalUnknown;
}

function setLookup(
  work: SlipWork,
  code: string,
  amount: number,
  field: 'eselon' | 'jabatan' | 'golongan',
  value: string,
  rule: Ruled<unknown>,
): void {
  work.lines.set(code, amount);
  const key: TraceInput = { name: field, value, unit: 'text', source: fieldSource(work, field) };
  const found: TraceInput = {
    name: 'tarif',
    value: amount,
    unit: 'idr',
    source: { from: 'rule', basis: rule.basis },
  };
  work.trace?.add({
    code,
    formula: `table(${field})`,
    inputs: [key, found],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}

function setRice(work: SlipWork): void {
  const { record, context, lines, trace } = work;
  const { riceKgPerSoul, ricePricePerKg } = context.rules;
  const children = paidChildren(work);
  const souls = 1 + (record.pasangan ? 1 : 0) + children;
  const amount = souls * riceKgPerSoul.value * ricePricePerKg.value;
  lines.set('TUNJ_BERAS', amount);
  trace?.add({
    code: 'TUNJ_BERAS',
    formula: '(1 + pasangan + anak) × kg × harga',
    inputs: [
      {
        name: 'pasangan',
        value: record.pasangan ? 1 : 0,
        unit: 'count',
        source: fieldSource(work, 'pasangan'),
      },
      { name: 'anak', value: children, unit: 'count', source: fieldSource(work, 'anak') },
      {
        name: 'kg',
        value: riceKgPerSoul.value,
        unit: 'count',
        source: { from: 'rule', basis: riceKgPerSoul.basis },
      },
      {
        name: 'harga',
        value: ricePricePerKg.value,
        unit: 'idr',
        source: { from: 'rule', basis: ricePricePerKg.basis },
      },
    ],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}

/** Contributions that the employer pays and passes on; gives the health base B1. */
function setEmployerContributions(work: SlipWork): number {
  const { lines, trace, context, kind } = work;
  const { factors, rules } = context;
  const ceiling = rules.healthCeiling;
  const b1 = Math.min(lines.sum(HEALTH_BASE), ceiling.value);
  if (trace) {
    const parts = HEALTH_BASE.filter((code) => lines.get(code) !== 0);
    trace.add({
      code: 'b1',
      formula: `min(${parts.join(' + ') || '0'}, batas)`,
      inputs: [
        ...parts.map(
          (code) =>
            ({ name: code, value: lines.get(code), unit: 'idr', source: { from: 'line', code } }) as const,
        ),
        { name: 'batas', value: ceiling.value, unit: 'idr', source: { from: 'rule', basis: ceiling.basis } },
      ],
      rounding: 'none',
      amount: b1,
      unit: 'idr',
    });
  }
  const base: Amount = { name: 'b1', value: b1, source: { from: 'step', code: 'b1' } };
  const gapok = lineAmount(work, 'GAPOK');
  const jkm = kind === 'PPPK' || kind === 'PPPK-PW' ? factors.pppkJkm : factors.jkm;
  lines.set(
    'BPJS_KES_PEMDA',
    tracedProduct(trace, 'BPJS_KES_PEMDA', [base], [factors.healthEmployer], 'half-up'),
  );
  lines.set('JKK_PEMDA', tracedProduct(trace, 'JKK_PEMDA', [gapok], [factors.jkk], 'half-up'));
  lines.set('JKM_PEMDA', tracedProduct(trace, 'JKM_PEMDA', [gapok], [jkm], 'half-up'));
  return b1;
}

/** Contributions withheld from the employee: pension, old age, health. */
function setOwnContributions(work: SlipWork, b1: number): void {
  const { lines, trace, context, kind } = work;
  const { factors, policy } = context;
  const family = FAMILY_BASE.filter((code) => lines.get(code) !== 0).map((code) => lineAmount(work, code));
  const gapok = lineAmount(work, 'GAPOK');
  if (kind === 'PNS' || kind === 'CPNS') {
    const rate = kind === 'CPNS' ? factors.cpnsIwp : factors.iwp;
    lines.set('IWP_8', tracedProduct(trace, 'IWP_8', family, [rate], 'half-up'));
  } else if (kind === 'PPPK') {
    if (policy.contributions.pppkScheme === 'taspen') {
      lines.set('JHT_PPPK', tracedProduct(trace, 'JHT_PPPK', family, [factors.pppkJhtTaspen], 'half-up'));
    } else {
      const jht = tracedProduct(trace, 'jht', [gapok], [factors.pppkJhtBpjs], 'half-up');
      const jp = tracedProduct(trace, 'jp', [gapok], [factors.pppkJpBpjs], 'half-up');
      const parts: Amount[] = [
        { name: 'jht', value: jht, source: { from: 'step', code: 'jht' } },
        { name: 'jp', value: jp, source: { from: 'step', code: 'jp' } },
      ];
      lines.set('JHT_PPPK', tracedProduct(trace, 'JHT_PPPK', parts, [], 'half-up'));
    }
  }
  const base: Amount = { name: 'b1', value: b1, source: { from: 'step', code: 'b1' } };
  lines.set('BPJS_KES_1', tracedProduct(trace, 'BPJS_KES_1', [base], [factors.healthEmployee], 'half-up'));
}

/**
 * The line PEMBULATAN: what brings the net salary up to the next 100 rupiah, or 0 where the policy rounds nothing.
 * @param netSalary whole rupiah before rounding
 */
export function calculateSalaryRounding(netSalary: number, rounding: 'up-100' | 'none'): number {
  return rounding === 'none' ? 0 : roundedQuotient(netSalary, 100, 'up') * 100 - netSalary;
}
