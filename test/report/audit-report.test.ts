import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../src/app/ports/audit-chain.ts';
import type { ReportSheet, ReportValue } from '../../src/app/ports/reports.ts';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { type AuditReportInput, auditReport, cellPlace } from '../../src/report/index.ts';
import { evidenceOf, exampleContext, period, tracedSlip } from '../support/pay-example.ts';
import { EXAMPLE_STORED_POLICY, exampleBatch, exampleRun, slipRow } from '../support/report-example.ts';

const ENTRY: AuditEntry = {
  id: 1,
  at: '2026-01-20T03:04:05.000Z',
  act: 'import',
  actor: 'Siti',
  osUser: 'siti',
  host: 'kantor',
  subject: 'pegawai.xlsx',
  detail: { rows: 12, kind: 'employees' },
  hash: 'h'.repeat(64),
};

async function audit(change: Partial<AuditReportInput> = {}): Promise<readonly ReportSheet[]> {
  const context = await exampleContext();
  const { steps } = tracedSlip(context, evidenceOf());
  return auditReport({
    run: exampleRun(),
    policy: context.policy,
    chainHead: 'c'.repeat(64),
    lang: 'id',
    storedPolicy: EXAMPLE_STORED_POLICY,
    rules: context.rules,
    batches: [exampleBatch(1), exampleBatch(2), exampleBatch(3)],
    slips: () => [slipRow()],
    unexcused: () => null,
    tracedSlips: () => [{ nip: '199001012015011001', nama: 'Contoh Satu', steps }],
    cellOf: ({ place, column }) => cellPlace(exampleBatch(place.batch), place.row, column),
    previous: null,
    entries: () => [ENTRY],
    ...change,
  });
}

function sheetOf(sheets: readonly ReportSheet[], name: string): ReportSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function records(sheet: ReportSheet): readonly Readonly<Record<string, ReportValue>>[] {
  return [...sheet.rows()].map((row) =>
    Object.fromEntries(sheet.columns.map(({ name }, i) => [name, row[i] ?? null])),
  );
}

async function changesBetween(before: readonly SlipRow[], now: readonly SlipRow[]) {
  const run = exampleRun({ period: period('2025-12'), status: 'approved' });
  const sheets = await audit({ slips: () => now, previous: { run, slips: () => before } });
  return sheetOf(sheets, 'Perubahan');
}

