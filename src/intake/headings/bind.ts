import type { ColumnBinding } from '../column.ts';
import type { SheetKind } from '../kinds.ts';
import { type FamilyName, familyOf } from './families.ts';
import type { FieldDefinition } from './field.ts';
import type { HeaderRows, Heading } from './heading.ts';
import { reasonNotRead, type UnusedReason } from './unused-headings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the office says that headings mean: folded heading → field, or null when it is not to be read. */
export type OfficeMeanings = ReadonlyMap<string, string | null>;

/** A well-known heading whose column is not read; `set-aside`: because the office said so. */
export interface UnusedHeading {
  readonly heading: Heading;
  readonly reason: UnusedReason | 'set-aside';
}

/** What header rows mean when they are read as those of a kind. */
export interface Binding {
  readonly kind: SheetKind;
  /** Origin of the sheet, where its headings tell. */
  readonly family: FamilyName | null;
  readonly header: HeaderRows;
  readonly columns: readonly ColumnBinding[];
  /** Second and further headings for a field that is bound already. */
  readonly repeated: readonly { readonly heading: Heading; readonly first: ColumnBinding }[];
  /** Headings that can stand for several fields, none of which is bound. */
  readonly ambiguous: readonly { readonly heading: Heading; readonly fields: readonly string[] }[];
  readonly unused: readonly UnusedHeading[];
  /** Headings without a meaning that anybody knows. */
  readonly unknown: readonly Heading[];
  /** Fields that must be there and are not; alternatives are joined by ` / `. */
  readonly missing: readonly string[];
  /** Number of bound columns that tell the kind. */
  readonly telling: number;
  /** Number of bound columns. */
  readonly bound: number;
}

/**
 * Reads header rows as those of a kind. Nothing is reported yet: the rows may turn out to be titles. What the office
 * says of a heading wins over everything else, and over every other heading for the same field.
 */
export function bindHeader(header: HeaderRows, vocabulary: Vocabulary, office: OfficeMeanings): Binding {
  const columns = new Map<string, ColumnBinding>();
  const repeated: { heading: Heading; first: ColumnBinding }[] = [];
  const unused: UnusedHeading[] = [];
  const leftOver: Heading[] = [];
  const family = familyOf(new Set(header.headings.flatMap(({ keys }) => keys)));
  const bind = (field: string, { index, letter, header: written }: Heading): void => {
    columns.set(field, { field, index, letter, header: written });
  };

  const others: Heading[] = [];
  for (const heading of header.headings) {
    const field = saidByOffice(heading, vocabulary, office);
    const first = typeof field === 'string' ? columns.get(field) : undefined;
    if (field === null) unused.push({ heading, reason: 'set-aside' });
    else if (field === undefined) others.push(heading);
    else if (first !== undefined) repeated.push({ heading, first });
    else bind(field, heading);
  }
  const settled = new Set(columns.keys());
  for (const heading of others) {
    const field = meaningOf(heading, vocabulary, family?.meanings ?? {});
    const first = typeof field === 'string' ? columns.get(field) : undefined;
    if (field === null) unused.push({ heading, reason: 'not-needed' });
    else if (field === undefined) leftOver.push(heading);
    else if (settled.has(field)) unused.push({ heading, reason: 'set-aside' });
    else if (first !== undefined) repeated.push({ heading, first });
    else bind(field, heading);
  }

  const ambiguous: { heading: Heading; fields: readonly string[] }[] = [];
  const unknown: Heading[] = [];
  for (const heading of leftOver) {
    const meant = firstFound(heading, (key) => vocabulary.fallbacks.get(key)) ?? [];
    const open = meant.filter((field) => !columns.has(field));
    const [only] = open;
    if (only !== undefined && isOpen(vocabulary, meant, open)) {
      if (open.length > 1) ambiguous.push({ heading, fields: open });
      else bind(only, heading);
      continue;
    }
    const reason = firstFound(heading, reasonNotRead) ?? (meant.length > 0 ? 'not-needed' : null);
    if (reason === null) unknown.push(heading);
    else unused.push({ heading, reason });
  }

  for (const { field, standIn } of vocabulary.fields) {
    const other = standIn === undefined || columns.has(field) ? undefined : columns.get(standIn);
    if (other !== undefined) columns.set(field, { ...other, field });
  }
  return {
    kind: vocabulary.kind,
    family: family?.name ?? null,
    header,
    columns: [...columns.values()].sort((a, b) => a.index - b.index),
    repeated,
    ambiguous,
    unused,
    unknown,
    missing: missingFields(vocabulary.fields, columns),
    telling: vocabulary.fields.filter((definition) => definition.telling && columns.has(definition.field))
      .length,
    bound: columns.size,
  };
}

/** Field that the office gave to a heading; null when it is not to be read; undefined when nothing was said for this kind. */
function saidByOffice(
  { keys }: Heading,
  { fields }: Vocabulary,
  office: OfficeMeanings,
): string | null | undefined {
  if (office.size === 0) return undefined;
  for (const key of keys) {
    const said = office.get(key);
    if (said === null || fields.some(({ field }) => field === said)) return said;
  }
  return undefined;
}

/** Field of a heading; null where the sheet's origin gives it another meaning that is not read; undefined when unknown. */
function meaningOf(
  heading: Heading,
  { names, fields }: Vocabulary,
  family: Readonly<Record<string, string | null>>,
): string | null | undefined {
  for (const key of heading.keys) {
    const special = family[key];
    if (special === null) return null;
    if (special !== undefined && fields.some(({ field }) => field === special)) return special;
    const field = names.get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}

/**
 * Whether a heading that can stand for several fields still stands for one of the open ones. Of the bands of lateness
 * it does not: beside a column for one band, `TERLAMBAT` is their sum.
 */
function isOpen({ kind }: Vocabulary, meant: readonly string[], open: readonly string[]): boolean {
  return kind !== 'attendance' || open.length === meant.length;
}

function firstFound<T>(heading: Heading, find: (key: string) => T | null | undefined): T | null {
  for (const key of heading.keys) {
    const found = find(key);
    if (found !== null && found !== undefined) return found;
  }
  return null;
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
