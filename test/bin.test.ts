import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { EXIT_CODES } from '../src/cli/exit-codes.ts';
import { type Finished, type RunOptions, runCli, runShell } from './support/run-cli.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const temp = tempFolder();

/** A folder of its own, with the command to be run in it. */
function office(name: string): (line: string, env?: RunOptions['env']) => Finished {
  const cwd = join(temp.path, name);
  mkdirSync(cwd);
  return (line, env = {}) => runCli(line.split(' '), { cwd, env });
}

describe('colour', () => {
  const cwd = join(temp.path, 'colour');
  mkdirSync(cwd);
  const onTerminal = (line: string): string =>
    runShell(`script -qec 'binjai-pay ${line}' /dev/null`, { cwd, env: { NO_COLOR: '' } }).stdout;

  test('shows errors in red on a terminal', () => {
    expect(onTerminal('run 2026-13').startsWith('\u001b[31m\u001b[1merror\u001b')).toBe(true);
  });

  test('is left out on request and where nobody looks', () => {
    expect(onTerminal('run 2026-13 --no-color')).not.toContain('\u001b[3');
    expect(runCli(['run', '2026-13'], { cwd, env: { NO_COLOR: '' } }).stderr).toMatch(/^error: /);
  });
});

describe('the installed program', () => {
  const pay = office('help');

  test('says the version of its package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(pay('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(pay('-V').stdout).toBe(`${version}\n`);
    expect(pay('--version --json').stdout).toBe(`${version}\n`);
  });

  test('starts from what the build has compiled ahead', () => {
    const dist = join(root, 'dist');
    const name = readdirSync(dist).find((file) => file.endsWith('.code'));
    const filename = join(dist, String(name));
    const cachedData = readFileSync(filename.replace(/code$/, 'cache'));
    const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
    expect(script.cachedDataRejected).toBe(false);
  });

  test('helps in English and in Indonesian, by flag, environment and locale', () => {
    expect(pay('--help').stdout).toMatch(/^Usage: binjai-pay/);
    expect(pay('--help --lang id').stdout).toMatch(/^Cara pakai: binjai-pay/);
    expect(pay('--help', { BINJAI_PAY_LANG: 'id' }).stdout).toMatch(/^Cara pakai: binjai-pay/);
    expect(pay('--help', { BINJAI_PAY_LANG: '', LC_ALL: 'id_ID.UTF-8' }).stdout).toMatch(/^Cara pakai:/);
    expect(pay('--help', { BINJAI_PAY_LANG: '', LC_ALL: 'de_DE.UTF-8' }).stdout).toMatch(/^Usage:/);
    expect(pay('run --help --lang id')).toMatchObject({ code: 0, stderr: '' });
  });

  test('asks for a command when none is given', () => {
    expect(runCli([], { cwd: temp.path })).toMatchObject({ code: 2, stdout: '' });
  });

  test('suggests the command and the option that were meant', () => {
    const command = pay('statsu');
    expect(command).toMatchObject({ code: 2, stdout: '' });
    expect(command.stderr).toContain('did you mean status?');
    const option = pay('run 2026-01 --dry-rnu');
    expect(option).toMatchObject({ code: 2, stdout: '' });
    expect(option.stderr).toContain('did you mean --dry-run?');
  });

  test('refuses what is no month, before it looks for a database', () => {
    for (const word of ['2026-13', '2026', 'januari']) expect(pay(`run ${word}`)).toMatchObject({ code: 2 });
  });

  test.each(['en', 'id'] as const)('lists every exit code (%s)', (lang) => {
    const { code, stdout } = pay(`help exit-codes --lang ${lang}`);
    expect(code).toBe(0);
    for (const exit of EXIT_CODES) {
      expect(stdout).toMatch(new RegExp(`^ *${exit.code} +${exit.name} `, 'm'));
      expect(stdout).toContain(exit.when[lang]);
    }
  });

  test('gives one JSON document with --json, also when it fails', () => {
    const { code, stdout } = pay('status --json');
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});

describe('the exit code tells who must act', () => {
  const pay = office('exits');

  test('5: there is no database', () => {
    const { code, stderr } = pay('status');
    expect(code).toBe(5);
    expect(stderr).toContain('binjai-pay init');
  });

  test('0, then 3: a database is created once, readable by its owner only', () => {
    expect(pay('init')).toMatchObject({ code: 0, stderr: '' });
    const database = join(temp.path, 'exits', 'binjai-pay.db');
    expect(statSync(database).mode & 0o777).toBe(0o600);
    const before = readFileSync(database);
    expect(pay('init')).toMatchObject({ code: 3, stdout: '' });
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  test('4: no policy is in force for the month', () => {
    expect(pay('run 2019-01')).toMatchObject({ code: 4, stdout: '' });
  });

  test('1: a sheet with one wrong cell is refused with its place, and nothing of it is stored', () => {
    const file =
      'NIP,Nama,Jenis,Golongan,MKG,Mulai,PTKP\n199001012015011001,Uji Coba,PNS,III/z,4,2015-01-01,K/1\n';
    temp.file('exits/pegawai.csv', file);
    const { code, stdout, stderr } = pay('import pegawai.csv --period 2026-01');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('pegawai.csv, row 2, column D "Golongan", NIP 199001012015011001');
    expect(stderr).toContain('found: "III/z"');
    expect(JSON.parse(pay('status --json').stdout)).toMatchObject({ ok: true, result: { employees: 0 } });
  });

  test('3: nobody serves in the month', () => {
    expect(pay('run 2026-01')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('the demo', () => {
  const pay = office('demo');
  const folder = (...path: readonly string[]) => join(temp.path, 'demo', ...path);

  test('makes a whole month and says where everything is', () => {
    const { code, stdout, stderr } = pay('demo --dir a', { TZ: 'UTC' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of readdirSync(folder('a'))) expect(stdout).toContain(join('a', name));
    expect(existsSync(folder('a', 'payroll-2026-01.xlsx'))).toBe(true);
    expect(stdout).toContain('look at the columns "Amount received" and "Status"');
  });

  test('pays the same in every time zone and language, to the byte', () => {
    expect(pay('demo --dir b --lang id', { TZ: 'Asia/Jakarta', LC_ALL: 'C' }).code).toBe(0);
    const csv = (dir: string) => readFileSync(folder(dir, 'payroll-2026-01.csv'), 'utf8');
    expect(csv('b')).toBe(csv('a'));
    expect(csv('a').split('\n')).toHaveLength(62);
  });

  test('leaves no file that others can read', () => {
    for (const path of readdirSync(folder('a'), { recursive: true, encoding: 'utf8' })) {
      const { mode } = statSync(folder('a', path));
      expect([path, mode & 0o077]).toEqual([path, 0]);
    }
  });

  test('overwrites nothing: a folder that is in use is refused', () => {
    expect(pay('demo --dir a')).toMatchObject({ code: 3, stdout: '' });
  });

  test('a reader that takes only the first line is no error', () => {
    const line = 'binjai-pay --db a/binjai-pay.db export payroll 2026-01 --out - | head -n 1';
    const { code, stdout, stderr } = runShell(line, { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^nip,nama,.*,DITERIMA,STATUS\n$/);
  });
});
