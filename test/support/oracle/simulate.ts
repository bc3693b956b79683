import {
  arrearsByCode,
  arrearsIn,
  basisOf,
  bonusPay,
  netByMonth,
  type RunPay,
  type SettingsOf,
} from './arrears.ts';
import { type Allocation, allocate } from './deductions.ts';
import { finalTaxPercent } from './figures.ts';
import { Fraction, roundedProductOf } from './fraction.ts';
import {
  type ArrearsLine,
  type Carried,
  type Deduction,
  openingOf,
  type Posted,
  type Run,
} from './ledger.ts';
import { CONTRIBUTIONS, type Lines, sumOf, tppCodes, withoutZero } from './lines.ts';
import { earned, roundingUp, type Totals, totalsOf } from './payslip.ts';
import { type Person, personIn } from './record.ts';
import { type AdjustmentRow, type Facts, NO_FACTS, text, whole, withRecorded } from './rows.ts';
import { EXAMPLE_SETTINGS, type Settings } from './settings.ts';
import { finalTppTax, taxableSalary, taxableTpp } from './tax.ts';
import { NO_TERMS, settingsIn, type Terms, withTerms } from './terms.ts';
import {
  isLastTaxPeriod,
  type RunTax,
  salaryTaxAllowance,
  type TaxCase,
  taxByMonth,
  taxByYear,
} from './year-tax.ts';

/** A step of a simulated year: facts and terms are recorded, or a run is computed and approved. */
export type Step =
  | { readonly record: Partial<Facts>; readonly terms?: Partial<Terms> }
  | { readonly run: Run };

const NOTHING_CARRIED: Carried = { recoveries: [], deductions: [] };
/** How far rounding to thousands can lift what zakat may take above a smaller trial. */
const ZAKAT_JITTER = 2_000;

/**
 * The slips of one employee, one per run step (also where there is none), by all sections of the pay rules.
 * @param settings the policy until another one is recorded
 */
export function simulate(steps: readonly Step[], settings: Settings = EXAMPLE_SETTINGS): Posted[] {
  let facts = NO_FACTS;
  let terms = NO_TERMS;
  const approved: Run[] = [];
  const posted: Posted[] = [];
  for (const step of steps) {
    if ('record' in step) {
      facts = withRecorded(facts, step.record);
      terms = withTerms(terms, step.terms);
    } else {
      const known = terms;
      const settingsOf: SettingsOf = (period) => settingsIn(known, period, settings);
      posted.push(slipOf(step.run, approved, posted, facts, settingsOf));
      approved.push(step.run);
    }
  }
  return posted;
}

/** What this run itself pays, or null when the employee has no part in it. */
function ownPay(run: Run, posted: readonly Posted[], facts: Facts, settings: Settings): RunPay | null {
  if (run.kind === 'regular') return earned(run.period, facts, settings);
  const basis = basisOf(run, settings);
  const slip = posted.find((each) => each.run.kind === 'regular' && each.run.period === basis);
  if (slip?.hasSlip !== true) return null;
  return bonusPay(run, { held: slip.status === 'held', lines: slip.own }, facts, settings);
}

/** [I14] A leaver whose last slip of the year was taxed by the month is settled in the next regular run. */
function awaitsSettlement(person: Person, run: Run, posted: readonly Posted[]): boolean {
  const year = run.period.slice(0, 4);
  const last = posted.filter((each) => each.hasSlip && each.run.period.startsWith(`${year}-`)).at(-1);
  const left = person.berhenti !== '' && person.berhenti.slice(0, 7) < run.period;
  return left && last !== undefined && !last.settled;
}

function slipOf(
  run: Run,
  approved: readonly Run[],
  posted: readonly Posted[],
  facts: Facts,
  settingsOf: SettingsOf,
): Posted {
  const settings = settingsOf(run.period);
  const carried = posted.at(-1)?.carried ?? NOTHING_CARRIED;
  const person = personIn(facts.employees, run.period);
  const regular = run.kind === 'regular';
  const pay = ownPay(run, posted, facts, settings);
  const arrears = regular ? arrearsIn(run.period, approved, posted, facts, settingsOf) : [];
  const settlement = person !== null && regular && awaitsSettlement(person, run, posted);
  if (person === null || (pay === null && arrears.length === 0 && !settlement)) return noSlip(run, carried);

  const adjustments = regular
    ? facts.adjustments.filter((row) => row.nip === person.nip && row.period === run.period)
    : [];
  const own = pay?.lines ?? {};
  const byCode = arrearsByCode(arrears);
  const contributions = sumOf(own, CONTRIBUTIONS) + sumOf(byCode, CONTRIBUTIONS);
  const taxable = adjustments.filter((row) => isAddition(row) && text(row.kena_pajak) === 'ya');
  const january = personIn(facts.employees, `${run.period.slice(0, 4)}-01`) ?? person;
  const each: TaxCase = {
    run,
    person,
    S: taxableSalary(own) + taxableSalary(byCode),
    T: taxableTpp(own, settings) + taxableTpp(byCode, settings) + total(taxable),
    contributions,
    posted,
    opening: openingOf(person.nip, run.period.slice(0, 4), facts),
    openingWithheld: settings.taxSalary[january.jenis] === 'withheld',
  };
  const settled = isLastTaxPeriod(person, run.period);
  const draft: Draft = { each, own, arrears, adjustments, carried, settings };
  const done = settled
    ? withLargestZakat(draft)
    : paid(draft, taxByMonth(each, settings), Number.POSITIVE_INFINITY);
  return {
    run,
    hasSlip: true,
    status: pay?.held === true ? 'held' : 'ok',
    settled,
    own,
    arrears,
    lines: done.lines,
    totals: done.totals,
    taken: done.allocation.taken,
    carried: done.carried,
    S: each.S,
    T: each.T,
    contributions: contributions + zakatIn(done.allocation),
    taxOnT: done.tax.taxOnT,
  };
}

