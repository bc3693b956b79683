import type { SheetRow } from '../../app/ports/sheets.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import { slipOf } from '../../domain/words/near-words.ts';
import { type ColumnBinding, RowLog } from '../column.ts';
import { fold } from '../fold.ts';
import { fieldsOf, SHEET_KINDS, type SheetKind } from '../kinds.ts';
import { type Binding, bindHeader, type OfficeMeanings, type UnusedHeading } from './bind.ts';
import { PERIOD } from './field.ts';
import { type HeaderRows, type Heading, headingsOf, headingsOfTwo } from './heading.ts';
import { titledMonth, titlesAbove } from './title-month.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How many rows at the top of a sheet may be titles. */
export const HEADER_SEARCH_ROWS = 20;

/** Years of service without saying which: those in the golongan pay, those in all do not. */
const UNSPECIFIED_SERVICE = /^masakerja(?!gol)/;

/** Most headings that one summary of unused columns names. */
const NAMED_HEADINGS = 10;

export interface DetectOptions {
  /** Kind given by the user; without it the headings decide. */
  readonly as?: SheetKind;
  /** Attendance codes of the policy, lower case. */
  readonly attendanceCodes: readonly string[];
  /** What the office says that headings mean. */
  readonly office?: OfficeMeanings;
  /** Month of rows that name none, as the command says. */
  readonly period?: Period | null;
  /** Name of the sheet, which may name a month as titles do. */
  readonly name?: string | null;
}

/** A sheet whose kind and columns are known. Its problems are warnings only. */
export interface DetectedSheet {
  readonly kind: SheetKind;
  /** Number of the last header row, as the spreadsheet shows it; data begins after it. */
  readonly headerRow: number;
  /** Bound columns, from left to right. */
  readonly columns: readonly ColumnBinding[];
  /** All headings, from left to right. */
  readonly headings: readonly Heading[];
  /** Well-known columns that are not read, from left to right. */
  readonly unused: readonly UnusedHeading[];
  readonly problems: readonly Problem[];
}