describe('audit report', () => {
  it('has seven sheets whose names a spreadsheet accepts, in both languages', async () => {
    const names = (await audit()).map(({ name }) => name);
    expect(names).toEqual([
      'Kartu perhitungan',
      'Berkas masukan',
      'Rincian slip',
      'Perlu perhatian',
      'Perubahan',
      'Catatan audit',
      'Aturan dan kebijakan',
    ]);
    const english = (await audit({ lang: 'en' })).map(({ name }) => name);
    expect(english).toEqual([
      'Run card',
      'Input files',
      'Slip lines',
      'Exceptions',
      'Changes',
      'Audit log',
      'Rules and policy',
    ]);
    for (const name of [...names, ...english]) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('gives every row as many cells as there are columns', async () => {
    for (const { columns, rows } of await audit()) {
      for (const row of rows()) expect(row.length).toBe(columns.length);
    }
  });

  it('says on the run card who computed what from which state', async () => {
    const rows = records(sheetOf(await audit(), 'Kartu perhitungan'));
    const content = Object.fromEntries(rows.map(({ kunci, isi }) => [String(kunci), isi]));
    expect(content).toMatchObject({
      period: 'Januari 2026',
      computed_by: 'Siti (siti)',
      computed_at: '25 Januari 2026 pukul 08.30 UTC',
      approved_by: 'belum disetujui',
      approved_at: null,
      watermark: '2 (absensi.csv)',
      policy_file: 'kebijakan-contoh.yaml',
      policy_digest: 'p'.repeat(64),
      policy_recorded: 'oleh Budi, 2 Januari 2026 pukul 00.00 UTC',
      rules_digest: 'r'.repeat(64),
      seal: 's'.repeat(64),
      chain_head: 'c'.repeat(64),
      people: '3',
      held: '1',
    });
    expect(rows.at(-1)).toEqual({ kunci: 'DITERIMA', uraian: 'Jumlah diterima', isi: null, jumlah: 0 });
  });

  it('names who approved the run', async () => {
    const run = exampleRun({
      status: 'approved',
      approvedBy: 'Budi',
      approvedOsUser: 'Budi',
      approvedAt: '2026-01-26T01:00:00.000Z',
    });
    const sheets = await audit({ run });
    const rows = records(sheetOf(sheets, 'Kartu perhitungan'));
    expect(rows.filter(({ kunci }) => String(kunci).startsWith('approved')).map(({ isi }) => isi)).toEqual([
      'Budi',
      '26 Januari 2026 pukul 01.00 UTC',
    ]);
  });

  it('lists the input files that the run has seen, with their SHA-256, and none recorded later', async () => {
    const rows = records(sheetOf(await audit(), 'Berkas masukan'));
    expect(rows.map(({ berkas, lembar, sha256 }) => [berkas, lembar, sha256])).toEqual([
      ['pegawai.xlsx', 'Pegawai', '1'.repeat(64)],
      ['absensi.csv', null, '2'.repeat(64)],
    ]);
  });

  it('sets off the totals of a slip, so that one slip ends where the next begins', async () => {
    const sheet = sheetOf(await audit(), 'Rincian slip');
    const look = (code: string) => sheet.emphasis?.(['199001012015011001', 'Contoh', code]);
    expect([look('DITERIMA'), look('BRUTO_GAJI'), look('GAPOK')]).toEqual(['subtotal', 'subtotal', null]);
  });

  it('explains every slip line down to the cell and the law', async () => {
    const rows = records(sheetOf(await audit(), 'Rincian slip'));
    expect(rows.find(({ kode }) => kode === 'tabel_gapok')).toMatchObject({
      nip: '199001012015011001',
      uraian: 'Gaji pokok menurut tabel',
      jumlah: 3_252_900,
      rumus: 'table(jenis, golongan, mkg)',
      perhitungan: 'table(PNS, III/a, 10) = Rp3.252.900',
      pembulatan: null,
      dasar: 'PP 5/2024, Lampiran (berlaku sejak 1 Januari 2024)',
    });
    expect(rows.find(({ kode }) => kode === 'tabel_gapok')?.sumber).toContain(
      'golongan = III/a: pegawai.xlsx, lembar "Pegawai", baris 14, kolom D "Gol. Ruang"',
    );
  });

  it('leaves the column of rupiah empty for scores', async () => {
    const rows = records(sheetOf(await audit(), 'Rincian slip'));
    expect(rows.find(({ kode }) => kode === 'nilai')?.jumlah).toBeNull();
  });

  it('lists one row per missing component and per oddity', async () => {
    const slips = [
      slipRow(),
      slipRow({ status: 'held', missing: 'kehadiran,inisiatif', oddities: 'job-class-empty' }),
    ];
    const rows = records(sheetOf(await audit({ slips: () => slips }), 'Perlu perhatian'));
    expect(rows.map(({ masalah, uraian }) => [masalah, uraian])).toEqual([
      ['evidence-missing', 'TPP ditahan: bukti untuk komponen "Kehadiran" belum ada atau belum lengkap'],
      ['evidence-missing', 'TPP ditahan: bukti untuk komponen "Inisiatif" belum ada atau belum lengkap'],
      [
        'job-class-empty',
        'Kelas jabatan kosong, sehingga TPP jabatan ini tidak dihitung. Isi kolom kelas_jabatan.',
      ],
    ]);
  });

  it('lists the unexcused days of the year with the sanction that the law names, beside what else stands out', async () => {
    const standing = { days: 4, inARow: 2, last: period('2026-01'), year: 2026, title: 'PP 94/2021' };
    const step = { sanction: 'teguran tertulis', days: 4, isConsecutive: false };
    const unexcused = () => ({ ...standing, step });
    const rows = records(sheetOf(await audit({ unexcused }), 'Perlu perhatian'));
    expect(rows.map(({ nip, masalah, uraian }) => [nip, masalah, uraian])).toEqual([
      [
        slipRow().nip,
        'unexcused-days',
        'tanpa keterangan 2026: 4 hari kerja, 2 di antaranya berturut-turut; PP 94/2021: teguran tertulis (hanya pemberitahuan; tidak dijatuhkan oleh program)',
      ],
    ]);
  });

  it('shows each act of the audit chain with its details', async () => {
    expect(records(sheetOf(await audit(), 'Catatan audit'))).toEqual([
      {
        nomor: 1,
        waktu: '2026-01-20T03:04:05.000Z',
        tindakan: 'import',
        pelaku: 'Siti',
        pengguna_os: 'siti',
        komputer: 'kantor',
        pokok: 'pegawai.xlsx',
        rincian: 'rows = 12; kind = employees',
        hash: 'h'.repeat(64),
      },
    ]);
  });

  it('lists every rule and every setting of the policy with value, date and source', async () => {
    const rows = records(sheetOf(await audit(), 'Aturan dan kebijakan'));
    const value = (key: string) => rows.find(({ kunci }) => kunci === key);
    expect(value('contribution.jkk')).toEqual({
      jenis_dasar: 'Aturan hukum',
      kunci: 'contribution.jkk',
      uraian: value('contribution.jkk')?.uraian,
      nilai: '0,24%',
      berlaku_sejak: '2015-07-01',
      dasar: 'PP 70/2015 sebagaimana diubah dengan PP 66/2017',
    });
    expect(value('contribution.health-ceiling')?.nilai).toBe('Rp12.000.000');
    expect(value('tax.article-17')?.nilai).toBe('5 lapisan');
    expect(value('tpp.base.amounts.7')).toMatchObject({ nilai: 'Rp6.633.000', berlaku_sejak: '2026-01' });
    expect(value('tpp.plt')?.nilai).toBe('20%');
    expect(rows.filter(({ jenis_dasar }) => jenis_dasar === 'Aturan hukum')).toHaveLength(29);
    expect(rows.every(({ uraian, jenis_dasar }) => jenis_dasar === 'Kebijakan' || uraian !== null)).toBe(
      true,
    );
  });
});

describe('changes since last month', () => {
  const received = (nip: string, amount: number, lines: SlipRow['lines'] = {}) =>
    slipRow({ nip, lines, totals: { DITERIMA: amount } });

  it('names who is new, who is gone and who receives another amount, and nobody else', async () => {
    const sheet = await changesBetween(
      [received('1', 100), received('2', 200), received('4', 400)],
      [received('2', 200), received('3', 300), received('4', 450, { GAPOK: 50 })],
    );
    expect(
      records(sheet).map((row) => [
        row.nip,
        row.perubahan,
        row.diterima_lalu,
        row.diterima_kini,
        row.selisih,
      ]),
    ).toEqual([
      ['1', 'gone', 100, 0, -100],
      ['3', 'new', 0, 300, 300],
      ['4', 'changed', 400, 450, 50],
    ]);
    expect(sheet.titles.at(-1)).toBe('Dibandingkan dengan perhitungan Desember 2025, status DISETUJUI');
  });

  it('names the lines that made the difference, the largest first', async () => {
    const before = received('1', 1000, { GAPOK: 1000, TUNJ_ANAK: 40, IWP_8: 40 });
    const now = received('1', 1200, { GAPOK: 1250, TPP_BEBAN_KERJA: 300, IWP_8: 50 });
    expect(records(await changesBetween([before], [now])).map(({ uraian }) => uraian)).toEqual([
      'TPP Beban kerja +Rp300; Gaji pokok +Rp250; Tunjangan anak -Rp40; Potongan IWP +Rp10',
    ]);
  });

  it('names five lines and counts the rest', async () => {
    const lines = {
      GAPOK: 7,
      TUNJ_ANAK: 6,
      TUNJ_UMUM: 5,
      TUNJ_BERAS: 4,
      IWP_8: 3,
      BPJS_KES_1: 2,
      JKK_PEMDA: 1,
    };
    const [row] = records(await changesBetween([received('1', 0)], [received('1', 9, lines)]));
    expect(String(row?.uraian)).toMatch(/Potongan IWP \+Rp3; dan 2 baris lain$/);
  });

  it('names a changed bank account even when the amount is the same, without printing it', async () => {
    const rows = records(
      await changesBetween([slipRow({ rekening: '0011' })], [slipRow({ rekening: '0099' })]),
    );
    expect(rows.map(({ uraian, selisih }) => [uraian, selisih])).toEqual([
      ['bank atau rekening berganti', 0],
    ]);
  });

  it('says when TPP is held now, or no longer', async () => {
    const [ok, held] = [slipRow(), slipRow({ status: 'held' })];
    expect(records(await changesBetween([ok], [held]))[0]?.uraian).toBe('TPP kini ditahan');
    expect(records(await changesBetween([held], [ok]))[0]?.uraian).toBe('TPP tidak lagi ditahan');
  });

  it('says that there is nothing to compare with in the first month', async () => {
    const sheet = sheetOf(await audit(), 'Perubahan');
    expect([...sheet.rows()]).toEqual([]);
    expect(sheet.titles.at(-1)).toBe('Tidak ada perhitungan bulan lalu yang dapat dibandingkan.');
  });

  it('leaves no list open when the reader stops early', async () => {
    let open = 0;
    function* list(): Iterable<SlipRow> {
      open++;
      try {
        yield received('1', 1);
        yield received('2', 2);
      } finally {
        open--;
      }
    }
    const run = exampleRun();
    const sheets = await audit({ slips: () => [], previous: { run, slips: list } });
    for (const _row of sheetOf(sheets, 'Perubahan').rows()) break;
    expect(open).toBe(0);
  });
});
