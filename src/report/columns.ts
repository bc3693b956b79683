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

/** A column and what stands in it of each thing that has a row. */
export type CellColumn<Row> = readonly [column: ReportColumn, cell: (row: Row) => ReportValue];

/** Columns of a part of each thing as columns of the things; empty where a thing has no such part. */
export function cellsOf<Part, Row>(
  columns: readonly CellColumn<Part>[],
  partOf: (row: Row) => Part | null,
): readonly CellColumn<Row>[] {
  return columns.map(([column, cell]) => [
    column,
    (row) => {
      const part = partOf(row);
      return part === null ? null : cell(part);
    },
  ]);
}

/** An employee as a row names him. */
export interface NamedEmployee {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
}

/** The columns that say whom a row is about, with their cells. */
export function personCells(lang: Lang): readonly CellColumn<NamedEmployee>[] {
  return [
    [column('nip', 'text', 20, lang), ({ nip }) => nip],
    [column('nama', 'text', 26, lang), ({ nama }) => nama],
    [column('unit', 'text', 28, lang), ({ unit }) => unit],
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

/** A sheet of things that employees have, none or several each: whom a row is about, then the columns of the thing. */
export function employeeSheet<Employee extends NamedEmployee, Thing>(
  lang: Lang,
  columns: readonly CellColumn<Thing>[],
  employees: readonly Employee[],
  thingsOf: (employee: Employee) => Iterable<Thing>,
): Pick<ReportSheet, 'columns' | 'rows'> {
  type Owned = readonly [owner: Employee, thing: Thing];
  return cellSheet<Owned>(
    [
      ...cellsOf(personCells(lang), ([owner]: Owned) => owner),
      ...cellsOf(columns, ([, thing]: Owned) => thing),
    ],
    function* () {
      for (const owner of employees) for (const thing of thingsOf(owner)) yield [owner, thing];
    },
  );
}
