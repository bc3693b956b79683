import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import type { Finished } from '../support/run-cli.ts';
import { BUDI, csvOf, EMPLOYEE_HEADER, employeesCsv, RINA, SECRETS, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A file with one defect: what it is called in the messages and the cell that must be named. */
interface Defect {
  readonly about: string;
  readonly file: string;
  readonly content: string | (() => Promise<Buffer>);
  readonly code: string;
  /** Place in English; `sheet`, `row` and `column` are replaced for Indonesian. */
  readonly place: string;
  readonly found: string;
}

const UNKNOWN = '198001012005011009';
const RATINGS = 'nip,period,peran,penilai,kualitas,inisiatif,komunikasi';

/** An employee who is not on record yet, with one cell that may be wrong. */
function newcomer(serial: number, cells: { golongan?: string; mkg?: string; allowance?: string }): string {
  const { golongan = 'III/a', mkg = '2', allowance = '' } = cells;
  const nip = `19920304202001100${serial}`;
  return `${nip},2026-01,Pegawai Baru,PNS,${golongan},${mkg},Dinas Contoh,Analis,pelaksana,,${allowance},7,0,0,TK/0,,,Bank Contoh,${SECRETS[0]}${serial},2020-01-01`;
}

const employee = (row: string): string => csvOf(EMPLOYEE_HEADER, [row]);

const DEFECTS: readonly Defect[] = [
  {
    about: 'an 18-digit NIP stored as a number',
    file: 'nip-angka.xlsx',
    content: nipAsNumber,
    code: 'id-stored-as-number',
    place: 'nip-angka.xlsx, sheet "Pegawai", row 3, column A "NIP"',
    found: '198507152010011000',
  },
  {
    about: 'an amount in text that is not whole rupiah',
    file: 'tunjangan-sen.csv',
    content: employee(newcomer(1, { allowance: '"540.000,50"' })),
    code: 'amount-not-whole',
    place: 'tunjangan-sen.csv, row 2, column K "tunjangan_fungsional", NIP 199203042020011001',
    found: '540.000,50',
  },
  {
    about: 'an amount in text that can be read in two ways',
    file: 'tunjangan-ganda.csv',
    content: employee(newcomer(2, { allowance: '"540,000"' })),
    code: 'amount-ambiguous',
    place: 'tunjangan-ganda.csv, row 2, column K "tunjangan_fungsional", NIP 199203042020011002',
    found: '540,000',
  },
  {
    about: 'a golongan that does not exist',
    file: 'golongan.csv',
    content: employee(newcomer(3, { golongan: 'III/f' })),
    code: 'golongan-invalid',
    place: 'golongan.csv, row 2, column E "golongan", NIP 199203042020011003',
    found: 'III/f',
  },
  {
    about: 'years of service below the first row of the salary grid',
    file: 'mkg.csv',
    content: employee(newcomer(4, { golongan: 'I/b', mkg: '2' })),
    code: 'mkg-below-grid',
    place: 'mkg.csv, row 2, column F "mkg", NIP 199203042020011004',
    found: '2',
  },
  {
    about: 'a score above 100',
    file: 'nilai-tinggi.csv',
    content: csvOf(RATINGS, [`${SITI},2026-01,atasan,Sekretaris Daerah,100.01,88,90`]),
    code: 'score-out-of-range',
    place: `nilai-tinggi.csv, row 2, column E "kualitas", NIP ${SITI}`,
    found: '100.01',
  },
  {
    about: 'a score below 0',
    file: 'nilai-minus.csv',
    content: csvOf(RATINGS, [`${SITI},2026-02,atasan,Sekretaris Daerah,90,-1,90`]),
    code: 'score-out-of-range',
    place: `nilai-minus.csv, row 2, column F "inisiatif", NIP ${SITI}`,
    found: '-1',
  },
  {
    about: 'a score with three decimals',
    file: 'nilai-tiga-desimal.csv',
    content: csvOf(RATINGS, [`${SITI},2026-03,atasan,Sekretaris Daerah,90,88,87.125`]),
    code: 'score-invalid',
    place: `nilai-tiga-desimal.csv, row 2, column G "komunikasi", NIP ${SITI}`,
    found: '87.125',
  },
  {
    about: 'the same employee and month twice on an employee sheet',
    file: 'pegawai-dua-kali.csv',
    content: csvOf(EMPLOYEE_HEADER, [newcomer(5, {}), newcomer(6, {}), newcomer(5, { mkg: '3' })]),
    code: 'row-duplicate',
    place: 'pegawai-dua-kali.csv, row 4, column A "nip", NIP 199203042020011005',
    found: '199203042020011005',
  },
  {
    about: 'the same employee and month twice on an attendance sheet',
    file: 'kehadiran-dua-kali.csv',
    content: csvOf('nip,period,tl1,tk', [`${SITI},2026-01,1,0`, `${SITI},2026-01,0,1`]),
    code: 'row-duplicate',
    place: `kehadiran-dua-kali.csv, row 3, column A "nip", NIP ${SITI}`,
    found: SITI,
  },
  {
    about: 'two rows of one rater for one employee',
    file: 'penilai-dua-kali.csv',
    content: csvOf(RATINGS, [
      `${RINA},2026-01,atasan,${SITI},90,90,90`,
      `${RINA},2026-01,rekan,${BUDI},80,80,80`,
      `${RINA},2026-01,rekan,${BUDI},81,81,81`,
    ]),
    code: 'row-duplicate',
    place: `penilai-dua-kali.csv, row 4, column A "nip", NIP ${RINA}`,
    found: RINA,
  },
  {
    about: 'the rating of somebody who is not on record',
    file: 'nip-tak-dikenal.csv',
    content: csvOf(RATINGS, [`${UNKNOWN},2026-01,atasan,${SITI},90,90,90`]),
    code: 'nip-unknown',
    place: `nip-tak-dikenal.csv, row 2, column A "nip", NIP ${UNKNOWN}`,
    found: UNKNOWN,
  },
  {
    about: 'an employee who rates himself as his own superior',
    file: 'menilai-diri.csv',
    content: csvOf(RATINGS, [`${BUDI},2026-01,atasan,${BUDI},100,100,100`]),
    code: 'rater-is-self',
    place: `menilai-diri.csv, row 2, column D "penilai", NIP ${BUDI}`,
    found: BUDI,
  },
  {
    about: 'attendance that does not say of which month',
    file: 'tanpa-bulan.csv',
    content: csvOf('nip,tl1,tk', [`${SITI},1,0`]),
    code: 'period-missing',
    place: 'tanpa-bulan.csv',
    found: '',
  },
  {
    about: 'a sheet of a kind that nobody knows',
    file: 'kendaraan.csv',
    content: csvOf('plat,merek,tahun', ['BK 1 R,Rekaan,2020']),
    code: 'sheet-kind-unknown',
    place: 'kendaraan.csv',
    found: '',
  },
];

const FILES = DEFECTS.map(({ file }) => file);
const folder = tempFolder();
let office: OfficeHere;
let before: unknown;
let english: Finished;
let indonesian: Finished;
let json: Finished;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  office.put('pegawai.csv', employeesCsv());
  await office.must('import', 'pegawai.csv');
  for (const { file, content } of DEFECTS) {
    office.put(file, typeof content === 'string' ? content : await content());
  }
  before = await office.data('status');
  english = await office.run('import', ...FILES);
  indonesian = await office.run('import', ...FILES, '--lang', 'id');
  json = await office.run('import', ...FILES, '--json');
});

