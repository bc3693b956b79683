import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Lang } from '../../text/language.ts';
import { dashboardPage } from '../dashboard/dashboard-page.ts';
import { exportAct, printedReport, workbookSheets } from '../export/export-report.ts';
import type { ReportRequest } from '../export/report-request.ts';
import { reportSheets } from '../export/report-sheets.ts';
import { lettersOfLists } from '../export/unprintable-letters.ts';
import type { Actor } from '../ports/actor.ts';
import type { Recorded } from '../ports/audit-chain.ts';
import type { Progress } from '../ports/progress.ts';
import type { NamedFile, PreparedReport, WriteReport, WrittenFile } from '../ports/reports.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { approvedRun } from '../run/approved-run.ts';
import { filesOfSet, isSetOfKind, namesOfSet, type SetFile, setFolder } from './report-set.ts';
import { areUnchanged } from './unchanged.ts';

/** Which run's reports are wanted, and where. */
export interface AllRequest {
  readonly period: Period;
  readonly kind: RunKind;
  /** Folder that gets a folder for each run. */
  readonly dir: string;
  /** Whether nothing is written where the files are what they would be. */
  readonly ifChanged: boolean;
  /** How many of these folders of the same kind of run stay, the newest; null for all. */
  readonly keep: number | null;
  readonly lang: Lang;
  readonly version: string;
  readonly actor: Actor;
  readonly write: WriteReport;
  readonly progress: Progress;
}

/** What a night has brought. */
export interface AllOutcome {
  readonly run: Run;
  readonly folder: string;
  readonly isUnchanged: boolean;
  readonly files: readonly WrittenFile[];
  readonly recorded: Recorded | null;
  /** Folders that were removed because newer ones are there. */
  readonly removed: readonly string[];
  /** Folders that should go, but hold something else besides reports. */
  readonly kept: readonly string[];
  /** Letters in whose place the PDF lists have their number: by night nobody can be asked. */
  readonly warnings: readonly Problem[];
}

/**
 * Writes every report of an approved run into a folder of its own, `<dir>/2026-01`. The earlier folder stays until the new
 * one is whole; all files show one state of the database, and are on record before the folder takes its name.
 * @throws RefusedError when the run is not approved, or the folder holds other files
 */
export async function exportAll(store: Store, request: AllRequest): Promise<AllOutcome> {
  const { period, kind, dir, lang, version, write } = request;
  const run = approvedRun(store, period, kind);
  const folder = join(dir, setFolder(period, kind));
  const wanted = filesOfSet(store, run);
  const common = { period, kind, lang, version, progress: request.progress };
  const expected = wanted.map(({ name, report, format }) => ({
    path: join(folder, name),
    format,
    request: { ...common, report },
  }));
  const isUnchanged = request.ifChanged && (await areUnchanged(store, expected, write.hash));
  const made = isUnchanged
    ? { files: [], recorded: null, warnings: [] }
    : await writeSet(store, request, folder);
  const { removed, kept } = await removeOld(request, basename(folder));
  return { run, folder, isUnchanged, ...made, removed, kept };
}

async function writeSet(
  store: Store,
  request: AllRequest,
  folder: string,
): Promise<Pick<AllOutcome, 'files' | 'recorded' | 'warnings'>> {
  const { period, kind, lang, version, actor, progress } = request;
  const { basis, wanted, prepared, warnings } = await store.readAsync(async () => {
    const wanted = filesOfSet(store, approvedRun(store, period, kind));
    const prepared = await prepareSet(store, request, folder, wanted);
    return { basis: store.newestActId(), wanted, prepared, warnings: await numbered(store, request, wanted) };
  });
  try {
    const acts = prepared.files.flatMap((file) => {
      const name = basename(file.path);
      const found = wanted.find((each) => each.name === name);
      if (found === undefined) return [];
      const { report, format } = found;
      const detail = { format, file: join(basename(folder), name) };
      return exportAct({ report, period, kind, lang, version, progress, basis }, detail, file);
    });
    const recorded = await store.recordAsReader(acts, actor);
    await prepared.publish();
    return { files: prepared.files, recorded, warnings };
  } catch (error) {
    await prepared.discard();
    throw error;
  }
}

/** Letters that the PDF lists of a set cannot show; who stands on both lists is named once. */
async function numbered(
  store: Store,
  { period, kind, lang, version, progress, write }: AllRequest,
  wanted: readonly SetFile[],
): Promise<readonly Problem[]> {
  const lacking = await write.lettersLacking();
  const lists = wanted
    .filter(({ format }) => format === 'pdf')
    .map(({ report }) => printedReport(store, { report, period, kind, lang, version, progress }));
  return lettersOfLists(lists, lacking, true);
}

function prepareSet(
  store: Store,
  { period, kind, lang, version, progress, write }: AllRequest,
  folder: string,
  wanted: readonly SetFile[],
): Promise<PreparedReport> {
  const files = wanted.map(({ name, report, format }): NamedFile => {
    const request: ReportRequest = { report, period, kind, lang, progress };
    if (format === 'pdf')
      return { name, format, printed: () => printedReport(store, { ...request, version }) };
    if (format === 'html') return { name, format, page: () => dashboardPage(store, request) };
    const sheets = () => (format === 'xlsx' ? workbookSheets(store, request) : reportSheets(store, request));
    return { name, format, sheets };
  });
  return write.prepare.folder(folder, files, namesOfSet(basename(folder)) ?? []);
}

/**
 * Removes the oldest sets of the same kind of run beyond those that stay; never the one that was asked for now. A THR has
 * one set a year and must not push the months out.
 */
async function removeOld(
  { dir, kind, keep, write }: AllRequest,
  now: string,
): Promise<Pick<AllOutcome, 'removed' | 'kept'>> {
  if (keep === null) return { removed: [], kept: [] };
  const sets = (await readdir(dir)).filter((name) => isSetOfKind(name, kind) && name !== now).sort();
  const removed: string[] = [];
  const kept: string[] = [];
  for (const name of sets.slice(0, Math.max(0, sets.length + 1 - keep))) {
    const folder = join(dir, name);
    const isGone = await write.removeFolder(folder, namesOfSet(name) ?? []);
    (isGone ? removed : kept).push(folder);
  }
  return { removed, kept };
}
