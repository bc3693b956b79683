import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office.ts';
import { BIN } from '../../support/run-cli.ts';
import { BUDI, employeesCsv, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;
let payroll: string;

beforeAll(() => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.must('import', ...JANUARY.map(([name]) => name), '--quiet');
  office.must('run', '2026-01', '--quiet');
  payroll = office.must('export', 'payroll', '2026-01', '--out', '-');
  // The next run pays a promotion.
  office.put(
    'naik.csv',
    employeesCsv((row) => row.replace('III/c,14', 'III/d,14')),
  );
  office.must('import', 'naik.csv', '--quiet');
});

/** Whether another process is in the middle of writing. */
function isWriting(): boolean {
  const db = new Database(office.path('binjai-pay.db'), { timeout: 0 });
  try {
    db.exec('BEGIN IMMEDIATE');
    db.exec('ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    db.close();
  }
}

/** Starts a run and holds the process still in the middle of its transaction: a run as long as one likes. */
async function runHeldStill(): Promise<ChildProcess> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const child = spawn(process.execPath, [BIN, 'run', '2026-01', '--quiet'], {
      cwd: office.dir,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (child.exitCode === null && !isWriting()) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGSTOP');
    if (child.exitCode === null && isWriting()) return child;
    child.kill('SIGCONT');
    await ended;
  }
  throw new Error('no run could be caught in the middle');
}

describe('a report while a run is under way', () => {
  it('shows the state before the run, waits for nothing, and is on record when the run is done', async () => {
    const run = await runHeldStill();
    const ended = once(run, 'exit');
    try {
      expect(office.must('export', 'payroll', '2026-01', '--out', '-')).toBe(payroll);
      office.must('export', 'payroll', '2026-01', '--format', 'csv', '--out', 'selama.csv');
      expect(office.read('selama.csv')).toBe(payroll);
      const exported = office.data('export', 'summary', '2026-01', '--format', 'xlsx');
      expect(exported).toMatchObject({ recorded: 'pending' });
      expect(office.must('explain', BUDI, '2026-01')).toContain('GAPOK');
      expect(office.must('audit', '--act', 'export', '--lang', 'en')).toContain('waiting');
      office.must('backup', 'cadangan.db', '--quiet');
      // The run has stood still all the while: nobody has waited for it.
      expect(isWriting()).toBe(true);
      expect(run.exitCode).toBeNull();
    } finally {
      run.kill('SIGCONT');
    }
    expect(await ended).toEqual([0, null]);
    const after = office.must('export', 'payroll', '2026-01', '--out', '-');
    expect(after).not.toBe(payroll);
    expect(after).toContain('III/d');
    const { entries, waiting } = office.data('audit') as {
      readonly entries: readonly {
        readonly act: string;
        readonly detail: Readonly<Record<string, string>>;
      }[];
      readonly waiting: readonly unknown[];
    };
    expect(waiting).toEqual([]);
    const waited = entries
      .filter(({ detail }) => detail.waited !== undefined)
      .map(({ act, detail }) => `${act} ${detail.file ?? ''}`.trim());
    expect(waited).toEqual(['export -', 'export selama.csv', 'export summary-2026-01.xlsx', 'backup']);
    expect(office.run('verify', '--quiet').code).toBe(0);
  });
});
