import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { Problem } from '../../domain/problem.ts';
import { type ColumnBinding, checkEmployeeRecord, type GridHas } from '../../intake/index.ts';
import type { Batch, ChangedEmployee } from '../ports/batches.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { salaryGrids } from './record-check.ts';

/**
 * Judges the records of employees whose sheet was replaced, once it is known which rows are in force: every month from
 * the first one that changed, rows of other sheets included, for a row may have lost what it built upon. Somebody who
 * was paid must keep a row, or nobody could settle what he got.
 */
export class ReplacedRecords {
  readonly #store: Store;
  readonly #report: (problem: Problem, batch: Batch | null) => void;
  readonly #gridHas: GridHas;
  readonly #batches = new Map<
    number,
    { readonly batch: Batch; readonly columns: readonly ColumnBinding[] }
  >();
  readonly #posted: readonly Run[];

  /** @param report takes each problem and the batch of its row; null where the row is gone */
  constructor(store: Store, report: (problem: Problem, batch: Batch | null) => void) {
    this.#store = store;
    this.#report = report;
    this.#gridHas = salaryGrids(store);
    this.#posted = postedRuns(store);
  }

  check({ nip, before, now }: ChangedEmployee): void {
    if (now.length === 0) this.#checkPaid(nip);
    const kept = new Set(now.map(({ batch, row }) => `${batch} ${row}`));
    const gone = before.filter(({ batch, row }) => !kept.has(`${batch} ${row}`));
    const first = gone[0]?.effective;
    for (const fact of now) {
      const isNew = !before.some(({ batch, row }) => batch === fact.batch && row === fact.row);
      if (!isNew && (first === undefined || fact.effective < first)) continue;
      const { batch, columns } = this.#batchOf(fact.batch);
      const record = recordInForce(now, fact.effective) ?? fact.values;
      const place = { nip, effective: fact.effective, row: fact.row, columns };
      for (const problem of checkEmployeeRecord(record, place, this.#gridHas)) this.#report(problem, batch);
    }
  }

  #checkPaid(nip: string): void {
    const run = this.#posted.findLast(({ id }) => this.#store.slip(id, nip) !== null);
    if (run === undefined) return;
    const data = { period: run.period };
    this.#report({ code: 'paid-employee-missing', severity: 'error', where: { nip }, data }, null);
  }

  #batchOf(id: number): { readonly batch: Batch; readonly columns: readonly ColumnBinding[] } {
    let known = this.#batches.get(id);
    if (known === undefined) {
      const batch = this.#store.batch(id);
      const columns = Object.entries(batch.headers).map(([field, place], index) => ({
        field,
        index,
        ...place,
      }));
      known = { batch, columns };
      this.#batches.set(id, known);
    }
    return known;
  }
}
