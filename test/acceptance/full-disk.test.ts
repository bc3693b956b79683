import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCity } from '../support/accidents/city-sheets.ts';
import { databaseState } from '../support/accidents/database-state.ts';
import { mayMount, mountSmallDisk, type SmallDisk } from '../support/accidents/small-disk.ts';
import { newOffice, type Office, officeIn } from '../support/office.ts';
import { runShell } from '../support/run-cli.ts';
import { mustHere, runHere } from '../support/run-here.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KILOBYTE = 1024;
const folder = tempFolder();
const DATABASE = 'binjai-pay.db';

/** The same office before the import, before the run, and after it. */
let toImport: Office;
let toRun: Office;
let computed: Office;
let sheets: readonly string[];

beforeAll(async () => {
  toImport = newOffice(folder.path);
  sheets = (await writeCity(folder.path, 40, '2026-01', 'csv')).map((name) => join(folder.path, name));
  toRun = copied(toImport, folder.path);
  await mustHere(toRun, 'import', ...sheets, '--period', '2026-01');
  computed = copied(toRun, folder.path);
  await mustHere(computed, 'run', '2026-01');
});

function copied(office: Office, parent: string): Office {
  const dir = mkdtempSync(join(parent, 'office-'));
  cpSync(office.dir, dir, { recursive: true });
  return officeIn(dir);
}

/** What stands in an office: its database and the names of all else. */
function stateOf(office: Office): readonly string[] {
  const names = readdirSync(office.dir).filter((name) => !name.startsWith(DATABASE));
  return [databaseState(office.path(DATABASE)), ...names.sort()];
}

const ACTS: readonly (readonly [
  name: string,
  office: () => Office,
  args: (at: Office) => readonly string[],
  output: string | null,
])[] = [
  ['an import', () => toImport, () => ['import', ...sheets, '--period', '2026-01'], null],
  ['a run', () => toRun, () => ['run', '2026-01'], null],
  [
    'an export of a CSV file',
    () => computed,
    (at) => ['export', 'payroll', '2026-01', '--out', at.path('gaji.csv')],
    'gaji.csv',
  ],
  [
    'an export of a workbook',
    () => computed,
    (at) => ['export', 'payroll', '2026-01', '--out', at.path('gaji.xlsx')],
    'gaji.xlsx',
  ],
  [
    'an export of a folder',
    () => computed,
    (at) => ['export', 'audit', '2026-01', '--format', 'csv', '--out', at.path('audit')],
    'audit',
  ],
  ['a backup', () => computed, (at) => ['backup', at.path('cadangan.db')], 'cadangan.db'],
];

const canMount = mayMount(tmpdir());

