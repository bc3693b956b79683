import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { BUDI, JANUARY, RINA, SECRETS, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let approved: OfficeHere;
let office: OfficeHere;
/** Take-home of the three by the payroll report. */
let takeHome: Readonly<Record<string, number>>;

beforeAll(async () => {
  approved = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) approved.put(name, csv);
  await approved.must('import', ...JANUARY.map(([name]) => name));
  await approved.must('run', '2026-01');
  await approved.must('export', 'payroll', '2026-01', '--out', approved.path('payroll.csv'));
  const [heading = '', ...rows] = approved.read('payroll.csv').trim().split('\n');
  const columns = heading.split(',');
  const cell = (row: string, name: string) => row.split(',')[columns.indexOf(name)] ?? '';
  takeHome = Object.fromEntries(rows.map((row) => [cell(row, 'nip'), Number(cell(row, 'DITERIMA'))]));
  await approved.must('approve', '2026-01', '--actor', 'Ani', '--yes');
});

beforeEach(() => {
  office = copyOfHere(approved, folder.path);
});

/** Sets the layout, writes the file and gives it as text. */
async function bankFile(...settings: readonly string[]): Promise<string> {
  await office.must('office', 'set', '--from', '2026-01', ...settings);
  await office.must('export', 'bank', '2026-01', '--out', office.path('bank.txt'));
  return office.read('bank.txt');
}

const pay = (nip: string): number => takeHome[nip] ?? Number.NaN;
const all = (): number => pay(SITI) + pay(BUDI) + pay(RINA);

describe('the file for the bank', () => {
  it('is that of the newest approved month where latest-approved takes the place of a month', async () => {
    const file = await bankFile('bank.preset=comma');
    await office.must('export', 'bank', 'latest-approved', '--out', office.path('terbaru.txt'));
    expect(office.read('terbaru.txt')).toBe(file);
  });

  it('has a payment for everybody in NIP order and ends with the number of payees and their sum', async () => {
    const file = await bankFile('bank.preset=comma');
    expect(file.split('\n')).toEqual([
      'nomor,rekening,nama,bank,jumlah,keterangan',
      `1,3301220011,Siti Contoh,Bank Contoh,${pay(SITI)},GAJI 2026-01`,
      `2,3301220022,Budi Umpama,Bank Contoh,${pay(BUDI)},GAJI 2026-01`,
      `3,3301220033,Rina Misal,Bank Contoh,${pay(RINA)},GAJI 2026-01`,
      `TOTAL 3,,,,${all()},`,
      '',
    ]);
    expect(statSync(office.path('bank.txt')).mode & 0o777).toBe(0o600);
  });

  it('of fixed widths fills amounts with zeros, cuts names and never a number', async () => {
    const file = await bankFile(
      'bank.preset=fixed-width',
      'bank.columns=rekening:16,nama:8,jumlah:012,"IDR":3',
    );
    const amount = (rupiah: number) => String(rupiah).padStart(12, '0');
    expect(file.split('\r\n')).toEqual([
      `3301220011      Siti Con${amount(pay(SITI))}IDR`,
      `3301220022      Budi Ump${amount(pay(BUDI))}IDR`,
      `3301220033      Rina Mis${amount(pay(RINA))}IDR`,
      `TOTAL 3                 ${amount(all())}   `,
      '',
    ]);
  });

  it('takes order, headings, separator, decimals, encoding, line ends and the place of the sum from the settings', async () => {
    const file = await bankFile(
      'bank.columns=jumlah=Nominal,rekening=No; Rek,keterangan',
      'bank.separator=semicolon',
      'bank.decimals=comma',
      'bank.encoding=utf-8-bom',
      'bank.line-end=crlf',
      'bank.totals=first',
      'bank.description=TPP "{period}"',
    );
    expect(file.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffNominal;"No; Rek";keterangan',
      `${all()},00;TOTAL 3;`,
      `${pay(SITI)},00;3301220011;"TPP ""2026-01"""`,
    ]);
  });

  it('shows its control totals and its hash on the screen, and no account there or in the log', async () => {
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    const said = await office.must('export', 'bank', '2026-01', '--out', office.path('b.csv'));
    const sha256 = createHash('sha256')
      .update(readFileSync(office.path('b.csv')))
      .digest('hex');
    expect(said).toContain(`Rp${all().toLocaleString('en-US')}`);
    expect(said).toContain(sha256);
    const log = await office.must('audit', '--act', 'bank', '--json');
    expect(log).toContain(sha256);
    for (const secret of SECRETS) expect(said + log).not.toContain(secret);
  });

  it('leaves out and names whoever receives nothing; whose TPP is held gets the salary and is named', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    office.put('cuti.csv', `nip,status\n${BUDI},cltn\n`);
    office.put('hadir.csv', `nip,period,tl1\n${SITI},2026-01,0\n`);
    await office.must('import', 'cuti.csv', '--period', '2026-01');
    await office.must('import', 'hadir.csv', '--replace');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    const made = await office.data('export', 'bank', '2026-01', '--out', office.path('bank.csv'));
    expect(made).toMatchObject({ people: 2, unpaid: [{ nip: BUDI, amount: 0 }], held: [RINA] });
    expect(office.read('bank.csv')).not.toContain('Budi');
    expect(office.read('bank.csv')).toContain('3301220033');
  });
});

