import { isSamePerson } from '../../domain/people/person-name.ts';
import { RefusedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Decision, StoredObjection } from '../ports/objections.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';

/**
 * Answers an open objection, once. Where the policy asks for separate persons, neither the employee concerned, nor whoever
 * recorded it, nor anybody who ever computed the run may answer. Titles make no other person of anybody.
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
    const isInvolved = involvedIn(store, objection, run).some((each) => isSamePerson(each, actor.name));
    if (separatePersons && isInvolved) throw new RefusedError('objection-own', { id, actor: actor.name });
    return store.answerObjection(id, decision, text, actor);
  });
}

/** The employee by NIP and name, whoever recorded the objection, everybody who computed the run. */
function involvedIn(store: Store, { nip, actor }: StoredObjection, run: Run): readonly string[] {
  const involved = new Set([nip, actor, run.computedBy, store.slip(run.id, nip)?.nama ?? nip]);
  for (const entry of store.audit()) {
    if (entry.act === 'run' && Number(entry.detail.run) === run.id) involved.add(entry.actor);
  }
  return [...involved];
}
