import type { Problem } from '../../domain/problem.ts';
import type { HeadingMeaning } from '../../intake/index.ts';
import { DataRejectedError } from '../errors.ts';
import { assertFields, recordMeanings } from '../office/heading-meanings.ts';
import type { Batch } from '../ports/batches.ts';
import type { ReturnedFile } from '../ports/marked-copies.ts';
import type { OpenedFile } from '../ports/sheets.ts';
import type { Store } from '../ports/store.ts';
import { reportAttendedTwice } from './attended-twice.ts';
import { type EmployeeChanges, employeeChanges } from './employee-changes.ts';
import { type FoundProblem, FoundProblems } from './found-problems.ts';
import { LeftOut } from './left-out.ts';
import { type PreparedSheet, prepareSheets, type SheetSelection } from './prepared-sheets.ts';
import { type ImportedSheet, type RecordRequest, recordSheets } from './record-sheets.ts';
import { ReplacedRecords } from './replaced-records.ts';
import { monthsToSettle, postedRowsRemoved, type ReplacedPeriod, replacedPeriods } from './replacements.ts';
import { Returns, type ReturnsWanted } from './returned-files.ts';

export interface ImportRequest extends SheetSelection, Omit<RecordRequest, 'acceptValid'> {
  readonly dryRun: boolean;
  /** Whether the rows without an error are imported although others have one; never together with `replace`. */
  readonly acceptValid?: boolean;
  /** Whether the office keeps the `meanings` of this command. */
  readonly keepMeanings?: boolean;
  /** Files to be written where sheets have problems. */
  readonly returns?: ReturnsWanted;
}

export interface ImportOutcome {
  readonly sheets: readonly ImportedSheet[];
  readonly warnings: readonly Problem[];
  /** Why rows were left out, with `acceptValid`. */
  readonly leftOut: readonly Problem[];
  /** What changed in the records of employees; null where no employee sheet was imported. */
  readonly changes: EmployeeChanges | null;
  /** What became of the rows that were replaced, with `replace`. */
  readonly replaced: readonly ReplacedPeriod[];
  /** Approved months whose differences the next run settles as arrears. */
  readonly settles: readonly string[];
  /** Meanings of headings that were recorded. */
  readonly kept: readonly HeadingMeaning[];
  /** Files written for whoever mends the sheets. */
  readonly returned: readonly ReturnedFile[];
  readonly dryRun: boolean;
}

/**
 * Imports the sheets of some files, employees first; all of them or, when any has an error, nothing. With `acceptValid`
 * rows with an error are left out until what remains would be imported as it is; defects of a whole file or sheet are
 * never left out.
 * @throws DataRejectedError with every problem of every sheet
 * @throws UsageError `mapping-field-unknown` when a meaning names no column
 */
export async function importSheets(store: Store, request: ImportRequest): Promise<ImportOutcome> {
  assertFields(store, request.meanings ?? []);
  const leftOut = new LeftOut();
  const errors: FoundProblem[] = [];
  const returns = request.returns ? await Returns.to(request.files, request.returns) : null;
  for (;;) {
    const before = leftOut.size;
    const { problems, outcome } = await attempt(store, request, leftOut, async (warnings) => ({
      leftOut: errors.map(({ problem }) => problem),
      returned: (await returns?.write([...errors, ...warnings])) ?? [],
    }));
    if (outcome !== null && !isWithoutRows(outcome, leftOut)) return outcome;
    errors.push(...problems.list.filter(({ problem }) => problem.severity === 'error'));
    const isHealing = outcome === null && problems.ofWhole === 0 && leftOut.size > before;
    if (isHealing) continue;
    const warnings = problems.list.filter(({ problem }) => problem.severity === 'warning');
    const all = [...errors, ...warnings];
    throw new DataRejectedError(
      all.map(({ problem }) => problem),
      (await returns?.write(all)) ?? [],
    );
  }
}

/** Thrown to undo the transaction of a dry run, or of an attempt that found errors. */
class Undo extends Error {}

