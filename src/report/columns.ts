import type { ColumnFormat, ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_HEADINGS, type ReportColumnName } from '../text/report-headings.ts';

/** A column that is not a pay line: machine name for CSV, heading in the reader's language for XLSX. */
export function column(
  name: ReportColumnName,
  format: ColumnFormat,
  width: number,
  lang: Lang,
): ReportColumn {
  return { name, heading: REPORT_HEADINGS[lang][name], format, width };
}

/** Width of an amount of hundreds of billions with separators; a total above that is printed smaller. */
const MONEY_WIDTH = 15;

/** A column of whole rupiah; `total` asks the XLSX writer for the sum below it. */
export function moneyColumn(name: string, heading: string, total: boolean): ReportColumn {
  return { name, heading, format: 'rupiah', width: MONEY_WIDTH, ...(total ? { total } : {}) };
}

/** A column of one report alone: machine name, heading in the reader's language, width for a figure unless given. */
export function ownColumn(name: string, heading: string, format: ColumnFormat, width = 11): ReportColumn {
  return { name, heading, format, width };
}

/** The columns that say whom a row is about. */
export function personColumns(
  lang: Lang,
): readonly [nip: ReportColumn, nama: ReportColumn, unit: ReportColumn] {
  return [
    column('nip', 'text', 20, lang),
    column('nama', 'text', 26, lang),
    column('unit', 'text', 28, lang),
  ];
}

/** A column and what stands in it of each thing that has a row. */
export type CellColumn<Row> = readonly [column: ReportColumn, cell: (row: Row) => ReportValue];

/** Columns of a part of each thing as columns of the things. */
export function cellsOf<Part, Row>(
  columns: readonly CellColumn<Part>[],
  part: (row: Row) => Part,
): readonly CellColumn<Row>[] {
  return columns.map(([column, cell]) => [column, (row) => cell(part(row))]);
}

/** The columns that say whom a row is about, with their cells. */
export function personCells(lang: Lang): readonly CellColumn<{
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
}>[] {
  const [nip, nama, unit] = personColumns(lang);
  return [
    [nip, (who) => who.nip],
    [nama, (who) => who.nama],
    [unit, (who) => who.unit],
  ];
}

/** Columns and rows of a sheet from columns that know their cells, so that no cell stands under another heading. */
export function cellSheet<Row>(
  columns: readonly CellColumn<Row>[],
  rows: () => Iterable<Row>,
): Pick<ReportSheet, 'columns' | 'rows'> {
  return {
    columns: columns.map(([column]) => column),
    *rows() {
      for (const row of rows()) yield columns.map(([, cell]) => cell(row));
    },
  };
}
