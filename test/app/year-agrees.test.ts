import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSheets } from '../../src/app/import-sheets.ts';
import { recordExamplePolicy } from '../../src/app/record-policy.ts';
import { approveRun } from '../../src/app/run-life.ts';
import { runPeriod } from '../../src/app/run-period.ts';
import type { SlipRow, Store } from '../../src/app/store-port.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import { generateYear } from '../support/generate-year.ts';
import { simulate } from '../support/oracle/index.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeSheets } from '../support/write-sheets.ts';

const MAKER = { name: 'penghitung', osUser: 'uji', host: 'uji' };
const CHECKER = { name: 'pemeriksa', osUser: 'uji', host: 'uji' };
/** More by `YEAR_EMPLOYEES`, for long campaigns. */
const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 150);

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** Runs a generated year on a real database and holds every slip against the oracle. */
async function playYear(dir: string, seed: number, firstMonth: number): Promise<void> {
  mkdirSync(dir);
  const year = generateYear({ seed, count: EMPLOYEES, year: '2026', firstMonth });
  const store: Store = openStore(join(dir, 'tahun.db'), {
    mode: 'create',
    now: () => new Date('2026-01-01T00:00:00Z'),
    programVersion: 'test',
  });
  const slips = new Map<string, Map<string, SlipRow>>();
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
      const request = { period: period(run.period), kind: run.kind };
      runPeriod(store, { ...request, dryRun: false, actor: MAKER, version: 'test', progress: () => {} });
      const approved = approveRun(store, { ...request, actor: CHECKER });
      slips.set(
        `${run.period} ${run.kind}`,
        new Map([...store.slips(approved.id)].map((row) => [row.nip, row])),
      );
    }
  } finally {
    store.close();
  }
  const differences: unknown[] = [];
  let compared = 0;
  for (const { nip, steps } of year.people) {
    for (const expected of simulate(steps)) {
      const run = `${expected.run.period} ${expected.run.kind}`;
      const row = slips.get(run)?.get(nip);
      const actual = row
        ? {
            hasSlip: true,
            status: row.status,
            lines: row.lines,
            totals: row.totals,
            S: row.taxableSalary,
            T: row.taxableOther,
          }
        : { hasSlip: false };
      const wanted = expected.hasSlip
        ? {
            hasSlip: true,
            status: expected.status,
            lines: expected.lines,
            totals: expected.totals,
            S: expected.S,
            T: expected.T,
          }
        : { hasSlip: false };
      compared++;
      try {
        expect(actual).toEqual(wanted);
      } catch {
        differences.push({ nip, run, actual, wanted });
        break;
      }
    }
  }
  expect(differences.slice(0, 2)).toEqual([]);
  expect(compared).toBeGreaterThan(EMPLOYEES * 6);
}

const folder = tempFolder();

describe('a generated year and the independent oracle', () => {
  it('agree on every slip from January, THR, 13th salary and December included', async () => {
    await playYear(join(folder.path, 'januari'), 11, 1);
  });

  it('agree on every slip after a go-live in May with opening balances', async () => {
    await playYear(join(folder.path, 'mei'), 12, 5);
  });
});
