import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';

/**
 * A rule about settings that belong together, at one place of the file. Its paths start there.
 * Gives nothing while the settings that it needs are unreadable: the shape has then been complained about already.
 */
export interface Check {
  readonly at: Path;
  judge(settings: unknown): readonly Finding[];
}

/**
 * Makes a check that names only the settings it needs. It runs whatever else is wrong in the file, so that the officer
 * sees all mistakes at once.
 */
export function check<Needs>(
  at: Path,
  needs: z.ZodType<Needs>,
  judge: (settings: Needs) => readonly Finding[],
): Check {
  return {
    at,
    judge(settings) {
      const read = needs.safeParse(settings);
      return read.success ? judge(read.data) : [];
    },
  };
}

/** Entries that stand in a list for the second time or more often. `pathOf` gives the place of an entry's code. */
export function repeatedEntries(
  codes: readonly string[],
  pathOf: (index: number) => Path,
): readonly Finding[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index): readonly Finding[] => {
    if (seen.has(code)) return [{ path: pathOf(index), code: 'policy-duplicate-code', data: { code } }];
    seen.add(code);
    return [];
  });
}

/** A list that must have at least one entry. */
export function emptyList(path: Path, entries: readonly unknown[]): readonly Finding[] {
  return entries.length === 0 ? [{ path, code: 'policy-list-empty' }] : [];
}
