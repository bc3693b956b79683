import exceljs from 'exceljs';

/** A cell as a person sees it in the workbook, with what makes it look so. */
export interface XlsxCell {
  readonly value: string | number | boolean | Date | null;
  readonly formula?: string;
  readonly format: string;
  readonly isBold: boolean;
}

/** A sheet of a workbook: its rows from 1 (index 0), every row from column A. */
export interface XlsxSheet {
  readonly name: string;
  readonly frozenRows: number;
  readonly autoFilter: string | null;
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** Reads a small workbook with exceljs, so that what the program wrote is not judged by the program's own reader. */
export async function xlsxCells(path: string): Promise<XlsxSheet[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    frozenRows: sheet.views[0]?.state === 'frozen' ? (sheet.views[0].ySplit ?? 0) : 0,
    autoFilter: typeof sheet.autoFilter === 'string' ? sheet.autoFilter : null,
    rows: Array.from({ length: sheet.rowCount }, (_, index) => {
      const row = sheet.getRow(index + 1);
      return Array.from({ length: row.cellCount }, (_, column) => xlsxCell(row.getCell(column + 1)));
    }),
  }));
}

/** Values of a sheet alone, row by row. */
export function cellValues(sheet: XlsxSheet): XlsxCell['value'][][] {
  return sheet.rows.map((row) => row.map(({ value }) => value));
}

function xlsxCell(cell: exceljs.Cell): XlsxCell {
  const result = cell.type === exceljs.ValueType.Formula ? cell.result : plainValue(cell.value);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof result) || result instanceof Date;
  if (result !== null && result !== undefined && !isPlain) {
    throw new Error(`cell ${cell.address} is of a kind that reports do not have`);
  }
  return {
    value: (result ?? null) as XlsxCell['value'],
    ...(cell.type === exceljs.ValueType.Formula && { formula: cell.formula }),
    format: cell.numFmt ?? 'General',
    isBold: cell.font?.bold === true,
  };
}

function plainValue(value: exceljs.CellValue): exceljs.CellValue {
  const isRich = typeof value === 'object' && value !== null && 'richText' in value;
  return isRich ? value.richText.map(({ text }) => text).join('') : value;
}
