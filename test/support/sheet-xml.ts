import { type RawWorkbook, rawWorkbook } from './raw-workbook.ts';

/** A cell of a workbook made for a test: text, number, nothing, or XML of its own (starting with `<c`). */
export type XmlCell = string | number | null;

/** Cell styles by number for `XmlSheet` cells given as XML: 0 plain, 1 day, 2 thousands. */
export const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs>';

/** One sheet of such a workbook. */
export interface XmlSheet {
  readonly name: string;
  readonly rows: readonly (readonly XmlCell[])[];
  /** Numbers of rows that are hidden. */
  readonly hidden?: readonly number[];
  readonly state?: string;
}

/** A day of the 1900 system as a cell with a date format. */
export function dayCell(serial: number): string {
  return `<c s="1"><v>${serial}</v></c>`;
}

/** Rows as XML; rows without any cell are left out, as writers do. */
export function rowsXml(rows: XmlSheet['rows'], hidden: readonly number[] = []): string {
  return rows
    .map((cells, i) => {
      const number = i + 1;
      const xml = cells.map((cell, x) => cellXml(cell, `${letter(x)}${number}`)).join('');
      return xml === ''
        ? ''
        : `<row r="${number}"${hidden.includes(number) ? ' hidden="1"' : ''}>${xml}</row>`;
    })
    .join('');
}

/** The bytes of a workbook with these sheets. */
export function xmlWorkbook(sheets: readonly XmlSheet[], more: Partial<RawWorkbook> = {}): Buffer {
  return rawWorkbook({
    sheets: sheets.map(({ name, rows, hidden, state }) => ({
      name,
      data: rowsXml(rows, hidden),
      ...(state && { state }),
    })),
    styles: STYLES,
    ...more,
  });
}

function cellXml(cell: XmlCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${reference}"`);
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
