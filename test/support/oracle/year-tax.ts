import { taxFree } from './figures.ts';
import { Fraction } from './fraction.ts';
import type { Opening, Posted, Run } from './ledger.ts';
import { amount } from './lines.ts';
import type { Person } from './record.ts';
import type { Settings } from './settings.ts';
import { article17, monthlyTax, surcharged } from './tax.ts';

/** What the tax of one run depends on. */
export interface TaxCase {
  readonly run: Run;
  readonly person: Person;
  readonly S: number;
  readonly T: number;
  /** Contributions of this run with their arrears, without zakat. */
  readonly contributions: number;
  /** Everything posted before for the same employee. */
  readonly posted: readonly Posted[];
  readonly opening: Opening;
  /** Whether `tax.salary` of the employee's kind in January is `withheld`. */
  readonly openingWithheld: boolean;
}

export interface RunTax {
  readonly salaryTax: number;
  readonly taxOnT: number;
}

/** Whether the run lies in the last tax period of the employee: December, the month of `berhenti`, or after it. */
export function isLastTaxPeriod(person: Person, period: string): boolean {
  return period.endsWith('-12') || (person.berhenti !== '' && person.berhenti.slice(0, 7) <= period);
}

function sum(posted: readonly Posted[], of: (each: Posted) => number): number {
  return posted.reduce((total, each) => total + of(each), 0);
}

/** 7.1 with several runs in a month: the tax of the month so far less that of its earlier runs. */
export function taxByMonth(each: TaxCase, settings: Settings): RunTax {
  const before = each.posted.filter((slip) => slip.run.period === each.run.period);
  const S = each.S + sum(before, (slip) => slip.S);
  const T = each.T + sum(before, (slip) => slip.T);
  const tax = (gross: number): number => monthlyTax(each.person.ptkp, gross, settings);
  return {
    salaryTax:
      surcharged(tax(S), each.person, settings) - sum(before, (slip) => amount(slip.lines, 'PPH21_GAJI')),
    taxOnT: surcharged(tax(S + T) - tax(S), each.person, settings) - sum(before, (slip) => slip.taxOnT),
  };
}

/** 7.2: the tax of the year less everything posted before; `zakat` is what this run takes. */
export function taxByYear(each: TaxCase, zakat: number, settings: Settings): RunTax {
  const year = each.run.period.slice(0, 4);
  const before = each.posted.filter((slip) => slip.run.period.startsWith(`${year}-`));
  const { opening } = each;
  const S = opening.S + each.S + sum(before, (slip) => slip.S);
  const T = opening.T + each.T + sum(before, (slip) => slip.T);
  const contributions =
    opening.contributions + each.contributions + zakat + sum(before, (slip) => slip.contributions);
  const months = opening.months + monthsWithIncome(each, before);
  const annual = (gross: number): number =>
    surcharged(annualTax(each.person.ptkp, gross, months, contributions), each.person, settings);
  return {
    salaryTax: annual(S) - opening.salaryTax - sum(before, (slip) => amount(slip.lines, 'PPH21_GAJI')),
    taxOnT: annual(S + T) - annual(S) - opening.taxOnT - sum(before, (slip) => slip.taxOnT),
  };
}

/** Distinct months whose runs together have S or T above 0, this run included. */
function monthsWithIncome(each: TaxCase, before: readonly Posted[]): number {
  const months = new Map<string, { S: number; T: number }>();
  for (const { period, S, T } of [
    ...before.map((slip) => ({ period: slip.run.period, S: slip.S, T: slip.T })),
    { period: each.run.period, S: each.S, T: each.T },
  ]) {
    const month = months.get(period) ?? { S: 0, T: 0 };
    months.set(period, { S: month.S + S, T: month.T + T });
  }
  return [...months.values()].filter((month) => month.S > 0 || month.T > 0).length;
}

/** Annual tax of a yearly gross: occupational cost, contributions, PTKP, article 17. */
export function annualTax(ptkp: string, gross: number, months: number, contributions: number): number {
  // [I13] A gross below 0 has no occupational cost.
  const cost = Fraction.percent(5)
    .times(gross)
    .min(500_000 * months)
    .min(6_000_000)
    .max(0)
    .round();
  const net = gross - cost - contributions;
  const thousands = Fraction.of(net - taxFree(ptkp))
    .over(1_000)
    .floor();
  return article17(Math.max(0, thousands * 1_000));
}

/**
 * TUNJ_PPH for a salary tax: all of a borne one, nothing of a withheld one; of a negative one what is not paid out,
 * which is all beyond the salary tax withheld from the employee himself in the year.
 */
export function salaryTaxAllowance(each: TaxCase, salaryTax: number, settings: Settings): number {
  if (salaryTax >= 0) return settings.taxSalary[each.person.jenis] === 'state-borne' ? salaryTax : 0;
  const year = each.run.period.slice(0, 4);
  const before = each.posted.filter((slip) => slip.run.period.startsWith(`${year}-`));
  const own = (slip: Posted): number => amount(slip.lines, 'PPH21_GAJI') - amount(slip.lines, 'TUNJ_PPH');
  const withheld = sum(before, own) + (each.openingWithheld ? each.opening.salaryTax : 0);
  const paid = Math.min(-salaryTax, Math.max(0, withheld));
  return salaryTax + paid;
}
