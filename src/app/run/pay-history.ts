import { monthOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import type { CarriedDeduction, PayHistory, PostedSlip } from '../../domain/pay/posted.ts';
import { NO_HISTORY } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import { isLastTaxPeriod } from '../../domain/tax/slip-tax.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { postedSlip } from './posted-slip.ts';

/**
 * Gives each employee's posted slips as far as his slip of one period depends on them. Most slips of most months depend
 * on none, so nothing is read that is not needed: the whole year page by page in December and where the month has
 * other runs, whose tax may have to be given back, single slips for leavers, and what earlier slips have carried.
 */
export class HistoryReader {
  readonly #store: Store;
  readonly #period: Period;
  readonly #watermark: number;
  /** Approved runs of the tax year, oldest first. */
  readonly #year: readonly Run[];
  /** Whether everybody's slip may depend on the whole year. */
  readonly #readsYear: boolean;
  readonly #carriers: ReadonlyMap<string, readonly CarriedDeduction[]>;
  readonly #hasOpenings: boolean;

  constructor(store: Store, period: Period, posted: readonly Run[], watermark: number) {
    this.#store = store;
    this.#period = period;
    this.#watermark = watermark;
    this.#year = posted.filter((run) => yearOf(run.period) === yearOf(period));
    this.#readsYear = monthOf(period) === 12 || posted.some((run) => run.period === period);
    this.#carriers = carriedBy(store, posted);
    this.#hasOpenings = store.batches().some(({ kind, id }) => kind === 'opening' && id <= watermark);
  }

  /** History of every employee of a page, in NIP order; employees without any get `NO_HISTORY`. */
  ofPage(page: readonly EmployeeEvidence[]): ReadonlyMap<string, PayHistory> {
    const histories = new Map<string, PayHistory>();
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return histories;
    const slips = new Map<string, PostedSlip[]>();
    for (const run of this.#readsYear ? this.#year : []) {
      for (const row of this.#store.slipsBetween(run.id, first.nip, last.nip)) {
        const own = slips.get(row.nip);
        if (own) own.push(postedSlip(run, row));
        else slips.set(row.nip, [postedSlip(run, row)]);
      }
    }
    for (const evidence of page) {
      const { nip } = evidence;
      const carried = this.#carriers.get(nip) ?? [];
      const settlesAlone = !this.#readsYear && this.#hasLeft(evidence);
      const year = settlesAlone ? this.ofYear(nip) : (slips.get(nip) ?? []);
      const needsOpening = this.#hasOpenings && (this.#readsYear || settlesAlone);
      const opening = needsOpening ? this.#openingOf(nip) : null;
      if (year.length > 0 || carried.length > 0 || opening) histories.set(nip, { year, carried, opening });
    }
    return histories;
  }

  /** History of one employee, the whole year's. */
  of(nip: string): PayHistory {
    const year = this.ofYear(nip);
    const carried = this.#carriers.get(nip) ?? [];
    const opening = this.#openingOf(nip);
    return year.length + carried.length === 0 && opening === null ? NO_HISTORY : { year, carried, opening };
  }

  /** The employee's approved slips of the tax year, oldest first. */
  ofYear(nip: string): readonly PostedSlip[] {
    return this.#year.flatMap((run) => {
      const row = this.#store.slip(run.id, nip);
      return row === null ? [] : [postedSlip(run, row)];
    });
  }

  #openingOf(nip: string): PayHistory['opening'] {
    return this.#store.openingOf(nip, yearOf(this.#period), this.#watermark);
  }

  #hasLeft({ facts }: EmployeeEvidence): boolean {
    const record = recordInForce(facts, this.#period);
    return record !== null && isLastTaxPeriod(record, this.#period);
  }
}

/** What is still to be taken, by employee: carried by his last approved slip. */
export function carriedBy(
  store: Store,
  posted: readonly Run[],
): ReadonlyMap<string, readonly CarriedDeduction[]> {
  const latest = new Map<string, { readonly index: number; readonly carried: readonly CarriedDeduction[] }>();
  posted.forEach((run, index) => {
    for (const { nip, details } of store.slipsWithDetails(run.id)) {
      latest.set(nip, { index, carried: details?.carried ?? [] });
    }
  });
  const carriers = new Map<string, readonly CarriedDeduction[]>();
  for (const [nip, { index, carried }] of latest) {
    if (carried.length === 0) continue;
    const wasTakenOver = posted.slice(index + 1).some((run) => store.slip(run.id, nip) !== null);
    if (!wasTakenOver) carriers.set(nip, carried);
  }
  return carriers;
}
