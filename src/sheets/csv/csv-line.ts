import { stringify } from 'csv-stringify/sync';
import type { ReportValue } from '../../app/ports/reports.ts';
import { formulaSafe } from './formula-safe.ts';

/** Text that is a CSV cell as it stands: nothing to be quoted in it, and no spreadsheet takes its beginning for a formula. */
const PLAIN = /^(?![=+\-@\t\r])[^",\n\r]*$/;

/**
 * A row as a line of CSV with its line feed. csv-stringify writes every cell that needs quotes; passing it all the
 * whole numbers as well takes five times as long.
 */
export function csvLine(row: readonly ReportValue[]): string {
  let line = '';
  for (let i = 0; i < row.length; i++) {
    const value = row[i];
    if (i > 0) line += ',';
    if (typeof value === 'string') line += PLAIN.test(value) ? value : quotedCell(formulaSafe(value));
    else if (typeof value === 'number') line += value;
  }
  return `${line}\n`;
}

function quotedCell(text: string): string {
  return stringify([[text]], { eof: false });
}
