import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth, payrollCsv } from '../../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { payrollRows } from '../../support/payroll-csv.ts';
import {
  ASSESSMENTS_CSV,
  ATTENDANCE_CSV,
  BUDI,
  csvOf,
  EMPLOYEE_HEADER,
  JANUARY,
  RINA,
  SITI,
  TARGETS_CSV,
} from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../../support/xlsx-cells.ts';

const JOINER = '199505052026021001';
const LEAVER = '197001011995011001';

const folder = tempFolder();
let office: OfficeHere;

/** Somebody with salary only. */
function employee(nip: string, mulai: string, berhenti = ''): string {
  return `${nip},2026-01,Lain,PNS,III/a,0,Dinas Contoh,Pengelola,pelaksana,,,,0,0,TK/0,091234567015000,1271030505950004,Bank Contoh,330122${nip.slice(-4)},${mulai},${berhenti}`;
}

function inFebruary(csv: string): string {
  return csv.replaceAll('2026-01', '2026-02');
}

async function importAll(
  files: readonly (readonly [name: string, csv: string])[],
  kind?: string,
): Promise<void> {
  for (const [name, csv] of files) office.put(name, csv);
  await office.must('import', ...files.map(([name]) => name), '--quiet', ...(kind ? ['--as', kind] : []));
}

/** Rows of the report `variance` by NIP, amounts as numbers, causes without difference left out. */
function variance(csv: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  return new Map(
    rows.map(({ nip = '', nama: _nama, unit: _unit, ...amounts }) => [
      nip,
      Object.fromEntries(
        Object.entries(amounts).flatMap(([column, amount]) =>
          amount === '0' ? [] : [[column, Number(amount)]],
        ),
      ),
    ]),
  );
}

let rows: ReturnType<typeof variance>;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  await importAll([
    ...JANUARY,
    [
      'lain.csv',
      csvOf(`${EMPLOYEE_HEADER},berhenti`, [
        employee(JOINER, '2026-02-01'),
        employee(LEAVER, '1995-01-01', '2026-01-31'),
      ]),
    ],
  ]);
  await closeMonth(office, '2026-01');
  // Late for January: two days of tl1 less for the head of division.
  await importAll([
    ['susulan.csv', ATTENDANCE_CSV.split('\n').slice(0, 2).join('\n').replace(',1,0,0,0', ',0,0,0,0')],
  ]);
  await importAll([
    [
      'hadir-02.csv',
      inFebruary(ATTENDANCE_CSV).replace(`${BUDI},2026-02,2,1,0,0`, `${BUDI},2026-02,0,0,0,0`),
    ],
    ['nilai-02.csv', inFebruary(ASSESSMENTS_CSV)],
    ['target-02.csv', inFebruary(TARGETS_CSV)],
    [
      'potongan.csv',
      csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', [
        `${SITI},2026-02,KOPERASI,Simpanan,potong,100000,,1`,
      ]),
    ],
  ]);
  // From February Rina has a spouse.
  await importAll([['keluarga.csv', csvOf('nip,berlaku,pasangan', [`${RINA},2026-02,1`])]], 'employees');
  office.put(
    'beras.csv',
    'aturan,berlaku,dasar,nilai\nallowance.rice-price,2026-02-01,Perdirjen 9/2026,8242\n',
  );
  await office.must('rules', 'import', 'beras.csv', '--quiet');
  await office.must('run', '2026-02', '--quiet');
  rows = variance(await office.must('compare', '2026-02', '--out', '-'));
});

