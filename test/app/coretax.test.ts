import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { readSlipFile, textOf } from '../support/read-xml.ts';
import { BUDI, csvOf, JANUARY, RINA, SECRETS, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { cellValues, xlsxCells } from '../support/xlsx-cells.ts';

const TIN = '0012345678901000';
const NITKU = `${TIN}000003`;
const NIK = { siti: '1271030103760001', budi: '1271031507850002', rina: '1271032002900003' };

const folder = tempFolder();
let approved: OfficeHere;
let office: OfficeHere;

beforeAll(async () => {
  approved = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) approved.put(name, csv);
  await approved.must('import', ...JANUARY.map(([name]) => name));
  await approved.must('run', '2026-01');
  await approved.must('export', 'payroll', '2026-01', '--out', approved.path('payroll.csv'));
  await approved.must('approve', '2026-01', '--actor', 'Ani', '--yes');
  await approved.must('office', 'set', '--from', '2026-01', `tax.npwp=${TIN}`, `tax.nitku=${NITKU}`);
});

beforeEach(() => {
  office = copyOfHere(approved, folder.path);
});

/** A column of the payroll by NIP. */
function payroll(column: string, from = approved): Readonly<Record<string, number>> {
  const [heading = '', ...rows] = from.read('payroll.csv').trim().split('\n');
  const columns = heading.split(',');
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.split(',');
      return [cells[columns.indexOf('nip')], Number(cells[columns.indexOf(column)])];
    }),
  );
}

const bpmp = (...flags: readonly string[]) => office.run('export', 'coretax-bpmp', '2026-01', ...flags);

describe('the monthly slips for Coretax', () => {
  it('are those of the newest approved month where latest-approved takes the place of a month', async () => {
    const path = (name: string) => office.path(name);
    await office.must('export', 'coretax-bpmp', 'latest-approved', '--out', path('terbaru.xml'));
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', path('januari.xml'));
    expect(office.read('terbaru.xml')).toBe(office.read('januari.xml'));
  });

  it('name everybody by NIK with post and tax status, and tax by the payroll is gross × rate', async () => {
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', office.path('bpmp.xml'));
    const { slips } = readSlipFile(office.path('bpmp.xml'));
    const said = ['CounterpartTin', 'StatusTaxExemption', 'Position', 'TaxCertificate', 'WithholdingDate'];
    expect(slips.map((slip) => said.map((tag) => textOf(slip, tag)))).toEqual([
      [NIK.siti, 'K/2', 'Kepala Bagian', 'N/A', '2026-01-31'],
      [NIK.budi, 'K/1', 'Analis Data', 'N/A', '2026-01-31'],
      [NIK.rina, 'TK/0', 'Penyuluh Contoh', 'N/A', '2026-01-31'],
    ]);
    const [salaryTax, tppTax] = [payroll('PPH21_GAJI'), payroll('PPH21_TPP')];
    for (const [index, nip] of [SITI, BUDI, RINA].entries()) {
      const slip = slips[index] ?? [];
      const tax = Math.round((Number(textOf(slip, 'Gross')) * Number(textOf(slip, 'Rate'))) / 100);
      expect(tax).toBe((salaryTax[nip] ?? 0) + (tppTax[nip] ?? 0));
    }
    expect(statSync(office.path('bpmp.xml')).mode & 0o777).toBe(0o600);
  });

  it('show their control totals and hash, which enters the log, and nobody’s tax number', async () => {
    const out = office.path('bpmp.xml');
    const { code, stdout, stderr } = await bpmp('--out', out);
    const sha256 = createHash('sha256').update(readFileSync(out)).digest('hex');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(sha256);
    const log = await office.must('audit', '--act', 'export', '--json');
    expect(log).toContain(sha256);
    for (const secret of [...SECRETS, ...Object.values(NIK)]) expect(stdout + log).not.toContain(secret);
  });

  it('are the same bytes when they are written again', async () => {
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', office.path('a.xml'));
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', office.path('b.xml'));
    expect(readFileSync(office.path('b.xml'))).toEqual(readFileSync(office.path('a.xml')));
  });

  it('hold posts with signs of XML as they are', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    office.put(
      'jabatan.csv',
      csvOf('nip,jabatan,jenis_jabatan', [`${BUDI},"Analis <Data> & ""Arsip""",pelaksana`]),
    );
    await office.must('import', 'jabatan.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', office.path('bpmp.xml'));
    const { slips } = readSlipFile(office.path('bpmp.xml'));
    expect(slips.map((slip) => textOf(slip, 'Position'))).toContain('Analis <Data> & "Arsip"');
  });

  it('as Excel template have the number in B1, headings in row 4 from B on, and sums beside it', async () => {
    const out = office.path('bpmp.xlsx');
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', out, '--lang', 'id');
    const [data, sums] = await xlsxCells(out);
    if (data === undefined || sums === undefined) throw new Error('no sheets');
    const rows = cellValues(data);
    expect(rows[0]).toEqual(['NPWP Pemotong', TIN]);
    expect(rows[3]?.slice(1)).toEqual([
      'Masa Pajak',
      'Tahun Pajak',
      'Status Pegawai',
      'Nomor Passport',
      'NPWP/NIK/TIN',
      'Status',
      'Posisi',
      'Sertifikat/Fasilitas',
      'Kode Objek Pajak',
      'Penghasilan Kotor',
      'Tarif',
      'ID TKU',
      'Tgl Pemotongan',
    ]);
    expect(rows).toHaveLength(7);
    expect(rows[4]?.slice(1, 10)).toEqual([
      1,
      2026,
      'Resident',
      null,
      NIK.siti,
      'K/2',
      'Kepala Bagian',
      'N/A',
      '21-100-01',
    ]);
    const gross = rows.slice(4).reduce((sum, row) => sum + Number(row[10]), 0);
    const inFile = cellValues(sums).find(([label]) => label === 'Dalam berkas ini');
    expect(inFile?.slice(1, 3)).toEqual([3, gross]);
  });
});

