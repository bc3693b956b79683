import { foldHeading, type HeadingMeaning, meaningFields, NOT_READ } from '../../intake/index.ts';
import { UsageError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredMeaning } from '../ports/law.ts';
import type { Store } from '../ports/store.ts';
import { allAttendanceCodes } from './attendance-codes.ts';

/**
 * Refuses meanings that name a column which no kind of sheet has.
 * @throws UsageError `mapping-field-unknown`
 */
export function assertFields(store: Store, meanings: readonly HeadingMeaning[]): void {
  const fields = meaningFields(allAttendanceCodes(store));
  for (const { heading, field } of meanings) {
    if (field !== NOT_READ && !fields.includes(field)) {
      throw new UsageError('mapping-field-unknown', { heading, field, fields: fields.join(', ') });
    }
  }
}

/**
 * Records what headings mean from now on; what holds already is not recorded again. Gives those that were new.
 * @throws UsageError `mapping-field-unknown`
 */
export function addMeanings(
  store: Store,
  meanings: readonly HeadingMeaning[],
  actor: Actor,
): readonly HeadingMeaning[] {
  assertFields(store, meanings);
  return store.write(() => recordMeanings(store, meanings, actor));
}

/** The same inside a write transaction, for meanings that were checked. */
export function recordMeanings(
  store: Store,
  meanings: readonly HeadingMeaning[],
  actor: Actor,
): readonly HeadingMeaning[] {
  const known = new Map(store.headingMeanings().map((each) => [foldHeading(each.heading), each.field]));
  const news = meanings.filter(({ heading, field }) => known.get(foldHeading(heading)) !== field);
  for (const { heading, field } of news) store.recordMeaning(heading, foldHeading(heading), field, actor);
  return news;
}

/**
 * Takes back what was said of headings.
 * @throws UsageError `mapping-unknown` when nothing was said of one of them
 */
export function removeMeanings(
  store: Store,
  headings: readonly string[],
  actor: Actor,
): readonly StoredMeaning[] {
  return store.write(() => {
    const known = store.headingMeanings();
    return headings.map((heading) => {
      const found = known.find((each) => foldHeading(each.heading) === foldHeading(heading));
      if (found === undefined) {
        throw new UsageError('mapping-unknown', {
          heading,
          known: known.map((each) => each.heading).join(', '),
        });
      }
      store.recordMeaning(found.heading, foldHeading(found.heading), null, actor);
      return found;
    });
  });
}
