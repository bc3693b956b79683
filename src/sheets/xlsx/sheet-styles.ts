import type { Borders, CellRichTextValue, Style } from 'exceljs';
import type { ColumnFormat, ReportColumn, ReportValue, RowEmphasis } from '../../app/ports/reports.ts';
import { BugError } from '../../domain/bug-error.ts';
import { parseDay } from '../../domain/calendar/period.ts';
import { MAX_CELL_TEXT } from '../rejected-file.ts';

const LINE: Partial<Borders> = {
  top: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  left: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  bottom: { style: 'thin', color: { argb: 'FFBFBFBF' } },
  right: { style: 'thin', color: { argb: 'FFBFBFBF' } },
};

const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  // A dash for 0, as pay lists have it: a page of zeros hides the amounts.
  rupiah: '#,##0;-#,##0;"-"',
  whole: '#,##0',
  plain: '0',
  score: '0.00',
  percent: '0.00',
  // As many decimals as there are, up to four.
  quantity: 'General',
  day: 'dd/mm/yyyy',
};

const DEFAULT_WIDTHS: Readonly<Record<ColumnFormat, number>> = {
  text: 20,
  rupiah: 15,
  whole: 9,
  plain: 9,
  score: 9,
  percent: 9,
  quantity: 11,
  day: 12,
};

const SUM_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const FONT = { name: 'Calibri', family: 2, size: 11 } as const;

/** Style of the first line above the table. */
export const TITLE_STYLE: Partial<Style> = { font: { ...FONT, bold: true, size: 14 } };
/** Style of a line above the table that must not be overlooked. */
export const NOTICE_STYLE: Partial<Style> = { font: { ...FONT, bold: true, color: { argb: 'FFC00000' } } };
/** Style of all other text outside the table. */
export const PLAIN_STYLE: Partial<Style> = { font: FONT };
/** Style of the headings of the table. */
export const HEADING_STYLE: Partial<Style> = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } },
  border: LINE,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};

/** Text columns from this width on hold words, which go on in the next line; narrower ones hold numbers and codes. */
const WRAPPED_FROM = 21;

/** Styles of the cells of each column, in a common row and in rows of sums. */
export type TableStyles = Readonly<Record<'plain' | RowEmphasis, readonly Partial<Style>[]>>;

/** Styles of a table. One object per column and kind of row: exceljs finds a style that it has seen by identity. */
export function tableStyles(columns: readonly ReportColumn[]): TableStyles {
  const plain = columns.map(plainStyle);
  const bold = plain.map((style) => ({ ...style, font: { ...FONT, bold: true }, fill: SUM_FILL }));
  return {
    plain,
    subtotal: bold.map((style, index) => ({ ...style, ...shrunk(columns[index]) })),
    heading: bold.map((style) => ({ ...style, alignment: { vertical: 'top', horizontal: 'left' } })),
    total: bold.map((style, index) => ({
      ...style,
      border: { ...LINE, top: { style: 'medium' }, bottom: { style: 'medium' } },
      ...shrunk(columns[index]),
    })),
  };
}

/** A sum grows with the number of people, the width of its column does not. */
function shrunk(column: ReportColumn | undefined): Partial<Style> {
  if (column?.format !== 'rupiah') return {};
  return { alignment: { vertical: 'top', horizontal: 'right', shrinkToFit: true } };
}

function plainStyle(column: ReportColumn): Partial<Style> {
  const { format } = column;
  return {
    numFmt: NUMBER_FORMATS[format],
    border: LINE,
    alignment: {
      vertical: 'top',
      horizontal: format === 'text' ? 'left' : format === 'day' ? 'center' : 'right',
      // Text keeps off the number to its left.
      ...(format === 'text' && { indent: 1 }),
      ...(isWrapped(column) && { wrapText: true }),
    },
  };
}

/** Whether long text of a column goes on in the next line. */
export function isWrapped(column: ReportColumn): boolean {
  return column.format === 'text' && columnWidth(column) >= WRAPPED_FROM;
}

/** Width of a column in characters: as given, but never so narrow that a word of the heading is cut. */
export function columnWidth({ heading, width, format }: ReportColumn): number {
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length));
  return Math.max(width ?? DEFAULT_WIDTHS[format], longestWord + 2);
}

/** How many of a column's whole numbers make one of what people read: hundredths, ten-thousandths, or 1. */
export function unitOf(format: ColumnFormat): number {
  if (format === 'quantity') return 10_000;
  return format === 'score' || format === 'percent' ? 100 : 1;
}

/**
 * What stands in the cell: hundredths as a decimal, a day as a real date, text always as text.
 * @throws BugError for a number that is not a whole one, and for text that no cell can hold
 */
export function cellContent(
  value: ReportValue,
  format: ColumnFormat,
): string | number | CellRichTextValue | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new BugError(`report cell is not a whole number: ${value}`);
    return value / unitOf(format);
  }
  if (value.length > MAX_CELL_TEXT) throw new BugError(`report cell of ${value.length} characters`);
  return (format === 'day' ? daySerial(value) : null) ?? textContent(value);
}

/** Number of a day as spreadsheets count it; null before 1 March 1900, where they count differently. */
function daySerial(text: string): number | null {
  if (parseDay(text) === null || text < '1900-03-01') return null;
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
}

/**
 * Text so that every spreadsheet shows it unchanged. exceljs stores plain text like the result of a formula, where
 * outer spaces and line breaks get lost and programs disagree about `_x0041_`; as text of one run both are safe.
 */
function textContent(value: string): string | CellRichTextValue {
  const text = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  if (text.trim() === text && !text.includes('_x') && !text.includes('\n')) return text;
  return { richText: [{ text: text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') }] };
}
