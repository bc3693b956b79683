import type { SheetRow } from '../../app/ports/sheets.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { namedMonth } from '../cells/date.ts';

/** A month by its name, with its year and what stands before it: `Januari 2026`, `JANUARI TAHUN 2026`, `31 Januari 2026`. */
const NAMED = /(\d{1,2}\s+)?\b([a-z]+)\b\.?(?:,?\s+(?:tahun\s+|thn\.?\s+|year\s+)?(\d{4})\b)?/gi;

/** A month that a title names, and where. */
export interface TitledMonth {
  readonly month: Period;
  /** Number of the title's row; 0 for the name of the sheet. */
  readonly row: number;
  readonly title: string;
}

/**
 * The one month that titles name: `Rekapitulasi Kehadiran Bulan Januari 2026`. The day of a list (`Binjai, 2 Februari
 * 2026`) names none, and a title that names several months, or one without its year, says nothing.
 * @param titles texts with the numbers of their rows
 * @returns null where no title names a month, or two name different ones
 */
export function titledMonth(titles: readonly (readonly [row: number, title: string])[]): TitledMonth | null {
  const found: TitledMonth[] = [];
  for (const [row, title] of titles) {
    const month = onlyMonth(title);
    if (month !== null) found.push({ month, row, title });
  }
  const [first] = found;
  return first !== undefined && found.every(({ month }) => month === first.month) ? first : null;
}

/** The texts of the rows above a header. */
export function titlesAbove(rows: readonly SheetRow[], headerRow: number): [row: number, title: string][] {
  return rows
    .filter(({ number }) => number < headerRow)
    .flatMap(({ number, cells }) => cells.map((cell) => [number, cell] as const))
    .filter((each): each is [number, string] => typeof each[1] === 'string');
}

function onlyMonth(title: string): Period | null {
  const months: (Period | null)[] = [];
  for (const [, day, name, year] of title.matchAll(NAMED)) {
    // Any year will do to tell whether the word is the name of a month.
    if (namedMonth(name, year ?? '2000') === null) continue;
    if (day === undefined) months.push(year === undefined ? null : namedMonth(name, year));
  }
  const [month = null] = months;
  return months.length === 1 ? month : null;
}
