import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { newOffice } from '../support/office.ts';
import { amountsOf, payrollRows } from '../support/payroll-csv.ts';
import { csvOf, EMPLOYEE_HEADER } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NIP = '197603012001122001';
const folder = tempFolder();

function vector(id: string): Readonly<Record<string, string>> {
  const text = readFileSync(new URL('../reference/payslip-vectors.csv', import.meta.url), 'utf8');
  const rows = parse(text, { columns: true }) as Readonly<Record<string, string>>[];
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no payslip ${id}`);
  return row;
}

it('the payslip S1 of the reference comes out exact, from the employee sheet to the payroll CSV', () => {
  const s1 = vector('S1');
  const figure = (column: string): number => Number(s1[column]);
  const office = newOffice(folder.path);
  // What the payslip does not say itself stands in its note: spouse and two children, tax category B; an allowance
  // of 980,000 is that of eselon III.b. Without evidence the TPP waits, so that the slip is salary alone.
  const row = `${NIP},2026-01,Pegawai S1,PNS,${s1.grade},${s1.mkg},Dinas Contoh,Kepala Bagian,struktural,III.b,,12,1,2,K/2,,,,,2000-01-01`;
  office.put('pegawai.csv', csvOf(EMPLOYEE_HEADER, [row]));
  office.must('import', 'pegawai.csv');
  office.must('run', '2026-01');
  const slip = payrollRows(office.must('export', 'payroll', '2026-01', '--out', '-')).get(NIP) ?? {};
  expect(slip.STATUS).toBe('held');
  expect(amountsOf(slip)).toEqual({
    GAPOK: figure('gaji_pokok'),
    TUNJ_PASANGAN: figure('tunjangan_pasangan'),
    TUNJ_ANAK: figure('tunjangan_anak'),
    TUNJ_STRUKTURAL: figure('tunjangan_jabatan'),
    TUNJ_BERAS: figure('tunjangan_beras'),
    TUNJ_PPH: figure('tunjangan_pph'),
    BPJS_KES_PEMDA: figure('bpjs_kes_4'),
    JKK_PEMDA: figure('jkk'),
    JKM_PEMDA: figure('jkm'),
    PEMBULATAN: figure('pembulatan'),
    IWP_8: figure('iwp_8'),
    BPJS_KES_1: figure('bpjs_1'),
    PPH21_GAJI: figure('tunjangan_pph'),
    BRUTO_GAJI: figure('gross'),
    POTONGAN_GAJI: figure('deductions'),
    NETO_GAJI: figure('net'),
    DITERIMA: figure('net'),
  });
});
