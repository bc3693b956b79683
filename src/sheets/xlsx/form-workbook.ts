import type { Cell, DataValidation, Style, Worksheet } from 'exceljs';
import type { ColumnForm, FormColumn, FormSheet } from '../../app/ports/forms.ts';
import { BugError } from '../../domain/bug-error.ts';
import { columnLetters } from '../column-letters.ts';
import { lineCount, rowHeight } from './row-height.ts';
import { HEADING_STYLE } from './sheet-styles.ts';

/** Row of the headings; the form has nothing above them. */
export const HEADING_ROW = 1;
/** Rows that are prepared for input: more than a city has employees. */
const PREPARED_ROWS = 20_000;
/** Days that a date cell takes, as spreadsheets count them: 1 January 1940 and 31 December 2199. */
const DAYS = [14_611, 109_574] as const;
const WRITTEN_AT = new Date('2000-01-01T00:00:00Z');

const FORMATS: Readonly<Record<ColumnForm['format'], string>> = {
  text: '@',
  month: '@',
  clock: '@',
  digits: '@',
  choice: '@',
  day: 'yyyy-mm-dd',
  whole: '0',
  decimal: '0.##',
  rupiah: '#,##0',
};

const WIDTHS: Readonly<Record<ColumnForm['format'], number>> = {
  text: 26,
  month: 10,
  clock: 9,
  digits: 21,
  choice: 14,
  day: 12,
  whole: 13,
  decimal: 11,
  rupiah: 15,
};

const FONT = { name: 'Calibri', family: 2, size: 11 } as const;

/** Characters across a page on which they can still be read. */
const PAGE_WIDTH = 180;

const REQUIRED_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE699' } } as const;

/** A form as a workbook: the sheet to fill in, with lists and bounds on its cells, and the sheet that shows how. */
export async function formWorkbook(form: FormSheet): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.creator = book.lastModifiedBy = 'binjai-pay';
  book.created = book.modified = WRITTEN_AT;
  const sheet = book.addWorksheet(form.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW }],
  });
  layOut(sheet, form.columns, HEADING_ROW);
  for (const [index, column] of form.columns.entries()) {
    const letters = columnLetters(index + 1);
    const range = `${letters}${HEADING_ROW + 1}:${letters}${HEADING_ROW + PREPARED_ROWS}`;
    const rule = validation(column.form);
    if (rule !== null) addRule(sheet, range, { ...rule, showErrorMessage: true, error: form.refusal });
  }
  addExample(book.addWorksheet(form.exampleName), form);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/**
 * Headings, widths and number formats; a column keeps its format for every cell that is filled in later. On paper each
 * page repeats the headings and the first column.
 */
function layOut(sheet: Worksheet, columns: readonly FormColumn[], headingRow: number): void {
  sheet.columns = columns.map((column) => ({
    width: widthOf(column),
    style: { numFmt: FORMATS[column.form.format] },
  }));
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(width / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: `${headingRow}:${headingRow}`,
    printTitlesColumn: 'A:A',
  };
  for (const [index, { name, isRequired }] of columns.entries()) {
    const cell = sheet.getRow(headingRow).getCell(index + 1);
    cell.value = name;
    cell.style = { ...HEADING_STYLE, numFmt: '@', ...(isRequired && { fill: REQUIRED_FILL }) };
  }
}

function widthOf({ name, form }: FormColumn): number {
  return Math.max(WIDTHS[form.format], name.length + 3);
}

/** The mark that it is no sheet to import, then headings, what they mean, and filled rows. */
function addExample(sheet: Worksheet, { exampleMark, columns }: FormSheet): void {
  const headingRow = 3;
  layOut(sheet, columns, headingRow);
  setText(sheet.getCell('A1'), exampleMark, { font: { ...FONT, bold: true, color: { argb: 'FFC00000' } } });
  const note: Partial<Style> = {
    font: { ...FONT, italic: true, size: 9, color: { argb: 'FF595959' } },
    alignment: { wrapText: true, vertical: 'top' },
  };
  for (const [index, column] of columns.entries()) {
    setText(sheet.getRow(headingRow + 1).getCell(index + 1), column.note, note);
    for (const [row, value] of column.examples.entries()) {
      const cell = sheet.getRow(headingRow + 2 + row).getCell(index + 1);
      cell.value =
        column.form.format === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
    }
  }
  const lines = columns.map((column) => lineCount(column.note, widthOf(column)));
  sheet.getRow(headingRow + 1).height = rowHeight(Math.max(...lines));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headingRow + 1 }];
}

function setText(cell: Cell, text: string, style: Partial<Style>): void {
  cell.value = text;
  cell.style = { ...style, numFmt: '@' };
}

function validation(form: ColumnForm): DataValidation | null {
  const allowBlank = true;
  switch (form.format) {
    case 'text':
      return null;
    case 'choice':
      return { type: 'list', allowBlank, formulae: [`"${form.choices.join(',')}"`] };
    case 'month':
      return { type: 'textLength', allowBlank, operator: 'equal', formulae: [7] };
    case 'clock':
      return { type: 'textLength', allowBlank, operator: 'between', formulae: [4, 5] };
    case 'digits':
      return { type: 'textLength', allowBlank, operator: 'between', formulae: [form.min, form.max] };
    case 'day':
      return { type: 'date', allowBlank, operator: 'between', formulae: DAYS.map(dayOf) };
    case 'decimal':
      return { type: 'decimal', allowBlank, operator: 'between', formulae: [form.min, form.max] };
    case 'whole':
    case 'rupiah':
      return { type: 'whole', allowBlank, operator: 'between', formulae: [form.min, form.max] };
  }
}

function dayOf(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}

/** One rule for a whole column: exceljs offers it only cell by cell, though it writes what stands here. */
function addRule(sheet: Worksheet, range: string, rule: DataValidation): void {
  const rules: unknown = Reflect.get(sheet, 'dataValidations');
  const add: unknown = typeof rules === 'object' && rules !== null ? Reflect.get(rules, 'add') : undefined;
  if (typeof add === 'function') Reflect.apply(add, rules, [range, rule]);
  else throw new BugError('exceljs has no dataValidations.add any more');
}
