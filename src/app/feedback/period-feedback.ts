import type { Period } from '../../domain/calendar/period.ts';
import { median } from '../../domain/fairness/robust.ts';
import type { ComparedScore, EmployeeFeedback } from '../../domain/feedback/employee-feedback.ts';
import { DEFAULT_FEEDBACK, type FeedbackPolicy } from '../../domain/feedback/feedback-policy.ts';
import { missedTargets, raisingSteps } from '../../domain/feedback/raising-steps.ts';
import { NameMask, shownComments } from '../../domain/feedback/shown-comments.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import { type Earned, earnMonth } from '../../domain/pay/earn-month.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { PerformanceResult } from '../../domain/performance/score.ts';
import { RefusedError } from '../errors.ts';
import { payBasisOfRun } from '../pay-basis.ts';
import type { Progress } from '../ports.ts';
import type { Run, Store } from '../store-port.ts';
import { type EarlierScores, earlierScores, everybody, scoresOf, TOTAL } from './earlier-scores.ts';

/** Whose feedback is asked for; everybody's where nothing is said. */
export interface FeedbackScope {
  readonly unit?: string;
  readonly nip?: string;
}

/** Feedback of an approved month. */
export interface PeriodFeedback {
  readonly run: Run;
  readonly policy: PayPolicy;
  readonly minimum: FeedbackPolicy;
  readonly employees: readonly EmployeeFeedback[];
}

/** Somebody whose score was computed. */
interface Scored {
  readonly evidence: EmployeeEvidence;
  readonly earned: Earned;
  readonly performance: PerformanceResult;
}

/**
 * Feedback to everybody whose score of an approved month was computed, in NIP order, from what its run had seen: so it
 * says the same whenever it is made, and nobody learns from two editions who rated in between.
 * @throws RefusedError when the run is missing or a draft, or nobody of the scope has a score in it
 */
export function periodFeedback(
  store: Store,
  period: Period,
  scope: FeedbackScope,
  progress: Progress,
): PeriodFeedback {
  const run = store.run(period, 'regular');
  if (run === null) throw new RefusedError('run-missing', { period, kind: 'regular' });
  if (run.status === 'draft') throw new RefusedError('feedback-draft', { period });
  const { context } = payBasisOfRun(store, run);
  const { policy } = context;
  const minimum = policy.feedback ?? DEFAULT_FEEDBACK;
  const office = new OfficeScores(minimum.minimumPeople);
  const scored: Scored[] = [];
  let seen = 0;
  for (const evidence of everybody(store, period, run.watermark, null)) {
    if (++seen % 1000 === 0) progress('export', seen, run.totals.people);
    const earned = earnMonth(context, evidence, null);
    if (earned.kind !== 'earned') continue;
    const { nama, unit } = earned.work.record;
    office.addPerson(unit, evidence, nama);
    const { performance } = earned;
    if (performance === null) continue;
    office.add(unit, performance);
    const isAsked = scope.nip === undefined || scope.nip === evidence.nip;
    if (isAsked && (scope.unit === undefined || scope.unit === unit))
      scored.push({ evidence, earned, performance });
  }
  if (scored.length === 0) refuseEmpty(store, period, scope, office);
  const earlier = earlierScores(store, period, scope.nip ?? null);
  const employees = scored.map((each) =>
    feedbackOf(context, each, office, earlier.get(each.evidence.nip), minimum.minimumRaters),
  );
  return { run, policy, minimum, employees };
}

