import { firstDayOf, type Period } from '../../domain/calendar/period.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Store } from '../ports/store.ts';
import { MonthTargets } from '../targets/month-targets.ts';

/** Counts targets that were set, changed or taken away after the month had begun. */
export class TargetFindings {
  readonly #period: Period;
  readonly #month: MonthTargets;
  #people = 0;
  #targets = 0;

  constructor(store: Store, period: Period) {
    this.#period = period;
    this.#month = new MonthTargets(store, period);
  }

  /** Looks at one page of employees; where nothing was recorded late, nothing is read. */
  add(page: readonly Pick<EmployeeEvidence, 'nip'>[]): void {
    const [first, last] = [page[0], page.at(-1)];
    if (!this.#month.isTouched || !first || !last) return;
    for (const targets of this.#month.between(first.nip, last.nip).values()) {
      const late = targets.filter((target) => target.late.length > 0).length;
      this.#targets += late;
      if (late > 0) this.#people++;
    }
  }

  problems(): readonly Problem[] {
    if (this.#targets === 0) return [];
    const [period, people, targets] = [this.#period, this.#people, this.#targets];
    const data = { period, people, targets, first: firstDayOf(period) };
    return [{ code: 'targets-set-late', severity: 'warning', where: {}, data }];
  }
}
