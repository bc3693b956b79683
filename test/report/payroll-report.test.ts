import { describe, expect, it } from 'vitest';
import { payrollReport, signatoriesOf } from '../../src/report/index.ts';
import { examplePolicy } from '../support/pay-example.ts';
import { exampleRun, slipRow } from '../support/report-example.ts';

const SLIP = slipRow({
  lines: { GAPOK: 3_252_900, IWP_8: 296_664, TPP_BEBAN_KERJA: 986_663 },
  totals: {
    BRUTO_GAJI: 3_252_900,
    POTONGAN_GAJI: 296_664,
    NETO_GAJI: 2_956_236,
    TPP_BRUTO: 986_663,
    DITERIMA: 3_942_899,
  },
});
const HELD = slipRow({
  nip: '199001012015011002',
  unit: 'Kecamatan Contoh',
  status: 'held',
  mkg: null,
  golongan: null,
});

async function report(change: Partial<Parameters<typeof payrollReport>[0]> = {}) {
  return payrollReport({
    run: exampleRun(),
    policy: await examplePolicy(),
    chainHead: 'c'.repeat(64),
    lang: 'id',
    slips: () => [SLIP, HELD],
    ...change,
  });
}

describe('payroll report', () => {
  it('names its columns for machines: identity, every line code, totals, status', async () => {
    const { columns } = await report();
    expect(columns.map(({ name }) => name)).toEqual([
      ...[
        'nip',
        'nama',
        'jenis',
        'golongan',
        'mkg',
        'unit',
        'jabatan',
        'kelas_jabatan',
        'ptkp',
        'npwp',
        'nik',
      ],
      ...['bank', 'rekening', 'GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK', 'TUNJ_STRUKTURAL', 'TUNJ_FUNGSIONAL'],
      ...[
        'TUNJ_UMUM',
        'TUNJ_BERAS',
        'TUNJ_PPH',
        'BPJS_KES_PEMDA',
        'JKK_PEMDA',
        'JKM_PEMDA',
        'PEMBULATAN',
        'IWP_8',
      ],
      ...[
        'JHT_PPPK',
        'BPJS_KES_1',
        'PPH21_GAJI',
        'TPP_BEBAN_KERJA',
        'TPP_PRESTASI_KERJA',
        'TPP_KONDISI_KERJA',
      ],
      ...['TPP_TEMPAT_BERTUGAS', 'TPP_KELANGKAAN_PROFESI', 'TPP_PLT', 'TPP_THR', 'TPP_G13', 'TUNJ_PPH_TPP'],
      ...['BPJS_KES_TPP_PEMDA', 'BPJS_KES_TPP_1', 'PPH21_TPP', 'PPH21_FINAL', 'BRUTO_GAJI', 'POTONGAN_GAJI'],
      ...[
        'NETO_GAJI',
        'TPP_BRUTO',
        'POTONGAN_TPP',
        'NETO_TPP',
        'TAMBAHAN',
        'POTONGAN_LAIN',
        'DITERIMA',
        'STATUS',
      ],
    ]);
  });

  it('gives each slip one row with 0 where it has no such line', async () => {
    const { columns, rows } = await report();
    const [first, second] = [...rows()].map((row) =>
      Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])),
    );
    expect(first).toMatchObject({
      nip: '199001012015011001',
      npwp: '091234567890123',
      rekening: '0012345678',
      GAPOK: 3_252_900,
      TUNJ_ANAK: 0,
      TPP_BEBAN_KERJA: 986_663,
      DITERIMA: 3_942_899,
      STATUS: 'ok',
    });
    expect(second).toMatchObject({ mkg: null, golongan: null, GAPOK: 0, DITERIMA: 0, STATUS: 'held' });
    expect([...rows()].every((row) => row.length === columns.length)).toBe(true);
  });

  it('adds up every column of money and no other', async () => {
    const { columns } = await report();
    for (const { name, total, format } of columns) {
      expect(total === true, name).toBe(/^[A-Z]/.test(name) && name !== 'STATUS');
      expect(format === 'rupiah', name).toBe(total === true);
    }
  });

  it('heads the columns in the language of the reader', async () => {
    const heading = async (lang: 'id' | 'en', name: string) =>
      (await report({ lang })).columns.find((column) => column.name === name)?.heading;
    expect(await heading('id', 'GAPOK')).toBe('Gaji pokok');
    expect(await heading('en', 'GAPOK')).toBe('Basic salary');
    expect(await heading('id', 'TPP_TEMPAT_BERTUGAS')).toBe('TPP Tempat bertugas');
    expect(await heading('en', 'kelas_jabatan')).toBe('Job class');
  });

  it('sets off above the table that a draft is a draft and an example policy an example', async () => {
    const { titles, notices } = await report({ office: { name: 'Pemerintah Kota Contoh' } });
    expect(titles).toEqual([
      'Pemerintah Kota Contoh',
      'DAFTAR GAJI DAN TPP PEGAWAI',
      'Periode: Januari 2026 (gaji dan TPP bulanan)',
      'Kebijakan: Kebijakan contoh',
    ]);
    expect(notices).toEqual([
      'Status: RANCANGAN – belum disetujui, bukan dasar pembayaran',
      'KEBIJAKAN CONTOH – bukan peraturan resmi. Angka TPP belum dapat dibayarkan sebelum kebijakan instansi diimpor.',
    ]);
  });

  it('says so again at the foot of every page, in the language of the reader', async () => {
    expect((await report()).pageNote).toBe(
      'Periode: Januari 2026 (gaji dan TPP bulanan) · RANCANGAN – belum disetujui, bukan dasar pembayaran · KEBIJAKAN CONTOH',
    );
    expect((await report({ lang: 'en' })).pageNote).toBe(
      'Period: January 2026 (monthly salary and TPP) · DRAFT – not approved, not a basis for payment · EXAMPLE POLICY',
    );
  });

  it('names the decree of an official policy and gives no notice', async () => {
    const policy = { ...(await examplePolicy()), example: false, name: 'TPP 2026', decree: 'Perwali 1/2026' };
    const { titles, notices, pageNote } = await report({ policy, run: exampleRun({ status: 'approved' }) });
    expect(titles.slice(2)).toEqual(['Kebijakan: TPP 2026 (Perwali 1/2026)', 'Status: DISETUJUI']);
    expect(notices).toEqual([]);
    expect(pageNote).toBe('Periode: Januari 2026 (gaji dan TPP bulanan) · DISETUJUI');
  });

  it('keeps NIP and name on every page, and lets lines and details be folded away', async () => {
    const { keyColumns, columns, totalLabel } = await report();
    expect(columns.slice(0, keyColumns).map(({ name }) => name)).toEqual(['nip', 'nama']);
    expect(columns.filter(({ foldable }) => !foldable).map(({ name }) => name)).toEqual([
      ...['nip', 'nama', 'jenis', 'golongan', 'BRUTO_GAJI', 'POTONGAN_GAJI', 'NETO_GAJI', 'TPP_BRUTO'],
      ...['POTONGAN_TPP', 'NETO_TPP', 'TAMBAHAN', 'POTONGAN_LAIN', 'DITERIMA', 'STATUS'],
    ]);
    expect(totalLabel).toBe('JUMLAH SELURUHNYA');
  });

  it('pins the figures below the table with seal, audit chain, person, time and program', async () => {
    expect((await report()).footer).toEqual([
      'STATUS: ok = lengkap; held = TPP ditahan karena bukti kinerja belum lengkap, gaji tetap dibayarkan.',
      'Jumlah pegawai: 3; TPP ditahan: 1',
      'Dihitung oleh Siti (siti), 25 Januari 2026 pukul 08.30 UTC',
      'Program: binjai-pay 0.1.0',
      `Segel perhitungan (SHA-256): ${'s'.repeat(64)}`,
      `Ujung rantai audit (SHA-256): ${'c'.repeat(64)}`,
    ]);
  });

  it('lists one work unit alone when asked, and says so', async () => {
    const { rows, titles } = await report({ unit: 'Kecamatan Contoh' });
    expect([...rows()].map(([nip]) => nip)).toEqual(['199001012015011002']);
    expect(titles).toContain('Hanya unit kerja: Kecamatan Contoh');
  });

  it('has a column for each kind of arrears that occurs', async () => {
    const { columns, rows } = await report({
      arrears: ['RAPEL_GAPOK'],
      slips: () => [slipRow({ lines: { RAPEL_GAPOK: -50_000 } })],
    });
    const at = columns.findIndex(({ name }) => name === 'RAPEL_GAPOK');
    expect(columns[at]?.heading).toBe('Rapel: Gaji pokok');
    expect(columns[at - 1]?.name).toBe('PPH21_FINAL');
    expect([...rows()].map((row) => row[at])).toEqual([-50_000]);
  });

  it('leaves room to sign only when signatories are given', async () => {
    expect((await report()).signatures).toBeUndefined();
    const signatories = [
      { capacity: 'Bendahara Pengeluaran', name: 'Contoh Dua', nip: '198001012005011002' },
    ];
    expect((await report({ signatories })).signatures).toEqual([
      ['Bendahara Pengeluaran', '', '', '', 'Contoh Dua', 'NIP 198001012005011002'],
    ]);
    expect(
      (await report({ signatories: signatoriesOf({}, 'id') })).signatures?.map(([capacity]) => capacity),
    ).toEqual(['Mengetahui, Kuasa Pengguna Anggaran', 'Bendahara Pengeluaran', 'Pembuat Daftar Gaji']);
  });

  it('begins with the office and ends with its signatories, place and room for the day', async () => {
    const office = {
      government: 'Pemerintah Kota Contoh',
      name: 'Dinas Contoh',
      city: 'Binjai',
      'authority.title': 'Kepala Dinas Contoh',
      'treasurer.name': 'Contoh Dua',
      'treasurer.nip': '198001012005011002',
    };
    const { titles, signatures } = await report({ office, signatories: signatoriesOf(office, 'id') });
    expect(titles.slice(0, 3)).toEqual([
      'Pemerintah Kota Contoh',
      'Dinas Contoh',
      'DAFTAR GAJI DAN TPP PEGAWAI',
    ]);
    expect(signatures).toEqual([
      ['', 'Kepala Dinas Contoh', '', '', '', '(……………………………………)', 'NIP'],
      ['', 'Bendahara Pengeluaran', '', '', '', 'Contoh Dua', 'NIP 198001012005011002'],
      ['Binjai, …………………………', 'Pembuat Daftar Gaji', '', '', '', '(……………………………………)', 'NIP'],
    ]);
  });
});
