import type { Problem } from '../domain/problem.ts';
import { repeatedNames } from './repeated-names.ts';

/** What a JSON file of rules holds, before its shape is checked; or why it cannot be read. */
export type AdditionDrafts =
  | { readonly drafts: readonly unknown[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a JSON text that holds one rule `{ id, from, value, source }` or a list of them. A note in one language stands
 * for both.
 * @param file name shown in problems
 */
export function additionDrafts(text: string, file: string): AdditionDrafts {
  const plain = text.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(plain);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const row = position === undefined ? {} : { row: plain.slice(0, Number(position)).split('\n').length };
    return { problems: [{ code: 'rule-json-invalid', severity: 'error', where: { file, ...row } }] };
  }
  const problems = repeatedNames(plain).map(
    ({ name, line }): Problem => ({
      code: 'rule-name-twice',
      severity: 'error',
      where: { file, row: line },
      found: name,
      data: { name },
    }),
  );
  if (problems.length > 0) return { problems };
  return { drafts: (Array.isArray(parsed) ? parsed : [parsed]).map(withNoteInBoth) };
}

function withNoteInBoth(draft: unknown): unknown {
  if (typeof draft !== 'object' || draft === null || !('source' in draft)) return draft;
  const { source } = draft;
  if (typeof source !== 'object' || source === null || !('note' in source)) return draft;
  const { note } = source;
  return typeof note === 'string' ? { ...draft, source: { ...source, note: { id: note, en: note } } } : draft;
}
