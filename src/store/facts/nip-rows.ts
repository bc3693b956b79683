/** A row of a table read in NIP order; its first column is the NIP. */
export type NipRow = readonly [nip: string, batch: number, row: number, ...rest: unknown[]];

/**
 * Rows of one table in NIP order, handed out employee by employee. Employees must be asked for in ascending order;
 * rows of others are passed over.
 */
export class NipRows<Row extends NipRow> {
  readonly #rows: readonly Row[];
  #next = 0;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** The rows of an employee, in the order of the table; empty when there are none. */
  take(nip: string): readonly Row[] {
    const rows = this.#rows;
    let start = this.#next;
    while (start < rows.length && nipAt(rows, start) < nip) start++;
    let end = start;
    while (end < rows.length && nipAt(rows, end) === nip) end++;
    this.#next = end;
    return start === end ? NONE : rows.slice(start, end);
  }

  /** The last row of an employee: of rows in the order of recording, the one in force. */
  takeLast(nip: string): Row | null {
    const rows = this.#rows;
    let at = this.#next;
    while (at < rows.length && nipAt(rows, at) <= nip) at++;
    this.#next = at;
    const last = at > 0 ? rows[at - 1] : undefined;
    return last !== undefined && last[0] === nip ? last : null;
  }
}

const NONE: readonly never[] = Object.freeze([]);

function nipAt(rows: readonly NipRow[], at: number): string {
  return (rows[at] as NipRow)[0];
}