describe('the yearly slip of somebody who leaves', () => {
  beforeEach(async () => {
    await office.must('reopen', '2026-01', '--reason', 'berhenti', '--yes');
    office.put('berhenti.csv', csvOf('nip,berhenti', [`${SITI},2026-01-31`, `${RINA},2026-01-31`]));
    await office.must('import', 'berhenti.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    await office.must('export', 'payroll', '2026-01', '--out', office.path('payroll.csv'));
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
  });

  it('stands in BPA2 of that month with income by what it is, and not among the monthly slips, which says so', async () => {
    const out = office.path('a2.xml');
    const { code, stderr } = await office.run('export', 'coretax-bpa2', '2026-01', '--out', out);
    expect(code).toBe(0);
    expect([...stderr.matchAll(/\d{18}/g)].flat()).toEqual([RINA]);
    expect(stderr).toContain('PPPK have BPA1');
    const [slip = [], ...others] = readSlipFile(out).slips;
    expect(others).toEqual([]);
    const line = (code: string): number => payroll(code, office)[SITI] ?? Number.NaN;
    expect(Object.fromEntries(slip)).toEqual({
      WorkForSecondEmployer: 'No',
      TaxPeriodMonthStart: '1',
      TaxPeriodMonthEnd: '1',
      TaxPeriodYear: '2026',
      CounterpartTin: NIK.siti,
      CounterpartNipNrp: SITI,
      TaxExemptOpt: 'K/2',
      StatusOfWithholding: 'PartialYear',
      CounterpartPosition: 'Kepala Bagian',
      CounterpartRank: 'IV/c',
      TaxObjectCode: '21-100-01',
      NumberOfMonths: '1',
      SalaryPensionJhtTht: String(line('GAPOK')),
      WifeBenefit: String(line('TUNJ_PASANGAN')),
      ChildBenefit: String(line('TUNJ_ANAK')),
      IncomeImprovementBenefit: '0',
      StructuralFunctionalBenefit: String(line('TUNJ_STRUKTURAL')),
      RiceBenefit: String(line('TUNJ_BERAS')),
      OtherBenefit: String(
        line('BPJS_KES_PEMDA') + line('JKK_PEMDA') + line('JKM_PEMDA') + line('BPJS_KES_TPP_PEMDA'),
      ),
      OtherRegularIncome: String(line('TPP_BRUTO')),
      PensionContributionJhtThtFee: String(line('IWP_8')),
      Zakat: '0',
      PrevWhTaxSlip: null,
      Article21IncomeTax: '0',
      IDPlaceOfBusinessActivity: NITKU,
      WithholdingDate: '2026-01-31',
    });
    const monthly = await bpmp('--out', office.path('bpmp.xml'));
    expect([...monthly.stderr.matchAll(/\d{18}/g)].flat()).toEqual([SITI, RINA]);
    expect(readSlipFile(office.path('bpmp.xml')).slips.map((each) => textOf(each, 'CounterpartTin'))).toEqual(
      [NIK.budi],
    );
  });

  it('stands in BPA1 where the contract was that of a PPPK; both templates have the number in C1, headings in row 3', async () => {
    for (const [report, columns, tin] of [
      ['coretax-bpa2', 26, NIK.siti],
      ['coretax-bpa1', 27, NIK.rina],
    ] as const) {
      const out = office.path(`${report}.xlsx`);
      await office.must('export', report, '2026-01', '--out', out);
      const [data] = await xlsxCells(out);
      const rows = data === undefined ? [] : cellValues(data);
      expect(rows[0]).toEqual([null, 'NPWP Pemotong', TIN]);
      expect([rows[2]?.[0] ?? null, rows[2]?.[1]]).toEqual([null, 'Pemberi Kerja Selanjutnya']);
      expect([rows[2]?.length, rows.length]).toEqual([columns + 1, 4]);
      expect(rows[3]).toContain(tin);
    }
  });
});

describe('files for the tax office are refused', () => {
  it('while a run of the month is a draft or nobody has said who withholds, and on standard output', async () => {
    expect((await bpmp('--out', '-')).code).toBe(2);
    expect((await bpmp('--unit', 'Dinas Contoh')).code).toBe(2);
    await office.must('office', 'set', '--from', '2026-01', `tax.nitku=${'1'.repeat(22)}`);
    expect(await bpmp()).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('does not begin with the NPWP'),
    });
    await office.must('office', 'set', '--from', '2026-01', 'tax.nitku=');
    expect(await bpmp()).toMatchObject({ code: 3, stderr: expect.stringContaining('tax.nitku=22-DIGITS') });
    await office.must('office', 'set', '--from', '2026-01', `tax.nitku=${NITKU}`);
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    expect((await bpmp()).code).toBe(3);
    expect(await office.run('export', 'coretax-bpmp', '2026-12')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('coretax-bpa2 2026-12'),
    });
  });

  it('where nobody has a slip of the form: no year was settled in the month', async () => {
    expect(await office.run('export', 'coretax-bpa2', '2026-01')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nobody has a slip of this form in 2026-01'),
    });
  });

  it('naming at once everybody without a number, with two, or with somebody else’s; an import puts it right', async () => {
    const out = office.path('bpmp.xml');
    office.put(
      'nik.csv',
      csvOf('nip,nik,npwp', [`${SITI},,091234567012000`, `${BUDI},${NIK.rina},`, `${RINA},${NIK.rina},`]),
    );
    await office.must('import', 'nik.csv', '--period', '2026-02');
    const { code, stderr } = await bpmp('--out', out);
    expect(code).toBe(1);
    expect(
      [...stderr.matchAll(/error\[([\w-]+)\][^\n]*\n {2}NIP (\d+)/g)].map(([, ...found]) => found),
    ).toEqual([
      ['tax-number-missing', SITI],
      ['tax-number-shared', BUDI],
      ['tax-number-shared', RINA],
    ]);
    for (const secret of [...SECRETS, ...Object.values(NIK)]) expect(stderr).not.toContain(secret);
    expect(existsSync(out)).toBe(false);
    office.put('lagi.csv', csvOf('nip,nik', [`${SITI},${NIK.siti}`, `${BUDI},${NIK.budi}`]));
    await office.must('import', 'lagi.csv', '--period', '2026-03');
    await office.must('export', 'coretax-bpmp', '2026-01', '--out', out);
    expect(readSlipFile(out).slips).toHaveLength(3);
  });
});
