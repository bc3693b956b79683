import type { Lines } from './lines.ts';
import type { Totals } from './payslip.ts';
import { type Facts, text, whole } from './rows.ts';

/** A payroll run of one month. */
export interface Run {
  readonly period: string;
  readonly kind: 'regular' | 'thr' | 'gaji-13';
}

/** One arrears line: signed, on the own side of its code. */
export interface ArrearsLine {
  readonly origin: Run;
  readonly code: string;
  readonly amount: number;
}

/** A deduction that is asked, taken or carried. */
export interface Deduction {
  readonly code: string;
  readonly text: string;
  readonly priority: number;
  readonly amount: number;
}

/** What is still to be taken in later regular runs. */
export interface Carried {
  /** Negative arrears by origin month. */
  readonly recoveries: readonly { readonly origin: string; readonly amount: number }[];
  readonly deductions: readonly Deduction[];
}

/** One employee's result in one run of a simulated year. */
export interface Posted {
  readonly run: Run;
  readonly hasSlip: boolean;
  readonly status: 'ok' | 'held';
  /** Whether the tax of the year was settled by section 7.2. */
  readonly settled: boolean;
  /** Lines of the run itself, without arrears; the lines that arrears of this run are compared with. */
  readonly own: Lines;
  readonly arrears: readonly ArrearsLine[];
  /** What the payroll report shows: own lines, tax, rounding, and `RAPEL_` columns summed over the origin months. */
  readonly lines: Lines;
  readonly totals: Totals;
  readonly taken: readonly Deduction[];
  readonly carried: Carried;
  /** Section 7: taxable salary and other income of the run. */
  readonly S: number;
  readonly T: number;
  /** Contributions of the run with their arrears and zakat taken. */
  readonly contributions: number;
  /** The part of PPH21_TPP that is no final tax. */
  readonly taxOnT: number;
}

/** Sums of the months that had no run here (section 9). */
export interface Opening {
  readonly S: number;
  readonly T: number;
  readonly contributions: number;
  readonly salaryTax: number;
  readonly taxOnT: number;
  readonly months: number;
}

/** The opening balance of a year, zeros when there is none. */
export function openingOf(nip: string, year: string, facts: Facts): Opening {
  const row = facts.opening.filter((each) => each.nip === nip && text(each.tahun) === year).at(-1);
  return {
    S: whole(row?.bruto_gaji) ?? 0,
    T: whole(row?.bruto_tpp) ?? 0,
    contributions: whole(row?.iuran) ?? 0,
    salaryTax: whole(row?.pph_gaji) ?? 0,
    taxOnT: whole(row?.pph_tpp) ?? 0,
    months: whole(row?.bulan) ?? 0,
  };
}
