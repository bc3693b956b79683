import type { Period } from '../domain/calendar/period.ts';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS } from '../domain/people/employee.ts';
import type { Problem } from '../domain/problem.ts';
import {
  type ColumnBinding,
  DuplicateKeys,
  detectSheet,
  HEADER_SEARCH_ROWS,
  SHEET_KINDS,
  type SheetKind,
} from '../intake/index.ts';
import { policyFromJson } from '../policy/index.ts';
import { DataRejectedError } from './errors.ts';
import type { OpenedFile, OpenFile, Progress, SheetRow, SheetSource } from './ports.ts';
import { type RecordedSheet, rowRecorder } from './row-recorder.ts';
import type { Actor, Batch, Store } from './store-port.ts';

export interface ImportRequest {
  readonly files: readonly string[];
  /** Kind of every sheet, where the headings do not tell. */
  readonly as?: SheetKind;
  /** Period of rows that do not name one. */
  readonly period: Period | null;
  /** Only the sheet of this name. */
  readonly sheet?: string;
  readonly dryRun: boolean;
  /** Whether the sheets supersede all earlier ones of their kind for their periods. */
  readonly replace: boolean;
  readonly actor: Actor;
  readonly openFile: OpenFile;
  readonly progress: Progress;
}

/** What became of one sheet. */
export interface ImportedSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: SheetKind;
  readonly rows: number;
  /** `known`: the very same sheet was imported before, so nothing was added. */
  readonly outcome: 'imported' | 'known';
  readonly batch: number;
}

export interface ImportOutcome {
  readonly sheets: readonly ImportedSheet[];
  readonly warnings: readonly Problem[];
  readonly dryRun: boolean;
}

/** Problems kept in memory; a sheet with more is wrong as a whole. */
const MOST_PROBLEMS = 100_000;

/**
 * Imports the sheets of some files, employees first; all of them or, when any has an error, nothing.
 * @throws DataRejectedError with every problem of every sheet
 */
