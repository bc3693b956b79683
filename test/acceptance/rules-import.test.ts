import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import gridPns from '../../src/rules/data/salary/grid-pns.json' with { type: 'json' };
import { type Office, officeIn } from '../support/office.ts';
import { copyOfHere, newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { type PayrollRow, payrollRows } from '../support/payroll-csv.ts';
import { runCli } from '../support/run-cli.ts';
import { BUDI, csvOf, employeesCsv, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

/** A rice price as CSV; the shipped one is Rp7,242. */
function ricePrice(from: string, price = 8000): string {
  return csvOf('aturan,berlaku,dasar,nilai', [`allowance.rice-price,${from},Perdirjen 1/2026,${price}`]);
}

/** The salary grid of PNS in force, from 2027, with the first step of a golongan changed. */
function gridJson(golongan: 'IV/c', change: (steps: number[][]) => number[][]): string {
  const value = { ...gridPns.versions.at(-1)?.value } as Record<string, number[][]>;
  return JSON.stringify({
    id: 'salary.grid-pns',
    from: '2027-01-01',
    source: { title: 'PP 1/2027' },
    value: { ...value, [golongan]: change(value[golongan] ?? []) },
  });
}

async function slipsOf(office: Office | OfficeHere, period: string): Promise<Map<string, PayrollRow>> {
  await office.must('export', 'payroll', period, '--out', office.path('gaji.csv'));
  return payrollRows(office.read('gaji.csv'));
}

/** Whole rupiah of one line of one slip; a column that is not there is no line of anybody. */
async function amount(
  office: Office | OfficeHere,
  period: string,
  nip: string,
  code: string,
): Promise<number | undefined> {
  return amountIn(await slipsOf(office, period), nip, code);
}

function amountIn(slips: Map<string, PayrollRow>, nip: string, code: string): number | undefined {
  const cell = slips.get(nip)?.[code];
  return cell === undefined ? undefined : Number(cell);
}

let january: OfficeHere;

beforeAll(async () => {
  january = await newOfficeHere(folder.path);
  await january.must('import', january.put('pegawai.csv', employeesCsv()));
  await january.must('run', '2026-01', '--actor', 'Penghitung');
  await january.must('approve', '2026-01', '--yes', '--actor', 'Pemeriksa');
});

describe('a new rice price', () => {
  it('is shown with what it changes and for whom before anything is stored', async () => {
    const office = copyOfHere(january, folder.path);
    const file = office.put('beras.csv', ricePrice('2026-01-01'));
    const shown = await office.must('rules', 'import', file, '--dry-run');
    for (const words of [
      'allowance.rice-price, in force from 2026-01-01: would be recorded',
      'Basis: Perdirjen 1/2026',
      'Before: from 2014-01-01, Perdirjen Perbendaharaan PER-03/PB/2015',
      'Rp7,242 → Rp8,000',
      '3 of 3 employees change',
      // 4 + 3 + 1 souls, 10 kg each: 80 kg at 7,242 and at 8,000
      'Rp579,360     Rp640,000    Rp60,640',
      'Approved and to be computed again; the next run pays the difference as arrears: 2026-01',
      'Dry run: nothing was stored.',
    ])
      expect(shown).toContain(words);
    expect(await office.must('rules', 'list')).not.toContain('added by the office');
    expect(await office.must('audit')).not.toContain('rules-import');
  });

  it('is told in data as well: rows, employees by golongan, lines in sum', async () => {
    const office = copyOfHere(january, folder.path);
    const { rules } = (await office.data(
      'rules',
      'import',
      office.put('b.csv', ricePrice('2026-01-01')),
    )) as {
      rules: readonly {
        outcome: string;
        diff: { changes: unknown };
        impact: { lines: readonly { code: string }[] };
      }[];
    };
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      outcome: 'imported',
      before: { from: '2014-01-01' },
      diff: { changes: [{ key: [], before: [7242], after: [8000] }], same: 0 },
      impact: {
        period: '2026-01',
        people: 3,
        concerned: 3,
        unpayable: 0,
        groups: [
          { kind: 'PNS', golongan: 'III/c', people: 1 },
          { kind: 'PNS', golongan: 'IV/c', people: 1 },
          { kind: 'PPPK', golongan: 'IX', people: 1 },
        ],
        recomputed: [{ period: '2026-01', kind: 'regular' }],
      },
    });
    expect(rules[0]?.impact.lines[0]).toEqual({ code: 'TUNJ_BERAS', before: 579_360, after: 640_000 });
  });

  it('from January pays everybody the difference in February as arrears, and taxes it there, by the program as it is started', async () => {
    const office = officeIn(copyOfHere(january, folder.path).dir);
    office.must('rules', 'import', office.put('beras.csv', ricePrice('2026-01-01')));
    office.must('run', '2026-02', '--actor', 'Penghitung');
    const february = await slipsOf(office, '2026-02');
    // souls × 10 kg × (8,000 − 7,242)
    expect(amountIn(february, SITI, 'RAPEL_TUNJ_BERAS')).toBe(4 * 10 * 758);
    expect(amountIn(february, BUDI, 'RAPEL_TUNJ_BERAS')).toBe(3 * 10 * 758);
    expect(amountIn(february, RINA, 'RAPEL_TUNJ_BERAS')).toBe(1 * 10 * 758);
    expect(amountIn(february, SITI, 'TUNJ_BERAS')).toBe(4 * 10 * 8000);
    // 5,182,000 + 518,200 + 207,280 + 980,000 + 320,000 + 275,499 + 12,437 + 37,310 = 7,532,726, with the arrears
    // 7,563,046: category B (K/2), above 7,300,000 up to 9,200,000, 1%: 75,630. Without the arrears it were 75,327.
    expect(amountIn(february, SITI, 'PPH21_GAJI')).toBe(75_630);
    office.must('approve', '2026-02', '--yes', '--actor', 'Pemeriksa');
    office.must('run', '2026-03', '--actor', 'Penghitung');
    const march = await slipsOf(office, '2026-03');
    expect(amountIn(march, SITI, 'RAPEL_TUNJ_BERAS') ?? 0).toBe(0);
    expect(amountIn(march, SITI, 'PPH21_GAJI')).toBe(75_327);
  });

  it('from February pays no arrears, and January stays as it was', async () => {
    const office = copyOfHere(january, folder.path);
    const said = await office.must('rules', 'import', office.put('beras.csv', ricePrice('2026-02-01')));
    expect(said).toContain('Effect on 2026-02');
    expect(said).not.toContain('arrears');
    await office.must('run', '2026-02', '--actor', 'Penghitung');
    expect((await amount(office, '2026-02', SITI, 'RAPEL_TUNJ_BERAS')) ?? 0).toBe(0);
    expect(await amount(office, '2026-02', SITI, 'TUNJ_BERAS')).toBe(4 * 10 * 8000);
    expect(await amount(office, '2026-01', SITI, 'TUNJ_BERAS')).toBe(4 * 10 * 7242);
  });

  it('that is lower is taken back in February', async () => {
    const office = copyOfHere(january, folder.path);
    await office.must('rules', 'import', office.put('beras.csv', ricePrice('2026-01-01', 7000)));
    await office.must('run', '2026-02', '--actor', 'Penghitung');
    expect(await amount(office, '2026-02', SITI, 'RAPEL_TUNJ_BERAS')).toBe(-4 * 10 * 242);
  });

  it('is recorded once: the same a second time changes nothing and says so', async () => {
    const office = copyOfHere(january, folder.path);
    const file = office.put('beras.csv', ricePrice('2026-01-01'));
    expect(await office.must('rules', 'import', file)).toContain('2026-01-01: recorded');
    expect(await office.must('rules', 'import', file)).toBe(
      'allowance.rice-price, in force from 2026-01-01: on record already, nothing was added\n',
    );
    expect((await office.must('audit')).split('rules-import')).toHaveLength(2);
  });

  it('of the same day replaces an earlier mistake; both stay on record', async () => {
    const office = copyOfHere(january, folder.path);
    await office.must('rules', 'import', office.put('salah.csv', ricePrice('2026-02-01', 80_000)));
    const said = await office.must('rules', 'import', office.put('benar.csv', ricePrice('2026-02-01')));
    expect(said).toContain('Rp80,000 → Rp8,000');
    await office.must('run', '2026-02');
    expect(await amount(office, '2026-02', SITI, 'TUNJ_BERAS')).toBe(4 * 10 * 8000);
    expect((await office.must('audit')).split('rules-import')).toHaveLength(3);
  });

  it('leaves every earlier run provable, also one that has paid arrears by the law known then', async () => {
    const office = copyOfHere(january, folder.path);
    await office.must('rules', 'import', office.put('a.csv', ricePrice('2026-01-01')));
    await office.must('run', '2026-02', '--actor', 'Penghitung');
    await office.must('approve', '2026-02', '--yes', '--actor', 'Pemeriksa');
    await office.must('rules', 'import', office.put('b.csv', ricePrice('2026-01-01', 9000)));
    expect(await office.must('verify')).toContain('Intact');
    expect(await office.must('explain', SITI, '2026-02')).toContain('Rp30,320');
    await office.must('run', '2026-03', '--actor', 'Penghitung');
    // January and February, 4 × 10 × 1,000 each
    expect(await amount(office, '2026-03', SITI, 'RAPEL_TUNJ_BERAS')).toBe(2 * 4 * 10 * 1000);
    expect(await office.must('verify')).toContain('Intact');
  });
});

