import { UsageError } from '../app/errors.ts';
import { type HeadingMeaning, parseHeadingMeaning } from '../intake/index.ts';

/** Meanings of headings from arguments of the form `Heading=column`. */
export function meaningArguments(words: readonly unknown[]): readonly HeadingMeaning[] {
  return words.map((word) => {
    const meaning = parseHeadingMeaning(String(word));
    if (meaning === null) throw new UsageError('mapping-invalid', { value: String(word) });
    return meaning;
  });
}
