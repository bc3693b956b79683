import { DuplicateKeys } from '../../src/intake/index.ts';

/** Keys of an import that is kept in memory as a whole, for sheets that no database takes. */
export function keysInMemory(): DuplicateKeys {
  const waiting: { readonly part: number; readonly words: Uint32Array }[] = [];
  return new DuplicateKeys({
    add: (part, words) => void waiting.push({ part, words: words.slice() }),
    of: (part) => waiting.filter((each) => each.part === part).map(({ words }) => words),
    clear: () => void waiting.splice(0),
  });
}