describe.skipIf(!canMount)(
  `a disk that is full${canMount ? '' : ' (skipped: this user may not mount one)'}`,
  () => {
    let disk: SmallDisk;

    beforeAll(() => {
      const mounted = mountSmallDisk(folder.path, 8);
      if (mounted === null) throw new Error('the disk could not be mounted');
      disk = mounted;
    });

    afterAll(() => disk.unmount());

    /** Tries a command with so little room. */
    async function withRoom(room: number, office: Office, args: readonly string[]): Promise<boolean> {
      const before = stateOf(office);
      disk.leave(room);
      const { code, stderr } = await runHere(office, ...args);
      disk.clear();
      if (code === 0) return true;
      expect({ code, stderr }).toEqual({
        code: 5,
        stderr: expect.stringMatching(
          /^error: the disk is full while writing \S+\n\nhint: free some space.* and try again; nothing is half stored\n$/,
        ),
      });
      expect(stateOf(office)).toEqual(before);
      return false;
    }

    it.each(ACTS)(
      'stops %s with nothing lost or half done, and it works once there is room',
      async (_, from, args, output) => {
        const office = copied(from(), disk.path);
        expect(await withRoom(34 * KILOBYTE, office, args(office))).toBe(false);
        await mustHere(office, ...args(office));
        expect(stateOf(office).slice(1)).toEqual(output === null ? [] : [output]);
        rmSync(office.dir, { recursive: true });
      },
    );

    it('stops an import wherever it becomes full: at the opening, in the middle, at the very end', async () => {
      const office = copied(toImport, disk.path);
      let room = 0;
      while (!(await withRoom(room, office, ['import', ...sheets, '--period', '2026-01'])))
        room += 24 * KILOBYTE;
      expect(room).toBeGreaterThan(72 * KILOBYTE);
      expect(await mustHere(office, 'verify')).toMatch(/^Intact/);
      rmSync(office.dir, { recursive: true });
    });

    it('stops an import whose temporary files find no room, and says where they lie', () => {
      const office = copied(toRun, folder.path);
      const staff = readFileSync(sheets.find((path) => path.includes('pegawai')) ?? '', 'utf8').match(
        /^\d{18}/gm,
      );
      const rows = (staff ?? []).flatMap((nip) =>
        (staff ?? [])
          .filter((rater) => rater !== nip)
          .map((rater) => `${nip},2026-02,rekan,${rater},80,80,80,${'x'.repeat(12_000)}`),
      );
      expect(rows.length).toBeGreaterThan(1500);
      office.put(
        'besar.csv',
        `nip,period,peran,penilai,kualitas,inisiatif,komunikasi,catatan\n${rows.join('\n')}\n`,
      );
      const before = databaseState(office.path(DATABASE));
      disk.leave(0);
      const line = `SQLITE_TMPDIR=${disk.path} exec binjai-pay import besar.csv`;
      expect(runShell(line, { cwd: office.dir })).toMatchObject({
        code: 5,
        stderr: expect.stringContaining('folder for temporary files (SQLITE_TMPDIR, otherwise /var/tmp)'),
      });
      expect(databaseState(office.path(DATABASE))).toBe(before);
      disk.clear();
    });

    it('stops init, restore and even a look at the database, each saying so', () => {
      const office = copied(computed, disk.path);
      office.must('backup', join(folder.path, 'cadangan.db'));
      disk.leave(0);
      for (const args of [
        ['--db', 'baru.db', 'init'],
        ['--db', 'pulih.db', 'restore', join(folder.path, 'cadangan.db')],
        ['status'],
      ]) {
        expect(office.run(...args)).toMatchObject({
          code: 5,
          stderr: expect.stringContaining('the disk is full while writing'),
        });
      }
      disk.clear();
      office.must('--db', 'baru.db', 'init');
      office.must('--db', 'pulih.db', 'restore', join(folder.path, 'cadangan.db'));
      office.must('status');
    });
  },
);

describe.skipIf(process.platform === 'win32')('a file that may not grow, as under a quota', () => {
  /** Starts a command whose files may have so many blocks of half a kilobyte. */
  function limited(office: Office, blocks: number, ...args: readonly string[]) {
    const line = `ulimit -f ${blocks}; exec binjai-pay ${args.join(' ')}`;
    return runShell(line, { cwd: office.dir });
  }

  it.each(ACTS.filter(([name]) => /import|run|folder/.test(name)))(
    'stops %s with nothing lost or half done, and it works without the limit',
    async (_, from, args) => {
      const office = copied(from(), folder.path);
      const before = databaseState(office.path(DATABASE));
      const { code, stderr } = limited(office, 64, ...args(office));
      expect({ code, stderr }).toEqual({
        code: 5,
        stderr: expect.stringMatching(
          /^error: the disk (is full while writing|failed while reading or writing the database) \S+\n\nhint: .*nothing is half stored\n$/,
        ),
      });
      expect(databaseState(office.path(DATABASE))).toBe(before);
      expect(readdirSync(office.dir).filter((name) => name.includes('.tmp'))).toEqual([]);
      await mustHere(office, ...args(office));
      expect(await mustHere(office, 'verify')).toMatch(/^Intact/);
    },
  );
});

describe.skipIf(!existsSync('/dev/full'))('standard output on a full disk', () => {
  it.each([
    ['a result', 'status'],
    ['a result as data', 'status --json'],
    ['a printed report', 'export payroll 2026-01 --out -'],
  ])('%s that cannot be written is told, with what became of the command', (_, command) => {
    const { code, stderr } = runShell(`binjai-pay ${command} > /dev/full`, { cwd: computed.dir });
    expect(code).toBe(5);
    expect(stderr).toBe(
      'error: the result cannot be written to standard output (ENOSPC)\n\nhint: make room where it goes; what this command has done is kept, see: binjai-pay status\n',
    );
  });

  it('a sentence about the error that finds no room is no further error', () => {
    const { code } = runShell('binjai-pay explain 1 2026-01 --json > /dev/full 2> /dev/full', {
      cwd: computed.dir,
    });
    expect(code).toBe(3);
  });
});
