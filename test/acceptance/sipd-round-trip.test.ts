import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateEmployees } from '../support/generate-employees.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeSheets } from '../support/write-sheets.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

type Row = Readonly<Record<string, string>>;

const folder = tempFolder();
const PERIOD = '2026-02';
const SALARY_LINES = [
  'GAPOK',
  'TUNJ_PASANGAN',
  'TUNJ_ANAK',
  'TUNJ_STRUKTURAL',
  'TUNJ_FUNGSIONAL',
  'TUNJ_UMUM',
  'TUNJ_BERAS',
  'TUNJ_PPH',
  'BPJS_KES_PEMDA',
  'JKK_PEMDA',
  'JKM_PEMDA',
  'PEMBULATAN',
  'IWP_8',
  'JHT_PPPK',
  'BPJS_KES_1',
  'PPH21_GAJI',
  'BRUTO_GAJI',
  'POTONGAN_GAJI',
  'NETO_GAJI',
];

/** Columns of the sheet of employees that a layout of SIPD has, too: they are taken away, so that SIPD must bring them. */
const IN_SIPD = [
  'nama',
  'jabatan',
  'tunjangan_fungsional',
  'pasangan',
  'anak',
  'npwp',
  'nik',
  'bank',
  'rekening',
];

let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  const city = generateEmployees({ seed: 5, count: 30, period: PERIOD });
  const dir = join(folder.path, 'sheets');
  const files = writeSheets(dir, { sheets: [...city.sheets, ...city.laterSheets] });
  await office.must('import', ...files);
  await office.must('run', PERIOD);
  const adjusted = [...(await payrollOf(office)).keys()].slice(0, 12);
  office.put(
    'potongan.csv',
    `nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas\n${adjusted
      .flatMap((nip) => [
        `${nip},${PERIOD},ZAKAT,Zakat,potong,50000,,1`,
        `${nip},${PERIOD},KORPRI,Iuran Korpri,potong,5000,,2`,
        `${nip},${PERIOD},LEMBUR,Lembur,tambah,100000,tidak,`,
      ])
      .join('\n')}\n`,
  );
  await office.must('import', 'potongan.csv');
  await office.must('run', PERIOD);
  await office.must('approve', PERIOD, '--actor', 'Ani', '--yes');
  for (const report of ['sipd-gaji', 'sipd-gaji-44', 'sipd-tpp', 'sipd-pegawai'])
    for (const format of ['csv', 'xlsx'])
      await office.must(
        ...['export', report, PERIOD, '--format', format, '--lang', 'id'],
        ...['--out', office.path(`keluar-${report}${format === 'xlsx' ? '.xlsx' : ''}`)],
      );
});

function rowsOf(path: string): readonly Row[] {
  return parse(office.read(path), { columns: true }) as Row[];
}

/** The payroll of an office by NIP. */
async function payrollOf(from: OfficeHere): Promise<ReadonlyMap<string, Row>> {
  await from.must('export', 'payroll', PERIOD, '--out', from.path('payroll.csv'));
  const rows = parse(from.read('payroll.csv'), { columns: true }) as Row[];
  return new Map(rows.map((row) => [row.nip ?? '', row]));
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
}

