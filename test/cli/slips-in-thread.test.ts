import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/app/errors.ts';
import type { Run } from '../../src/app/ports/runs.ts';
import { runPeriod } from '../../src/app/run/run-period.ts';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import { openStore } from '../../src/store/index.ts';
import { newOffice, type Office } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const { threadStream } = await import('../../src/cli/threads/thread-stream.ts');
const { slipsOfThreads } = await import('../../src/cli/threads/slips-in-thread.ts');

const THREAD = pathToFileURL(fileURLToPath(new URL('../../dist/slip-thread.js', import.meta.url)));
const MAKE_DATA = fileURLToPath(new URL('../bench/make-data.mjs', import.meta.url));
const EMPLOYEES = 2_100;
const folder = tempFolder();
let office: Office;

beforeAll(() => {
  office = newOffice(folder.path);
  office.must('init', '--db', 'kota.db');
  const sheets = office.path('kota');
  execFileSync(process.execPath, [MAKE_DATA, String(EMPLOYEES), sheets]);
  const files = ['employees', 'attendance', 'assessments'].map((kind) => join(sheets, `${kind}.csv`));
  office.must('import', '--db', 'kota.db', ...files, '--period', '2026-01');
});

/** The run of January as this process computes it, without a thread. */
async function runHere(db: string): Promise<Run> {
  const store = openStore(db, { mode: 'readwrite', now: () => new Date(0), programVersion: 'test' });
  try {
    const actor = { name: 'penghitung', osUser: 'uji', host: 'uji' };
    const month = { period: makePeriod(2026, 1), kind: 'regular', dryRun: false } as const;
    return (await runPeriod(store, { ...month, actor, version: 'test', progress: () => {} })).run;
  } finally {
    store.close();
  }
}

describe('a city large enough for two threads', () => {
  it('is paid to the byte as in one', async () => {
    const db = office.path('kota.db');
    const copy = join(folder.path, 'copy.db');
    copyFileSync(db, copy);
    const data = office.data('--db', db, 'run', '2026-01') as { run: Run };
    const here = await runHere(copy);
    expect(here.totals.people).toBeGreaterThan(2_000);
    expect(data.run.seal).toBe(here.seal);
    expect(data.run.totals).toEqual(here.totals);
  });

  it('is the same page by page whether one thread computes or several', async () => {
    const db = office.path('kota.db');
    const store = openStore(db, { mode: 'readonly', now: () => new Date(0), programVersion: 'test' });
    const order = { period: makePeriod(2026, 1), kind: 'regular', watermark: store.watermark() } as const;
    store.close();
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(async (threads) => {
        const parts = [];
        for await (const part of slipsOfThreads(THREAD, threads, { ...order, db, programVersion: 'test' }))
          parts.push(part);
        return parts;
      }),
    );
    expect(one?.length).toBeGreaterThan(8);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('refuses what the thread refuses: a THR without a basis month', () => {
    const { code, stderr } = office.run('--db', 'kota.db', 'run', '2026-03', '--kind', 'thr');
    expect(code).toBe(3);
    expect(stderr).toContain('2026-02');
  });

  it('hears of a failure inside the thread as of one of its own', async () => {
    const order = { db: join(folder.path, 'gone.db'), programVersion: 'test', period: '2026-01' };
    const failure = threadStream(THREAD, order).next();
    await expect(failure).rejects.toThrow(EnvironmentError);
    await expect(failure).rejects.toMatchObject({ id: 'database-missing' });
  });
});
