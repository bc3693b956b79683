import type { Period } from '../../domain/calendar/period.ts';
import { DEFAULT_FEEDBACK } from '../../domain/feedback/feedback-policy.ts';
import { thinlyJudged } from '../../domain/feedback/thinly-judged.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import { everybody, shownScores } from '../feedback/earlier-scores.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';

const NONE: ReadonlyMap<Period, number> = new Map();

/** Scores of the employees and months that the effects of trainings are measured by. */
export class EffectScores {
  readonly #wanted = new Map<Period, Set<string>>();
  /** By NIP and component, then by month. */
  readonly #scores = new Map<string, Map<Period, number>>();

  want(nip: string, months: readonly Period[]): void {
    for (const month of months) {
      const people = this.#wanted.get(month) ?? new Set();
      this.#wanted.set(month, people.add(nip));
    }
  }

  /** Computes the scores of the approved months again, each from what its run had seen, as feedback tells them. */
  read(store: Store, progress: Progress): void {
    for (const run of postedRuns(store)) {
      const people = this.#wanted.get(run.period);
      if (run.kind !== 'regular' || people === undefined) continue;
      const { context } = payBasisOfRun(store, run);
      const { performance: policy, feedback } = context.policy;
      const { minimumRaters } = feedback ?? DEFAULT_FEEDBACK;
      let seen = 0;
      for (const evidence of everybody(store, run.period, run.watermark, null)) {
        if (++seen % 1000 === 0) progress('export', seen, run.totals.people);
        const { nip } = evidence;
        if (!people.has(nip)) continue;
        const earned = earnMonth(context, evidence, null);
        if (earned.kind !== 'earned' || earned.performance === null) continue;
        const thin = thinlyJudged(nip, evidence, policy, minimumRaters);
        for (const [component, score] of shownScores(earned.performance, thin, policy))
          this.#add(nip, component, run.period, score);
      }
    }
  }

  of(nip: string, component: string): ReadonlyMap<Period, number> {
    return this.#scores.get(keyOf(nip, component)) ?? NONE;
  }

  #add(nip: string, component: string, period: Period, score: number): void {
    const key = keyOf(nip, component);
    const own = this.#scores.get(key) ?? new Map<Period, number>();
    this.#scores.set(key, own.set(period, score));
  }
}

function keyOf(nip: string, component: string): string {
  return `${nip}\n${component}`;
}
