import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSheets } from '../../src/app/import/import-sheets.ts';
import { importRules } from '../../src/app/law/import-rules.ts';
import { readRulesJson } from '../../src/app/law/read-rules.ts';
import { recordExamplePolicy, recordPolicy } from '../../src/app/law/record-policy.ts';
import type { Run } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { approveRun, reopenRun } from '../../src/app/run/run-life.ts';
import { runPeriod } from '../../src/app/run/run-period.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { Round } from './generate-year.ts';
import { type Run as MonthRun, NO_TERMS, type Terms } from './oracle/index.ts';
import { policyYaml } from './policy-yaml.ts';
import { type Sheet, writeSheets } from './write-sheets.ts';

const MAKER = { name: 'penghitung', osUser: 'uji', host: 'uji' };
const CHECKER = { name: 'pemeriksa', osUser: 'uji', host: 'uji' };

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
}

/** Rounds to be played; what is not said does not happen. */
export type PlayedRound = Pick<Round, 'run' | 'sheets'> & Partial<Round>;

/**
 * Plays a generated year on a real database in a new folder: policies, rules and sheets of a round are imported, its run
 * is computed and approved, and `afterRun` looks at what came of it.
 */
export async function playYear(
  dir: string,
  year: { readonly rounds: readonly PlayedRound[] },
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
    for (const [
      round,
      { run, sheets, terms = NO_TERMS, draft = null, isReopened = false },
    ] of year.rounds.entries()) {
      await recordTerms(store, terms);
      await record(store, join(dir, String(round)), sheets);
      if (draft !== null) await compute(store, draft);
      await compute(store, run);
      let approved = approve(store, run);
      if (isReopened) {
        reopenRun(store, { ...actOf(run), actor: CHECKER }, 'diperiksa lagi');
        await compute(store, run);
        approved = approve(store, run);
      }
      await afterRun(store, approved);
    }
  } finally {
    store.close();
  }
}

async function recordTerms(store: Store, { policies = [], ricePrices = [] }: Partial<Terms>): Promise<void> {
  for (const { effective, settings } of policies) {
    await recordPolicy(store, policyYaml(settings, effective), 'kebijakan.yaml', MAKER);
  }
  for (const { effective, price } of ricePrices) {
    const source = { title: 'Peraturan contoh', published: `${effective}-01` };
    const rule = { id: 'allowance.rice-price', from: `${effective}-01`, value: price, source };
    const read = await readRulesJson(JSON.stringify(rule), 'beras.json');
    const request = { file: 'beras.json', read, add: false, dryRun: false, actor: MAKER, progress: () => {} };
    importRules(store, request);
  }
}

async function record(store: Store, dir: string, sheets: readonly Sheet[]): Promise<void> {
  for (const sheet of sheets) {
    const files = writeSheets(dir, { sheets: [sheet] });
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
}

function actOf({ period, kind }: MonthRun) {
  return { period: periodOf(period), kind };
}

async function compute(store: Store, run: MonthRun): Promise<void> {
  await runPeriod(store, { ...actOf(run), dryRun: false, actor: MAKER, version: 'test', progress: () => {} });
}

function approve(store: Store, run: MonthRun): Run {
  return approveRun(store, { ...actOf(run), actor: CHECKER });
}
