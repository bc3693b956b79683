import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_POLICY_YAML } from '../../src/policy/index.ts';
import { databaseState } from '../support/accidents/database-state.ts';
import { officeFrom } from '../support/accidents/kill-acts.ts';
import { type Ended, startProgram } from '../support/accidents/started-program.ts';
import { hasShell } from '../support/accidents/tampered.ts';
import { copyOf, newOffice, type Office } from '../support/office.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { BUDI, csvOf, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const DATABASE = 'binjai-pay.db';
const folder = tempFolder();
/** A month that is computed, and not approved. */
let prepared: Office;

beforeAll(() => {
  prepared = newOffice(folder.path);
  prepared.must('import', ...JANUARY.map(([name, csv]) => prepared.put(name, csv)));
  prepared.must('run', '2026-01', '--actor', 'Operator');
});

describe('a clock that stands before the last act', () => {
  const EARLY = '2020-05-06T07:08:09.000Z';
  let office: Office;
  const early = (lang: 'id' | 'en', ...args: readonly string[]): Promise<Ended> =>
    startProgram(args, { cwd: office.dir, now: EARLY, lang }).ended;

  beforeAll(() => {
    office = officeFrom(prepared.dir, folder.path);
  });

  it('is told on stderr in both languages, and what is imported later counts, whatever the clock says', async () => {
    const late = office.put('susulan.csv', csvOf('nip,period,tl1,tl2,psw1,tk', [`${BUDI},2026-01,0,0,0,9`]));
    const imported = await early('id', 'import', late);
    expect(imported.code).toBe(0);
    expect(imported.stderr).toMatch(
      /^peringatan: jam komputer ini \(2020-05-06T07:08:09\.000Z\) lebih awal daripada tindakan terakhir yang tercatat \(20\S+Z\); betulkan jamnya\. Urutan tindakan tetap menurut nomor\.\n/,
    );
    const before = office.must('export', 'payroll', '2026-01', '--out', '-');
    const run = await early('en', 'run', '2026-01', '--actor', 'Operator');
    expect(run.code).toBe(0);
    // Between two acts of the wrong time the clock has not gone backwards; the export was at the right one.
    expect(run.stderr).toMatch(
      /^warning: the clock of this computer \(2020-05-06T07:08:09\.000Z\) stands before the last recorded act \(20\S+Z\); set it right\. The order of acts is that of their numbers\.\n/,
    );
    const explained = office.must('explain', BUDI, '2026-01');
    expect(explained).toContain('susulan.csv');
    expect(office.must('export', 'payroll', '2026-01', '--out', '-')).not.toBe(before);
  });

  it('changes nothing in the life of a run, in the policy recorded last, and in the order of the log', async () => {
    const approved = await early('en', 'approve', '2026-01', '--actor', 'Bendahara', '--yes');
    expect(approved.code).toBe(0);
    const changed = office.put(
      'kebijakan.yaml',
      EXAMPLE_POLICY_YAML.replace(/^name: .*$/m, 'name: Kebijakan baru'),
    );
    expect((await early('en', 'policy', 'import', changed)).code).toBe(0);
    expect(office.must('policy', 'show')).toContain('Kebijakan baru');
    const { entries } = office.data('audit') as { entries: readonly { id: number; act: string }[] };
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.slice(-5).map(({ act }) => act)).toEqual(['export', 'run', 'export', 'approve', 'policy']);
  });

  it('is a note of verify, and no finding', () => {
    for (const [lang, note] of [
      ['en', 'warning: The clock of the computer went backwards'],
      ['id', 'peringatan: Jam komputer pernah mundur'],
    ] as const) {
      const { code, stdout, stderr } = office.run('verify', '--lang', lang);
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(Intact|Utuh): /) });
      expect(stderr).toMatch(new RegExp(`^${note} \\d`));
    }
  });
});

