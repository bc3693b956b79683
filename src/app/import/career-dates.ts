import { PERSONNEL_COLUMN } from '../../domain/personnel/personnel-fact.ts';
import type { ColumnBinding, SheetKind, UnusedHeading } from '../../intake/index.ts';
import type { SheetRow, SheetSource } from '../ports/sheets.ts';

const DATES: ReadonlySet<string> = new Set(Object.values(PERSONNEL_COLUMN));

/** What has to be known of a sheet to take the dates out of it. */
interface DetectedColumns {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnBinding[];
  readonly unused: readonly UnusedHeading[];
  readonly headerRow: number;
  readonly repeats: ReadonlySet<string> | null;
  rows(): AsyncIterable<readonly SheetRow[]>;
}

/** Columns that say whom a row is about and from when it holds. */
const WHO_AND_WHEN: ReadonlySet<string> = new Set(['nip', 'berlaku']);

/**
 * An employee sheet with columns for dates of careers as two: the records, which every run reads, and the dates, which
 * none does. The file is read a second time for them, so that sheets without such columns cost nothing.
 */
export function withCareerDates<Sheet extends DetectedColumns>(
  sheet: Sheet,
  source: SheetSource,
): readonly Sheet[] {
  const dates = sheet.columns.filter(({ field }) => DATES.has(field));
  if (sheet.kind !== 'employees' || dates.length === 0) return [sheet];
  const { headerRow } = sheet;
  const second: Sheet = {
    ...sheet,
    kind: 'personnel',
    columns: sheet.columns.filter(({ field }) => DATES.has(field) || WHO_AND_WHEN.has(field)),
    unused: [],
    repeats: new Set(dates.map(({ letter }) => letter)),
    async *rows() {
      for await (const block of source.rows()) yield block.filter(({ number }) => number > headerRow);
    },
  };
  return [{ ...sheet, columns: sheet.columns.filter(({ field }) => !DATES.has(field)) }, second];
}
