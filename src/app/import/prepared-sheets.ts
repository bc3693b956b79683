import type { Period } from '../../domain/calendar/period.ts';
import { EMPLOYEE_COLUMN } from '../../domain/people/employee.ts';
import type { Problem } from '../../domain/problem.ts';
import { slipOf } from '../../domain/words/near-words.ts';
import {
  detectSheet,
  foldHeading,
  HEADER_SEARCH_ROWS,
  type Heading,
  type HeadingMeaning,
  isExplanation,
  type OfficeMeanings,
  officeMeanings,
  SHEET_KINDS,
  type SheetKind,
  type UndetectedSheet,
  type UnusedHeading,
} from '../../intake/index.ts';
import { policyFromJson } from '../../policy/index.ts';
import { DataRejectedError } from '../errors.ts';
import { allAttendanceCodes } from '../office/attendance-codes.ts';
import type { OpenedFile, OpenFile, SheetRow, SheetSource } from '../ports/sheets.ts';
import type { Store } from '../ports/store.ts';
import { withCareerDates } from './career-dates.ts';
import type { FoundProblems } from './found-problems.ts';
import type { RecordedSheet } from './row-recorder.ts';

/** Which sheets of which files are read, and how. */
export interface SheetSelection {
  readonly files: readonly string[];
  /** Kind of every sheet, where the headings do not tell. */
  readonly as?: SheetKind;
  /** Period of rows that do not name one. */
  readonly period: Period | null;
  /** Only the sheet of this name. */
  readonly sheet?: string;
  /** What this command says that headings mean, beside what the office has recorded. */
  readonly meanings?: readonly HeadingMeaning[];
  readonly openFile: OpenFile;
}

/** A sheet whose kind and columns are known, standing at its first data row. */
export interface PreparedSheet extends RecordedSheet {
  readonly file: OpenedFile;
  /** Place of the file on the command line, from 0. */
  readonly fileIndex: number;
  readonly name: string | null;
  /** Well-known columns that are not read. */
  readonly unused: readonly UnusedHeading[];
  readonly headings: readonly Heading[];
  /** Day that a number stands for in its workbook; null for CSV. */
  readonly dayOfSerial: ((serial: number) => string | null) | null;
  /** Number of the last row of headings. */
  readonly headerRow: number;
  /**
   * Columns of its own, where the same sheet is read before as another kind: what is wrong with the others, or with rows
   * as such, was told then. null for every other sheet.
   */
  readonly repeats: ReadonlySet<string> | null;
  rows(): AsyncIterable<readonly SheetRow[]>;
}

/**
 * Opens the files and finds out what their sheets are, in the order in which they are to be recorded.
 * @param opened takes every opened file, to be closed by the caller whatever happens
 */
export async function prepareSheets(
  store: Store,
  selection: SheetSelection,
  problems: FoundProblems,
  opened: OpenedFile[],
): Promise<readonly PreparedSheet[]> {
  const { meanings = [] } = selection;
  const words = policyWords(store, selection.period);
  const office = officeMeanings([...store.headingMeanings(), ...meanings]);
  const sheets: PreparedSheet[] = [];
  for (const [index, path] of selection.files.entries()) {
    const file = await openReporting(path, index, selection.openFile, problems);
    if (file === null) continue;
    opened.push(file);
    sheets.push(...(await sheetsOf(file, index, selection, { ...words, office }, problems)));
  }
  if (problems.errors === 0) reportUnusedMeanings(meanings, sheets, problems);
  return sheets.sort(inImportOrder);
}

/**
 * Employees before what is said about them, sheets that introduce employees before sheets that only change some columns
 * of theirs, and career dates beside the records before those of a sheet of their own, so that the order of the files
 * does not matter.
 */
function inImportOrder(a: PreparedSheet, b: PreparedSheet): number {
  return (
    SHEET_KINDS.indexOf(a.kind) - SHEET_KINDS.indexOf(b.kind) ||
    Number(b.repeats !== null) - Number(a.repeats !== null) ||
    Number(introducesEmployees(b)) - Number(introducesEmployees(a))
  );
}

function introducesEmployees({ columns }: PreparedSheet): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has(EMPLOYEE_COLUMN.jenis) && fields.has(EMPLOYEE_COLUMN.mulai);
}

async function openReporting(
  path: string,
  index: number,
  openFile: OpenFile,
  problems: FoundProblems,
): Promise<OpenedFile | null> {
  try {
    return await openFile(path);
  } catch (error) {
    if (!(error instanceof DataRejectedError)) throw error;
    for (const problem of error.problems)
      problems.addWhole(problem, { file: problem.where.file ?? path, sheet: null, index });
    return null;
  }
}

/**
 * Words of the policy in force for the period, or of the newest policy. Where the command names no period, the rows name
 * their months: then the attendance codes of all policies are columns, and a run refuses those that its month lacks.
 */
function policyWords(store: Store, period: Period | null): PolicyWords {
  const stored = (period && store.policyFor(period)) ?? store.policies().at(-1);
  if (!stored) return { codes: [], components: [], shifts: [] };
  const { performance, schedule } = policyFromJson(stored.json);
  return {
    codes: period === null ? allAttendanceCodes(store) : performance.attendanceCodes.map(({ code }) => code),
    components: performance.components,
    shifts: schedule?.shifts.map(({ code }) => code) ?? [],
  };
}