describe('a database that nobody may change', () => {
  /** A copy that an ordinary user owns, in a folder that everybody may enter. */
  function owned(): Office {
    const office = copyOf(prepared, folder.path);
    for (const each of [folder.path, office.dir]) chmodSync(each, 0o755);
    if (process.geteuid?.() === 0)
      for (const name of ['.', ...readdirSync(office.dir)]) chownSync(office.path(name), 65534, 65534);
    return office;
  }

  it('a file without the right to write: acts are refused with the remedy, and reading goes on', () => {
    const office = owned();
    chmodSync(office.path(DATABASE), 0o444);
    asOrdinaryUser(() => {
      for (const args of [
        ['run', '2026-01'],
        ['office', 'set', '--from', '2026-01', 'name=Dinas Contoh'],
      ]) {
        expect(office.run(...args)).toEqual({
          code: 5,
          stdout: '',
          stderr:
            'error: the database binjai-pay.db cannot be written\n\nhint: check the permissions of the file and its folder\n',
        });
      }
      expect(office.must('status')).toContain('2026-01');
      expect(office.must('explain', BUDI, '2026-01')).toContain('GAPOK');
      expect(office.must('verify')).toMatch(/^Intact/);
    });
    chmodSync(office.path(DATABASE), 0o600);
    expect(databaseState(office.path(DATABASE))).toBe(databaseState(prepared.path(DATABASE)));
  });

  it('a folder without the right to write: every command says so, and nothing is left', () => {
    const office = owned();
    const names = readdirSync(office.dir);
    chmodSync(office.dir, 0o555);
    asOrdinaryUser(() => {
      for (const args of [
        ['run', '2026-01'],
        ['status'],
        ['export', 'payroll', '2026-01', '--out', 'gaji.csv'],
      ]) {
        expect(office.run(...args)).toEqual({
          code: 5,
          stdout: '',
          stderr:
            'error: the folder of the database binjai-pay.db cannot be written\n\nhint: SQLite needs to write to that folder even to read; mend its permissions\n',
        });
      }
    });
    chmodSync(office.dir, 0o755);
    expect(readdirSync(office.dir)).toEqual(names);
    expect(databaseState(office.path(DATABASE))).toBe(databaseState(prepared.path(DATABASE)));
  });
});

/** Waits until a process has a file open. */
async function hasOpened(pid: number | undefined, path: string): Promise<void> {
  for (;;) {
    const open = readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
    if (open.includes(path)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.skipIf(process.platform !== 'linux')('a database that goes away while a command works on it', () => {
  it.each([
    ['its folder is moved', (office: Office) => renameSync(office.dir, `${office.dir}-pindah`)],
    ['it is deleted', (office: Office) => rmSync(office.path(DATABASE))],
  ])('%s: the command says that nothing of it is kept', async (_, takeAway) => {
    const office = officeFrom(prepared.dir, folder.path);
    const path = office.path(DATABASE);
    const writer = new Database(path);
    writer.exec('BEGIN IMMEDIATE');
    const { child, ended } = startProgram(['--db', path, 'run', '2026-01'], { cwd: folder.path });
    // It has read the database by now, and waits for its turn to write.
    await hasOpened(child.pid, `${path}-shm`);
    takeAway(office);
    writer.exec('ROLLBACK');
    writer.close();
    expect(await ended).toMatchObject({
      code: 5,
      stdout: '',
      stderr: `error: the database ${path} was moved, deleted or replaced while this command was at work\n\nhint: nothing of this command is kept; put the database back, then try again\n`,
    });
  });

  it('a folder that is not there is told, and is not made', () => {
    const gone = join(folder.path, 'tiada', DATABASE);
    for (const args of [['status'], ['run', '2026-01'], ['init']]) {
      expect(prepared.run('--db', gone, ...args)).toMatchObject({ code: 5, stdout: '' });
    }
    expect(existsSync(join(folder.path, 'tiada'))).toBe(false);
  });
});

it.skipIf(!hasShell)(
  'while a slow disk holds up another writer, a command waits for it and then does its work',
  async () => {
    const office = officeFrom(prepared.dir, folder.path);
    const shell = spawn('sqlite3', [office.path(DATABASE)], { stdio: ['pipe', 'pipe', 'inherit'] });
    shell.stdin.write("BEGIN IMMEDIATE; SELECT 'held';\n");
    await once(shell.stdout, 'data');
    const { child, ended } = startProgram(['run', '2026-01', '--actor', 'Operator'], { cwd: office.dir });
    const read = startProgram(['export', 'payroll', '2026-01', '--out', '-'], { cwd: office.dir });
    const { code, stdout } = await read.ended;
    expect({ code, rows: stdout.split('\n').length }).toEqual({ code: 0, rows: 5 });
    expect(child.exitCode).toBeNull();
    shell.stdin.end('ROLLBACK;\n');
    expect((await ended).code).toBe(0);
    expect(office.must('verify')).toMatch(/^Intact/);
  },
);
