import type { ColumnFormat } from '../../app/ports/reports.ts';

/** Heads of both forms of a file: who withholds. */
export interface Withholder {
  /** NPWP of 16 digits. */
  readonly tin: string;
  /** Place of business, 22 digits. */
  readonly nitku: string;
}

/** A field of a Coretax form: a tag in XML, a column in the Excel template. */
export interface CoretaxField<Row> {
  readonly tag: string;
  /** Heading in the template of the tax office. */
  readonly heading: string;
  readonly format: ColumnFormat;
  readonly width: number;
  /** null is written as `xsi:nil`, and as an empty cell. */
  value(row: Row): string | number | null;
}

/** A form of Coretax with its fields in the order that Coretax demands. */
export interface CoretaxForm<Row> {
  readonly root: string;
  readonly list: string;
  readonly item: string;
  /** Where the Excel template has the number of who withholds, and the first heading; from 1. */
  readonly template: {
    readonly tinColumn: number;
    readonly headingRow: number;
    readonly firstColumn: number;
  };
  readonly fields: readonly CoretaxField<Row>[];
}

/** A field of text. */
export function textField<Row>(
  tag: string,
  heading: string,
  width: number,
  value: (row: Row) => string | null,
): CoretaxField<Row> {
  return { tag, heading, format: 'text', width, value };
}

/** A field that is a whole number: month, year, number of months. */
export function wholeField<Row>(
  tag: string,
  heading: string,
  value: (row: Row) => number,
): CoretaxField<Row> {
  return { tag, heading, format: 'plain', width: 9, value };
}

/** A field of whole rupiah. */
export function rupiahField<Row>(
  tag: string,
  heading: string,
  value: (row: Row) => number,
): CoretaxField<Row> {
  return { tag, heading, format: 'rupiah', width: 16, value };
}
