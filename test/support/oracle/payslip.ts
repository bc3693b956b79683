import {
  amount,
  type Lines,
  SALARY_DEDUCTIONS,
  sumOf,
  TAXABLE_SALARY,
  tppCodes,
  withoutZero,
} from './lines.ts';
import { inService, type Person, personIn, workingDays } from './record.ts';
import type { Facts } from './rows.ts';
import { salaryLines } from './salary.ts';
import { type Performance, performanceOf } from './score.ts';
import { EXAMPLE_SETTINGS, type Settings } from './settings.ts';
import { finalTppTax, monthlyTax, surcharged, taxableSalary, taxableTpp } from './tax.ts';
import { tppHealth, tppLines, tppPossible } from './tpp.ts';

export interface Totals {
  readonly BRUTO_GAJI: number;
  readonly POTONGAN_GAJI: number;
  readonly NETO_GAJI: number;
  readonly TPP_BRUTO: number;
  readonly POTONGAN_TPP: number;
  readonly NETO_TPP: number;
  readonly TAMBAHAN: number;
  readonly POTONGAN_LAIN: number;
  readonly DITERIMA: number;
}

/** One payslip. Lines of 0 and lines that do not apply are absent. */
export interface OracleSlip {
  /** False: nobody has to find this employee in the run; lines are empty and totals 0. */
  readonly hasSlip: boolean;
  readonly status: 'ok' | 'held';
  readonly lines: Lines;
  readonly totals: Totals;
  /** Total score in hundredths; null when it cannot be had. Computed for every slip, also without TPP. */
  readonly score: number | null;
  readonly predicate: string | null;
  readonly components: Readonly<Record<string, number | null>>;
}

/** What a month earns: everything but tax, TUNJ_PPH, rounding and section 6. Also what arrears are compared with. */
export interface Earned {
  readonly person: Person;
  readonly performance: Performance;
  readonly held: boolean;
  readonly lines: Lines;
}

/** Sections 2 to 5 for one month as the facts stand; null when there is not a day of service in it. */
export function earned(period: string, facts: Facts, settings: Settings): Earned | null {
  const person = personIn(facts.employees, period);
  if (person === null || !inService(person, period)) return null;
  const { served } = workingDays(person, period, settings);
  const performance = performanceOf(person.nip, period, served, facts, settings);
  const held = performance.factor === null && tppPossible(person, period, settings);
  const pay = {
    ...salaryLines(person, period, settings),
    ...tppLines(person, period, performance, facts, settings),
  };
  return { person, performance, held, lines: { ...pay, ...tppHealth(pay) } };
}

/** PEMBULATAN for a net salary. */
export function roundingUp(net: number, settings: Settings): number {
  return settings.salaryRounding === 'none' ? 0 : Math.ceil(net / 100) * 100 - net;
}

/** The totals of section 3; section 6 gives the sums of additions and other deductions. */
export function totalsOf(lines: Lines, additions: number, otherDeductions: number): Totals {
  const BRUTO_GAJI = sumOf(lines, [...TAXABLE_SALARY, 'TUNJ_PPH', 'PEMBULATAN']);
  const POTONGAN_GAJI = sumOf(lines, [...SALARY_DEDUCTIONS, 'PPH21_GAJI']);
  const TPP_BRUTO = sumOf(lines, tppCodes(lines));
  const POTONGAN_TPP = sumOf(lines, ['BPJS_KES_TPP_1', 'PPH21_TPP']);
  const NETO_GAJI = BRUTO_GAJI - POTONGAN_GAJI;
  const NETO_TPP = TPP_BRUTO + amount(lines, 'TUNJ_PPH_TPP') - POTONGAN_TPP;
  return {
    BRUTO_GAJI,
    POTONGAN_GAJI,
    NETO_GAJI,
    TPP_BRUTO,
    POTONGAN_TPP,
    NETO_TPP,
    TAMBAHAN: additions,
    POTONGAN_LAIN: otherDeductions,
    DITERIMA: NETO_GAJI + NETO_TPP + additions - otherDeductions,
  };
}

const NO_SLIP: OracleSlip = {
  hasSlip: false,
  status: 'ok',
  lines: {},
  totals: totalsOf({}, 0, 0),
  score: null,
  predicate: null,
  components: {},
};

/**
 * One payslip of a regular run by sections 1 to 5 and 7.1 alone: every month is taxed as one before the last tax
 * period, and no adjustments, arrears or earlier runs exist. `simulate` does the rest.
 */
export function payslip(period: string, facts: Facts, settings: Settings = EXAMPLE_SETTINGS): OracleSlip {
  const month = earned(period, facts, settings);
  if (month === null) return NO_SLIP;
  const { person, performance } = month;
  const S = taxableSalary(month.lines);
  const T = taxableTpp(month.lines, settings);
  const salaryTax = surcharged(monthlyTax(person.ptkp, S, settings), person, settings);
  const onTop = monthlyTax(person.ptkp, S + T, settings) - monthlyTax(person.ptkp, S, settings);
  const tpp = sumOf(month.lines, tppCodes(month.lines));
  const tppTax = surcharged(onTop, person, settings) + finalTppTax(tpp, person, settings);

  const taxed: Lines = {
    ...month.lines,
    PPH21_GAJI: salaryTax,
    PPH21_TPP: tppTax,
    TUNJ_PPH: settings.taxSalary[person.jenis] === 'state-borne' ? salaryTax : 0,
    TUNJ_PPH_TPP: settings.taxTppBorne ? tppTax : 0,
  };
  const lines = withoutZero({ ...taxed, PEMBULATAN: roundingUp(totalsOf(taxed, 0, 0).NETO_GAJI, settings) });
  return {
    hasSlip: true,
    status: month.held ? 'held' : 'ok',
    lines,
    totals: totalsOf(lines, 0, 0),
    score: performance.score,
    predicate: performance.predicate,
    components: performance.components,
  };
}