export async function importSheets(store: Store, request: ImportRequest): Promise<ImportOutcome> {
  const problems = new ProblemList();
  const opened: OpenedFile[] = [];
  try {
    const sheets: PreparedSheet[] = [];
    for (const path of request.files) {
      const file = await openReporting(path, request.openFile, problems);
      if (file === null) continue;
      opened.push(file);
      sheets.push(...(await prepareSheets(file, request, attendanceCodes(store, request.period), problems)));
    }
    sheets.sort(inImportOrder);
    const undo = new DryRunUndo();
    const imported: ImportedSheet[] = [];
    try {
      await store.writeAsync(async () => {
        const duplicates = new DuplicateKeys();
        const refused = new Set<string>();
        const firstOfCommand = store.watermark() + 1;
        for (const sheet of sheets)
          imported.push(
            await recordSheet(store, sheet, request, firstOfCommand, duplicates, refused, problems),
          );
        if (problems.errors > 0) throw new DataRejectedError(problems.list);
        if (request.dryRun) throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    }
    return { sheets: imported, warnings: problems.list, dryRun: request.dryRun };
  } finally {
    for (const file of opened) await file.close();
  }
}

/**
 * Employees before what is said about them, and sheets that introduce employees before sheets that only change some
 * columns of theirs, so that the order of the files does not matter.
 */
function inImportOrder(a: PreparedSheet, b: PreparedSheet): number {
  return (
    SHEET_KINDS.indexOf(a.kind) - SHEET_KINDS.indexOf(b.kind) ||
    Number(introducesEmployees(b)) - Number(introducesEmployees(a))
  );
}

function introducesEmployees({ columns }: PreparedSheet): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has(EMPLOYEE_COLUMN.jenis) && fields.has(EMPLOYEE_COLUMN.mulai);
}

/** Thrown to undo a dry run's transaction. */
class DryRunUndo extends Error {}

/** Collects problems and counts the errors among them. */
class ProblemList {
  readonly list: Problem[] = [];
  errors = 0;

  add(problem: Problem, file: string, sheet: string | null): void {
    if (problem.severity === 'error') this.errors++;
    if (this.list.length >= MOST_PROBLEMS) return;
    this.list.push({ ...problem, where: { file, ...(sheet !== null && { sheet }), ...problem.where } });
  }
}

async function openReporting(
  path: string,
  openFile: OpenFile,
  problems: ProblemList,
): Promise<OpenedFile | null> {
  try {
    return await openFile(path);
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    for (const problem of error.problems) problems.add(problem, problem.where.file ?? path, null);
    return null;
  }
}

/** Attendance codes of the policy in force for the period, or of the newest policy. */
function attendanceCodes(store: Store, period: Period | null): readonly string[] {
  const stored = (period && store.policyFor(period)) ?? store.policies().at(-1);
  return stored ? policyFromJson(stored.json).performance.attendanceCodes.map(({ code }) => code) : [];
}

/** A sheet whose kind and columns are known, standing at its first data row. */
interface PreparedSheet extends RecordedSheet {
  readonly file: OpenedFile;
  readonly name: string | null;
  rows(): AsyncIterable<readonly SheetRow[]>;
}

async function prepareSheets(
  file: OpenedFile,
  request: ImportRequest,
  codes: readonly string[],
  problems: ProblemList,
): Promise<PreparedSheet[]> {
  const prepared: PreparedSheet[] = [];
  const wanted = file.sheets.filter(({ name }) => request.sheet === undefined || name === request.sheet);
  if (wanted.length === 0) {
    const names = file.sheets.map(({ name }) => name ?? '').join(', ');
    problems.add(
      { code: 'sheet-missing', severity: 'error', where: {}, data: { sheet: request.sheet ?? '', names } },
      file.file,
      null,
    );
  }
  for (const source of wanted) {
    if (source.state === 'hidden' && request.sheet === undefined) {
      problems.add({ code: 'sheet-hidden', severity: 'warning', where: {} }, file.file, source.name);
      continue;
    }
    const sheet = await prepareSheet(file, source, request, codes, problems);
    if (sheet !== null) prepared.push(sheet);
  }
  return prepared;
}

async function prepareSheet(
  file: OpenedFile,
  source: SheetSource,
  request: ImportRequest,
  codes: readonly string[],
  problems: ProblemList,
): Promise<PreparedSheet | null> {
  const report = (problem: Problem): void => problems.add(problem, file.file, source.name);
  const rest = source.rows()[Symbol.asyncIterator]();
  const first: (readonly SheetRow[])[] = [];
  let seen = 0;
  try {
    while (seen < HEADER_SEARCH_ROWS) {
      const block = await rest.next();
      if (block.done) break;
      first.push(block.value);
      seen += block.value.length;
    }
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    for (const problem of error.problems) report(problem);
    return null;
  }
  const found = detectSheet(first.flat().slice(0, HEADER_SEARCH_ROWS), {
    ...(request.as && { as: request.as }),
    attendanceCodes: codes,
  });
  for (const problem of found.problems) report(problem);
  if (found.kind === null) return null;
  const { headerRow } = found;
  return {
    file,
    name: source.name,
    kind: found.kind,
    columns: found.columns,
    codes,
    async *rows() {
      for (const block of first) yield block.filter(({ number }) => number > headerRow);
      for (let block = await rest.next(); !block.done; block = await rest.next()) yield block.value;
    },
  };
}

async function recordSheet(
  store: Store,
  sheet: PreparedSheet,
  request: ImportRequest,
  firstOfCommand: number,
  duplicates: DuplicateKeys,
  refused: Set<string>,
  problems: ProblemList,
): Promise<ImportedSheet> {
  const { file, name, kind, columns } = sheet;
  const known = request.replace ? null : store.findBatch(kind, file.sha256, name, request.period);
  if (known !== null) {
    return { file: file.file, sheet: name, kind, rows: known.rows, outcome: 'known', batch: known.id };
  }
  const report = (problem: Problem): void => problems.add(problem, file.file, name);
  duplicates.openSheet(file.file, name);
  const writer = store.addBatch(
    {
      kind,
      file: file.file,
      sheet: name,
      sha256: file.sha256,
      period: request.period,
      replacesBefore: request.replace ? firstOfCommand : null,
      leftOut: [],
      headers: Object.fromEntries(columns.map(({ field, letter, header }) => [field, { letter, header }])),
      present: kind === 'employees' ? presentFields(columns) : 0,
    },
    request.actor,
  );
  const { period, replace } = request;
  const record = rowRecorder(store, sheet, writer, {
    period,
    replaces: replace,
    duplicates,
    refused,
    report,
  });
  let rows = 0;
  try {
    for await (const block of sheet.rows()) {
      for (const row of block) if (record(row)) rows++;
      request.progress('import', rows, null);
    }
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    for (const problem of error.problems) report(problem);
  }
  if (rows === 0 && problems.errors === 0)
    report({ code: 'sheet-without-rows', severity: 'warning', where: {} });
  const batch: Batch = store.finishBatch(writer, request.actor);
  return { file: file.file, sheet: name, kind, rows, outcome: 'imported', batch: batch.id };
}

/** Bit i is set where the sheet has a column for `EMPLOYEE_FIELDS[i]`. */
function presentFields(columns: readonly ColumnBinding[]): number {
  const fields = new Set(columns.map(({ field }) => field));
  return EMPLOYEE_FIELDS.reduce(
    (mask, field, bit) => (fields.has(EMPLOYEE_COLUMN[field]) ? mask | (1 << bit) : mask),
    0,
  );
}