function feedbackOf(
  context: PayContext,
  { evidence, earned, performance }: Scored,
  office: OfficeScores,
  earlier: EarlierScores | undefined,
  minimumRaters: number,
): EmployeeFeedback {
  const { nip, assessments, targets } = evidence;
  const { nama, unit } = earned.work.record;
  const { performance: policy } = context.policy;
  const compared = (component: string, score: number | null): ComparedScore => {
    const own = earlier?.get(component) ?? [];
    return {
      component,
      score,
      unitMedian: office.median(unit, component),
      ownMedian: own.length === 0 ? null : median(own),
    };
  };
  return {
    nip,
    nama,
    unit,
    predicate: performance.predicate,
    missing: earned.missing,
    total: compared(TOTAL, performance.total),
    components: policy.components.map(({ code }) => compared(code, performance.components[code] ?? null)),
    missed: missedTargets(targets, policy),
    steps: raisingSteps(context, evidence),
    comments: shownComments(nip, assessments, minimumRaters, office.mask(unit)),
  };
}

/** Scores of every unit, and what its people are called. */
class OfficeScores {
  readonly #minimum: number;
  readonly #scores = new Map<string, number[]>();
  readonly #medians = new Map<string, number | null>();
  /** Names of employees by NIP. */
  readonly #names = new Map<string, string>();
  /** Work units of employees by NIP. */
  readonly #units = new Map<string, string | null>();
  /** Everybody of a unit and everybody who rates there, as the sheets name them. */
  readonly #around = new Map<string, Set<string>>();
  readonly #masks = new Map<string, NameMask>();

  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  add(unit: string | null, performance: PerformanceResult): void {
    for (const [component, score] of scoresOf(performance)) {
      const key = keyOf(unit, component);
      const known = this.#scores.get(key);
      if (known) known.push(score);
      else this.#scores.set(key, [score]);
    }
  }

  /** Notes what an employee is called, and who has rated him. */
  addPerson(unit: string | null, { nip, assessments }: EmployeeEvidence, nama: string | null): void {
    if (nama !== null) this.#names.set(nip, nama);
    this.#units.set(nip, unit);
    const known = this.#around.get(unit ?? '') ?? new Set<string>();
    this.#around.set(unit ?? '', known.add(nip));
    for (const { penilai } of assessments) known.add(penilai);
  }

  /** The work unit of an employee in the month; undefined where he does not serve in it. */
  unitOf(nip: string): string | null | undefined {
    return this.#units.get(nip);
  }

  /** Whether anybody of the month belongs to a work unit. */
  has(unit: string): boolean {
    return [...this.#units.values()].includes(unit);
  }

  /**
   * Hides everybody of a unit, and everybody who has rated anybody of it. Those who rated one employee would be too few:
   * a gap where one name stood, and none where another stands, would tell who has rated.
   */
  mask(unit: string | null): NameMask {
    const key = unit ?? '';
    const known = this.#masks.get(key);
    if (known !== undefined) return known;
    const around = [...(this.#around.get(key) ?? [])];
    const names = around.flatMap((each) => this.#names.get(each) ?? []);
    const titles = around.filter((each) => !this.#names.has(each));
    const mask = new NameMask(names, titles);
    this.#masks.set(key, mask);
    return mask;
  }

  /** null where the unit has too few employees with the score. */
  median(unit: string | null, component: string): number | null {
    const key = keyOf(unit, component);
    const known = this.#medians.get(key);
    if (known !== undefined) return known;
    const scores = this.#scores.get(key) ?? [];
    const found = scores.length < this.#minimum ? null : median(scores);
    this.#medians.set(key, found);
    return found;
  }
}

function keyOf(unit: string | null, component: string): string {
  return `${component}\n${unit ?? ''}`;
}

/** Says why nobody of a scope has a score. */
function refuseEmpty(store: Store, period: Period, { unit, nip }: FeedbackScope, office: OfficeScores): void {
  if (nip !== undefined) {
    if (!store.hasEmployee(nip)) throw new RefusedError('employee-unknown', { nip, period });
    const own = office.unitOf(nip);
    if (unit !== undefined && own !== undefined && own !== unit)
      throw new RefusedError('employee-elsewhere', { nip, period, unit, own: own ?? '' });
    throw new RefusedError('score-missing', { nip, period });
  }
  if (unit !== undefined)
    throw new RefusedError(office.has(unit) ? 'unit-without-scores' : 'unit-unknown', { unit, period });
}
