import type { SheetRow } from '../app/ports.ts';
import { type ColumnBinding, columnLetter } from './column.ts';
import { FAMILIAR_HEADINGS } from './familiar-headings.ts';
import { cleanText, fold } from './fold.ts';
import { type FieldDefinition, fieldsOf, type SheetKind } from './kinds.ts';

/** A heading that stands for no field of the kind. */
export interface Heading {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
}

/** What a row means when it is read as the header row of a kind. */
export interface Binding {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnBinding[];
  /** Second and further headings for a field that is bound already. */
  readonly repeated: readonly { readonly heading: Heading; readonly first: ColumnBinding }[];
  /** Headings that can stand for several fields, none of which is bound. */
  readonly ambiguous: readonly { readonly heading: Heading; readonly fields: readonly string[] }[];
  /** Headings without a meaning here; those of well-known systems are left out. */
  readonly unknown: readonly Heading[];
  /** Fields that must be there and are not; alternatives are joined by ` / `. */
  readonly missing: readonly string[];
  /** Number of bound columns that tell the kind. */
  readonly telling: number;
  /** Number of bound columns. */
  readonly bound: number;
}

/** The headings of one kind, folded. */
export interface Vocabulary {
  readonly kind: SheetKind;
  readonly fields: readonly FieldDefinition[];
  readonly names: ReadonlyMap<string, string>;
  readonly fallbacks: ReadonlyMap<string, readonly string[]>;
}

/** Prepares the headings of a kind for look-up. */
export function vocabularyOf(kind: SheetKind, attendanceCodes: readonly string[]): Vocabulary {
  const fields = fieldsOf(kind, attendanceCodes);
  const names = new Map<string, string>();
  const fallbacks = new Map<string, string[]>();
  for (const definition of fields) {
    for (const alias of definition.aliases) names.set(fold(alias), definition.field);
    for (const word of definition.fallbacks) {
      fallbacks.set(fold(word), [...(fallbacks.get(fold(word)) ?? []), definition.field]);
    }
  }
  for (const definition of fields) names.set(fold(definition.field), definition.field);
  return { kind, fields, names, fallbacks };
}

/** Reads a row as the header row of a kind. Nothing is reported yet: the row may turn out to be a title. */
export function bindRow(row: SheetRow, vocabulary: Vocabulary): Binding {
  const columns = new Map<string, ColumnBinding>();
  const repeated: { heading: Heading; first: ColumnBinding }[] = [];
  const leftOver: Heading[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (typeof cell !== 'string') continue;
    const header = cleanText(cell);
    if (fold(header) === '') continue;
    const heading: Heading = { index, letter: columnLetter(index), header };
    const field = meaningOf(header, vocabulary.names);
    const first = field === undefined ? undefined : columns.get(field);
    if (first !== undefined) repeated.push({ heading, first });
    else if (field !== undefined) columns.set(field, { field, ...heading });
    else leftOver.push(heading);
  }

  const ambiguous: { heading: Heading; fields: readonly string[] }[] = [];
  const unknown: Heading[] = [];
  for (const heading of leftOver) {
    const meant = meaningOf(heading.header, vocabulary.fallbacks);
    const open = (meant ?? []).filter((field) => !columns.has(field));
    const only = open[0];
    if (open.length > 1) ambiguous.push({ heading, fields: open });
    else if (only !== undefined) columns.set(only, { field: only, ...heading });
    else if (meant === undefined && !isFamiliar(heading.header)) unknown.push(heading);
  }

  return {
    kind: vocabulary.kind,
    columns: [...columns.values()].sort((a, b) => a.index - b.index),
    repeated,
    ambiguous,
    unknown,
    missing: missingFields(vocabulary.fields, columns),
    telling: vocabulary.fields.filter((definition) => definition.telling && columns.has(definition.field))
      .length,
    bound: columns.size,
  };
}

/** A heading is looked up as it stands, then without a remark in brackets: `MKG (tahun)`. */
function meaningOf<T>(header: string, names: ReadonlyMap<string, T>): T | undefined {
  return names.get(fold(header)) ?? names.get(fold(withoutRemark(header)));
}

function isFamiliar(header: string): boolean {
  return FAMILIAR_HEADINGS.has(fold(header)) || FAMILIAR_HEADINGS.has(fold(withoutRemark(header)));
}

function withoutRemark(header: string): string {
  return header.replace(/\([^)]*\)\s*$/, '');
}

function missingFields(
  fields: readonly FieldDefinition[],
  columns: ReadonlyMap<string, ColumnBinding>,
): readonly string[] {
  const missing = fields
    .filter(({ need, field }) => need === 'always' && !columns.has(field))
    .map(({ field }) => field);
  const alternatives = fields.filter(({ need }) => need === 'one-of').map(({ field }) => field);
  const hasOne = alternatives.length === 0 || alternatives.some((field) => columns.has(field));
  return hasOne ? missing : [...missing, alternatives.join(' / ')];
}