describe('rules list and show', () => {
  it('tell the rules of the office from those of the program', async () => {
    const office = copyOfHere(january, folder.path);
    await office.must('rules', 'import', office.put('beras.csv', ricePrice('2026-02-01')));
    const line = (text: string) =>
      text.split('\n').find((row) => row.startsWith('allowance.rice-price')) ?? '';
    expect(line(await office.must('rules', 'list'))).toMatch(
      /Rp8,000 .*added by the office .*Perdirjen 1\/2026/,
    );
    expect(line(await office.must('rules', 'list', '--period', '2026-01'))).toMatch(/Rp7,242 .*shipped/);
    const shown = await office.must('rules', 'show', 'allowance.rice-price');
    expect(shown).toContain('In force from 2014-01-01 (shipped)');
    expect(shown).toContain('In force from 2026-02-01 (added by the office)');
  });

  it('print a version as data in the form in which it can be imported again', async () => {
    const office = copyOfHere(january, folder.path);
    const { versions } = (await office.data('rules', 'show', 'tax.ter')) as {
      versions: readonly { value: unknown; source: unknown }[];
    };
    const { value, source } = versions.at(-1) ?? {};
    const file = office.put('ter.json', JSON.stringify({ id: 'tax.ter', from: '2027-01-01', source, value }));
    expect(await office.must('rules', 'import', file)).toContain('No figure changes.');
  });

  it('show the rules of the program where there is no database; a named one must exist', async () => {
    const { code, stdout } = runCli(['rules', 'list'], { cwd: mkdtempSync(join(folder.path, 'kosong-')) });
    expect([code, stdout.includes('shipped')]).toEqual([0, true]);
    expect(officeIn(january.dir).run('rules', 'list', '--db', 'tidak-ada.db').code).toBe(5);
  });
});

