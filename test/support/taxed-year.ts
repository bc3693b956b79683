import { join } from 'node:path';
import { exportCoretax } from '../../src/app/coretax/export-coretax.ts';
import { importSheets } from '../../src/app/import/import-sheets.ts';
import { setOffice } from '../../src/app/office/office-settings.ts';
import type { Run, SlipRow } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import type { TaxReconciliation } from '../../src/domain/coretax/tax-note.ts';
import { CORETAX_REPORTS, type CoretaxReport } from '../../src/domain/report-kinds.ts';
import { openSheetFile, writeReport } from '../../src/sheets/index.ts';
import { generateYear, type YearOptions } from './generate-year.ts';
import { playYear } from './play-year.ts';
import { readSlipFile, type SlipFile } from './read-xml.ts';
import { sheetOf, writeSheets } from './write-sheets.ts';

export const TIN = '0012345678901000';
export const NITKU = `${TIN}000003`;
const ACTOR = { name: 'penguji', osUser: 'uji', host: 'uji' };

/** A file for the tax office, read again, beside what the program says of it. */
export interface TaxFile extends SlipFile {
  readonly reconciliation: TaxReconciliation;
}

/** An approved year with everybody known to the tax office, and what its runs hold. */
export interface TaxedYear {
  readonly year: string;
  readonly runs: readonly { readonly run: Run; readonly slips: readonly SlipRow[] }[];
  /** Gross and tax of months before the first run, by NIP. */
  readonly openings: ReadonlyMap<string, { readonly gross: number; readonly tax: number }>;
  /** The file of a form and month; null where the program says that nobody has a slip of it. */
  readonly files: ReadonlyMap<string, TaxFile | null>;
}

/** Months of a generated year that have runs, each with every form, by form and month: `coretax-bpmp 2026-03`. */
export async function taxedYear(dir: string, options: YearOptions): Promise<TaxedYear> {
  const year = generateYear(options);
  const last = year.rounds.findLast(({ run }) => run.period.startsWith(options.year))?.run;
  const runs: { run: Run; slips: SlipRow[] }[] = [];
  const files = new Map<string, TaxFile | null>();
  const openings = new Map<string, { gross: number; tax: number }>();
  await playYear(dir, year, async (store, run) => {
    if (!run.period.startsWith(options.year)) return;
    runs.push({ run, slips: [...store.slips(run.id)] });
    if (run.period !== last?.period || run.kind !== last.kind) return;
    await makeKnown(
      store,
      dir,
      year.people.map(({ nip }) => nip),
    );
    for (const { nip } of year.people) {
      const opening = store.openingOf(nip, Number(options.year), store.watermark());
      if (opening === null) continue;
      const { brutoGaji, brutoTpp, pphGaji, pphTpp } = opening;
      openings.set(nip, { gross: brutoGaji + brutoTpp, tax: pphGaji + pphTpp });
    }
    for (const period of new Set(runs.map((each) => each.run.period)))
      for (const report of CORETAX_REPORTS)
        files.set(`${report} ${period}`, await taxFile(store, dir, report, period));
  });
  return { year: options.year, runs, openings, files };
}

/** Numbers of the tax office come after the runs were approved, as they do where somebody has forgotten them. */
async function makeKnown(store: Store, dir: string, nips: readonly string[]): Promise<void> {
  setOffice(store, period('2020-01'), [`tax.npwp=${TIN}`, `tax.nitku=${NITKU}`], ACTOR);
  const rows = nips.map((nip, index) => ({ nip, berlaku: '2027-03', nik: nikOf(index), npwp: '' }));
  const [path = ''] = writeSheets(join(dir, 'nik'), {
    sheets: [sheetOf('employees', 'nik', ['nip', 'berlaku', 'nik', 'npwp'], rows)],
  });
  await importSheets(store, {
    files: [path],
    as: 'employees',
    period: null,
    dryRun: false,
    replace: false,
    actor: ACTOR,
    openFile: openSheetFile,
    progress: () => {},
  });
}

function nikOf(index: number): string {
  return `1275010101${String(900_001 + index)}`;
}

async function taxFile(
  store: Store,
  dir: string,
  report: CoretaxReport,
  month: Period,
): Promise<TaxFile | null> {
  const out = join(dir, `${report}-${month}.xml`);
  try {
    const { reconciliation } = await exportCoretax(store, {
      report,
      period: month,
      format: 'xml',
      out,
      lang: 'id',
      version: 'test',
      actor: ACTOR,
      write: writeReport,
      progress: () => {},
    });
    return { ...readSlipFile(out), reconciliation };
  } catch (error) {
    if (error instanceof Error && /^(coretax-empty|bpmp-in-december)/.test(error.message)) return null;
    throw error;
  }
}

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}