describe('an account that was changed after the run was computed', () => {
  it('is named by NIP even when all else is quiet: the file pays to the earlier one until the run is computed anew', async () => {
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    office.put('rekening.csv', `nip,rekening\n${BUDI},3301229999\n${SITI},3301220011\n`);
    await office.must('import', 'rekening.csv', '--period', '2026-01');
    const out = office.path('bank.csv');
    const { code, stdout, stderr } = await office.run('export', 'bank', '2026-01', '--out', out, '--quiet');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('were changed after the run was computed');
    expect([...stderr.matchAll(/\d{18}/g)].flat()).toEqual([BUDI]);
    expect(office.read('bank.csv')).toContain('3301220022');
    await office.must('reopen', '2026-01', '--reason', 'rekening', '--yes');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    expect(await office.data('export', 'bank', '2026-01', '--out', out)).toMatchObject({
      accountsChanged: [],
    });
    expect(office.read('bank.csv')).toContain('3301229999');
  });
});

describe('a bank file is refused', () => {
  it('for a draft, without a layout, on standard output, and for a part of the run', async () => {
    expect(await office.run('export', 'bank', '2026-01')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('there is no layout of the bank file for 2026-01'),
    });
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    expect((await office.run('export', 'bank', '2026-01', '--out', '-')).code).toBe(2);
    expect((await office.run('export', 'bank', '2026-01', '--unit', 'Dinas Misal')).code).toBe(2);
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    expect((await office.run('export', 'bank', '2026-01')).code).toBe(3);
  });

  it('naming everybody without an account or with somebody else’s at once, by NIP, and nothing is written', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    office.put('rekening.csv', `nip,rekening\n${SITI},\n${BUDI},3301220033\n`);
    await office.must('import', 'rekening.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    const { code, stderr } = await office.run('export', 'bank', '2026-01', '--out', office.path('b.csv'));
    expect(code).toBe(1);
    expect(
      [...stderr.matchAll(/error\[([\w-]+)\][^\n]*\n {2}NIP (\d+)/g)].map(([, ...found]) => found),
    ).toEqual([
      ['bank-account-missing', SITI],
      ['bank-account-shared', BUDI],
      ['bank-account-shared', RINA],
    ]);
    for (const secret of SECRETS) expect(stderr).not.toContain(secret);
    expect(existsSync(office.path('b.csv'))).toBe(false);
    expect(await office.must('audit', '--act', 'bank', '--json')).not.toContain('sha256');
  });

  it('for letters that the encoding cannot carry; accents and curly apostrophes have plain forms', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    office.put(
      'nama.csv',
      `nip,nama,rekening\n${SITI},Síti D’Contoh,3301220011\n${BUDI},Budi Ω,3301220022\n`,
    );
    await office.must('import', 'nama.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma', 'bank.encoding=ascii');
    const { code, stderr } = await office.run('export', 'bank', '2026-01', '--out', office.path('b.csv'));
    expect(code).toBe(1);
    expect([...stderr.matchAll(/NIP (\d+)/g)].map(([, nip]) => nip)).toEqual([BUDI]);
    await office.must(
      'office',
      'set',
      '--from',
      '2026-01',
      'bank.columns=nip,nama,rekening,jumlah',
      'bank.encoding=utf-8',
    );
    await office.must('export', 'bank', '2026-01', '--out', office.path('b.csv'));
    expect(office.read('b.csv')).toContain('Síti D’Contoh');
  });

  it('for letters of more than one byte in fixed widths, which would shift the amounts after them', async () => {
    await office.must('reopen', '2026-01', '--reason', 'uji', '--yes');
    office.put('nama.csv', `nip,nama,rekening\n${SITI},Síti Contoh,3301220011\n`);
    await office.must('import', 'nama.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=fixed-width', 'bank.encoding=utf-8');
    const { code, stderr } = await office.run('export', 'bank', '2026-01', '--out', office.path('b.txt'));
    expect([code, ...[...stderr.matchAll(/NIP (\d+)/g)].map(([, nip]) => nip)]).toEqual([1, SITI]);
    expect(await bankFile('bank.encoding=ascii')).toContain('Siti Contoh');
  });

  it.each([
    ['rekening,jumlah:12', 'widths are only for files without separator'],
    ['rekening,nama', 'cannot be used'],
    ['rekening,jumlah,jumlah', 'cannot be used'],
    ['rekening,jumlah,alamat', 'cannot be used'],
  ])('as a setting where its columns make no file: %s', async (columns, said) => {
    const { code, stderr } = await office.run(
      'office',
      'set',
      '--from',
      '2026-01',
      `bank.columns=${columns}`,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('one approval has one bank file', () => {
  const made = (): string => office.path('bank.csv');

  beforeEach(async () => {
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    await office.must('export', 'bank', '2026-01', '--out', made());
  });

  it('which may be written again as it is, also after the payment, but not in another form', async () => {
    const copy = office.path('copy.csv');
    await office.must('export', 'bank', '2026-01', '--out', copy);
    expect(readFileSync(copy)).toEqual(readFileSync(made()));
    await office.must('office', 'set', '--from', '2026-01', 'bank.decimals=point');
    const other = await office.run('export', 'bank', '2026-01', '--out', office.path('other.csv'));
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining('another bank file of 2026-01') });
    expect(existsSync(office.path('other.csv'))).toBe(false);
    await office.must('office', 'set', '--from', '2026-01', 'bank.decimals=none');
    await office.must('pay', '2026-01', '--yes');
    await office.must('export', 'bank', '2026-01', '--out', copy);
    expect(readFileSync(copy)).toEqual(readFileSync(made()));
    expect((await office.run('verify')).code).toBe(0);
  });

  it('whose hash and sum the payment records', async () => {
    const sha256 = createHash('sha256').update(readFileSync(made())).digest('hex');
    expect(await office.must('pay', '2026-01', '--yes')).toContain('by the bank file bank.csv');
    const log = await office.must('audit', '--act', 'pay', '--json');
    expect(log).toContain(`"bankFile":"${sha256}"`);
    expect(log).toContain(`"transferred":${all()}`);
  });

  it('and reopening names it, records that it is void, and lets the next approval have its own', async () => {
    const sha256 = createHash('sha256').update(readFileSync(made())).digest('hex');
    const { stderr } = await office.run('reopen', '2026-01', '--reason', 'bank menolak susunannya', '--yes');
    expect(stderr).toContain('make sure that it was not sent to the bank');
    expect(await office.must('audit', '--act', 'reopen', '--json')).toContain(`"voids":"${sha256}"`);
    office.put('rekening.csv', `nip,rekening\n${BUDI},3301220099\n`);
    await office.must('import', 'rekening.csv', '--period', '2026-01');
    await office.must('run', '2026-01');
    expect((await office.run('verify')).code).toBe(0);
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    await office.must('office', 'set', '--from', '2026-01', 'bank.decimals=point');
    const next = await office.run('export', 'bank', '2026-01', '--out', office.path('next.csv'), '--quiet');
    expect(next).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('the bank file bank.csv (3 payees'),
    });
    expect(office.read('next.csv')).toContain('.00,GAJI 2026-01');
    expect((await office.run('verify')).code).toBe(0);
  });

  it('which is not made after a payment that knew of none', async () => {
    office = copyOfHere(approved, folder.path);
    await office.must('office', 'set', '--from', '2026-01', 'bank.preset=comma');
    await office.must('pay', '2026-01', '--yes');
    const late = await office.run('export', 'bank', '2026-01', '--out', made());
    expect(late).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('recorded as paid without a bank file'),
    });
  });

  it.each([
    ['its hash', `UPDATE bank_file SET sha256 = '${'0'.repeat(64)}'`, 'bank file 1 (bank.csv)'],
    [
      'its layout',
      `UPDATE bank_file SET layout = json_set(layout, '$.decimals', '.00')`,
      'does not match audit entry',
    ],
    ['its row', 'DELETE FROM bank_file', 'is among the audit entries, but not stored'],
  ])('verify finds when %s was changed behind the program', async (_, sql, said) => {
    const db = new Database(office.path('binjai-pay.db'));
    const guards = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'bank_file'",
      )
      .all();
    for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    for (const guard of guards) db.exec(guard.sql);
    db.close();
    const { code, stdout, stderr } = await office.run('verify');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(said);
  });
});
