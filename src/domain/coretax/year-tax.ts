import { monthOf, type Period } from '../calendar/period.ts';
import type { Opening, RunKind } from '../pay/posted.ts';
import type { PayRules } from '../pay/rules.ts';
import { ZAKAT } from '../pay/take-home.ts';
import { calculateAnnualTax } from '../tax/annual-tax.ts';
import {
  addedParts,
  type IncomeParts,
  incomeApart,
  incomeParts,
  NO_INCOME,
  taxOfSlip,
} from './income-parts.ts';
import type { SlipOfRun } from './month-tax.ts';

/** A slip with the run that it belongs to. */
export interface SlipOfYear extends SlipOfRun {
  readonly run: { readonly period: Period; readonly kind: RunKind };
}

/** What one employee's slips of a tax year come to for the tax office; whole rupiah. */
export interface YearTax {
  /** Income of monthly runs, arrears included. */
  readonly regular: IncomeParts;
  /** Income of THR and 13th salary. */
  readonly bonus: IncomeParts;
  /** Income before the go-live, of which only the sums are known. */
  readonly opening: { readonly salary: number; readonly other: number; readonly tax: number };
  readonly gross: number;
  readonly pension: number;
  readonly zakat: number;
  /** Months with income. */
  readonly months: number;
  /** First and last month of the slip, 1 to 12. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Tax by the runs, whoever bears it: of earlier months with the opening balance, and of the last month. */
  readonly taxBefore: number;
  readonly taxLast: number;
  /** Tax of the year as Coretax computes it from the slip. */
  readonly coretaxTax: number;
  /** Whether a slip of an earlier month has settled the year already. */
  readonly wasSettledBefore: boolean;
  /** Income under final tax, and the tax on it. */
  readonly apart: { readonly income: number; readonly tax: number };
}

/**
 * Adds up an employee's slips of a tax year up to and with the month that settles it.
 * @param slips in the order of approval, at least one; the tax status is that of the last
 */
export function yearTax(
  slips: readonly [SlipOfYear, ...SlipOfYear[]],
  opening: Opening | null,
  last: Period,
  rules: Pick<PayRules, 'occupationalCost' | 'article17' | 'ptkp'>,
): YearTax {
  let regular = NO_INCOME;
  let bonus = NO_INCOME;
  const sums = { gross: 0, contributions: 0, zakat: 0, taxBefore: 0, taxLast: 0 };
  const apart = { income: 0, tax: 0 };
  let wasSettledBefore = false;
  const months = new Map<Period, { salary: number; other: number }>();
  for (const { run, slip, tppIsFinal } of slips) {
    const parts = incomeParts(slip, tppIsFinal);
    if (run.kind === 'regular') regular = addedParts(regular, parts);
    else bonus = addedParts(bonus, parts);
    sums.gross += slip.taxableSalary + slip.taxableOther;
    sums.contributions += slip.contributions;
    sums.zakat += zakatTaken(slip);
    if (run.period === last) sums.taxLast += taxOfSlip(slip);
    else sums.taxBefore += taxOfSlip(slip);
    if (slip.settled && run.period < last) wasSettledBefore = true;
    const final = incomeApart(slip, tppIsFinal);
    apart.income += final.income;
    apart.tax += final.tax;
    const month = months.get(run.period) ?? { salary: 0, other: 0 };
    months.set(run.period, {
      salary: month.salary + slip.taxableSalary,
      other: month.other + slip.taxableOther,
    });
  }
  const { brutoGaji = 0, brutoTpp = 0, iuran = 0, pphGaji = 0, pphTpp = 0, bulan = 0 } = opening ?? {};
  const gross = sums.gross + brutoGaji + brutoTpp;
  const contributions = sums.contributions + iuran;
  const withIncome = [...months].flatMap(([month, { salary, other }]) =>
    salary > 0 || other > 0 ? [monthOf(month)] : [],
  );
  const paidMonths = withIncome.length + bulan;
  const ptkp = untaxed(rules, slips.at(-1)?.slip.ptkp ?? '');
  const annual = calculateAnnualTax(rules, { gross, months: paidMonths, contributions, ptkp });
  return {
    regular,
    bonus,
    opening: { salary: brutoGaji, other: brutoTpp, tax: pphGaji + pphTpp },
    gross,
    pension: contributions - sums.zakat,
    zakat: sums.zakat,
    months: paidMonths,
    // The months of an opening balance are the last ones before the first month with a run.
    firstMonth: Math.max(1, Math.min(...withIncome, monthOf(last)) - bulan),
    lastMonth: monthOf(last),
    taxBefore: sums.taxBefore + pphGaji + pphTpp,
    taxLast: sums.taxLast,
    coretaxTax: annual.tax,
    wasSettledBefore,
    apart,
  };
}

function zakatTaken({ details }: SlipOfYear['slip']): number {
  return (details?.deductions ?? []).reduce(
    (sum, { kode, diambil }) => (kode === ZAKAT ? sum + diambil : sum),
    0,
  );
}

function untaxed({ ptkp: { value } }: Pick<PayRules, 'ptkp'>, ptkp: string): number {
  for (const [status, amount] of value) if (status === ptkp) return amount;
  return 0;
}
