import { addMonths, type Period } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import type { Arrears, CarriedDeduction } from '../../domain/pay/posted.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { carriedBy } from '../run/pay-history.ts';

/** What earlier months have left open for an employee: TPP that was held, deductions that were carried. */
export class EarlierMonths {
  readonly #store: Store;
  readonly #watermark: number;
  readonly #contextOf: (period: Period) => PayContext;
  /** Months in which TPP was held, by employee, oldest first. */
  readonly #held = new Map<string, Period[]>();
  readonly #carried: ReadonlyMap<string, readonly CarriedDeduction[]>;

  /**
   * @param posted approved runs, oldest first
   * @param months how many months back arrears are looked for
   * @param contextOf law and policy of an earlier month as known now
   */
  constructor(
    store: Store,
    {
      period,
      watermark,
      posted,
      months,
      contextOf,
    }: {
      readonly period: Period;
      readonly watermark: number;
      readonly posted: readonly Run[];
      readonly months: number;
      readonly contextOf: (period: Period) => PayContext;
    },
  ) {
    this.#store = store;
    this.#watermark = watermark;
    this.#contextOf = contextOf;
    this.#carried = carriedBy(store, posted);
    const oldest = addMonths(period, -months);
    for (const run of store.runs()) {
      if (run.kind !== 'regular' || run.period < oldest || run.period >= period || run.totals.held === 0)
        continue;
      for (const { nip } of store.heldSlips(run.id)) {
        const known = this.#held.get(nip);
        if (known) known.push(run.period);
        else this.#held.set(nip, [run.period]);
      }
    }
  }

  /** Everybody of whom something is open. */
  nips(): ReadonlySet<string> {
    return new Set([...this.#held.keys(), ...this.#carried.keys()]);
  }

  /**
   * What is open for one employee. A month is still held while the evidence of it is incomplete, as known now.
   * @param arrears what the period's run pays for earlier months
   */
  of(nip: string, arrears: readonly Arrears[]): readonly Problem[] {
    const problems: Problem[] = [];
    const add = (code: CheckCode, data: NonNullable<Problem['data']>): void => {
      problems.push({ code, severity: 'warning', where: { nip }, data });
    };
    for (const period of this.#held.get(nip) ?? []) {
      const missing = this.#missingNow(nip, period);
      if (missing !== null) add('held-before', { period, missing });
      else if (arrears.some((entry) => entry.period === period)) add('held-released', { period });
    }
    for (const { kode, jumlah, asal } of this.#carried.get(nip) ?? []) {
      add('deduction-open', { kode, jumlah, asal });
    }
    return problems;
  }

  /** Components without which TPP of a month is still held; null when it no longer is. */
  #missingNow(nip: string, period: Period): string | null {
    const evidence = this.#store.evidenceOf(nip, period, this.#watermark);
    if (evidence === null) return null;
    const earned = earnMonth(this.#contextOf(period), evidence, null);
    if (earned.kind !== 'earned' || earned.missing.length === 0) return null;
    return earned.missing.join(', ');
  }
}