/** Words of a policy that sheets use. */
type PolicyWords = Pick<RecordedSheet, 'codes' | 'components' | 'shifts'>;

/** What headings and cells can mean in the sheets of this office. */
interface OfficeWords extends PolicyWords {
  readonly office: OfficeMeanings;
}

/** A heading that the command explains and no sheet has is a slip: the column that was meant would be read wrongly. */
function reportUnusedMeanings(
  meanings: readonly HeadingMeaning[],
  sheets: readonly PreparedSheet[],
  problems: FoundProblems,
): void {
  const headings = sheets.flatMap((sheet) => sheet.headings);
  const keys = new Set(headings.flatMap((heading) => heading.keys));
  const file = [...new Set(sheets.map((sheet) => sheet.file.file))].join(', ');
  for (const { heading } of meanings) {
    const key = foldHeading(heading);
    if (keys.has(key)) continue;
    const near = slipOf(key, keys);
    const suggestion = headings.find((each) => near !== null && each.keys.includes(near))?.header ?? '';
    problems.addWhole(
      { code: 'mapping-without-column', severity: 'error', where: {}, found: heading, data: { suggestion } },
      { file, sheet: null, index: null },
    );
  }
}

async function sheetsOf(
  file: OpenedFile,
  index: number,
  selection: SheetSelection,
  words: OfficeWords,
  problems: FoundProblems,
): Promise<readonly PreparedSheet[]> {
  const { sheet: wantedName } = selection;
  const prepared: PreparedSheet[] = [];
  const withoutPeople: {
    readonly problems: readonly Problem[];
    readonly report: (problem: Problem) => void;
  }[] = [];
  const explanations: ((problem: Problem) => void)[] = [];
  const wanted = file.sheets.filter(({ name }) => wantedName === undefined || name === wantedName);
  if (wanted.length === 0) {
    const names = file.sheets.map(({ name }) => name ?? '').join(', ');
    problems.addWhole(
      { code: 'sheet-missing', severity: 'error', where: {}, data: { sheet: wantedName ?? '', names } },
      { file: file.file, sheet: null, index },
    );
  }
  for (const source of wanted) {
    const report = (problem: Problem): void =>
      problems.addWhole(problem, { file: file.file, sheet: source.name, index });
    if (source.state === 'hidden' && wantedName === undefined) {
      report({ code: 'sheet-hidden', severity: 'warning', where: {} });
      continue;
    }
    const found = await prepareSheet(file, index, source, selection, words, report);
    if (found.sheet !== null) prepared.push(...withCareerDates(found.sheet, source));
    else if (found.isExplanation) explanations.push(report);
    else if (found.isWithoutPeople) withoutPeople.push({ problems: found.problems, report });
    else for (const problem of found.problems) report(problem);
  }
  for (const { problems: reasons, report } of withoutPeople) {
    if (prepared.length === 0) for (const problem of reasons) report(problem);
    else report({ code: 'sheet-skipped', severity: 'warning', where: {} });
  }
  if (explanations.length === wanted.length)
    for (const report of explanations) report({ code: 'sheet-without-rows', severity: 'warning', where: {} });
  return prepared;
}

/** A sheet that is ready, or why it is not; beside sheets that are, one without people is passed over. */
type FoundSheet =
  | { readonly sheet: PreparedSheet }
  | {
      readonly sheet: null;
      readonly problems: readonly Problem[];
      readonly isWithoutPeople: boolean;
      readonly isExplanation?: boolean;
    };

async function prepareSheet(
  file: OpenedFile,
  fileIndex: number,
  source: SheetSource,
  { as, period }: SheetSelection,
  { codes, components, shifts, office }: OfficeWords,
  report: (problem: Problem) => void,
): Promise<FoundSheet> {
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
    return { sheet: null, problems: error.problems, isWithoutPeople: false };
  }
  if (isExplanation(first.flat()))
    return { sheet: null, problems: [], isWithoutPeople: false, isExplanation: true };
  const found = detectSheet(first.flat().slice(0, HEADER_SEARCH_ROWS), {
    ...(as && { as }),
    attendanceCodes: codes,
    office,
    period,
    name: source.name,
  });
  if (found.kind === null)
    return { sheet: null, problems: found.problems, isWithoutPeople: isWithoutPeople(found) };
  for (const problem of found.problems) report(problem);
  const { headerRow } = found;
  const sheet: PreparedSheet = {
    file,
    fileIndex,
    name: source.name,
    kind: found.kind,
    columns: found.columns,
    unused: found.unused,
    headings: found.headings,
    dayOfSerial: source.dayOfSerial ?? null,
    codes,
    components,
    shifts,
    headerRow,
    repeats: null,
    async *rows() {
      for (const block of first) yield block.filter(({ number }) => number > headerRow);
      for (let block = await rest.next(); !block.done; block = await rest.next()) yield block.value;
    },
  };
  return { sheet };
}

/** Whether a sheet is refused only because nothing in it looks like employees; an empty one is no refusal. */
function isWithoutPeople({ mayHoldPeople, problems }: UndetectedSheet): boolean {
  return !mayHoldPeople && problems.some(({ severity }) => severity === 'error');
}