function noSlip(run: Run, carried: Carried): Posted {
  const empty = { own: {}, arrears: [], lines: {}, totals: totalsOf({}, 0, 0), taken: [] };
  return {
    run,
    hasSlip: false,
    status: 'ok',
    settled: false,
    ...empty,
    carried,
    S: 0,
    T: 0,
    contributions: 0,
    taxOnT: 0,
  };
}

/** Everything of a slip but its tax. */
interface Draft {
  readonly each: TaxCase;
  readonly own: Lines;
  readonly arrears: readonly ArrearsLine[];
  readonly adjustments: readonly AdjustmentRow[];
  readonly carried: Carried;
  readonly settings: Settings;
}

interface Paid {
  readonly tax: RunTax;
  readonly lines: Lines;
  readonly totals: Totals;
  readonly allocation: Allocation;
  readonly carried: Carried;
}

/** Largest zakat that the take-home pay allows after the tax computed with it: tried from all that is asked down. */
function withLargestZakat(draft: Draft): Paid {
  const trial = (zakat: number): Paid => paid(draft, taxByYear(draft.each, zakat, draft.settings), zakat);
  const asked = [
    ...draft.carried.deductions,
    ...draft.adjustments.filter((row) => !isAddition(row)).map(deductionOf),
  ];
  let zakat = draft.each.run.kind === 'regular' ? zakatOf(asked) : 0;
  for (;;) {
    const result = trial(zakat);
    const possible = zakatIn(result.allocation);
    if (possible === zakat) return result;
    zakat = Math.min(zakat - 1, possible + ZAKAT_JITTER);
  }
}

/** Lines, totals and deductions of the slip for a given tax and at most so much zakat. */
function paid(draft: Draft, tax: RunTax, zakatLimit: number): Paid {
  const { each, own, arrears, adjustments, carried, settings } = draft;
  const { person, run } = each;
  const byCode = arrearsByCode(arrears);
  const tpp = sumOf(own, tppCodes(own)) + sumOf(byCode, tppCodes(byCode));
  const tppTax = tax.taxOnT + finalTppTax(tpp, person, settings);
  const taxed: Lines = {
    ...own,
    PPH21_GAJI: tax.salaryTax,
    TUNJ_PPH: salaryTaxAllowance(each, tax.salaryTax, settings),
    PPH21_TPP: tppTax,
    TUNJ_PPH_TPP: settings.taxTppBorne ? tppTax : 0,
  };
  const rounding = run.kind === 'regular' ? roundingUp(totalsOf(taxed, 0, 0).NETO_GAJI, settings) : 0;
  const rapel = Object.fromEntries(Object.entries(byCode).map(([code, value]) => [`RAPEL_${code}`, value]));
  const finalTax = adjustments
    .filter((row) => isAddition(row) && text(row.kena_pajak) === 'final')
    .reduce((sum, row) => sum + finalTaxOf(row, person), 0);
  const lines = withoutZero({ ...taxed, ...rapel, PEMBULATAN: rounding, PPH21_FINAL: finalTax });

  const nets = [...netByMonth(arrears)];
  const gained = nets.reduce((sum, [, net]) => sum + Math.max(0, net), 0);
  const lost = nets.filter(([, net]) => net < 0).map(([origin, net]) => ({ origin, amount: -net }));
  const additions = gained + total(adjustments.filter(isAddition));
  const before = totalsOf(lines, additions, finalTax).DITERIMA;
  const talangan = Math.max(0, -before);

  const regular = run.kind === 'regular';
  const asked: Carried = {
    recoveries: [...carried.recoveries, ...lost],
    deductions: [...carried.deductions, ...adjustments.filter((row) => !isAddition(row)).map(deductionOf)],
  };
  const allocation = regular
    ? allocate(before + talangan, settings.minimumTakeHome, asked, zakatLimit)
    : { recovered: 0, taken: [], carried };
  const shortfall: Deduction = { code: 'KURANG_BAYAR', text: '', priority: 0, amount: talangan };
  const still = allocation.carried.deductions;
  const taken = allocation.taken.reduce((sum, deduction) => sum + deduction.amount, 0);
  return {
    tax,
    lines,
    totals: totalsOf(lines, additions + talangan, finalTax + allocation.recovered + taken),
    allocation,
    carried: {
      recoveries: allocation.carried.recoveries,
      deductions: talangan > 0 ? [...still, shortfall] : still,
    },
  };
}

function isAddition(row: AdjustmentRow): boolean {
  return row.arah === 'tambah';
}

function deductionOf(row: AdjustmentRow): Deduction {
  const amount = whole(row.jumlah) ?? 0;
  return { code: row.kode, text: row.uraian, priority: whole(row.prioritas) ?? 0, amount };
}

function total(rows: readonly AdjustmentRow[]): number {
  return rows.reduce((sum, row) => sum + (whole(row.jumlah) ?? 0), 0);
}

function finalTaxOf(row: AdjustmentRow, person: Person): number {
  const percent = finalTaxPercent(person.jenis, person.golongan);
  return roundedProductOf(Fraction.percent(percent), whole(row.jumlah) ?? 0);
}

function zakatOf(deductions: readonly Deduction[]): number {
  return deductions.filter((each) => each.code === 'ZAKAT').reduce((sum, each) => sum + each.amount, 0);
}

function zakatIn(allocation: Allocation): number {
  return zakatOf(allocation.taken);
}
