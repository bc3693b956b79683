import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth, payrollCsv } from '../../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { amountsOf, type PayrollRow, payrollRows } from '../../support/payroll-csv.ts';
import { readSheets } from '../../support/read-sheets.ts';
import { csvOf } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { YEAR } from './one-year-figures.ts';

const NIP = '199805172026011001';

/*
 * What every month was worth, net of contributions and before tax, had all been known in time: January 4,666,121,
 * February 4,567,313, THR 4,810,078, March 5,750,652, April 5,873,772, May, June and July 6,347,384 each, the 13th
 * salary 6,672,095, August and September 0, October to December 5,600,477 each.
 */
const WORTH = 68_183_614;
/** Annual tax that he bears himself, and what the cooperative got. */
const OWN_TAX = 457_300;
const COOPERATIVE = 250_000;
/** PEMBULATAN: 2 × 21, 25, 3 × 5, 6 × 41. */
const ROUNDING = 328;

const folder = tempFolder();
const slips: PayrollRow[] = [];
let office: OfficeHere;

/** What becomes known before the run of a month, one file after the other. */
const NEWS: Readonly<Record<string, readonly string[]>> = {
  '2026-01': [
    csvOf(
      'nip,berlaku,nama,jenis,golongan,mkg,unit,jabatan,jenis_jabatan,kelas_jabatan,pasangan,anak,ptkp,mulai,status',
      [
        `${NIP},2026-01,Contoh Setahun,CPNS,III/a,0,Dinas Contoh,Penata Layanan,pelaksana,7,1,0,K/0,2026-01-01,aktif`,
      ],
    ),
    attendance(['2026-01', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09']),
    csvOf('nip,period,tl1,tk', [`${NIP},2026-02,2,1`]),
    assessments(['2026-01', '2026-02', '2026-03']),
  ],
  '2026-03': [csvOf('nip,berlaku,jenis', [`${NIP},2026-03,PNS`])],
  '2026-04': [csvOf('nip,berlaku,anak', [`${NIP},2026-04,1`])],
  '2026-05': [assessments(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'])],
  '2026-07': [csvOf('nip,berlaku,golongan,mkg,kelas_jabatan', [`${NIP},2026-05,III/b,0,8`])],
  '2026-10': [
    csvOf('nip,berlaku,status', [`${NIP},2026-08,cltn`, `${NIP},2026-10,aktif`]),
    attendance(['2026-10', '2026-11', '2026-12']),
    assessments(['2026-10', '2026-11', '2026-12']),
    csvOf('nip,dari,sampai,persen,dasar', [`${NIP},2026-10,2027-03,25,SK contoh`]),
    csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', [
      `${NIP},2026-10,KOPERASI,angsuran,potong,${COOPERATIVE},,1`,
    ]),
  ],
};

function attendance(periods: readonly string[]): string {
  return csvOf(
    'nip,period,tl1,tk',
    periods.map((period) => `${NIP},${period},0,0`),
  );
}

function assessments(periods: readonly string[]): string {
  const header = 'nip,period,peran,penilai,kualitas,inisiatif,komunikasi';
  const rows = periods.flatMap((period) => [
    `${NIP},${period},atasan,Kepala Bidang,90,80,84`,
    `${NIP},${period},rekan,Rekan Sekantor,85,76,88`,
  ]);
  return csvOf(header, rows);
}

async function learn(period: string): Promise<void> {
  const files = (NEWS[period] ?? []).map((csv, index) => office.put(`${period}-${index + 1}.csv`, csv));
  if (files.length > 0) await office.must('import', ...files, '--quiet');
}

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  const learnt = new Set<string>();
  for (const { period, kind } of YEAR) {
    if (!learnt.has(period)) await learn(period);
    learnt.add(period);
    await closeMonth(office, period, kind);
    const row = payrollRows(await payrollCsv(office, period, kind)).get(NIP);
    if (row === undefined) throw new Error(`no slip in ${period}`);
    slips.push(row);
  }
}, 600_000);

describe('the year of one employee, from CPNS to the settlement in December', () => {
  it.each(YEAR.map((expected, index) => ({ ...expected, index })))(
    '$period, $kind: every line and total is as worked out by hand',
    ({ index, status, amounts }) => {
      const slip = slips[index] ?? {};
      expect(amountsOf(slip)).toEqual(amounts);
      expect(slip.STATUS).toBe(status);
    },
  );

  it('comes to what the months were worth, less his tax and the cooperative, however late it was known', () => {
    const received = slips.reduce((sum, { DITERIMA }) => sum + Number(DITERIMA), 0);
    expect(received).toBe(WORTH - OWN_TAX - COOPERATIVE + ROUNDING);
  });
});

/** A step of `explain --json`: everything said about where its figures come from, and its remarks. */
interface Step {
  readonly code: string;
  readonly inputs: readonly { readonly sourceText: string }[];
  readonly notes: readonly string[];
}

async function stepsOf(period: string): Promise<readonly Step[]> {
  return ((await office.data('explain', NIP, period)) as { steps: readonly Step[] }).steps;
}

/** What the report `details` says of an item. */
interface DetailRow {
  readonly about: string;
  readonly kode: string;
  readonly asal: string;
  readonly diminta: string;
  readonly jumlah: string;
}

function row(about: string, kode: string, asal: string, diminta: string, jumlah: string): DetailRow {
  return { about, kode, asal, diminta, jumlah };
}

