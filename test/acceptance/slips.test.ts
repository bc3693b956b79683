import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { slipPassword } from '../../src/cli/password.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { payrollRows } from '../support/payroll-csv.ts';
import { type PrintedPage, printedPages, readsPdf, withPoppler } from '../support/printed-pdf.ts';
import { BUDI, csvOf, JANUARY, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What a slip calls the totals of the payroll. */
const TOTALS = {
  'Gaji kotor': 'BRUTO_GAJI',
  'Jumlah potongan gaji': 'POTONGAN_GAJI',
  'Gaji bersih': 'NETO_GAJI',
  'TPP kotor': 'TPP_BRUTO',
  'Jumlah potongan TPP': 'POTONGAN_TPP',
  'TPP bersih': 'NETO_TPP',
  Tambahan: 'TAMBAHAN',
  'Potongan lain': 'POTONGAN_LAIN',
  'Jumlah diterima': 'DITERIMA',
} as const;

const ADJUSTMENTS = csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', [
  `${SITI},2026-01,HONOR,Honor tim anggaran,tambah,750000,final,1`,
  `${SITI},2026-01,KOPERASI,Angsuran koperasi,potong,300000,,1`,
  `${SITI},2026-01,PINJAMAN,Pinjaman bank,potong,900000000,,2`,
]);

const folder = tempFolder();
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  for (const [name, csv] of [...JANUARY, ['potongan.csv', ADJUSTMENTS] as const]) office.put(name, csv);
  await office.must('import', ...JANUARY.map(([name]) => name), 'potongan.csv');
  await office.must('office', 'set', '--from', '2026-01', 'name=Kantor Contoh', 'city=Binjai');
  await office.must('run', '2026-01');
});

/** Amount behind a label of a page, whole rupiah; 0 where the slip does not have it. */
function amount({ lines }: PrintedPage, label: string): number {
  const found = new RegExp(`(?:^|\\s)${label}\\s+([\\d.]+)(?:\\s|$)`, 'm').exec(lines.join('\n'))?.[1];
  return Number((found ?? '0').replaceAll('.', ''));
}

async function slips(name: string, ...flags: readonly string[]): Promise<string> {
  const path = office.path(name);
  await office.must('export', 'slips', '2026-01', '--lang', 'id', '--out', path, ...flags);
  return path;
}

describe.skipIf(!readsPdf)(withPoppler('slips as PDF'), () => {
  it('are one file per employee with every total of the payroll, seal and chain head', async () => {
    const path = await slips('slip');
    await office.must('export', 'payroll', '2026-01', '--out', office.path('gaji.csv'));
    const payroll = payrollRows(office.read('gaji.csv'));
    expect(readdirSync(path)).toEqual([`${SITI}.pdf`, `${BUDI}.pdf`, `${RINA}.pdf`, 'SHA256SUMS']);
    for (const [nip, row] of payroll) {
      const pages = printedPages(`${path}/${nip}.pdf`);
      expect(pages).toHaveLength(1);
      const [page] = pages as [PrintedPage];
      for (const [label, total] of Object.entries(TOTALS))
        expect([nip, label, amount(page, label)]).toEqual([nip, label, Number(row[total])]);
      const texts = page.words.map(({ text }) => text);
      expect(texts.filter((text) => /^[0-9a-f]{64}$/.test(text))).toHaveLength(2);
      expect(texts).toEqual(expect.arrayContaining([nip, 'Terbilang:', 'Bendahara', 'Binjai,']));
      // The account is told by its end alone.
      expect(texts).toContain(`****${row.rekening?.slice(-4)}`);
      expect(texts).not.toContain(row.rekening);
    }
  });

  it('show additions, what is deducted from them, and what of a deduction waits for the next month', async () => {
    const [page] = printedPages(`${await slips('siti')}/${SITI}.pdf`) as [PrintedPage];
    expect(amount(page, 'Honor tim anggaran')).toBe(750_000);
    expect(amount(page, 'Angsuran koperasi')).toBe(300_000);
    const taken = amount(page, 'Pinjaman bank');
    expect(taken + amount(page, 'Angsuran koperasi') + amount(page, 'PPh 21 final')).toBe(
      amount(page, 'Potongan lain'),
    );
    const left = (900_000_000 - taken).toLocaleString('id-ID');
    expect(page.lines.join('\n')).toContain(`Pinjaman bank Rp${left}`);
  });

  it('can be one file per work unit, or of one unit, or of one employee', async () => {
    const all = await slips('per-unit', '--per', 'unit');
    expect(readdirSync(all)).toEqual(['SHA256SUMS', 'unit-Dinas-Contoh.pdf', 'unit-Dinas-Misal.pdf']);
    // From the highest golongan down, each from the top of a page.
    const pages = printedPages(`${all}/unit-Dinas-Contoh.pdf`);
    expect(pages.map(({ words }) => words.find(({ text }) => /^\d{18}$/.test(text))?.text)).toEqual([
      SITI,
      BUDI,
    ]);
    expect(readdirSync(await slips('misal', '--unit', 'Dinas Misal'))).toEqual([`${RINA}.pdf`, 'SHA256SUMS']);
    expect(printedPages(await slips('budi.pdf', '--nip', BUDI))).toHaveLength(1);
  });

  it('open only with the password, which stands in a file of its owner or in the environment', async () => {
    const secret = office.path('sandi');
    writeFileSync(secret, 'kunci-é-1\n', { mode: 0o600 });
    const path = await slips('kunci.pdf', '--nip', BUDI, '--password-file', secret);
    expect(() => printedPages(path)).toThrow('Incorrect password');
    expect(printedPages(path, 'kunci-é-1')).toHaveLength(1);
    expect(readFileSync(path, 'latin1')).not.toContain('kunci');
    chmodSync(secret, 0o640);
    const open = await office.run('export', 'slips', '2026-01', '--nip', BUDI, '--password-file', secret);
    expect([open.code, open.stderr]).toEqual([5, expect.stringContaining('can be read by others')]);
    for (const unusable of ['', '\n', 'a\nb\n', 'x'.repeat(128)]) {
      writeFileSync(secret, unusable);
      chmodSync(secret, 0o600);
      expect((await office.run('export', 'slips', '2026-01', '--password-file', secret)).code).toBe(2);
    }
  });
});

