import type { Period } from '../../domain/calendar/period.ts';
import type { ComparedScore, EmployeeFeedback } from '../../domain/feedback/employee-feedback.ts';
import { DEFAULT_FEEDBACK, type FeedbackPolicy } from '../../domain/feedback/feedback-policy.ts';
import { nothingToRaise } from '../../domain/feedback/nothing-to-raise.ts';
import { missedTargets, raisingSteps } from '../../domain/feedback/raising-steps.ts';
import { shownComments } from '../../domain/feedback/shown-comments.ts';
import { thinlyJudged } from '../../domain/feedback/thinly-judged.ts';
import { toldSteps } from '../../domain/feedback/told-steps.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import { type Earned, earnMonth } from '../../domain/pay/earn-month.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { median } from '../../domain/performance/robust.ts';
import type { PerformanceResult } from '../../domain/performance/score.ts';
import { attendedUpTo } from '../../domain/training/training-effect.ts';
import { RefusedError } from '../errors.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { employeeUnknown } from '../unknown-employee.ts';
import { unitUnknown } from '../unknown-unit.ts';
import { type EarlierScores, earlierScores, everybody, shownScores, TOTAL } from './earlier-scores.ts';
import { OfficeScores } from './office-scores.ts';

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
  /** Components that too few have judged. */
  readonly thin: ReadonlySet<string>;
  /** Scores as they are told. */
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * Feedback to everybody whose score of an approved month was computed, in NIP order, from what its run had seen: so it
 * says the same whenever it is made, and nobody learns from two editions who rated in between.
 * @throws RefusedError when the run is missing or a draft, or the unit or employee asked for has no score in it
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
  const isAsked = ({ evidence: { nip }, earned }: Scored): boolean =>
    (scope.nip === undefined || scope.nip === nip) &&
    (scope.unit === undefined || scope.unit === earned.work.record.unit);
  const asked: { first: string; last: string } = { first: '', last: '' };
  let seen = 0;
  for (const evidence of everybody(store, period, run.watermark, null)) {
    if (++seen % 1000 === 0) progress('export', seen, run.totals.people);
    office.addNames(evidence);
    const earned = earnMonth(context, evidence, null);
    if (earned.kind !== 'earned') continue;
    const { unit } = earned.work.record;
    office.addPerson(evidence.nip, unit);
    const scored = scoredOf(context, evidence, earned, minimum);
    if (scored === null) continue;
    office.addScores(unit, scored.scores);
    if (!isAsked(scored)) continue;
    if (asked.first === '') asked.first = evidence.nip;
    asked.last = evidence.nip;
  }
  if (asked.first === '') refuseEmpty(store, period, scope, office);
  const earlier = earlierScores(store, period, scope.nip ?? null, minimum.minimumRaters);
  const trainings = store.trainings(asked.first, asked.last, run.watermark);
  const employees: EmployeeFeedback[] = [];
  // Everybody is computed once more instead of being kept: what is told of an employee is small, his evidence is not.
  for (const evidence of everybody(store, period, run.watermark, scope.nip ?? null)) {
    const earned = earnMonth(context, evidence, null);
    const scored = earned.kind === 'earned' ? scoredOf(context, evidence, earned, minimum) : null;
    if (scored === null || !isAsked(scored)) continue;
    const { nip } = evidence;
    const told = feedbackOf(context, scored, office, earlier.get(nip), minimum.minimumRaters);
    employees.push({ ...told, attended: attendedUpTo(trainings.get(nip) ?? [], period) });
  }
  return { run, policy, minimum, employees };
}

/** null where no TPP is due. */
function scoredOf(
  { policy }: PayContext,
  evidence: EmployeeEvidence,
  earned: Earned,
  { minimumRaters }: FeedbackPolicy,
): Scored | null {
  const { performance } = earned;
  if (performance === null) return null;
  const thin = thinlyJudged(evidence.nip, evidence, policy.performance, minimumRaters);
  const scores = new Map(shownScores(performance, thin, policy.performance));
  return { evidence, earned, performance, thin, scores };
}

function feedbackOf(
  context: PayContext,
  { evidence, earned, performance, thin, scores }: Scored,
  office: OfficeScores,
  earlier: EarlierScores | undefined,
  minimumRaters: number,
): Omit<EmployeeFeedback, 'attended'> {
  const { nip, assessments, targets } = evidence;
  const { nama, unit } = earned.work.record;
  const { performance: policy } = context.policy;
  const compared = (component: string): ComparedScore => {
    const own = earlier?.get(component) ?? [];
    const score = scores.get(component) ?? null;
    return {
      component,
      score,
      isRounded: score !== null && thin.has(component),
      unitMedian: office.median(unit, component),
      ownMedian: own.length === 0 ? null : median(own),
      ownMonths: own.length,
    };
  };
  const steps = raisingSteps(context, evidence, thin);
  const isRounded = policy.components.some(({ code }) => thin.has(code) && scores.has(code));
  return {
    nip,
    nama,
    unit,
    predicate: performance.predicate,
    missing: performance.missing,
    missingRule: earned.missing.length > 0 ? 'hold' : policy.missing,
    total: { ...compared(TOTAL), isRounded: isRounded && scores.has(TOTAL) },
    components: policy.components.map(({ code }) => compared(code)),
    missed: missedTargets(targets, policy),
    steps: toldSteps(steps, isRounded, policy),
    nothingToRaise: steps.length > 0 ? null : nothingToRaise(earned),
    comments: shownComments(nip, assessments, minimumRaters, office.mask()),
  };
}

/** Says why nobody of a scope has a score. */
function refuseEmpty(store: Store, period: Period, { unit, nip }: FeedbackScope, office: OfficeScores): void {
  if (nip !== undefined) {
    if (!store.hasEmployee(nip)) throw employeeUnknown(store, nip, period);
    const own = office.unitOf(nip);
    if (unit !== undefined && own !== undefined && own !== unit)
      throw new RefusedError('employee-elsewhere', { nip, period, unit, own: own ?? '' });
    throw new RefusedError('score-missing', { nip, period });
  }
  if (unit !== undefined)
    throw office.units().has(unit)
      ? new RefusedError('unit-without-scores', { unit, period })
      : unitUnknown(unit, period, office.units());
}
