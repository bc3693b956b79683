import type { Period } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  DuplicateKeys,
  personnelMask,
  presentMask,
  type SheetKind,
  type UnusedHeading,
} from '../../intake/index.ts';
import { DataRejectedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Batch, BatchWriter } from '../ports/batches.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { DeductionsSeen } from './deductions-seen.ts';
import type { FoundProblems } from './found-problems.ts';
import { headerPlaces } from './header-places.ts';
import { knownSheets } from './known-sheets.ts';
import { LEFT_OUT_WITH_OTHERS, type LeftOut } from './left-out.ts';
import { PassedOverRows } from './passed-over-rows.ts';
import type { PreparedSheet } from './prepared-sheets.ts';
import { type RecordRow, rowRecorder } from './row-recorder.ts';

/** What became of one sheet. */
export interface ImportedSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: SheetKind;
  /** Rows recorded, or known from the earlier import. */
  readonly rows: number;
  /** Rows left out because of an error. */
  readonly leftOut: number;
  /** Headings of well-known systems whose columns are not read, by reason. */
  readonly unused: UnusedColumns;
  /** `known`: the very same sheet was imported before, so nothing was added. */
  readonly outcome: 'imported' | 'known';
  readonly batch: number;
}

/** Headings as written, by the reason why their columns are not read. */
export type UnusedColumns = Readonly<Record<UnusedHeading['reason'], readonly string[]>>;

/** How sheets are recorded. */
export interface RecordRequest {
  readonly period: Period | null;
  readonly replace: boolean;
  readonly acceptValid: boolean;
  readonly actor: Actor;
  readonly progress: Progress;
}

/** Records the sheets of a command, one after the other; only inside a write transaction. */
export async function recordSheets(
  store: Store,
  sheets: readonly PreparedSheet[],
  request: RecordRequest,
  leftOut: LeftOut,
  problems: FoundProblems,
): Promise<readonly ImportedSheet[]> {
  const known = knownSheets(store, sheets, request);
  const work: Work = {
    store,
    request,
    leftOut,
    problems,
    firstOfCommand: store.watermark() + 1,
    duplicates: new DuplicateKeys(store.waitingKeys()),
    refused: new Set(),
  };
  const imported: ImportedSheet[] = [];
  for (const sheet of sheets) {
    const batch = known.get(sheet);
    if (batch === undefined) imported.push(resultOf(sheet, await recordSheet(sheet, work), 'imported'));
    else imported.push(resultOf(sheet, batch, 'known'));
  }
  work.duplicates.finish();
  // Columns for career dates in which nothing stands are nobody's news.
  return imported.filter((_, i) => sheets[i]?.repeats === null || (imported[i]?.rows ?? 0) > 0);
}

function resultOf(
  { file, name, kind, unused, repeats }: PreparedSheet,
  { id, rows, leftOut }: Batch,
  outcome: ImportedSheet['outcome'],
): ImportedSheet {
  const headings = (reason: UnusedHeading['reason']): readonly string[] =>
    unused.filter((each) => each.reason === reason).map(({ heading }) => heading.header);
  return {
    file: file.file,
    sheet: name,
    kind,
    rows,
    leftOut: repeats === null ? leftOut.length : 0,
    unused: {
      computed: headings('computed'),
      deduction: headings('deduction'),
      'not-needed': headings('not-needed'),
      'set-aside': headings('set-aside'),
    },
    outcome,
    batch: id,
  };
}

/** What the sheets of one command share. */
interface Work {
  readonly store: Store;
  readonly request: RecordRequest;
  readonly leftOut: LeftOut;
  readonly problems: FoundProblems;
  /** Number of the first batch of the command: what it replaces lies before it. */
  readonly firstOfCommand: number;
  readonly duplicates: DuplicateKeys;
  /** NIPs of employee rows with an error. */
  readonly refused: Set<string>;
}