/** A sheet that cannot be imported, and why. */
export interface UndetectedSheet {
  readonly kind: null;
  /** Whether its first rows name a NIP: as a heading, or as a number of 18 digits. */
  readonly mayHoldPeople: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Finds the header and the kind of a sheet from its first rows (20 are enough; further ones are not looked at).
 * Titles may stand above the header, and the header may take two rows. Guesses nothing: two possible kinds, or two
 * columns for one field, are problems.
 */
export function detectSheet(
  rows: readonly SheetRow[],
  options: DetectOptions,
): DetectedSheet | UndetectedSheet {
  const kinds = options.as === undefined ? SHEET_KINDS : [options.as];
  const vocabularies = kinds.map((kind) => vocabularyOf(kind, options.attendanceCodes));
  const problems: Problem[] = [];
  const log = new RowLog((problem) => problems.push(problem));
  const top = rows.slice(0, HEADER_SEARCH_ROWS);
  if (top.length === 0) {
    log.add('warning', 'sheet-empty', null);
    return { kind: null, mayHoldPeople: false, problems };
  }

  const read = (header: HeaderRows) =>
    vocabularies.map((vocabulary) => bindHeader(header, vocabulary, options.office ?? new Map()));
  const isComplete = ({ missing, telling }: Binding) =>
    missing.length === 0 && (telling > 0 || options.as !== undefined);

  let nearMiss: Binding | null = null;
  let daily: HeaderRows | null = null;
  for (const [i, row] of top.entries()) {
    const single = read(headingsOf(row));
    const below = top[i + 1];
    const two = below === undefined ? null : headingsOfTwo(row, below);
    const double = two === null ? [] : read(two);
    const bindings = mostBound(double) > 0 && mostBound(double) >= mostBound(single) ? double : single;
    const complete = bindings.filter(isComplete);
    if (complete.length > 0) {
      const detected = conclude(complete, vocabularies, log, problems);
      if (detected.kind !== null) warnOfOtherMonth(detected, top, options, log);
      return detected;
    }
    for (const binding of bindings) {
      if (binding.bound > (nearMiss?.bound ?? 1)) nearMiss = binding;
      if (binding.family === 'daily-attendance') daily ??= binding.header;
    }
  }

  if (daily !== null) {
    log.row = daily.row;
    log.add('error', 'sheet-daily-attendance', null);
  } else if (nearMiss !== null && (options.as !== undefined || nearMiss.telling > 0)) {
    const { kind, missing } = nearMiss;
    log.row = nearMiss.header.row;
    log.add('error', 'header-missing', null, undefined, { kind, columns: missing.join(', ') });
    warnOfUnknown(nearMiss, vocabularies, log);
  } else {
    log.add('error', 'sheet-kind-unknown', null, undefined, { kinds: SHEET_KINDS.join(', ') });
  }
  return { kind: null, mayHoldPeople: options.as !== undefined || top.some(namesNip), problems };
}

/** Whether a row has a heading for NIPs or a number that may be one, whatever became of its digits. */
function namesNip({ cells }: SheetRow): boolean {
  return cells.some((cell) => {
    if (typeof cell === 'number') return cell >= 1e15;
    return (
      typeof cell === 'string' &&
      (/\bnip\b/i.test(cell) || /\d{15,}|e\+1[5-9]/i.test(cell.replace(/[ .'-]/g, '')))
    );
  });
}

function mostBound(bindings: readonly Binding[]): number {
  return Math.max(0, ...bindings.map(({ bound }) => bound));
}

function conclude(
  complete: readonly Binding[],
  vocabularies: readonly Vocabulary[],
  log: RowLog,
  problems: Problem[],
): DetectedSheet | UndetectedSheet {
  const binding = prevailing(complete);
  log.row = complete[0]?.header.row ?? 0;
  if (binding === null) {
    const kinds = complete.map(({ kind }) => kind);
    log.add('error', 'sheet-kind-ambiguous', null, undefined, {
      kinds: kinds.join(', '),
      first: kinds[0] ?? '',
    });
    return { kind: null, mayHoldPeople: true, problems };
  }
  for (const { heading, first } of binding.repeated) {
    const at = { field: first.field, ...heading };
    const isSame = fold(first.header) === fold(heading.header);
    const data = {
      column: first.field,
      other: first.letter,
      otherHeader: first.header,
      ...(isSame && { same: 1 }),
    };
    log.add('error', 'header-duplicate', at, heading.header, data);
  }
  for (const { heading, fields } of binding.ambiguous) {
    const at = { field: fields[0] ?? '', ...heading };
    log.add('error', 'header-ambiguous', at, heading.header, {
      candidates: fields.join(', '),
      header: heading.header,
    });
  }
  warnOfUnknown(binding, vocabularies, log);
  for (const at of binding.columns) {
    if (at.field === 'mkg' && UNSPECIFIED_SERVICE.test(fold(at.header)))
      log.add('warning', 'mkg-unspecified', at, at.header);
  }
  if (log.errors > 0) return { kind: null, mayHoldPeople: true, problems };
  const { kind, header, columns } = binding;
  const unused = [...binding.unused].sort((a, b) => a.heading.index - b.heading.index);
  return { kind, headerRow: header.lastRow, columns, headings: header.headings, unused, problems };
}

/**
 * Warns where rows count for the month of the command and the title names another: most likely the sheet of another
 * month. Rows that name their months themselves are right whatever the title says.
 */
function warnOfOtherMonth(
  { kind, headerRow, columns }: DetectedSheet,
  rows: readonly SheetRow[],
  { attendanceCodes, period = null, name = null }: DetectOptions,
  log: RowLog,
): void {
  if (period === null || columns.some(({ field }) => field === PERIOD.field)) return;
  if (!fieldsOf(kind, attendanceCodes).includes(PERIOD)) return;
  const titled = titledMonth([...titlesAbove(rows, headerRow), [0, name ?? '']]);
  if (titled === null || titled.month === period) return;
  log.row = titled.row;
  log.add('warning', 'title-other-month', null, titled.title, { month: titled.month, period });
}

/**
 * The kind that the headings mean. Lists for attendance or scores often repeat a column or two of the staff list,
 * so against a staff list the greater number of telling columns wins; between two other kinds nothing is guessed.
 */
function prevailing(complete: readonly Binding[]): Binding | null {
  // A day and clock times make a log, whatever else the machine counts beside them.
  const log = complete.find(({ kind, family }) => kind === 'attendance-log' && family === 'daily-attendance');
  if (log !== undefined) return log;
  const staff = staffList(complete);
  const [other, third] = complete.filter(({ kind }) => !STAFF_LISTS.has(kind));
  if (third !== undefined) return null;
  if (staff === null || other === undefined) return staff ?? other ?? null;
  if (staff.telling === other.telling) return null;
  return staff.telling > other.telling ? staff : other;
}

const STAFF_LISTS: ReadonlySet<SheetKind> = new Set(['employees', 'personnel']);

/** The dates of careers may stand in the employee sheet; a sheet that tells nothing else is one of those dates. */
function staffList(complete: readonly Binding[]): Binding | null {
  const employees = complete.find(({ kind }) => kind === 'employees') ?? null;
  const personnel = complete.find(({ kind }) => kind === 'personnel') ?? null;
  if (employees === null || personnel === null) return employees ?? personnel;
  return employees.telling > personnel.telling ? employees : personnel;
}

/** A heading close to a known one is reported by itself: it may be a slip. The others are named in one warning. */
function warnOfUnknown(binding: Binding, vocabularies: readonly Vocabulary[], log: RowLog): void {
  const own = vocabularies.find(({ kind }) => kind === binding.kind);
  if (own === undefined) return;
  const rest: Heading[] = [];
  for (const heading of binding.unknown) {
    if (heading.keys.some((key) => COMMON_HEADINGS.has(key))) continue;
    const name = slipOf(fold(heading.header), own.names.keys());
    const suggestion = name === null ? undefined : own.names.get(name);
    if (suggestion === undefined) rest.push(heading);
    else
      log.add('warning', 'ignored-column', { field: '', ...heading }, heading.header, {
        suggestion,
        header: heading.header,
      });
  }
  if (rest.length === 0) return;
  const named = rest.slice(0, NAMED_HEADINGS).map(({ letter, header }) => `${letter} "${header}"`);
  const more = rest.length - named.length;
  log.add('warning', 'ignored-columns', null, undefined, {
    count: rest.length,
    names: named.join(', ') + (more > 0 ? `, … (+${more})` : ''),
  });
}

/** Folded headings for name, unit and post: they stand in every kind of sheet for the reader's sake. */
const COMMON_HEADINGS: ReadonlySet<string> = new Set(
  fieldsOf('employees', [])
    .filter(({ telling }) => !telling)
    .flatMap(({ field, aliases }) => [field, ...aliases])
    .map(fold),
);
