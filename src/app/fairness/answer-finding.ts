import type { Period } from '../../domain/calendar/period.ts';
import { figuresOf } from '../../domain/fairness/answered-figures.ts';
import { isSamePerson } from '../../domain/people/person-name.ts';
import { RefusedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { payBasisFor } from '../run/pay-basis.ts';
import { findingAnswers, findingNamed, type JudgedFinding, judgeFindings } from './judged-finding.ts';
import { periodFairness } from './period-fairness.ts';

/** Which finding is answered, and how. */
export interface AnsweringNote {
  readonly period: Period;
  /** Key of the finding, as `check` and `export fairness` show it. */
  readonly key: string;
  readonly text: string;
}

/**
 * Answers a finding in the ratings of a month as they are known now. The answer counts for the figures of this moment;
 * the finding may be answered again. Where the policy asks for separate persons, nobody whom it is about may answer it.
 * @throws RefusedError when the month has no such finding, or the person is one whom it is about
 */
export function answerFinding(
  store: Store,
  { period, key, text }: AnsweringNote,
  actor: Actor,
  progress: Progress,
): JudgedFinding {
  return store.write(() => {
    const { fairness, people } = periodFairness(store, period, progress);
    const found = fairness.judged(findingAnswers(store, period));
    const named = findingNamed(found, key);
    if (named === undefined) {
      const findings = found.map((each) => each.key).join('\n');
      throw new RefusedError('finding-unknown', { period, finding: key, findings });
    }
    const { policy } = payBasisFor(store, period).context;
    const { rater, partner, ratee } = named.finding;
    const concerned = [rater, partner, ratee].flatMap((nip) =>
      nip === undefined ? [] : [nip, people.get(nip)?.nama ?? nip],
    );
    if (policy.approval.separatePersons && concerned.some((each) => isSamePerson(each, actor.name)))
      throw new RefusedError('finding-own', { finding: named.key, actor: actor.name });
    const figures = figuresOf(named.finding);
    store.addFindingAnswer({ period, finding: named.key, figures, text }, actor);
    const [answered = named] = judgeFindings([named.finding], findingAnswers(store, period), fairness.policy);
    return answered;
  });
}
