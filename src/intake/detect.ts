import type { SheetRow } from '../app/ports.ts';
import type { Problem } from '../domain/problem.ts';
import { type Binding, bindRow, type Heading, type Vocabulary, vocabularyOf } from './bind.ts';
import { type ColumnBinding, RowLog } from './column.ts';
import { fold } from './fold.ts';
import { fieldsOf, SHEET_KINDS, type SheetKind } from './kinds.ts';
import { nearest } from './nearest.ts';

/** How many rows at the top of a sheet may be titles. */
export const HEADER_SEARCH_ROWS = 20;

/** Most headings that one summary of unused columns names. */
const NAMED_HEADINGS = 10;

export interface DetectOptions {
  /** Kind given by the user; without it the headings decide. */
  readonly as?: SheetKind;
  /** Attendance codes of the policy, lower case. */
  readonly attendanceCodes: readonly string[];
}

/** A sheet whose kind and columns are known. Its problems are warnings only. */
export interface DetectedSheet {
  readonly kind: SheetKind;
  /** Row number of the header row, as the spreadsheet shows it; data begins after it. */
  readonly headerRow: number;
  /** Bound columns, from left to right. */
  readonly columns: readonly ColumnBinding[];
  readonly problems: readonly Problem[];
}

/** A sheet that cannot be imported, and why. */
export interface UndetectedSheet {
  readonly kind: null;
  readonly problems: readonly Problem[];
}

/**
 * Finds the header row and the kind of a sheet from its first rows (20 are enough; further ones are not looked at).
 * Titles may stand above the header row. Guesses nothing: two possible kinds, or two columns for one field,
 * are problems.
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
    return { kind: null, problems };
  }

  let nearMiss: { readonly row: number; readonly binding: Binding } | null = null;
  for (const row of top) {
    const bindings = vocabularies.map((vocabulary) => bindRow(row, vocabulary));
    const complete = bindings.filter(
      ({ missing, telling }) => missing.length === 0 && (telling > 0 || options.as !== undefined),
    );
    if (complete.length > 0) {
      log.row = row.number;
      return conclude(complete, vocabularies, log, problems);
    }
    for (const binding of bindings) {
      if (binding.bound > (nearMiss?.binding.bound ?? 1)) nearMiss = { row: row.number, binding };
    }
  }

  if (nearMiss !== null && (options.as !== undefined || nearMiss.binding.telling > 0)) {
    log.row = nearMiss.row;
    const { kind, missing } = nearMiss.binding;
    log.add('error', 'header-missing', null, undefined, { kind, columns: missing.join(', ') });
    warnOfUnknown(nearMiss.binding, vocabularies, log);
  } else {
    log.add('error', 'sheet-kind-unknown', null, undefined, { kinds: SHEET_KINDS.join(', ') });
  }
  return { kind: null, problems };
}

function conclude(
  complete: readonly Binding[],
  vocabularies: readonly Vocabulary[],
  log: RowLog,
  problems: Problem[],
): DetectedSheet | UndetectedSheet {
  const binding = prevailing(complete);
  if (binding === null) {
    const kinds = complete.map(({ kind }) => kind);
    log.add('error', 'sheet-kind-ambiguous', null, undefined, {
      kinds: kinds.join(', '),
      first: kinds[0] ?? '',
    });
    return { kind: null, problems };
  }
  for (const { heading, first } of binding.repeated) {
    const at = { field: first.field, ...heading };
    const data = { column: first.field, other: first.letter, otherHeader: first.header };
    log.add('error', 'header-duplicate', at, heading.header, data);
  }
  for (const { heading, fields } of binding.ambiguous) {
    const at = { field: fields[0] ?? '', ...heading };
    log.add('error', 'header-ambiguous', at, heading.header, { candidates: fields.join(', ') });
  }
  warnOfUnknown(binding, vocabularies, log);
  if (log.errors > 0) return { kind: null, problems };
  return { kind: binding.kind, headerRow: log.row, columns: binding.columns, problems };
}

/**
 * The kind that the headings mean. Lists for attendance or scores often repeat a column or two of the staff list,
 * so against `employees` the greater number of telling columns wins; between two other kinds nothing is guessed.
 */
function prevailing(complete: readonly Binding[]): Binding | null {
  const [first, second, third] = complete;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return first;
  if (first.kind !== 'employees' || first.telling === second.telling) return null;
  return first.telling > second.telling ? first : second;
}

/** A heading close to a known one is reported by itself: it may be a slip. The others are named in one warning. */
function warnOfUnknown(binding: Binding, vocabularies: readonly Vocabulary[], log: RowLog): void {
  const own = vocabularies.find(({ kind }) => kind === binding.kind);
  if (own === undefined) return;
  const rest: Heading[] = [];
  for (const heading of binding.unknown) {
    const word = fold(heading.header);
    if (COMMON_HEADINGS.has(word)) continue;
    const name = nearest(word, own.names.keys());
    const suggestion = name === null ? undefined : own.names.get(name);
    if (suggestion === undefined) rest.push(heading);
    else log.add('warning', 'ignored-column', { field: '', ...heading }, heading.header, { suggestion });
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