describe.each(['sipd-gaji', 'sipd-gaji-44'])('salaries as %s', (report) => {
  const layout = `keluar-${report}/1-gaji.csv`;

  it('come back from an empty database with the same amounts, to the rupiah', async () => {
    const other = await newOfficeHere(folder.path);
    const employees = rowsOf('keluar-sipd-pegawai');
    const columns = Object.keys(employees[0] ?? {}).filter((column) => !IN_SIPD.includes(column));
    const known = employees.map((row) => columns.map((column) => `"${row[column]}"`).join(','));
    other.put('pegawai.csv', `${columns.join(',')}\n${known.join('\n')}\n`);
    other.put('sipd.csv', office.read(layout));
    await other.must('import', 'pegawai.csv');
    await other.must('import', 'sipd.csv', '--period', PERIOD);
    await other.must('run', PERIOD);
    const [before, after] = [await payrollOf(office), await payrollOf(other)];
    const paid = rowsOf(layout).map((row) => row.nip ?? row['NIP Pegawai'] ?? '');
    expect(paid.length).toBeGreaterThan(20);
    const amounts = (row: Row | undefined) => SALARY_LINES.map((line) => [line, row?.[line]]);
    for (const nip of paid) expect([nip, amounts(after.get(nip))]).toEqual([nip, amounts(before.get(nip))]);
    const identity = [
      'nama',
      'jenis',
      'golongan',
      'mkg',
      'jabatan',
      'ptkp',
      'npwp',
      'nik',
      'bank',
      'rekening',
    ];
    for (const nip of paid)
      expect(identity.map((column) => after.get(nip)?.[column])).toEqual(
        identity.map((column) => before.get(nip)?.[column]),
      );
  });

  it('come back as workbooks, too: the layout is read, the notes beside it are passed over', async () => {
    const other = await newOfficeHere(folder.path);
    await other.must('import', office.path('keluar-sipd-pegawai.xlsx'));
    const { code, stderr } = await other.run(
      ...['import', office.path(`keluar-${report}.xlsx`), '--period', PERIOD],
    );
    expect([code, stderr.includes('error')]).toEqual([0, false]);
    expect(stderr).not.toContain('Tidak dimuat');
    await other.must('run', PERIOD);
    const [before, after] = [await payrollOf(office), await payrollOf(other)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(sum([...after.values()], 'NETO_GAJI')).toBe(sum([...before.values()], 'NETO_GAJI'));
  });

  it('have nothing above the headings of SIPD, zakat where it has a column, and numbers as text', async () => {
    const [sheet] = await xlsxCells(office.path(`keluar-${report}.xlsx`));
    const rows = sheet === undefined ? [] : cellValues(sheet);
    expect(rows[0]).toHaveLength(report === 'sipd-gaji' ? 45 : 44);
    expect(rows[0]).toEqual(Object.keys(rowsOf(layout)[0] ?? {}));
    const listed = rowsOf(`keluar-${report}/2-tidak-dimuat.csv`).filter(({ kode }) => kode === 'ZAKAT');
    expect(sum(rowsOf(layout), 'Zakat') - sum(listed, 'jumlah')).toBe(12 * 50_000);
    expect(listed.length === 12).toBe(report === 'sipd-gaji-44');
    const nip = rows[0]?.findIndex((heading) => heading === 'nip' || heading === 'NIP Pegawai') ?? 0;
    expect(rows.slice(1).every((row) => typeof row[nip] === 'string')).toBe(true);
  });
});

describe('the layouts of SIPD together', () => {
  it.each([
    ['sipd-gaji', 'Jumlah Ditransfer'],
    ['sipd-gaji-44', 'jumlah_ditransfer'],
  ])(
    '%s and sipd-tpp transfer, with what is listed beside them, what everybody receives',
    async (report, transfer) => {
      const payroll = [...(await payrollOf(office)).values()];
      const listed = [`keluar-${report}/2-tidak-dimuat.csv`, 'keluar-sipd-tpp/2-tidak-dimuat.csv'].flatMap(
        rowsOf,
      );
      expect(listed.length).toBeGreaterThan(10);
      expect(
        sum(rowsOf(`keluar-${report}/1-gaji.csv`), transfer) +
          sum(rowsOf('keluar-sipd-tpp/1-tpp.csv'), 'jumlah_ditransfer') +
          sum(listed, 'jumlah'),
      ).toBe(sum(payroll, 'DITERIMA'));
    },
  );

  it('have the criteria of TPP and zakat twice in the template, and it is imported without a problem', async () => {
    const [heading = ''] = office.read('keluar-sipd-tpp/1-tpp.csv').split('\n');
    const columns = heading.split(',');
    expect(columns).toHaveLength(35);
    expect(columns.flatMap((name, index) => (name === 'zakat' ? [index] : []))).toEqual([27, 34]);
    const payroll = [...(await payrollOf(office)).values()];
    for (const criterion of ['BEBAN_KERJA', 'PRESTASI_KERJA', 'KONDISI_KERJA'])
      expect(sum(rowsOf('keluar-sipd-tpp/1-tpp.csv'), `belanja_tpp_${criterion.toLowerCase()}`)).toBe(
        sum(payroll, `TPP_${criterion}`),
      );
    const { code } = await office.run('import', office.path('keluar-sipd-tpp.xlsx'), '--period', '2026-03');
    expect(code).toBe(0);
  });
});
