import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Run, SlipRow } from '../../../src/app/ports/runs.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { PTKP_STATUSES } from '../../../src/domain/people/employee.ts';
import { calculateAnnualTax } from '../../../src/domain/tax/annual-tax.ts';
import { detailsReport } from '../../../src/report/index.ts';
import { resolveRules } from '../../../src/rules/index.ts';
import { generateYear } from '../../support/generate-year.ts';
import { examplePolicy } from '../../support/pay-example.ts';
import { playYear } from '../../support/play-year.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const EMPLOYEES = 60;
const YEAR = generateYear({ seed: 51, count: EMPLOYEES, year: '2026', firstMonth: 1 });
const folder = tempFolder();

interface PostedRun {
  readonly run: Run;
  readonly slips: ReadonlyMap<string, SlipRow>;
}

const posted: PostedRun[] = [];

beforeAll(async () => {
  await playYear(join(folder.path, 'tahun'), YEAR, (store, run) => {
    posted.push({ run, slips: new Map([...store.slips(run.id)].map((row) => [row.nip, row])) });
  });
}, 600_000);

function everySlip(): readonly SlipRow[] {
  return posted.flatMap(({ slips }) => [...slips.values()]);
}

/** Lines of section 3 by their side; the employer's contributions stand on both. */
const PASSED_ON = ['BPJS_KES_PEMDA', 'JKK_PEMDA', 'JKM_PEMDA'];
const OWN = ['IWP_8', 'JHT_PPPK', 'BPJS_KES_1'];
const SALARY_INCOME = [
  ...['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK', 'TUNJ_STRUKTURAL', 'TUNJ_FUNGSIONAL', 'TUNJ_UMUM', 'TUNJ_BERAS'],
  ...['TUNJ_PPH', 'PEMBULATAN', ...PASSED_ON],
];
const SALARY_DEDUCTIONS = [...PASSED_ON, ...OWN, 'PPH21_GAJI'];
const TPP_DEDUCTIONS = ['BPJS_KES_TPP_1', 'PPH21_TPP'];

type Lines = SlipRow['lines'];

function sumOf(lines: Lines, codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + (lines[code] ?? 0), 0);
}

function sumTpp(lines: Lines): number {
  return sumOf(
    lines,
    Object.keys(lines).filter((code) => code.startsWith('TPP_')),
  );
}

/** Income less deductions of arrears, by the month for which they are paid. */
function netArrears({ details }: SlipRow): readonly (readonly [period: string, net: number])[] {
  const nets = new Map<string, number>();
  for (const { period, lines } of details?.arrears ?? []) {
    const income = SALARY_INCOME.filter((code) => !PASSED_ON.includes(code));
    const net = sumOf(lines, income) + sumTpp(lines) - sumOf(lines, [...OWN, 'BPJS_KES_TPP_1']);
    nets.set(period, (nets.get(period) ?? 0) + net);
  }
  return [...nets];
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe('every slip of a generated year', () => {
  it('pays its income less its deductions', () => {
    expect(everySlip().length).toBeGreaterThan(EMPLOYEES * 8);
    for (const slip of everySlip()) {
      const { lines, details } = slip;
      const additions = total((details?.additions ?? []).map(({ jumlah }) => jumlah));
      const arrears = total(netArrears(slip).map(([, net]) => Math.max(0, net)));
      const taken = total((details?.deductions ?? []).map(({ diambil }) => diambil));
      const income =
        sumOf(lines, SALARY_INCOME) + sumTpp(lines) + (lines.TUNJ_PPH_TPP ?? 0) + additions + arrears;
      const deductions = sumOf(lines, [...SALARY_DEDUCTIONS, ...TPP_DEDUCTIONS, 'PPH21_FINAL']) + taken;
      expect(slip.totals.DITERIMA).toBe(income - deductions);
      expect(slip.totals.DITERIMA).toBeGreaterThanOrEqual(0);
    }
  });

  it('has the totals of the payroll report', () => {
    for (const { lines, totals } of everySlip()) {
      expect(totals).toMatchObject({
        BRUTO_GAJI: sumOf(lines, SALARY_INCOME),
        POTONGAN_GAJI: sumOf(lines, SALARY_DEDUCTIONS),
        NETO_GAJI: totals.BRUTO_GAJI - totals.POTONGAN_GAJI,
        TPP_BRUTO: sumTpp(lines),
        POTONGAN_TPP: sumOf(lines, TPP_DEDUCTIONS),
        NETO_TPP: totals.TPP_BRUTO + (lines.TUNJ_PPH_TPP ?? 0) - totals.POTONGAN_TPP,
        DITERIMA: totals.NETO_GAJI + totals.NETO_TPP + totals.TAMBAHAN - totals.POTONGAN_LAIN,
      });
    }
  });

  it('shows arrears in RAPEL columns that sum the months for which they are paid', () => {
    let columns = 0;
    for (const { lines, details } of everySlip()) {
      const sums = new Map<string, number>();
      for (const { lines: due } of details?.arrears ?? [])
        for (const [code, amount] of Object.entries(due)) sums.set(code, (sums.get(code) ?? 0) + amount);
      const shown = Object.entries(lines).filter(([code]) => code.startsWith('RAPEL_'));
      const expected = [...sums].filter(([, amount]) => amount !== 0);
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(expected.map(([code, amount]) => [`RAPEL_${code}`, amount])),
      );
      columns += shown.length;
    }
    expect(columns).toBeGreaterThan(100);
  });
});

