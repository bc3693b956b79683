import type { RuleAddition, RuleFile, RuleVersion } from './rule-file.ts';

/** Who put a version there: the program, or the office by an addition. */
export type RuleOrigin = 'shipped' | 'office';

export interface DatedVersion extends RuleVersion {
  readonly origin: RuleOrigin;
}

/** All versions of a rule, ascending; where office and program date a version on the same day, only the office's last one. */
export function versionsOf(rule: RuleFile, additions: readonly RuleAddition[] = []): readonly DatedVersion[] {
  const byDay = new Map<string, DatedVersion>();
  for (const version of rule.versions) byDay.set(version.from, { ...version, origin: 'shipped' });
  for (const addition of additions) {
    if (addition.id !== rule.id) continue;
    const { from, value, source } = addition;
    byDay.set(from, { from, value, source, origin: 'office' });
  }
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The version that holds on a day (its value may be null: repealed), or null before the first one. */
export function versionInForce(versions: readonly DatedVersion[], day: string): DatedVersion | null {
  return versions.findLast((version) => version.from <= day) ?? null;
}
