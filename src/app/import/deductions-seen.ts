import type { Problem } from '../../domain/problem.ts';
import type { Heading, UnusedHeading } from '../../intake/index.ts';
import type { CellValue, SheetRow } from '../ports/sheets.ts';

/**
 * Counts amounts in columns of deductions, which only sheets of adjustments bring into the pay: whoever leaves them in a
 * salary sheet must hear that nothing of them is withheld.
 */
export class DeductionsSeen {
  readonly #columns: readonly { readonly heading: Heading; count: number }[];

  constructor(unused: readonly UnusedHeading[]) {
    this.#columns = unused
      .filter(({ reason }) => reason === 'deduction')
      .map(({ heading }) => ({ heading, count: 0 }));
  }

  /** A row of an employee. */
  see({ cells }: SheetRow): void {
    for (const column of this.#columns) if (isAmount(cells[column.heading.index] ?? null)) column.count++;
  }

  /** The warning, where some column holds an amount. */
  problem(): Problem | null {
    const filled = this.#columns.filter(({ count }) => count > 0);
    if (filled.length === 0) return null;
    const names = filled.map(({ heading, count }) => `${heading.letter} "${heading.header}" (${count}×)`);
    return {
      code: 'deductions-not-taken',
      severity: 'warning',
      where: {},
      data: { names: names.join(', ') },
    };
  }
}

/** Whether a cell holds more than nothing, a dash or a zero. */
function isAmount(cell: CellValue): boolean {
  if (typeof cell === 'string') return /[1-9]/.test(cell);
  return cell !== null && cell !== 0;
}