describe('the password of slips', () => {
  it('may stand in the environment; an empty one is refused, and so are two', async () => {
    expect(await slipPassword(undefined, {})).toBeUndefined();
    expect(await slipPassword(undefined, { BINJAI_PAY_SLIP_PASSWORD: 'kunci 1' })).toBe('kunci 1');
    await expect(slipPassword(undefined, { BINJAI_PAY_SLIP_PASSWORD: '' })).rejects.toThrow();
    await expect(slipPassword('sandi', { BINJAI_PAY_SLIP_PASSWORD: 'x' })).rejects.toThrow();
  });
});

describe('a folder of slips', () => {
  it('is for its owner alone, and the chain has the hash of the list of all hashes', async () => {
    const path = await slips('folder');
    expect(statSync(path).mode & 0o777).toBe(0o700);
    const list = readFileSync(`${path}/SHA256SUMS`);
    const sums = list.toString().trim().split('\n');
    expect(sums).toHaveLength(3);
    for (const sum of sums) {
      const [sha256, name] = sum.split('  ');
      expect(statSync(`${path}/${name}`).mode & 0o777).toBe(0o600);
      expect(
        createHash('sha256')
          .update(readFileSync(`${path}/${name}`))
          .digest('hex'),
      ).toBe(sha256);
    }
    const acts = JSON.stringify(await office.data('audit', '--act', 'export'));
    expect(acts).toContain(createHash('sha256').update(list).digest('hex'));
  });

  it('gives way to a newer one, and stays as it is where it holds anything else', async () => {
    const path = await slips('again');
    await slips('again', '--per', 'unit');
    expect(readdirSync(path)).toHaveLength(3);
    mkdirSync(office.path('own'));
    office.put('own/catatan.pdf', 'x');
    const refused = await office.run('export', 'slips', '2026-01', '--out', office.path('own'));
    expect([refused.code, readdirSync(office.path('own'))]).toEqual([3, ['catatan.pdf']]);
  });

  it.each([
    [['slips', '2026-01', '--format', 'csv'], 'PDF files only'],
    [['slips', '2026-01', '--out', '-'], 'PDF files only'],
    [['slips', '2026-01', '--if-changed'], 'do not take --if-changed'],
    [['slips', '2026-01', '--nip', BUDI, '--per', 'unit'], 'cannot be used together'],
    [['payroll', '2026-01', '--per', 'unit'], '--per is only for slips'],
    [['payroll', '2026-01', '--password-file', 'x'], '--password-file is only for slips'],
    [['summary', '2026-01', '--format', 'pdf'], 'summary is not made as PDF'],
  ])('export %j is refused: %s', async (words, said) => {
    const { code, stderr } = await office.run('export', ...words);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('is not written for a unit or an employee that nobody knows', async () => {
    expect((await office.run('export', 'slips', '2026-01', '--unit', 'Dinas X')).stderr).toContain('Dinas X');
    expect((await office.run('export', 'slips', '2026-01', '--nip', '123')).code).toBe(3);
    expect((await office.run('export', 'slips', '2026-02')).code).toBe(3);
  });
});