async function recordSheet(sheet: PreparedSheet, work: Work): Promise<Batch> {
  const { store, request, leftOut, problems, duplicates } = work;
  const { file, name, fileIndex, repeats } = sheet;
  duplicates.openSheet(file.file, name);
  const writer = openBatch(sheet, work);
  const passedOver = new PassedOverRows((problem) => {
    if (repeats === null) problems.addRow(problem, sheet);
  });
  const record = recorderOf(sheet, work, writer, reporterOf(sheet, work, passedOver));
  const deductions = new DeductionsSeen(sheet.unused);
  const ofSheet = { file: file.file, sheet: name, index: fileIndex };
  let rows = 0;
  try {
    for await (const block of sheet.rows()) {
      for (const row of block) {
        if (leftOut.hasRow(sheet, row.number) || !record(row)) continue;
        rows++;
        deductions.see(row);
        passedOver.recorded(row.number, row.hidden === true);
      }
      request.progress('import', rows, null);
    }
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    for (const problem of error.problems) problems.addWhole(problem, ofSheet);
  }
  passedOver.finish();
  const untaken = deductions.problem();
  if (untaken !== null) problems.addWhole(untaken, ofSheet);
  if (rows === 0 && problems.errors === 0 && repeats === null)
    problems.addWhole({ code: 'sheet-without-rows', severity: 'warning', where: {} }, ofSheet);
  return store.finishBatch(writer, request.actor);
}

function openBatch(sheet: PreparedSheet, { store, request, leftOut, firstOfCommand }: Work): BatchWriter {
  const { file, name, kind, columns } = sheet;
  return store.addBatch(
    {
      kind,
      file: file.file,
      sheet: name,
      sha256: file.sha256,
      period: request.period,
      replacesBefore: request.replace ? firstOfCommand : null,
      headers: headerPlaces(columns),
      present: presentOf(kind, new Set(columns.map(({ field }) => field))),
      leftOut: leftOut.of(sheet),
    },
    request.actor,
  );
}

/** Takes the problems of a sheet and its rows; a row with an error is left out where right rows are accepted. */
function reporterOf(
  sheet: PreparedSheet,
  { request, leftOut, problems }: Work,
  passedOver: PassedOverRows,
): (problem: Problem) => void {
  const { file, name, kind, fileIndex, repeats } = sheet;
  return (problem) => {
    const { row, nip, column } = problem.where;
    if (repeats !== null && !repeats.has(column ?? '')) return;
    if (row === undefined) {
      problems.addWhole(problem, { file: file.file, sheet: name, index: fileIndex });
      return;
    }
    if (problem.code === 'row-skipped') {
      passedOver.skipped(problem);
      return;
    }
    problems.addRow(reasonOf(problem, kind, leftOut), sheet);
    if (problem.severity === 'error' && request.acceptValid)
      leftOut.add(sheet, { row, nip: nip ?? null, code: problem.code });
  };
}

function recorderOf(
  sheet: PreparedSheet,
  { store, request, leftOut, duplicates, refused }: Work,
  writer: BatchWriter,
  report: (problem: Problem) => void,
): RecordRow {
  return rowRecorder(store, sheet, writer, {
    period: request.period,
    calendar: sheet.dayOfSerial,
    replaces: request.replace,
    duplicates,
    refused,
    isWanted(row, nip) {
      if (!leftOut.hasEmployee(sheet.kind, nip)) return true;
      report({ code: LEFT_OUT_WITH_OTHERS, severity: 'error', where: { row, nip } });
      return false;
    },
    report,
  });
}

/** Which columns of a record the sheet has, for the kinds in which a lacking one keeps its value. */
function presentOf(kind: SheetKind, fields: ReadonlySet<string>): number {
  if (kind === 'employees') return presentMask(fields);
  return kind === 'personnel' ? personnelMask(fields) : 0;
}

/** Somebody whose own row was left out is not simply unknown to the other sheets. */
function reasonOf(problem: Problem, kind: SheetKind, leftOut: LeftOut): Problem {
  const { nip } = problem.where;
  const isFollowing =
    problem.code === 'nip-unknown' &&
    nip !== undefined &&
    kind !== 'employees' &&
    leftOut.hasEmployee('employees', nip);
  return isFollowing ? { ...problem, code: LEFT_OUT_WITH_OTHERS } : problem;
}
