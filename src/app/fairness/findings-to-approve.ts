import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { fairnessOf } from '../../domain/fairness/fairness-policy.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisSeenBy } from '../run/pay-basis.ts';
import { findingAnswers, isUnanswered, type JudgedFinding, judgeFindings } from './judged-finding.ts';
import { fairnessOfRun, fairnessSeenBy } from './period-fairness.ts';

/** Findings in the ratings of a month with their answers. */
export interface MonthFindings {
  readonly period: Period;
  readonly findings: readonly JudgedFinding[];
}

/** What keeps a month from being approved: findings that the policy wants answered and nobody has. */
export function unansweredOf({
  period,
  findings,
}: MonthFindings): readonly { readonly period: Period; readonly key: string }[] {
  return findings
    .filter((each) => each.mustBeAnswered && isUnanswered(each))
    .map(({ key }) => ({ period, key }));
}

/**
 * Findings of a regular run, where its policy wants some answered or somebody has answered any; null where neither is.
 * @param known the same findings as they were shown; they are not looked for again
 */
export function findingsOfRun(
  store: Store,
  run: Run,
  policy: PayPolicy,
  known: readonly JudgedFinding[] | null,
  progress: Progress,
): readonly JudgedFinding[] | null {
  if (run.kind !== 'regular') return null;
  const fairness = fairnessOf(policy);
  const answers = findingAnswers(store, run.period);
  if (fairness.answerBeforeApproval.length === 0 && answers.length === 0) return null;
  const findings =
    known?.map(({ finding }) => finding) ?? fairnessOfRun(store, run, progress).fairness.findings();
  return judgeFindings(findings, answers, fairness);
}

/**
 * Findings of earlier months whose ratings came too late for every run approved so far: their pay is in the arrears of
 * this run, and nobody has looked at them yet. Only months whose policy wants findings answered.
 * @param known the same findings as they were shown
 */
export function earlierFindings(
  store: Store,
  run: Run,
  { arrears }: PayPolicy,
  known: readonly MonthFindings[],
  progress: Progress,
): readonly MonthFindings[] {
  if (run.kind !== 'regular') return [];
  const oldest = addMonths(run.period, -arrears.months);
  const posted = store.runs().filter(({ id, kind }) => kind === 'regular' && run.posted.includes(id));
  return posted.flatMap((origin): MonthFindings[] => {
    const { period } = origin;
    if (period < oldest || period >= run.period) return [];
    const seen = Math.max(...posted.filter((each) => each.period >= period).map((each) => each.watermark));
    if (!store.batchesInForce('assessments', period).some((batch) => batch > seen)) return [];
    const { policy } = payBasisSeenBy(store, run, period).context;
    const fairness = fairnessOf(policy);
    if (fairness.answerBeforeApproval.length === 0) return [];
    const findings =
      known.find((each) => each.period === period)?.findings.map(({ finding }) => finding) ??
      fairnessSeenBy(store, run, period, progress).fairness.findings();
    return [{ period, findings: judgeFindings(findings, findingAnswers(store, period), fairness) }];
  });
}
