import type { Period } from '../../domain/calendar/period.ts';
import { policyFromJson } from '../../policy/index.ts';
import { RuleMissingError } from '../errors.ts';
import type { Store } from '../ports/store.ts';

/** Judges once a month whether logs and absences can be classified: the policy of their month must have a schedule. */
export class ScheduleCheck {
  readonly #store: Store;
  readonly #seen = new Set<Period>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Judges the month of a row; a month before the first policy by the newest one.
   * @throws RuleMissingError `policy-missing`, `schedule-missing`
   */
  add(period: Period): void {
    if (this.#seen.has(period)) return;
    this.#seen.add(period);
    const policy = this.#store.policyFor(period) ?? this.#store.policies().at(-1);
    if (policy === undefined) throw new RuleMissingError('policy-missing', { period });
    if (policyFromJson(policy.json).schedule === undefined)
      throw new RuleMissingError('schedule-missing', { period, policy: policy.name });
  }
}