/** What is known only when nothing more can go wrong, and is written before anything is kept. */
type Finish = (warnings: readonly FoundProblem[]) => Promise<Pick<ImportOutcome, 'leftOut' | 'returned'>>;

/** Reads and records everything once; nothing is kept when a row has an error, which then stands in `leftOut`. */
async function attempt(
  store: Store,
  request: ImportRequest,
  leftOut: LeftOut,
  finish: Finish,
): Promise<{ readonly problems: FoundProblems; readonly outcome: ImportOutcome | null }> {
  const problems = new FoundProblems();
  const opened: OpenedFile[] = [];
  let outcome: ImportOutcome | null = null;
  const undo = new Undo();
  try {
    const sheets = await prepareSheets(store, request, problems, opened);
    await store.writeAsync(async () => {
      const recorded = await record(store, sheets, request, leftOut, problems);
      if (problems.errors > 0) throw undo;
      outcome = recorded;
      if (isWithoutRows(recorded, leftOut)) throw undo;
      outcome = { ...recorded, ...(await finish(problems.list)) };
      if (request.dryRun) throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  } finally {
    for (const file of opened) await file.close();
  }
  return { problems, outcome };
}

/** Whether nothing is left to import because every row has an error. */
function isWithoutRows({ sheets }: ImportOutcome, leftOut: LeftOut): boolean {
  return leftOut.size > 0 && sheets.every(({ rows }) => rows === 0);
}

async function record(
  store: Store,
  sheets: readonly PreparedSheet[],
  request: ImportRequest,
  leftOut: LeftOut,
  problems: FoundProblems,
): Promise<ImportOutcome> {
  const after = store.watermark();
  const { acceptValid = false, keepMeanings = false, meanings = [], replace, dryRun } = request;
  const imported = await recordSheets(store, sheets, { ...request, acceptValid }, leftOut, problems);
  reportAttendedTwice(store, sheets, imported, acceptValid ? leftOut : null, problems);
  const news = imported.filter(({ outcome }) => outcome === 'imported');
  const changes = news.some(({ kind }) => kind === 'employees')
    ? changesIn(store, sheets, request, after, problems)
    : null;
  const replaced = replace ? replacedPeriods(store, imported, after) : [];
  for (const problem of postedRowsRemoved(store, replaced))
    problems.addWhole(
      problem,
      wholeOf(sheets.find(({ kind }) => kind === 'adjustments' || kind === 'opening')),
    );
  return {
    sheets: imported,
    warnings: problems.list.map(({ problem }) => problem),
    leftOut: [],
    changes,
    replaced,
    settles: monthsToSettle(store, imported),
    kept: keepMeanings ? recordMeanings(store, meanings, request.actor) : [],
    returned: [],
    dryRun,
  };
}

/** What the employee sheets changed; where they replace, the records that remain are judged on the way. */
function changesIn(
  store: Store,
  sheets: readonly PreparedSheet[],
  { replace }: ImportRequest,
  after: number,
  problems: FoundProblems,
): EmployeeChanges {
  const ofEmployees = sheets.filter(({ kind }) => kind === 'employees');
  const report = (problem: Problem, batch: Batch | null): void => {
    const sheet = ofEmployees.find(({ file, name }) => file.file === batch?.file && name === batch.sheet);
    if (batch === null) problems.addWhole(problem, wholeOf(ofEmployees[0]));
    else if (sheet !== undefined && batch.id > after) problems.addRow(problem, sheet);
    else problems.addWhole(problem, { file: batch.file, sheet: batch.sheet, index: null });
  };
  const records = replace ? new ReplacedRecords(store, report) : null;
  return employeeChanges(store, after, records && ((changed) => records.check(changed)));
}

function wholeOf(sheet: PreparedSheet | undefined): {
  file: string;
  sheet: string | null;
  index: number | null;
} {
  return { file: sheet?.file.file ?? '', sheet: sheet?.name ?? null, index: sheet?.fileIndex ?? null };
}
