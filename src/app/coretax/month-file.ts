import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { type MonthTax, monthTax } from '../../domain/coretax/month-tax.ts';
import { TaxReckoning } from '../../domain/coretax/tax-note.ts';
import { BPMP_FORM, type BpmpRow } from '../../report/index.ts';
import type { Progress } from '../ports/progress.ts';
import type { SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { type CoretaxFile, CounterpartProblems, type OfficeTaxNumbers } from './coretax-file.ts';
import { TaxNumbers } from './tax-numbers.ts';
import { employeeSlips, taxRunsOfMonth } from './tax-runs.ts';

interface MonthEntry {
  readonly slip: SlipRow;
  readonly tax: MonthTax;
}

/**
 * The monthly slips (BPMP) of a month: one for each employee with income, over all runs of the month. Whose year is
 * settled in it has a yearly slip instead.
 * @throws RefusedError when a run of the month is missing or not approved
 */
export function monthFile(
  store: Store,
  period: Period,
  { nitku, facility }: OfficeTaxNumbers,
  progress: Progress,
): CoretaxFile<BpmpRow> {
  const runs = taxRunsOfMonth(store, period);
  const last = runs.at(-1);
  if (last === undefined) throw new BugError(`no approved run of ${period}`);
  const { rules } = payBasisOfRun(store, last.run).context;
  const numbers = new TaxNumbers(store, Math.min(...runs.map(({ run }) => run.watermark)));
  const people = Math.max(...runs.map(({ run }) => run.totals.people));

  function* entries(): Generator<MonthEntry> {
    let done = 0;
    for (const { slips } of employeeSlips(store, runs)) {
      const { slip } = slips.at(-1) ?? slips[0];
      yield { slip, tax: monthTax(slips, rules) };
      if (++done % 1000 === 0) progress('export', Math.min(done, people), people);
    }
  }

  const reckoning = new TaxReckoning();
  const counterparts = new CounterpartProblems();
  for (const { slip, tax } of entries()) {
    reckoning.setApart(slip.nip, tax.apart);
    if (tax.isSettled) reckoning.leave(slip.nip, 'settled', tax.gross, tax.tax);
    else if (tax.gross <= 0) reckoning.leave(slip.nip, 'no-gross', tax.gross, tax.tax);
    else {
      counterparts.check(slip.nip, numbers.of(slip));
      reckoning.put(slip.nip, tax);
    }
  }

  return {
    form: BPMP_FORM,
    reconciliation: reckoning.result,
    problems: counterparts.found,
    runs: runs.map(({ run }) => run),
    *rows() {
      for (const { slip, tax } of entries()) {
        if (tax.isSettled || tax.gross <= 0) continue;
        const number = numbers.of(slip);
        if ('defect' in number) throw new BugError(`no tax number of ${slip.nip}`);
        const { gross, rate } = tax;
        yield {
          period,
          tin: number.tin,
          ptkp: slip.ptkp,
          position: slip.jabatan ?? slip.jenis,
          facility,
          gross,
          rate,
          nitku,
        };
      }
    },
  };
}
