import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

async function refused(...args: readonly string[]): Promise<string> {
  const office = { path: (name: string) => `${folder.path}/${name}` };
  const { code, stderr } = await runHere(office, 'export', ...args);
  expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
  return stderr;
}

it.each([
  [['--all', '2026-01', '--out', 'laporan', '--months', '3'], '--months'],
  [['bank', '2026-01', '--months', '3'], '--months'],
  [['coretax-bpmp', '2026-01', '--months', '3', '--nip', '1'], '--nip, --months'],
  [['payroll', '2026-01', '--out', '-', '--json'], '--json'],
])(
  'an option that a file does not heed is refused by name, not passed over: export %j',
  async (args, named) => {
    expect(await refused(...args)).toContain(named);
  },
);

it('the dashboard, which is a page, is never offered as a form that it does not have', async () => {
  const toOutput = await refused('dashboard', '2026-01', '--out', '-');
  expect(toOutput).toContain('--out');
  expect(toOutput).not.toMatch(/csv/i);
  const asPdf = await refused('dashboard', '2026-01', '--format', 'pdf');
  expect(asPdf).toContain('html');
  expect(asPdf).not.toContain('xlsx');
});

it.each([
  ['payroll 2026-01 --format xlsx --out z.pdf', 'z.pdf', '--out z.xlsx'],
  ['payroll 2026-01 --format csv --out gaji.XLSX', 'gaji.XLSX', '--out gaji.csv or --format xlsx'],
  ['payroll 2026-01 --out gaji.xml', 'gaji.xml', '--out gaji.csv'],
  ['variance 2026-02 --format csv --out selisih.xlsx', 'selisih.xlsx', '--out selisih.csv or --format xlsx'],
  ['daftar-gaji 2026-01 --format xlsx --out daftar.pdf', 'daftar.pdf', '--out daftar.xlsx or --format pdf'],
  ['dashboard 2026-01 --out dasbor.xlsx', 'dasbor.xlsx', '--out dasbor.html'],
  ['dashboard 2026-01 --format html --out dasbor.pdf', 'dasbor.pdf', '--out dasbor.html'],
  ['coretax-bpmp 2026-01 --format xml --out bpmp.xlsx', 'bpmp.xlsx', '--out bpmp.xml or --format xlsx'],
  ['coretax-bpmp 2026-01 --out bpmp.csv', 'bpmp.csv', '--out bpmp.xml'],
  ['slips 2026-01 --nip 198507152010011003 --out slip.xlsx', 'slip.xlsx', '--out slip.pdf'],
  ['bank 2026-01 --out bank.xlsx', 'bank.xlsx', '--out bank.csv'],
])(
  'a file whose name says another form than its content is refused: export %s',
  async (line, path, remedy) => {
    const said = await refused(...line.split(' '));
    expect(said).toContain(path);
    expect(said).toContain(remedy);
  },
);

it.each([
  ['slips 2026-01 --out slip.pdf', '--out slip'],
  ['slips 2026-01 --per unit --out bulan/slip.pdf', '--out bulan/slip'],
  ['audit 2026-01 --format csv --out audit.csv', '--out audit'],
  ['daftar-gaji 2026-01 --out daftar.csv', '--out daftar'],
])('a folder is not named like a file: export %s', async (line, remedy) => {
  expect(await refused(...line.split(' '))).toContain(remedy);
});

it('an ending that names no form is the own one of the user, and one in capitals is understood', async () => {
  const office = { path: (name: string) => `${folder.path}/${name}` };
  for (const line of [
    'payroll 2026-01 --out gaji.txt',
    'payroll 2026-01 --out GAJI.XLSX',
    'sipd-gaji 2026-01 --out sipd.xlsx',
    'slips 2026-01 --out slip-2026.01',
    'bank 2026-01 --out bank.txt',
    'daftar-gaji 2026-01 --format csv --out daftar',
  ]) {
    const { code, stderr } = await runHere(office, 'export', ...line.split(' '));
    // The command line is right; what is missing is the database.
    expect([line, code, stderr]).toEqual([line, 5, expect.stringContaining('init')]);
  }
});

it.each([
  ['id', 'laporan "gajih" tidak dikenal'],
  ['en', 'report "gajih" is unknown'],
])(
  'an argument that is none of its choices is named in the language of the reader (%s)',
  async (lang, said) => {
    expect(await refused('gajih', '2026-01', '--lang', lang)).toContain(said);
  },
);

it.each([
  ['id', 'periode (<period>) belum disebutkan'],
  ['en', 'period (<period>) is missing'],
])('an argument that is missing is named in words and as help shows it (%s)', async (lang, said) => {
  expect(await refused('payroll', '--lang', lang)).toContain(said);
});
