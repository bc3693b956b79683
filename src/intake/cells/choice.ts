import { fold } from '../fold.ts';
import { cellContent, type ReadCell, remembered, wrongType } from './cell.ts';

/** The values of a column, each with the other ways in which people write it. */
export type Spellings<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Folding would turn `-1` into 1 and `1.0` into 10; such texts are never looked up. */
const MISLEADING = /^-|\d\D+\d/;

/** Looks a written word up among spellings, whatever its case, blanks and punctuation; undefined when it is none of them. */
export function choiceLookup<T>(entries: Iterable<readonly [string, T]>): (text: string) => T | undefined {
  const values = new Map<string, T>();
  for (const [spelling, value] of entries) values.set(fold(spelling), value);
  return (text) => (MISLEADING.test(text) ? undefined : values.get(fold(text)));
}

/** A column with a fixed list of values. `none` lists words for an empty cell, such as `Non Eselon`. */
export function choiceReader<T extends string>(
  spellings: Spellings<T>,
  none: readonly string[] = [],
): ReadCell<T> {
  const values = Object.keys(spellings) as T[];
  const lookUp = choiceLookup<T | null>([
    ...none.map((word) => [word, null] as const),
    ...values.flatMap((value) => [value, ...spellings[value]].map((word) => [word, value] as const)),
  ]);
  const allowed = values.join(', ');
  return remembered((cell, column) => {
    const content = cellContent(cell, column);
    if (content === null) return null;
    if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
    const value = lookUp(String(content));
    return value === undefined ? column.error('value-unknown', cell, { allowed }) : value;
  });
}

const yesOrNo = choiceLookup<boolean>([
  ...['1', 'ya', 'y', 'yes', 'true', 'ada', 'benar'].map((word) => [word, true] as const),
  ...['0', 'tidak', 't', 'tdk', 'no', 'n', 'false', 'tidak ada', 'salah'].map(
    (word) => [word, false] as const,
  ),
]);

/** Yes or no: 0/1, ya/tidak, or a logical cell. */
export const readYesNo: ReadCell<boolean> = remembered((cell, column) => {
  const content = cellContent(cell, column);
  if (content === null || typeof content === 'boolean') return content;
  if (typeof content === 'object') return wrongType(content, column);
  return yesOrNo(String(content)) ?? column.error('value-unknown', cell, { allowed: '0, 1, ya, tidak' });
});
