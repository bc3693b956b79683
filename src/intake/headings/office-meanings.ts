import { fold } from '../fold.ts';
import { fieldsOf, SHEET_KINDS } from '../kinds.ts';
import type { OfficeMeanings } from './bind.ts';

/** Word for a column that is not to be read. */
export const NOT_READ = '-';

/** What an office says that a heading means. */
export interface HeadingMeaning {
  /** Heading as written. */
  readonly heading: string;
  /** Canonical column, or `-` when the column is not to be read. */
  readonly field: string;
}

/** Takes `Heading=column` apart; null when it is not of that form. The heading may itself hold an equals sign. */
export function parseHeadingMeaning(text: string): HeadingMeaning | null {
  const at = text.lastIndexOf('=');
  const heading = text.slice(0, Math.max(at, 0)).trim();
  const field = text.slice(at + 1).trim();
  if (fold(heading) === '' || field === '') return null;
  return { heading, field: field === NOT_READ ? NOT_READ : field.toLowerCase() };
}

/** Every column that a heading can stand for, in any kind of sheet. */
export function meaningFields(attendanceCodes: readonly string[]): readonly string[] {
  return [
    ...new Set(SHEET_KINDS.flatMap((kind) => fieldsOf(kind, attendanceCodes).map(({ field }) => field))),
  ];
}

/** The meanings by folded heading; of two for one heading the last one counts. */
export function officeMeanings(meanings: readonly HeadingMeaning[]): OfficeMeanings {
  return new Map(meanings.map(({ heading, field }) => [fold(heading), field === NOT_READ ? null : field]));
}

/** A heading without what people write differently; equal for spellings that are one heading to the program. */
export function foldHeading(heading: string): string {
  return fold(heading);
}
