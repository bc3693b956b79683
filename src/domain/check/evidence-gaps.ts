import type { PerformancePolicy } from '../pay/policy.ts';
import type { AssessmentFact } from '../performance/evidence.ts';
import type { PerformanceEvidence } from '../performance/score.ts';
import type { Problem } from '../problem.ts';
import type { CheckCode } from './check-codes.ts';

/**
 * Why components of a score are missing, one problem per cause and employee (pay-rules 4): no attendance, no ratings or
 * lopsided ones, targets without what was achieved.
 * @param missing components without a score, as the calculation found them
 * @returns errors where the policy holds TPP or counts the component as 0; warnings where it scales the other weights
 */
export function evidenceGaps(
  nip: string,
  evidence: PerformanceEvidence,
  missing: readonly string[],
  policy: PerformancePolicy,
): readonly Problem[] {
  const severity = policy.missing === 'renormalise' ? 'warning' : 'error';
  const problems: Problem[] = [];
  const add = (code: CheckCode, data: NonNullable<Problem['data']>): void => {
    problems.push({ code, severity, where: { nip }, data: { ...data, effect: policy.missing } });
  };
  const unrated: string[] = [];
  for (const { code, source, rated } of policy.components) {
    if (!missing.includes(code)) continue;
    if (source === 'attendance') add('attendance-missing', { component: code });
    else if (source !== 'raters' && evidence.targets.length > 0) {
      const open = evidence.targets.filter(({ realisasi }) => realisasi === null);
      const indicators = open.map(({ indikator }) => indikator).join(', ');
      add('target-unachieved', { component: code, count: open.length, indicators });
    } else if (rated === null) add('target-missing', { component: code });
    else unrated.push(code);
  }
  if (unrated.length > 0) {
    const raters = evidence.assessments.filter(({ peran }) => peran !== 'diri');
    const minimum = policy.raters.minimumRaters;
    const data = { components: unrated.join(', '), found: raters.length, minimum };
    add(ratingGap(raters, evidence.assessments.length > 0, minimum), data);
  }
  return problems;
}

/**
 * Why raters do not give a component its score.
 * @param raters assessments by others than the employee
 */
function ratingGap(raters: readonly AssessmentFact[], isAssessed: boolean, minimum: number): CheckCode {
  if (raters.length === 0) return isAssessed ? 'rating-self-only' : 'rating-missing';
  if (!raters.some(({ peran }) => peran === 'atasan')) return 'rating-superior-missing';
  // Enough people have rated, the superior among them: then it is cells of the component that are empty.
  return raters.length < minimum ? 'raters-too-few' : 'rating-incomplete';
}
