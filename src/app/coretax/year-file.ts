import { BugError } from '../../domain/bug-error.ts';
import { monthOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import { type TaxNoteCode, TaxReckoning } from '../../domain/coretax/tax-note.ts';
import { type YearTax, yearTax } from '../../domain/coretax/year-tax.ts';
import type { PayRules } from '../../domain/pay/rules.ts';
import { CIVIL_KINDS } from '../../domain/people/employee.ts';
import { type AnnualRow, BPA1_FORM, BPA2_FORM, type CoretaxForm, hasNegative } from '../../report/index.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { type CoretaxFile, CounterpartProblems, type OfficeTaxNumbers } from './coretax-file.ts';
import { TaxNumbers } from './tax-numbers.ts';
import { type EmployeeSlips, employeeSlips, slipsOf, taxRunsOfMonth, taxRunsOfYear } from './tax-runs.ts';

/** Which yearly form: BPA2 is that of civil servants, BPA1 that of contract employees. */
export type AnnualReport = 'coretax-bpa1' | 'coretax-bpa2';

interface YearEntry {
  readonly slip: SlipRow;
  readonly year: YearTax;
}

/** A yearly form of a month, and what it says of every employee alike. */
interface YearForm {
  readonly report: AnnualReport;
  readonly form: CoretaxForm<AnnualRow>;
  readonly period: Period;
  readonly office: OfficeTaxNumbers;
}

/**
 * The yearly slips of everybody whose tax year is settled in a month: in December of all, in other months of leavers. They
 * tell of the whole year up to that month.
 * @throws RefusedError when a run of the month is missing or not approved
 */
export function yearFile(
  store: Store,
  report: AnnualReport,
  period: Period,
  office: OfficeTaxNumbers,
  progress: Progress,
): CoretaxFile<AnnualRow> {
  const runs = taxRunsOfMonth(store, period);
  const last = runs.at(-1);
  if (last === undefined) throw new BugError(`no approved run of ${period}`);
  const { rules } = payBasisOfRun(store, last.run).context;
  const numbers = new TaxNumbers(store, Math.min(...runs.map(({ run }) => run.watermark)));
  const yearForm = { report, form: report === 'coretax-bpa2' ? BPA2_FORM : BPA1_FORM, period, office };
  const entries = () => yearEntries(store, last.run, rules, progress);
  return {
    form: yearForm.form,
    ...reckon(entries(), yearForm, numbers),
    runs: runs.map(({ run }) => run),
    *rows() {
      for (const entry of entries()) {
        if (reasonLeft(entry, yearForm) !== null) continue;
        const number = numbers.of(entry.slip);
        if ('defect' in number) throw new BugError(`no tax number of ${entry.slip.nip}`);
        yield rowOf(entry, number.tin, yearForm);
      }
    },
  };
}

/** @param last newest run of the month in which the years are settled */
function* yearEntries(
  store: Store,
  { period, watermark, totals }: Run,
  rules: PayRules,
  progress: Progress,
): Generator<YearEntry> {
  let done = 0;
  for (const { nip, slips } of settledIn(store, period)) {
    const { slip } = slips.at(-1) ?? slips[0];
    const opening = store.openingOf(nip, yearOf(period), watermark);
    yield { slip, year: yearTax(slips, opening, period, rules) };
    if (++done % 1000 === 0) progress('export', Math.min(done, totals.people), totals.people);
  }
}

/** Every year held against what the runs withheld, and who cannot be named to the tax office. */
function reckon(
  entries: Iterable<YearEntry>,
  yearForm: YearForm,
  numbers: TaxNumbers,
): Pick<CoretaxFile<AnnualRow>, 'reconciliation' | 'problems'> {
  const reckoning = new TaxReckoning();
  const counterparts = new CounterpartProblems();
  for (const entry of entries) {
    const { slip, year } = entry;
    const tax = year.taxBefore + year.taxLast;
    const reason = reasonLeft(entry, yearForm);
    if (reason !== null) {
      reckoning.leave(slip.nip, reason, year.gross, tax);
      continue;
    }
    counterparts.check(slip.nip, numbers.of(slip));
    reckoning.put(slip.nip, { gross: year.gross, tax, coretaxTax: year.coretaxTax });
    reckoning.setApart(slip.nip, year.apart);
    noteOddities(reckoning, slip.nip, year);
  }
  return { reconciliation: reckoning.result, problems: counterparts.found };
}

/** Why somebody does not stand in the form; null for who does. */
function reasonLeft(entry: YearEntry, yearForm: YearForm): TaxNoteCode | null {
  if (CIVIL_KINDS.includes(entry.slip.jenis) !== (yearForm.report === 'coretax-bpa2')) return 'other-form';
  if (entry.year.gross <= 0) return 'no-gross';
  return hasNegative(yearForm.form, rowOf(entry, '', yearForm)) ? 'negative-part' : null;
}

function rowOf({ slip, year }: YearEntry, tin: string, { period, office }: YearForm): AnnualRow {
  return {
    period,
    tin,
    nip: slip.nip,
    ptkp: slip.ptkp,
    position: slip.jabatan ?? slip.jenis,
    rank: slip.golongan,
    facility: office.facility,
    nitku: office.nitku,
    year,
  };
}

function noteOddities(reckoning: TaxReckoning, nip: string, year: YearTax): void {
  const { salary, other, tax } = year.opening;
  if (salary + other !== 0)
    reckoning.note(nip, 'opening-whole', { gross: salary + other, tax, coretaxTax: null });
  if (year.wasSettledBefore)
    reckoning.note(nip, 'settled-before', {
      gross: year.gross,
      tax: year.taxBefore + year.taxLast,
      coretaxTax: year.coretaxTax,
    });
}

/**
 * Employees with a slip that settles the year in a month, with all their slips of the year up to it. In December that is
 * everybody, so all runs are walked through at once; in other months the few leavers are looked up.
 */
function* settledIn(store: Store, period: Period): Generator<EmployeeSlips> {
  const year = taxRunsOfYear(store, period);
  const isSettling = ({ slips }: EmployeeSlips): boolean =>
    slips.some(({ run, slip }) => run.period === period && slip.settled);
  if (monthOf(period) === 12) {
    for (const employee of employeeSlips(store, year)) if (isSettling(employee)) yield employee;
    return;
  }
  const month = year.filter(({ run }) => run.period === period);
  for (const employee of employeeSlips(store, month)) {
    if (!isSettling(employee)) continue;
    const all = slipsOf(store, year, employee.nip);
    if (all !== null) yield all;
  }
}