describe('compare', () => {
  it('names joiners, leavers, rule, family, attendance, arrears and deductions of the right people, to the rupiah', () => {
    const of = (nip: string) => rows.get(nip) ?? {};
    const { TAX: _tax, ROUNDING: _rounding, ...siti } = of(SITI);
    expect(siti).toMatchObject({ RULE: 40_000, ADJUSTMENTS: -100_000 });
    expect(Object.keys(siti)).toEqual(['SEBELUM', 'SESUDAH', 'SELISIH', 'RULE', 'ARREARS', 'ADJUSTMENTS']);
    const { TAX: _t, ROUNDING: _r, ...budi } = of(BUDI);
    expect(Object.keys(budi)).toEqual(['SEBELUM', 'SESUDAH', 'SELISIH', 'RULE', 'ATTENDANCE']);
    expect(budi.RULE).toBe(30_000);
    const { TAX: _s, ROUNDING: _q, ...rina } = of(RINA);
    // Ten kilograms of rice for one soul more at the new price, and 10% of basic pay less pension and health of it.
    expect(Object.keys(rina)).toEqual(['SEBELUM', 'SESUDAH', 'SELISIH', 'RULE', 'FAMILY']);
    expect(rina.RULE).toBe(10_000);
    expect(rina.FAMILY).toBeGreaterThan(82_420);
    expect(of(JOINER)).toEqual({
      SESUDAH: of(JOINER).SELISIH,
      SELISIH: of(JOINER).JOINED,
      JOINED: of(JOINER).SELISIH,
    });
    expect(of(LEAVER).LEFT).toBe(-(of(LEAVER).SEBELUM ?? 0));
  });

  it('takes tax and rounding from the slips, and every row adds up to the difference of both payrolls', async () => {
    const [before, after] = [
      payrollRows(await payrollCsv(office, '2026-01')),
      payrollRows(await payrollCsv(office, '2026-02')),
    ];
    const line = (month: typeof before, nip: string, code: string) => Number(month.get(nip)?.[code] ?? 0);
    const tax = (month: typeof before, nip: string) =>
      line(month, nip, 'TUNJ_PPH') - line(month, nip, 'PPH21_GAJI') - line(month, nip, 'PPH21_TPP');
    for (const nip of [SITI, BUDI, RINA]) {
      const { TAX = 0, ROUNDING = 0 } = rows.get(nip) ?? {};
      expect(TAX).toBe(tax(after, nip) - tax(before, nip));
      expect(ROUNDING).toBe(line(after, nip, 'PEMBULATAN') - line(before, nip, 'PEMBULATAN'));
    }
    for (const [nip, { SEBELUM = 0, SESUDAH = 0, SELISIH = 0, ...causes }] of rows) {
      expect(SEBELUM).toBe(line(before, nip, 'DITERIMA'));
      expect(SESUDAH).toBe(line(after, nip, 'DITERIMA'));
      expect(Object.values(causes).reduce((sum, amount) => sum + amount, 0)).toBe(SELISIH);
      expect(SELISIH).toBe(SESUDAH - SEBELUM);
    }
    expect([...rows.keys()]).toEqual([...new Set([...before.keys(), ...after.keys()])].sort());
  });

  it('shows totals, causes, the largest changes, both seals and the chain head on the terminal', async () => {
    const text = await office.must('compare', '2026-02', '--lang', 'id');
    expect(text).toContain('PERBANDINGAN 2026-02 DENGAN 2026-01');
    expect(text).toMatch(/Pegawai baru +Rp/);
    expect(text).toMatch(/Ujung rantai audit {3}[0-9a-f]{64}\n$/);
    const { causes, totals, people } = (await office.data('compare', '2026-02')) as {
      readonly causes: Readonly<Record<string, number>>;
      readonly totals: { readonly before: number; readonly after: number };
      readonly people: number;
    };
    const sum = Object.values(causes).reduce((total, amount) => total + amount, 0);
    expect(sum).toBe(totals.after - totals.before);
    expect(people).toBe(rows.size);
  });

  it('is a workbook with the sums of every cause, seals and chain head, for one unit too', async () => {
    await office.must(
      'export',
      'variance',
      '2026-02',
      '--format',
      'xlsx',
      '--out',
      'selisih.xlsx',
      '--lang',
      'id',
    );
    const [sheet] = await xlsxCells(office.path('selisih.xlsx'));
    const cells = sheet ? cellValues(sheet) : [];
    const text = cells.flat().join('\n');
    expect(text).toContain('PERBANDINGAN: SETIAP RUPIAH SELISIH MENURUT SEBAB');
    expect(text).toContain('Dibandingkan dengan perhitungan Januari 2026, status DISETUJUI');
    expect(text).toMatch(
      /Hanya pegawai yang penerimaannya berubah; seluruh pegawai: sebelumnya Rp[\d.]+, sekarang Rp[\d.]+\n/,
    );
    expect(text).toMatch(/Segel perhitungan pembanding \(SHA-256\): [0-9a-f]{64}/);
    expect(text).toMatch(/Ujung rantai audit \(SHA-256\): [0-9a-f]{64}/);
    const unit = variance(
      await office.must('export', 'variance', '2026-02', '--unit', 'Dinas Misal', '--out', '-'),
    );
    expect([...unit.keys()]).toEqual([RINA]);
  });

  it('takes a named month, also the other way round, and is recorded as an export', async () => {
    const back = variance(
      await office.must('export', 'variance', '2026-01', '--with', '2026-02', '--out', '-'),
    );
    for (const [nip, { SELISIH }] of back) expect(SELISIH).toBe(-(rows.get(nip)?.SELISIH ?? 0));
    const log = await office.must('audit', '--act', 'export');
    expect(log).toContain('report=variance format=csv file=- with=2026-02');
  });

  it('refuses a month without a run, and --with for another report', async () => {
    const missing = await office.run('compare', '2026-01');
    expect([missing.code, missing.stderr.includes('2025-12')]).toEqual([3, true]);
    expect((await office.run('export', 'payroll', '2026-01', '--with', '2026-02')).code).toBe(2);
  });
});
