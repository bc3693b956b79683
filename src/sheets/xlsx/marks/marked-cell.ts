/** Stands at the start of every note and of every part of a note that the program wrote, and is its author. */
export const AUTHOR = 'binjai-pay';

/** A cell to be marked in a sheet. */
export interface MarkedCell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly note: string;
}
