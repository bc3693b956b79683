import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../support/office.ts';
import { Random } from '../support/random.ts';
import { BIN } from '../support/run-cli.ts';
import { JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

/*
 * What cron does at night, by cron itself: a process of its own, in its own bare surroundings, at the time that the
 * printed line says. Cron looks at its tables once a minute, so the line is installed first and looked at last.
 */
const folder = tempFolder();
const CRON = '/usr/sbin/cron';
const hasCron = existsSync(CRON) && process.getuid?.() === 0;
/** What cron, the shell and both together have a meaning for. */
const NIGHT_FOLDER = '50% "kantor" 5\\%\\\\';
const WHY_NOT = 'cron cannot be tried here: it needs root and the package cron';

/** Time of day in minutes that cron has not reached yet. */
function soon(): Date {
  return new Date(Math.ceil((Date.now() + 4000) / 60_000) * 60_000);
}

let office: Office;
let target: string;
let due: Date;
/** How long an export takes here, in milliseconds. */
let usual = 1000;
let tableBefore: string | null = null;
let daemon: ChildProcess | null = null;

beforeAll(() => {
  office = newOffice(folder.path);
  mkdirSync(office.path(NIGHT_FOLDER));
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.must('import', ...JANUARY.map(([name]) => name));
  office.must('run', '2026-01');
  office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
  target = office.path(`${NIGHT_FOLDER}/laporan malam`);
  due = soon();
  if (!hasCron) return;
  const at = `${due.getHours()}:${String(due.getMinutes()).padStart(2, '0')}`;
  const lines = office.must('schedule', 'cron', '--out', target, '--at', at, '--lang', 'id');
  const before = spawnSync('crontab', ['-l'], { encoding: 'utf8' });
  tableBefore = before.status === 0 ? before.stdout : '';
  const installed = spawnSync('crontab', ['-'], { input: `${tableBefore}${lines}`, encoding: 'utf8' });
  expect(installed.stderr).toBe('');
  // Where a daemon runs already, this one ends at once and that one reads the table.
  daemon = spawn(CRON, ['-f'], { stdio: 'ignore', env: {} });
});

afterAll(() => {
  daemon?.kill('SIGKILL');
  if (tableBefore === '') spawnSync('crontab', ['-r']);
  else if (tableBefore !== null) spawnSync('crontab', ['-'], { input: tableBefore });
});

/** Hash of every report of a folder that takes its name as a whole, by name. */
function hashes(set: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(set).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(set, name)))
        .digest('hex'),
    ]),
  );
}

/** Every hash that the log knows of an exported file. */
function recorded(of: Office): ReadonlySet<string> {
  const { entries } = of.data('audit', '--act', 'export') as { entries: { detail: { sha256: string } }[] };
  return new Set(entries.map(({ detail }) => detail.sha256));
}

describe('without anybody there', () => {
  it('the program needs no terminal, no home, no path, no locale and no time zone of its own', () => {
    const words = ['export', '--all', 'latest-approved', '--out', office.path('bare'), '--quiet'];
    const start = Date.now();
    const bare = spawnSync(process.execPath, [BIN, '--db', office.path('binjai-pay.db'), ...words], {
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'Pacific/Kiritimati' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    usual = Date.now() - start;
    expect([bare.status, bare.stdout, bare.stderr]).toEqual([0, '', '']);
    expect(readdirSync(office.path('bare/2026-01'))).toContain('payroll-2026-01.xlsx');
  });

  it('an export that is killed at any moment leaves the last reports whole, and the next one succeeds', async () => {
    const dir = office.path('bare');
    const set = join(dir, '2026-01');
    const words = ['export', '--all', 'latest-approved', '--out', dir];
    const random = new Random(Date.now() % 1_000_000);
    const names = readdirSync(set);
    for (let kill = 0; kill < 2; kill++) {
      office.must('office', 'set', '--from', '2026-01', `city=Kota ${kill}`);
      const child = spawn(process.execPath, [BIN, ...words], { cwd: office.dir, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, random.whole(usual / 3, usual)));
      child.kill('SIGKILL');
      await ended;
      // Any command in the folder puts back what was set aside in the one instant without a name.
      spawnSync(process.execPath, [BIN, 'status', '--db', '../binjai-pay.db'], { cwd: dir });
      expect(readdirSync(set)).toEqual(names);
      const known = recorded(office);
      for (const [name, hash] of Object.entries(hashes(set))) expect(known, name).toContain(hash);
    }
    office.must(...words, '--if-changed');
    expect(readdirSync(dir).sort()).toEqual(['.binjai-pay.lock', '2026-01']);
  });

  it.skipIf(!hasCron)(
    hasCron ? 'cron itself runs the printed line, and the reports stand in their folder' : WHY_NOT,
    async () => {
      const set = join(target, '2026-01');
      const late = due.getTime() + 60_000;
      while (!existsSync(set) && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 250));
      expect(readdirSync(set)).toEqual(readdirSync(office.path('bare/2026-01')));
      const known = recorded(office);
      for (const [name, hash] of Object.entries(hashes(set))) expect(known, name).toContain(hash);
    },
    150_000,
  );
});
