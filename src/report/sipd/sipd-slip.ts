import type { SlipRow } from '../../app/ports/runs.ts';
import type { EmployeeRecord } from '../../domain/people/employee.ts';

/** A slip with the record that its run has seen, as SIPD is told of it. */
export interface SipdSlip {
  readonly slip: SlipRow;
  readonly record: EmployeeRecord;
  /** TPP of the month at full score and without a cut, whole rupiah. */
  readonly fullTpp: number;
}

/** A column of a SIPD layout. */
export interface SipdColumn {
  /** Heading exactly as SIPD writes it. */
  readonly heading: string;
  readonly format: 'text' | 'whole' | 'rupiah';
  readonly width?: number;
  value(row: SipdSlip): string | number | null;
}

/** A column of text. */
export function text(heading: string, width: number, value: (row: SipdSlip) => string | null): SipdColumn {
  return { heading, format: 'text', width, value };
}

/** A column of a number of people or years. */
export function count(heading: string, value: (row: SipdSlip) => number | null): SipdColumn {
  return { heading, format: 'whole', value };
}

/** A column of whole rupiah: the sum of some lines of the slip. */
export function lines(heading: string, ...codes: readonly string[]): SipdColumn {
  return amount(heading, ({ slip }) => codes.reduce((sum, code) => sum + (slip.lines[code] ?? 0), 0));
}

/** A column of whole rupiah. */
export function amount(heading: string, value: (row: SipdSlip) => number): SipdColumn {
  return { heading, format: 'rupiah', value };
}

/** A column for which nothing is known here: it stays empty. */
export function empty(heading: string, width = 12): SipdColumn {
  return text(heading, width, () => null);
}

/** A column of money for which this program has no line: always 0. */
export function none(heading: string): SipdColumn {
  return amount(heading, () => 0);
}
