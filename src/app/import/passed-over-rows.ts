import type { Problem } from '../../domain/problem.ts';

/** Blank rows that may lie between two rows of one block: totals and signatures are set apart. */
const WIDEST_GAP = 5;

/**
 * Tells rows that are no data (totals, signatures, page headings) as blocks, not one by one, and rows that were read
 * although they are hidden.
 */
export class PassedOverRows {
  readonly #report: (problem: Problem) => void;
  #block: { readonly first: Problem; readonly row: number; last: number; count: number } | null = null;
  #hidden: { readonly first: number; count: number } | null = null;

  constructor(report: (problem: Problem) => void) {
    this.#report = report;
  }

  /** A row that was passed over, as its problem tells. */
  skipped(problem: Problem): void {
    const { row = 0 } = problem.where;
    const block = this.#block;
    if (block !== null && row - block.last <= WIDEST_GAP) {
      block.last = row;
      block.count++;
      return;
    }
    this.#tellBlock();
    this.#block = { first: problem, row, last: row, count: 1 };
  }

  /** A row that was recorded: a block of passed-over rows ends before it. */
  recorded(row: number, isHidden: boolean): void {
    this.#tellBlock();
    if (!isHidden) return;
    if (this.#hidden === null) this.#hidden = { first: row, count: 1 };
    else this.#hidden.count++;
  }

  /** To be called at the end of the sheet. */
  finish(): void {
    this.#tellBlock();
    if (this.#hidden === null) return;
    const { first: row, count } = this.#hidden;
    this.#report({ code: 'rows-hidden', severity: 'warning', where: { row }, data: { count } });
  }

  #tellBlock(): void {
    if (this.#block === null) return;
    const { first, last, count } = this.#block;
    this.#block = null;
    this.#report({ ...first, data: { ...first.data, count, last } });
  }
}
