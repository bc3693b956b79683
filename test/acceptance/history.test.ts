import { beforeAll, describe, expect, it } from 'vitest';
import { closeMonth, payrollCsv } from '../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { BUDI, csvOf, JANUARY, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
/** The month as it is now in western Indonesia. */
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await office.must('import', ...JANUARY.map(([name]) => name), '--quiet');
  await closeMonth(office, '2026-01');
  const changes = csvOf('nip,berlaku,anak,plt_kelas,rekening', [`${BUDI},2026-02,2,,7700000000001`]);
  const sentence = csvOf('nip,dari,sampai,persen,dasar', [`${BUDI},2026-03,2026-05,25,PP 94/2021 Pasal 8`]);
  const opening = csvOf('nip,tahun,bruto_gaji,bruto_tpp,iuran,pph_gaji,pph_tpp,bulan', [
    `${BUDI},2025,60000000,20000000,3000000,0,500000,12`,
  ]);
  const dates = csvOf('nip,berlaku,tanggal_lahir_anak,tmt_kgb,batas_usia_pensiun', [
    `${SITI},2026-01,2010-05-01,2024-12-01,`,
    `${SITI},2026-03,2010-05-01,2024-12-01,60`,
  ]);
  const trainings = csvOf('nip,pelatihan,tanggal_mulai,tanggal_selesai,status,komponen', [
    `${SITI},Pelayanan Prima,2026-02-02,2026-02-04,diikuti,komunikasi`,
    `${SITI},Kepemimpinan,2026-06-01,,rencana,`,
  ]);
  // The NIP says December 2001.
  const began = csvOf('nip,berlaku,mulai', [`${SITI},2026-01,2004-05-01`]);
  office.put('tanggal.csv', dates);
  office.put('pelatihan.csv', trainings);
  office.put('mulai.csv', began);
  office.put('perubahan.csv', changes);
  office.put('hukuman.csv', sentence);
  const files = ['perubahan.csv', 'hukuman.csv', 'tanggal.csv', 'pelatihan.csv', 'mulai.csv'];
  await office.must('import', ...files, '--quiet');
  await office.must('import', office.put('saldo.csv', opening), '--quiet');
  await office.must('run', '2026-02', '--quiet');
  await office.must(
    'object',
    BUDI,
    '2026-01',
    '--about',
    'kehadiran',
    '--text',
    'saya dinas luar',
    '--quiet',
  );
});

/** The lines of the table: month, event and source. */
async function told(...args: readonly string[]): Promise<readonly (readonly string[])[]> {
  const lines = (await office.must('history', ...args)).split('\n');
  return lines.filter((line) => /^\d{4}-\d\d {2}/.test(line)).map((line) => line.split(/ {2,}/));
}

describe('the history of an employee', () => {
  it('tells service, records, sentences, opening balances and slips in the order of the months', async () => {
    const paid = payrollRows(await payrollCsv(office, '2026-01')).get(BUDI);
    const money = (text = ''): string => `Rp${Number(text).toLocaleString('en')}`;
    expect(await told(BUDI)).toEqual([
      ['2010-01', 'began to serve on 2010-01-01'],
      [
        '2025-01',
        'opening balance of the year: salary Rp60,000,000, TPP Rp20,000,000, PPh 21 Rp500,000, 12 months',
        'saldo.csv, row 2',
      ],
      ['2026-01', 'first record: PNS, III/c, MKG 14, Analis Data, Dinas Contoh', 'pegawai.csv, row 3'],
      [
        '2026-01',
        `run 2026-01, approved, score 88.27 (baik), TPP ${money(paid?.TPP_BRUTO)}, take-home ${money(paid?.DITERIMA)}`,
      ],
      ['2026-02', 'anak: 1 → 2', 'perubahan.csv, row 2'],
      ['2026-02', 'rekening: changed', 'perubahan.csv, row 2'],
      ['2026-02', expect.stringMatching(/^run 2026-02, draft, TPP held, take-home Rp/)],
      [
        '2026-03',
        'disciplinary sentence: TPP −25.00% until 2026-05 (PP 94/2021 Pasal 8)',
        'hukuman.csv, row 2',
      ],
      [
        TODAY,
        expect.stringMatching(/^objection 1\. kehadiran of 2026-01, .*"saya dinas luar"; to be answered/),
      ],
    ]);
  });

  it('reaches from the appointment in the NIP to the retirement age on record, with dates and trainings', async () => {
    const events = (await told(SITI)).filter(([, event = '']) => !event.startsWith('run '));
    expect(events).toEqual([
      ['2001-12', 'appointed as CPNS (by the NIP)'],
      ['2004-05', 'began to serve on 2004-05-01'],
      ['2026-01', 'first record: PNS, IV/c, MKG 24, Kepala Bagian, Dinas Contoh', 'mulai.csv, row 2'],
      ['2026-01', 'tanggal_lahir_anak: (empty) → 2010-05-01', 'tanggal.csv, row 2'],
      ['2026-01', 'tmt_kgb: (empty) → 2024-12-01', 'tanggal.csv, row 2'],
      [
        '2026-02',
        'training attended: Pelayanan Prima, 2026-02-02 – 2026-02-04 (komunikasi)',
        'pelatihan.csv, row 2',
      ],
      ['2026-03', 'batas_usia_pensiun: (empty) → 60', 'tanggal.csv, row 3'],
      ['2026-06', 'training planned: Kepemimpinan, 2026-06-01', 'pelatihan.csv, row 3'],
    ]);
    const text = await office.must('history', SITI);
    expect(text).toContain('last month of service 2036-03 (at the age of 60, batas_usia_pensiun)');
  });

  it('says that an account changed, and never which it is', async () => {
    const text = (await office.must('history', BUDI)) + (await office.must('history', BUDI, '--json'));
    expect(text).toContain('rekening: changed');
    expect(text).not.toContain('7700000000001');
  });

  it('speaks Indonesian, and gives the cell of every event as data', async () => {
    expect(await office.must('history', BUDI, '--lang', 'id')).toContain(
      'Perkiraan pensiun: bulan kerja terakhir',
    );
    const { events } = (await office.data('history', BUDI)) as {
      readonly events: readonly { readonly text: string; readonly source: unknown }[];
    };
    expect(events.find(({ text }) => text.startsWith('anak:'))?.source).toEqual({
      file: 'perubahan.csv',
      sheet: null,
      row: 2,
      letter: 'C',
      header: 'anak',
    });
  });

  it('names nobody who is unknown', async () => {
    const { code, stderr } = await office.run('history', RINA.replace(/.$/, '9'));
    expect(code).toBe(3);
    expect(stderr).toContain('is unknown');
  });
});
