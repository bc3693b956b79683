import type { Day, Period } from '../../domain/calendar/period.ts';
import { findingKey, isAnsweredBy } from '../../domain/fairness/answered-figures.ts';
import type { FairnessFinding } from '../../domain/fairness/fairness-finding.ts';
import type { FairnessPolicy } from '../../domain/fairness/fairness-policy.ts';
import type { Problem } from '../../domain/problem.ts';
import { officeDay } from '../office/office-day.ts';
import type { StoredFindingAnswer } from '../ports/finding-answers.ts';
import type { Store } from '../ports/store.ts';

/** An answer and its day by the time zone of the office. */
export interface DatedAnswer extends StoredFindingAnswer {
  readonly answeredOn: Day;
}

/** A finding in the ratings of a month, and whether somebody has answered it. */
export interface JudgedFinding {
  readonly finding: FairnessFinding;
  /** Names it within its month. */
  readonly key: string;
  /** Whether the policy wants it answered before a run is approved. */
  readonly mustBeAnswered: boolean;
  /** The newest answer that counts, else the newest of all; null where nobody has answered. */
  readonly answer: DatedAnswer | null;
  /** Whether the answer was given to other figures, so that it no longer counts. */
  readonly isOutdated: boolean;
}

/** Answers to the findings of a month, oldest first. */
export function findingAnswers(store: Store, period: Period): readonly DatedAnswer[] {
  return store
    .findingAnswers(period)
    .map((answer) => ({ ...answer, answeredOn: officeDay(store, answer.answeredAt) }));
}

/** Findings with their answers. */
export function judgeFindings(
  findings: readonly FairnessFinding[],
  answers: readonly DatedAnswer[],
  { answerBeforeApproval }: FairnessPolicy,
): readonly JudgedFinding[] {
  return findings.map((finding) => {
    const key = findingKey(finding);
    const own = answers.filter((answer) => answer.finding === key);
    const counting = own.findLast(({ figures }) => isAnsweredBy(finding, figures));
    return {
      finding,
      key,
      mustBeAnswered: answerBeforeApproval.includes(finding.code),
      answer: counting ?? own.at(-1) ?? null,
      isOutdated: counting === undefined && own.length > 0,
    };
  });
}

/** The finding that a key names; capitals matter only between units or raters whose names differ in nothing else. */
export function findingNamed<T extends Pick<JudgedFinding, 'key'>>(
  found: readonly T[],
  key: string,
): T | undefined {
  const folded = key.toLowerCase();
  return found.find((each) => each.key === key) ?? found.find((each) => each.key.toLowerCase() === folded);
}

/** Whether nobody has answered a finding as it stands. */
export function isUnanswered({ answer, isOutdated }: JudgedFinding): boolean {
  return answer === null || isOutdated;
}

/**
 * Findings as `check` lists them: warnings with the rater's NIP where he is an employee, their answers beside them.
 * @param isEmployee whether a rater is one, by NIP
 */
export function findingProblems(
  period: Period,
  judged: readonly JudgedFinding[],
  isEmployee: (rater: string) => boolean,
): readonly Problem[] {
  return judged.map(({ finding: { code, rater, data }, key, answer, ...each }) => {
    const nip = rater !== undefined && isEmployee(rater) ? rater : null;
    return {
      code,
      severity: 'warning' as const,
      where: nip === null ? {} : { nip },
      data: {
        ...data,
        name: nip === null ? (rater ?? '') : '',
        period,
        finding: key,
        mustBeAnswered: Number(each.mustBeAnswered),
        ...(answer !== null && {
          answer: answer.text,
          answeredBy: answer.actor,
          answeredOn: answer.answeredOn,
          isOutdated: Number(each.isOutdated),
        }),
      },
    };
  });
}