/** One printed problem: its first line with the lines that belong to it. */
function printed(end: Finished, code: string, place: string): string | undefined {
  return end.stderr
    .split('\n\n')
    .find((each) => each.includes(`[${code}]`) && each.includes(`\n  ${place}\n`));
}

describe('a sheet with a defect is refused, and the cell is named', () => {
  it.each(DEFECTS.map((each) => [each.about, each] as const))('%s', (_, { code, place, found }) => {
    const problem = printed(english, code, place);
    expect(problem).toMatch(/^error\[/);
    if (found !== '') expect(problem).toContain(`found: "${found}"`);
    expect(problem).toMatch(/\n {2}expected: .+\n {2}hint: .+/);
  });

  it.each(DEFECTS.map((each) => [each.about, each] as const))(
    '%s, said in Indonesian',
    (_, { code, place, found }) => {
      const there = place
        .replace(', sheet ', ', lembar ')
        .replace(', row ', ', baris ')
        .replace(', column ', ', kolom ');
      const problem = printed(indonesian, code, there);
      expect(problem).toMatch(/^kesalahan\[/);
      if (found !== '') expect(problem).toContain(`"${found}"`);
    },
  );
});

describe('many faulty files in one command', () => {
  it('are all reported at once, and the exit code says that the data was rejected', async () => {
    expect([english.code, indonesian.code, json.code]).toEqual([1, 1, 1]);
    expect(english.stdout).toBe('');
    expect(english.stderr.match(/^error\[/gm)).toHaveLength(DEFECTS.length);
    expect(english.stderr).toContain(`${DEFECTS.length} errors; nothing was stored`);
  });

  it('leave the database as it was', async () => {
    expect(await office.data('status')).toEqual(before);
  });

  it('are one JSON document with every problem and its place', async () => {
    const document = JSON.parse(json.stdout) as { ok: boolean; problems: Record<string, unknown>[] };
    expect(document.ok).toBe(false);
    expect(document.problems).toHaveLength(DEFECTS.length);
    for (const { file, code, place } of DEFECTS) {
      const problem = document.problems.find((each) => each.file === file);
      expect(problem).toMatchObject({ code, severity: 'error' });
      const row = /, row (\d+)/.exec(place)?.[1];
      const column = /, column ([A-Z]+) "(.+?)"/.exec(place);
      expect(problem?.row).toBe(row === undefined ? undefined : Number(row));
      expect(problem?.column).toBe(column?.[1]);
      expect(problem?.header).toBe(column?.[2]);
      expect(problem?.message).toMatch(/\w/);
      expect(problem?.remedy).toMatch(/\w/);
    }
  });

  it('never show an account or tax number', async () => {
    const words = english.stderr + indonesian.stderr + json.stderr + json.stdout;
    expect(SECRETS.filter((secret) => words.includes(secret))).toEqual([]);
  });
});

describe('a mistake', () => {
  it('in the row of a new employee is told once, not again for every row about that employee', async () => {
    office.put('baru.csv', employee(newcomer(7, { golongan: 'III/f' })));
    office.put('absen-baru.csv', csvOf('nip,period,tl1', ['199203042020011007,2026-01,1']));
    const { code, stderr } = await office.run('import', 'absen-baru.csv', 'baru.csv');
    expect(code).toBe(1);
    expect(stderr.match(/^error\[.+?\]/gm)).toEqual(['error[golongan-invalid]']);
  });

  it('is shown even when more warnings than fit stand before it', async () => {
    const odd = Array.from({ length: 60 }, (_, i) => `199213042020011${100 + i}`);
    const rows = odd.map((nip) => newcomer(1, {}).replace('199203042020011001', nip));
    office.put('banyak.csv', csvOf(EMPLOYEE_HEADER, [...rows, newcomer(8, { golongan: 'III/f' })]));
    const { code, stderr } = await office.run('import', 'banyak.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('warning[nip-structure]');
    expect(stderr).toContain('banyak.csv, row 62, column E "golongan", NIP 199203042020011008');
  });
});

describe('an import to try', () => {
  it('says what it would do and stores nothing', async () => {
    office.put('tambahan.csv', employee(newcomer(9, {})));
    const { code, stdout } = await office.run('import', 'tambahan.csv', '--dry-run');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'tambahan.csv: employees, 1 row\n\nChanges in the records of employees:\n  new employees: 1\n    199203042020011009  2026-01\n\nDry run: nothing was stored.\n',
    });
    expect(await office.data('status')).toEqual(before);
  });
});

/** A workbook in which somebody let the spreadsheet make numbers of the NIPs. */
async function nipAsNumber(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Pegawai');
  sheet.addRow(['NIP', 'berlaku', 'nama', 'jenis', 'golongan', 'mkg', 'mulai']);
  sheet.addRow(['199203042020011019', '2026-01', 'Teks Contoh', 'PNS', 'III/a', 2, '2020-01-01']);
  sheet.addRow([Number(BUDI), '2026-02', 'Angka Contoh', 'PNS', 'III/c', 14, '2010-01-01']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
