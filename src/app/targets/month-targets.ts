import { type Day, firstDayOf, type Period } from '../../domain/calendar/period.ts';
import {
  type JudgedTarget,
  judgeTargets,
  type TargetReplacement,
} from '../../domain/performance/target-standard.ts';
import { officeDay } from '../office/office-day.ts';
import type { Store } from '../ports/store.ts';

/** The targets of a month, held against the standards that were fixed before it began. */
export class MonthTargets {
  readonly #store: Store;
  readonly #period: Period;
  readonly #firstDay: Day;
  readonly #recorded = new Map<number, Day>();
  readonly #replacements: readonly TargetReplacement[];
  /** Whether anything was recorded of the month's targets after it had begun. */
  readonly isTouched: boolean;

  constructor(store: Store, period: Period) {
    this.#store = store;
    this.#period = period;
    this.#firstDay = firstDayOf(period);
    const replacements: TargetReplacement[] = [];
    for (const { id, kind, recordedAt, replacesBefore } of store.batches()) {
      if (kind !== 'targets' || !store.periodsOf(id).includes(period)) continue;
      const on = officeDay(store, recordedAt);
      this.#recorded.set(id, on);
      if (replacesBefore !== null) replacements.push({ on, batch: id, before: replacesBefore });
    }
    this.#replacements = replacements;
    this.isTouched = [...this.#recorded.values()].some((on) => on >= this.#firstDay);
  }

  /** Targets of a span of NIPs, both ends included, by employee. */
  between(first: string, last: string): ReadonlyMap<string, readonly JudgedTarget[]> {
    const found = new Map<string, readonly JudgedTarget[]>();
    for (const [nip, facts] of this.#store.targetVersions(this.#period, first, last)) {
      const versions = facts.map((fact) => ({ fact, on: this.#recorded.get(fact.batch) ?? this.#firstDay }));
      found.set(nip, judgeTargets(versions, this.#replacements, this.#firstDay));
    }
    return found;
  }
}
