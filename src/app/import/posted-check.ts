import { type Period, yearOf } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AdjustmentRow, ColumnBinding, OpeningRow } from '../../intake/index.ts';
import type { Store } from '../ports/store.ts';

/** A sheet of adjustments or opening balances that is being imported. */
export interface LateSheet {
  readonly columns: readonly ColumnBinding[];
  /** Whether it supersedes earlier sheets of its kind. */
  readonly replaces: boolean;
}

/**
 * Judges rows that count only once and only in time: adjustments of a period of which any run is approved, or that no
 * run can follow any more, opening balances of a year with an approved run, and a second opening balance of a year
 * (pay-rules 6 and 9).
 */
export class PostedCheck {
  readonly #store: Store;
  readonly #sheet: LateSheet;
  readonly #report: (problem: Problem) => void;
  readonly #periods: ReadonlySet<Period>;
  /** The last period with an approved run: none before it is computed any more. */
  readonly #last: Period | null;
  /** The first period with an approved run, by year. */
  readonly #years: ReadonlyMap<number, Period>;

  constructor(store: Store, sheet: LateSheet, report: (problem: Problem) => void) {
    this.#store = store;
    this.#sheet = sheet;
    this.#report = report;
    const posted = store.runs().filter(({ status }) => status !== 'draft');
    const periods = posted.map(({ period }) => period).sort();
    this.#periods = new Set(periods);
    this.#last = periods.at(-1) ?? null;
    this.#years = new Map(periods.toReversed().map((period) => [yearOf(period), period]));
  }

  /** Judges an addition or deduction. */
  adjustment({ row, nip, period }: AdjustmentRow): void {
    if (this.#periods.has(period))
      this.#error('adjustment-period-approved', { row, nip }, 'period', { period });
    else if (this.#last !== null && period < this.#last)
      this.#error('adjustment-period-past', { row, nip }, 'period', { period, later: this.#last });
  }

  /**
   * Judges an opening balance.
   * @param batch the batch that records it
   */
  opening({ row, nip, tahun }: OpeningRow, batch: number): void {
    const first = this.#years.get(tahun);
    if (first !== undefined) {
      this.#error('opening-year-already-run', { row, nip }, 'tahun', { tahun, period: first });
      return;
    }
    const earlier = this.#sheet.replaces ? null : this.#store.openingOf(nip, tahun, batch - 1);
    if (earlier === null) return;
    const { file } = this.#store.batch(earlier.batch);
    this.#error('opening-repeated', { row, nip }, 'tahun', { tahun, file, row: earlier.row });
  }

  #error(
    code: string,
    place: { readonly row: number; readonly nip: string },
    field: string,
    data: Problem['data'] & object,
  ): void {
    const column = this.#sheet.columns.find((each) => each.field === field);
    const where = { ...place, ...(column && { column: column.letter, header: column.header }) };
    this.#report({ code, severity: 'error', where, data });
  }
}
