import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSheets } from '../../src/app/import-sheets.ts';
import { recordExamplePolicy } from '../../src/app/record-policy.ts';
import { approveRun } from '../../src/app/run-life.ts';
import { runPeriod } from '../../src/app/run-period.ts';
import type { Run, Store } from '../../src/app/store-port.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { GeneratedYear } from './generate-year.ts';
import { writeSheets } from './write-sheets.ts';

const MAKER = { name: 'penghitung', osUser: 'uji', host: 'uji' };
const CHECKER = { name: 'pemeriksa', osUser: 'uji', host: 'uji' };

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
}

/**
 * Plays a generated year on a real database in a new folder: the sheets of a round are imported, its run is computed
 * and approved, and `afterRun` looks at what came of it.
 */
export async function playYear(
  dir: string,
  year: Pick<GeneratedYear, 'rounds'>,
  afterRun: (store: Store, run: Run) => void | Promise<void>,
): Promise<void> {
  mkdirSync(dir);
  const store = openStore(join(dir, 'tahun.db'), {
    mode: 'create',
    now: () => new Date('2026-01-01T00:00:00Z'),
    programVersion: 'test',
  });
  try {
    await recordExamplePolicy(store, MAKER);
    for (const [round, { run, sheets }] of year.rounds.entries()) {
      for (const sheet of sheets) {
        const files = writeSheets(join(dir, String(round)), { sheets: [sheet] });
        if (files.length === 0) continue;
        await importSheets(store, {
          files,
          as: sheet.kind as 'employees',
          period: null,
          dryRun: false,
          replace: false,
          actor: MAKER,
          openFile: openSheetFile,
          progress: () => {},
        });
      }
      const request = { period: periodOf(run.period), kind: run.kind };
      await runPeriod(store, {
        ...request,
        dryRun: false,
        actor: MAKER,
        version: 'test',
        progress: () => {},
      });
      await afterRun(store, approveRun(store, { ...request, actor: CHECKER }));
    }
  } finally {
    store.close();
  }
}
