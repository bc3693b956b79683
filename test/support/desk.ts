import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportOutcome, type ImportRequest, importSheets } from '../../src/app/import/import-sheets.ts';
import { recordExamplePolicy } from '../../src/app/law/record-policy.ts';
import type { Run, SlipRow } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { approveRun } from '../../src/app/run/run-life.ts';
import { type RunOutcome, runPeriod } from '../../src/app/run/run-period.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';

const MAKER = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
const CHECKER = { name: 'Pemeriksa', osUser: 'uji', host: 'uji' };

/** What an import on a desk may differ in. */
export type ImportOptions = Partial<Omit<ImportRequest, 'files' | 'period'>> & { readonly period?: string };

/** An office worked on inside the test's own process: quicker than starting the program for every step. */
export interface Desk {
  readonly dir: string;
  readonly store: Store;
  /** Writes a file into the folder and gives its path. */
  put(name: string, content: string | Buffer): string;
  path(name: string): string;
  /** Imports files of the folder by name. */
  import(files: string | readonly string[], options?: ImportOptions): Promise<ImportOutcome>;
  run(period: string): Promise<RunOutcome>;
  /** Has a second person approve the month as it was computed last. */
  approve(period: string): Run;
  /** Computes a month and approves it. */
  close(period: string): Promise<Run>;
  /** Slips of the newest regular run of a month by NIP. */
  slips(period: string): ReadonlyMap<string, SlipRow>;
}

/** A new office in a folder inside `parent`, with the example policy. */
export async function newDesk(parent: string): Promise<Desk> {
  const dir = mkdtempSync(join(parent, 'desk-'));
  const store = openStore(join(dir, 'binjai-pay.db'), {
    mode: 'create',
    now: () => new Date('2026-02-02T05:00:00Z'),
    programVersion: 'test',
  });
  await recordExamplePolicy(store, MAKER);
  const path = (name: string): string => join(dir, name);
  const run = (period: string): Promise<RunOutcome> =>
    runPeriod(store, {
      period: monthOf(period),
      kind: 'regular',
      dryRun: false,
      actor: MAKER,
      version: 'test',
      progress: () => {},
    });
  const approve = (period: string): Run =>
    approveRun(store, { period: monthOf(period), kind: 'regular', actor: CHECKER });
  return {
    dir,
    store,
    path,
    put(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    import: (files, { period, ...options } = {}) =>
      importSheets(store, {
        files: [files].flat().map(path),
        period: period === undefined ? null : monthOf(period),
        dryRun: false,
        replace: false,
        actor: MAKER,
        openFile: openSheetFile,
        progress: () => {},
        ...options,
      }),
    run,
    approve,
    async close(period) {
      await run(period);
      return approve(period);
    },
    slips(period) {
      const found = store.run(monthOf(period), 'regular');
      return new Map([...(found ? store.slips(found.id) : [])].map((slip) => [slip.nip, slip]));
    },
  };
}

function monthOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
}
