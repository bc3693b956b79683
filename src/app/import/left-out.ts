import type { SheetKind } from '../../intake/index.ts';
import type { LeftOutRow } from '../ports/batches.ts';
import type { PreparedSheet } from './prepared-sheets.ts';

/** Problem code of a right row that is left out because another row about its employee is. */
export const LEFT_OUT_WITH_OTHERS = 'row-left-out';

/**
 * The rows that `--accept-valid` leaves out. An employee's rows of one kind go in together or not at all: targets or
 * ratings of which a part is missing would give another score, and of two rows that contradict each other neither is
 * known to be right.
 */
export class LeftOut {
  readonly #rows = new Map<string, Map<number, LeftOutRow>>();
  readonly #employees = new Set<string>();
  #size = 0;

  /** How many rows are left out so far. */
  get size(): number {
    return this.#size;
  }

  /** Leaves a row out, and with it the others of its kind about the same employee. */
  add(sheet: PreparedSheet, row: LeftOutRow): void {
    const { nip } = row;
    if (nip !== null) this.#employees.add(`${sheet.kind} ${nip}`);
    const rows = this.#rows.get(keyOf(sheet)) ?? new Map<number, LeftOutRow>();
    this.#rows.set(keyOf(sheet), rows);
    if (rows.has(row.row)) return;
    rows.set(row.row, row);
    this.#size++;
  }

  hasRow(sheet: PreparedSheet, row: number): boolean {
    if (this.#size === 0) return false;
    return this.#rows.get(keyOf(sheet))?.has(row) ?? false;
  }

  hasEmployee(kind: SheetKind, nip: string): boolean {
    return this.#size > 0 && this.#employees.has(`${kind} ${nip}`);
  }

  /** Rows left out of a sheet, in its order. */
  of(sheet: PreparedSheet): readonly LeftOutRow[] {
    return [...(this.#rows.get(keyOf(sheet))?.values() ?? [])].sort((a, b) => a.row - b.row);
  }
}

/** The same sheet in every attempt, whatever else is called like it. */
function keyOf({ fileIndex, name }: PreparedSheet): string {
  return `${fileIndex} ${name ?? ''}`;
}
