import { isSamePerson } from '../../domain/people/person-name.ts';
import type { Actor } from '../actor.ts';
import { RefusedError } from '../errors.ts';
import type { Decision, StoredObjection } from '../objection-port.ts';
import { payBasisOfRun } from '../pay-basis.ts';
import type { Store } from '../store-port.ts';

/**
 * Answers an open objection, once. Where the policy asks for separate persons, neither whoever raised it nor whoever
 * computed the run may answer.
 * @throws RefusedError when there is no such objection, it is answered, or the person may not answer it
 */
export function answerObjection(
  store: Store,
  { id, decision, text }: { readonly id: number; readonly decision: Decision; readonly text: string },
  actor: Actor,
): StoredObjection {
  return store.write(() => {
    const objection = store.objections().find((each) => each.id === id);
    if (objection === undefined) throw new RefusedError('objection-unknown', { id });
    if (objection.answer !== null)
      throw new RefusedError('objection-answered', { id, actor: objection.answer.actor });
    const { period, kind } = objection;
    const run = store.run(period, kind);
    if (run === null) throw new RefusedError('run-missing', { period, kind });
    const { separatePersons } = payBasisOfRun(store, run).context.policy.approval;
    const involved = [objection.actor, run.computedBy];
    if (separatePersons && involved.some((name) => isSamePerson(name, actor.name)))
      throw new RefusedError('objection-own', { id, actor: actor.name });
    return store.answerObjection(id, decision, text, actor);
  });
}