describe('every run of a generated year', () => {
  it('has the sums of its slips as totals', () => {
    for (const { run, slips } of posted) {
      const { people, held, ...totals } = run.totals;
      const rows = [...slips.values()];
      expect(people).toBe(rows.length);
      expect(held).toBe(rows.filter(({ status }) => status === 'held').length);
      for (const [name, amount] of Object.entries(totals)) {
        expect(amount).toBe(total(rows.map((row) => row.totals[name as keyof SlipRow['totals']])));
      }
    }
  });
});

describe('the details of every run of a generated year', () => {
  it('come to the additions and other deductions of each slip, and to what it carries', async () => {
    const policy = await examplePolicy();
    let items = 0;
    for (const { run, slips } of posted) {
      const sums = new Map<string, { TAMBAHAN: number; POTONGAN_LAIN: number; carried: number }>();
      const report = detailsReport({ run, policy, lang: 'id', chainHead: '', slips: () => slips.values() });
      const names = report.columns.map(({ name }) => name);
      for (const cells of report.rows()) {
        const cell = (name: string) => cells[names.indexOf(name)] ?? null;
        const [nip, about, amount] = [String(cell('nip')), cell('jenis_rincian'), Number(cell('jumlah'))];
        const sum = sums.get(nip) ?? { TAMBAHAN: 0, POTONGAN_LAIN: 0, carried: 0 };
        sums.set(nip, sum);
        if (about === 'tambahan' || (about === 'rapel-neto' && amount > 0)) sum.TAMBAHAN += amount;
        if (about === 'tambahan') sum.POTONGAN_LAIN += Number(cell('pajak_final'));
        if (about === 'potongan') sum.POTONGAN_LAIN += amount;
        if (about === 'sisa') sum.carried += amount;
        items++;
      }
      for (const { nip, totals, details } of slips.values()) {
        const { TAMBAHAN, POTONGAN_LAIN } = totals;
        const carried = total((details?.carried ?? []).map(({ jumlah }) => jumlah));
        const expected = { TAMBAHAN, POTONGAN_LAIN, carried };
        expect(sums.get(nip) ?? { TAMBAHAN: 0, POTONGAN_LAIN: 0, carried: 0 }).toEqual(expected);
      }
    }
    expect(items).toBeGreaterThan(500);
  });
});

describe('the year of every employee', () => {
  it('has withheld and borne the annual tax of its sums once it is settled', () => {
    const rules = resolveRules(makePeriod(2026, 12));
    if ('missing' in rules) throw new Error('rules are missing');
    let settled = 0;
    for (const { nip } of YEAR.people) {
      const slips = posted.flatMap(({ run, slips: of }) => {
        const row = of.get(nip);
        return row ? [{ period: run.period, row }] : [];
      });
      const last = slips.at(-1)?.row;
      if (last?.settled !== true) continue;
      settled++;
      const status = PTKP_STATUSES.find((known) => known === last.ptkp);
      const months = [...new Set(slips.map(({ period }) => period))].filter((period) => {
        const of = slips.filter((each) => each.period === period);
        const S = total(of.map(({ row }) => row.taxableSalary));
        return S > 0 || total(of.map(({ row }) => row.taxableOther)) > 0;
      });
      const common = {
        months: months.length,
        contributions: total(slips.map(({ row }) => row.contributions)),
        ptkp: (status && rules.ptkp.value.get(status)) ?? Number.NaN,
      };
      const S = total(slips.map(({ row }) => row.taxableSalary));
      const T = total(slips.map(({ row }) => row.taxableOther));
      const onSalary = calculateAnnualTax(rules, { ...common, gross: S }).tax;
      const onAll = calculateAnnualTax(rules, { ...common, gross: S + T }).tax;
      expect(total(slips.map(({ row }) => row.lines.PPH21_GAJI ?? 0))).toBe(onSalary);
      expect(total(slips.map(({ row }) => row.lines.PPH21_TPP ?? 0))).toBe(onAll - onSalary);
    }
    expect(settled).toBeGreaterThan(EMPLOYEES / 2);
  });

  it('takes or carries exactly what is asked, run by run: nothing is dropped and nothing taken twice', () => {
    let carriedOn = 0;
    for (const { nip, steps } of YEAR.people) {
      const recorded = steps.flatMap((step) => ('record' in step ? (step.record.adjustments ?? []) : []));
      let waiting: readonly string[] = [];
      for (const { run, slips } of posted) {
        const row = slips.get(nip);
        if (row === undefined) continue;
        const { deductions = [], carried = [] } = row.details ?? {};
        if (run.kind !== 'regular') {
          waiting = carried.map(deductionKey);
          continue;
        }
        const own = recorded
          .filter(({ arah, period }) => arah === 'potong' && period === run.period)
          .map(({ kode, jumlah }) => `${kode} ${run.period} ${jumlah}`);
        const recoveries = netArrears(row)
          .filter(([, net]) => net < 0)
          .map(([period, net]) => `RAPEL ${period} ${-net}`);
        expect(deductions.map(deductionKey).sort()).toEqual([...waiting, ...own, ...recoveries].sort());
        const left = deductions
          .filter(({ jumlah, diambil }) => jumlah > diambil)
          .map((each) => deductionKey({ ...each, jumlah: each.jumlah - each.diambil }));
        const advanced = (row.details?.additions ?? []).filter(({ kode }) => kode === 'TALANGAN');
        const owed = advanced.map(({ jumlah }) => `KURANG_BAYAR ${run.period} ${jumlah}`);
        waiting = carried.map(deductionKey);
        expect([...waiting].sort()).toEqual([...left, ...owed].sort());
        carriedOn += waiting.length;
      }
    }
    expect(carriedOn).toBeGreaterThan(20);
  });
});

/** Code, month from which it comes, amount. */
function deductionKey({ kode, asal, jumlah }: { kode: string; asal: string; jumlah: number }): string {
  return `${kode} ${asal} ${jumlah}`;
}