describe('allowances by post', () => {
  let office: OfficeHere;

  beforeAll(async () => {
    office = await newOfficeHere(folder.path);
    const doctor = (row: string) =>
      row.replace('Penyuluh Contoh,fungsional,,540000', 'Dokter Ahli Muda,fungsional,,');
    await office.must('import', office.put('pegawai.csv', employeesCsv(doctor)));
    office.put(
      'dokter.csv',
      csvOf('aturan,berlaku,dasar,jabatan,jumlah', [
        'allowance.functional,2026-01-01,Perpres 1/2026,Dokter Ahli Muda,750000',
      ]),
    );
  });

  it('replace the whole table unless they are added: what would be lost is shown', async () => {
    const shown = await office.must('rules', 'import', 'dokter.csv', '--dry-run');
    expect(shown).toMatch(/Dokter Ahli Muda +Rp750,000 +new/);
    expect(shown).toMatch(/Guru gol II +Rp286,000 +removed/);
  });

  it('join the table in force when they are added, and are paid', async () => {
    const own = copyOfHere(office, folder.path);
    own.put('dokter.csv', office.read('dokter.csv'));
    const shown = await own.must('rules', 'import', 'dokter.csv', '--add');
    expect(shown).toMatch(/Dokter Ahli Muda +Rp750,000 +new/);
    expect(shown).not.toContain('removed');
    expect(shown).toContain('1 of 3 employees change');
    await own.must('run', '2026-01');
    expect(await amount(own, '2026-01', RINA, 'TUNJ_FUNGSIONAL')).toBe(750_000);
    expect(await amount(own, '2026-01', RINA, 'TUNJ_UMUM')).toBe(0);
    expect(await own.must('rules', 'show', 'allowance.functional')).toContain('Guru gol II');
    expect(await own.must('rules', 'import', 'dokter.csv', '--add')).toContain('nothing was added');
  });

  it('are the only rules to which single rows can be added', async () => {
    const { code, stderr } = await office.run(
      'rules',
      'import',
      office.put('b.csv', ricePrice('2026-01-01')),
      '--add',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('error[rule-not-posts]');
  });
});

describe('a new salary grid', () => {
  it('says whose cell changes and what the basic salaries cost in sum', async () => {
    const office = copyOfHere(january, folder.path);
    const file = office.put(
      'pp.json',
      gridJson('IV/c', (steps) => steps.map(([mkg = 0, pay = 0]) => [mkg, mkg === 24 ? pay + 100_000 : pay])),
    );
    const shown = await office.must('rules', 'import', file);
    expect(shown).toMatch(/IV\/c +24 +Rp5,182,000 → Rp5,282,000 +changed/);
    expect(shown).toContain('271 other rows stay as they are');
    expect(shown).toContain('Effect on 2027-01');
  });

  it('that lacks the step of somebody says that he could no longer be paid; imports are checked against it', async () => {
    const office = copyOfHere(january, folder.path);
    const grid = gridJson('IV/c', (steps) => steps.filter(([mkg = 0]) => mkg > 24)).replace('2027', '2026');
    expect(await office.must('rules', 'import', office.put('pp.json', grid))).toContain(
      'NOTE: 1 employee can no longer be computed with this rule',
    );
    // The very same sheet would be a no-op: it is recorded already.
    const moved = employeesCsv().replace('Dinas', 'Badan');
    expect(moved).not.toBe(employeesCsv());
    const { code, stderr } = await office.run('import', office.put('lagi.csv', moved), '--replace');
    expect(code).toBe(1);
    expect(stderr).toContain('error[mkg-below-grid]');
  });
});

describe('a file with mistakes', () => {
  it('is refused whole, with every mistake and its cell, in both languages', async () => {
    const office = copyOfHere(january, folder.path);
    const file = office.put(
      'aturan.csv',
      csvOf('aturan,berlaku,dasar,nilai', [
        'allowance.rice-price,2026-02-01,Perdirjen 1/2026,8000',
        'allowance.rice-prise,2026-02-01,Perdirjen 1/2026,8000',
        'allowance.rice-kg,2026-02-30,,sepuluh',
      ]),
    );
    const { code, stderr } = await office.run('rules', 'import', file);
    expect(code).toBe(1);
    for (const words of [
      'error[rule-id-unknown]: this rule is not known',
      'aturan.csv, row 3, column A "aturan"',
      'error[date-invalid]',
      'row 4, column B "berlaku"',
      'error[rule-cell-missing]: dasar is empty',
      'nothing was stored',
    ])
      expect(stderr).toContain(words);
    expect((await office.run('rules', 'import', file, '--lang', 'id')).stderr).toContain(
      'aturan ini tidak dikenal',
    );
    expect(await office.must('rules', 'list')).not.toContain('added by the office');
  });

  it('in JSON is refused with the path of the value', async () => {
    const office = copyOfHere(january, folder.path);
    const draft = { id: 'tax.article-17', from: '2027-01-01', source: { title: 'UU 1/2027' } };
    const value = [
      { upTo: 60_000_000, rate: 0.05 },
      { upTo: 50_000_000, rate: 1500 },
    ];
    const { code, stderr } = await office.run(
      ...['rules', 'import', office.put('pajak.json', JSON.stringify({ ...draft, value }))],
    );
    expect(code).toBe(1);
    for (const words of ['rule-number-not-whole', 'tax.article-17 value[0].rate', 'found: "0.05"'])
      expect(stderr).toContain(words);
  });

  it('that is missing or holds nothing is said to be so', async () => {
    const office = copyOfHere(january, folder.path);
    expect((await office.run('rules', 'import', 'tidak-ada.csv')).code).toBe(5);
    const empty = await office.run('rules', 'import', office.put('kosong.json', '[]'));
    expect([empty.code, empty.stderr.includes('error[rule-file-empty]')]).toEqual([1, true]);
  });
});
