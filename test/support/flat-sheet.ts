/** A cell of a flat OpenDocument sheet: text, number, nothing, or what only a spreadsheet has. */
export type FlatCell =
  | string
  | number
  | null
  | { readonly text: string; readonly bold?: string; readonly span?: number }
  | { readonly formula: string; readonly value: string | number }
  | { readonly day: string };

export interface FlatTable {
  readonly name: string;
  readonly rows: readonly (readonly FlatCell[])[];
  /** Numbers of rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
}

const NAMES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
].map((name) => `xmlns:${name}`);

const STYLES =
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
  '<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>';

/**
 * A spreadsheet as one XML file, which LibreOffice opens and saves in any format.
 * @param countsFrom the first day of its calendar
 */
export function flatSheet(
  tables: readonly FlatTable[],
  { countsFrom }: { readonly countsFrom: string },
): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>` +
    `<table:calculation-settings><table:null-date table:date-value="${countsFrom}"/></table:calculation-settings>` +
    `${tables.map(tableXml).join('')}</office:spreadsheet></office:body></office:document>`
  );
}

function tableXml({ name, rows, hiddenRows = [], isHidden = false }: FlatTable): string {
  const rowXml = (cells: readonly FlatCell[], index: number): string => {
    const hidden = hiddenRows.includes(index + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${cells.length === 0 ? '<table:table-cell/>' : cells.map(cellXml).join('')}</table:table-row>`;
  };
  const style = isHidden ? ' table:style-name="hidden"' : '';
  return `<table:table table:name="${name}"${style}>${rows.map(rowXml).join('')}</table:table>`;
}

function cellXml(cell: FlatCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell !== 'object') return valueXml(cell, '');
  if ('day' in cell)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"/>`;
  if ('formula' in cell) return valueXml(cell.value, ` table:formula="of:=${escaped(cell.formula)}"`);
  const { text, bold, span = 1 } = cell;
  const runs = bold === undefined ? '' : `<text:span text:style-name="bold">${escaped(bold)}</text:span>`;
  const covered = '<table:covered-table-cell/>'.repeat(span - 1);
  return `<table:table-cell office:value-type="string" table:number-columns-spanned="${span}"><text:p>${escaped(text)}${runs}</text:p></table:table-cell>${covered}`;
}

function valueXml(value: string | number, attributes: string): string {
  return typeof value === 'number'
    ? `<table:table-cell${attributes} office:value-type="float" office:value="${value}"/>`
    : `<table:table-cell${attributes} office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
