import { assertWhole } from '../money/exact.ts';
import { lineSide } from './line-codes.ts';

/** Totals of a slip in whole rupiah, named as in the payroll report (pay-rules 3). */
export interface SlipTotals {
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

/** Names of the totals, in the order of the payroll report. */
export const TOTALS = [
  'BRUTO_GAJI',
  'POTONGAN_GAJI',
  'NETO_GAJI',
  'TPP_BRUTO',
  'POTONGAN_TPP',
  'NETO_TPP',
  'TAMBAHAN',
  'POTONGAN_LAIN',
  'DITERIMA',
] as const satisfies readonly (keyof SlipTotals)[];

/** Totals that grow slip by slip. */
export type GrowingTotals = { -readonly [Total in keyof SlipTotals]: number };

/** Totals of no slip at all. */
export function noTotals(): GrowingTotals {
  return {
    BRUTO_GAJI: 0,
    POTONGAN_GAJI: 0,
    NETO_GAJI: 0,
    TPP_BRUTO: 0,
    POTONGAN_TPP: 0,
    NETO_TPP: 0,
    TAMBAHAN: 0,
    POTONGAN_LAIN: 0,
    DITERIMA: 0,
  };
}

/** Adds the totals of a slip. Written out: a loop over names takes ten times as long, and a country has millions. */
export function addTotals(sums: GrowingTotals, totals: SlipTotals): void {
  sums.BRUTO_GAJI += totals.BRUTO_GAJI;
  sums.POTONGAN_GAJI += totals.POTONGAN_GAJI;
  sums.NETO_GAJI += totals.NETO_GAJI;
  sums.TPP_BRUTO += totals.TPP_BRUTO;
  sums.POTONGAN_TPP += totals.POTONGAN_TPP;
  sums.NETO_TPP += totals.NETO_TPP;
  sums.TAMBAHAN += totals.TAMBAHAN;
  sums.POTONGAN_LAIN += totals.POTONGAN_LAIN;
  sums.DITERIMA += totals.DITERIMA;
}

/** Everything that is deducted: from the salary, from TPP, and from take-home; whole rupiah. */
export function allDeductions(totals: SlipTotals): number {
  return totals.POTONGAN_GAJI + totals.POTONGAN_TPP + totals.POTONGAN_LAIN;
}

/** Amount per line code in whole rupiah; a code that is absent is 0. */
export type SlipLines = Readonly<Record<string, number>>;

/** Collects the lines of one slip. Lines of 0 are left out. */
export class LineSheet {
  readonly lines: Record<string, number> = {};

  /** Sets a line, or takes it away when it comes back to 0; gives its amount back. */
  set(code: string, amount: number): number {
    if (amount !== 0) this.lines[code] = assertWhole(amount, code);
    else if (code in this.lines) delete this.lines[code];
    return amount;
  }

  get(code: string): number {
    return this.lines[code] ?? 0;
  }

  /** Sum of some lines. */
  sum(codes: readonly string[]): number {
    let sum = 0;
    for (const code of codes) sum += this.lines[code] ?? 0;
    return sum;
  }
}

/** What a slip has beside its lines: sums of section 6. */
export interface OtherAmounts {
  readonly additions: number;
  readonly deductions: number;
}

/**
 * Totals of a slip from its lines (pay-rules 3). Sums only, nothing is rounded.
 * @throws BugError when a sum leaves the exact range
 */
export function calculateTotals(lines: SlipLines, other: OtherAmounts): SlipTotals {
  let income = 0;
  let deductions = 0;
  let tppIncome = 0;
  let tppAllowance = 0;
  let tppDeductions = 0;
  let otherDeductions = other.deductions;
  for (const code in lines) {
    const amount = lines[code] as number;
    switch (lineSide(code)) {
      case 'salary-income':
        income += amount;
        break;
      case 'salary-deduction':
        deductions += amount;
        break;
      case 'salary-both':
        income += amount;
        deductions += amount;
        break;
      case 'tpp-income':
        tppIncome += amount;
        break;
      case 'tpp-allowance':
        tppAllowance += amount;
        break;
      case 'tpp-deduction':
        tppDeductions += amount;
        break;
      case 'other-deduction':
        otherDeductions += amount;
        break;
      case 'memo':
        break;
    }
  }
  const netSalary = income - deductions;
  const netTpp = tppIncome + tppAllowance - tppDeductions;
  return {
    BRUTO_GAJI: income,
    POTONGAN_GAJI: deductions,
    NETO_GAJI: netSalary,
    TPP_BRUTO: tppIncome,
    POTONGAN_TPP: tppDeductions,
    NETO_TPP: netTpp,
    TAMBAHAN: other.additions,
    POTONGAN_LAIN: otherDeductions,
    DITERIMA: assertWhole(netSalary + netTpp + other.additions - otherDeductions, 'DITERIMA'),
  };
}