async function detailsOf(period: string): Promise<readonly DetailRow[]> {
  const rows = parse(await office.must('export', 'details', period, '--out', '-'), { columns: true });
  return (rows as Readonly<Record<string, string>>[]).map((cells) => {
    const { jenis_rincian = '', kode = '', asal = '', diminta = '', jumlah = '' } = cells;
    return row(jenis_rincian, kode, asal, diminta, jumlah);
  });
}

/** Sources of all steps of a period whose code holds a word. */
async function sourcesOf(period: string, word: string): Promise<string> {
  const steps = (await stepsOf(period)).filter(({ code }) => code.includes(word));
  return steps.flatMap(({ inputs }) => inputs.map(({ sourceText }) => sourceText)).join('\n');
}

async function notesOf(period: string, word: string): Promise<string> {
  const steps = (await stepsOf(period)).filter(({ code }) => code.startsWith(word));
  return steps.flatMap(({ notes }) => notes).join('\n');
}

describe('the strange months can be looked up', () => {
  it('arrears name the month and run for which they are paid', async () => {
    const july = await sourcesOf('2026-07', 'GAPOK');
    expect(july).toContain('May 2026 (monthly salary and TPP)');
    expect(july).toContain('June 2026 (monthly salary and TPP)');
    expect(july).toContain('June 2026 (13th salary)');
    expect(await sourcesOf('2026-05', 'RAPEL_TPP')).toContain('April 2026 (monthly salary and TPP)');
  });

  it('a deduction names its cell, what of it is carried, and later the month from which it comes', async () => {
    expect(await sourcesOf('2026-10', 'KOPERASI')).toContain('2026-10-5.csv, row 2, column F "jumlah"');
    expect(await notesOf('2026-10', 'KOPERASI')).toContain('Rp250,000');
    expect(await sourcesOf('2026-12', 'KOPERASI')).toContain('October 2026');
  });

  it('a recovery names what could not be taken and the month that was overpaid', async () => {
    expect(await notesOf('2026-10', 'RAPEL')).toMatch(/Rp746,866.*Rp6,347,384/s);
    expect(await notesOf('2026-11', 'RAPEL')).toContain('Rp1,540,034');
    expect(await sourcesOf('2026-12', 'RAPEL')).toContain('September 2026');
  });

  it('the details of a month list arrears by month and line, what was asked, taken and is carried, and what waits', async () => {
    const october = await detailsOf('2026-10');
    const arrears = october.filter(({ about }) => about === 'rapel');
    expect(arrears.filter(({ asal }) => asal === '2026-08')).toHaveLength(14);
    expect(arrears).toContainEqual(row('rapel', 'GAPOK', '2026-08', '', '-2903600'));
    expect(arrears).toContainEqual(row('rapel', 'TPP_BEBAN_KERJA', '2026-09', '', '-1207121'));
    expect(october.filter(({ about }) => about !== 'rapel')).toEqual([
      row('rapel-neto', 'rapel_2026-08', '2026-08', '', '-6347384'),
      row('rapel-neto', 'rapel_2026-09', '2026-09', '', '-6347384'),
      row('potongan', 'RAPEL', '2026-08', '6347384', '5600518'),
      row('potongan', 'RAPEL', '2026-09', '6347384', '0'),
      row('potongan', 'KOPERASI', '2026-10', '250000', '0'),
      row('sisa', 'RAPEL', '2026-08', '', '746866'),
      row('sisa', 'RAPEL', '2026-09', '', '6347384'),
      row('sisa', 'KOPERASI', '2026-10', '', '250000'),
    ]);
    expect(await detailsOf('2026-12')).toEqual([
      row('potongan', 'RAPEL', '2026-09', '1540034', '1540034'),
      row('potongan', 'KOPERASI', '2026-10', '250000', '250000'),
    ]);
    const waiting = ['kualitas', 'inisiatif', 'komunikasi'];
    expect(await detailsOf('2026-04')).toEqual(
      waiting.map((code) => row('ditahan', code, '2026-04', '', '')),
    );
    expect(await detailsOf('2026-05')).toContainEqual(
      row('rapel-neto', 'rapel_2026-04', '2026-04', '', '2634177'),
    );
  });

  it('the workbook of the payroll shows them on a sheet of its own', async () => {
    await office.must('export', 'payroll', '2026-10', '--format', 'xlsx', '--out', 'oktober.xlsx', '--quiet');
    const sheets = await readSheets(office.path('oktober.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Payroll', 'Additions and deductions']);
    const cells = sheets[1]?.rows.map((each) => each.cells.map(String)) ?? [];
    expect(cells).toContainEqual(
      expect.arrayContaining(['potongan', 'RAPEL', 'Arrears of August 2026', '2026-08']),
    );
    expect(cells.filter((each) => each.includes('sisa'))).toHaveLength(3);
  });

  it('the audit report lists the held month, what was carried, and every origin', async () => {
    await office.must('export', 'audit', '2026-04', '--format', 'csv', '--out', 'audit-april');
    await office.must('export', 'audit', '2026-10', '--format', 'csv', '--out', 'audit-oktober');
    expect(office.read('audit-april/4-exceptions.csv').match(/evidence-missing/g)).toHaveLength(3);
    expect(office.read('audit-oktober/4-exceptions.csv')).toContain('deductions-carried');
    const lines = office.read('audit-oktober/3-slip-lines.csv');
    expect(lines).toContain('run of August 2026 (monthly salary and TPP)');
    expect(lines).toContain('2026-10-5.csv, row 2, column F ""jumlah""');
    expect(lines).toContain('Rp746,866 could not be taken');
  });
});
