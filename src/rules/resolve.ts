import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import type { PayRules } from '../domain/pay/rules.ts';
import { canonicalJson } from './canonical-json.ts';
import { CATALOGUE } from './catalogue.ts';
import { versionInForce, versionsOf } from './in-force.ts';
import { PAY_RULE_IDS, type ResolvedRule, rulesFromJson } from './pay-rules.ts';
import type { RuleAddition, RuleSource } from './rule-file.ts';

/** A rule that the calculation needs and that has no value for the period. */
export interface RuleMissing {
  readonly id: string;
  /** Day that was asked for: the first of the period, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: 'not-yet' | 'repealed';
  /** First day of the earliest version (`not-yet`) or of the repeal (`repealed`); null when the rule has no version. */
  readonly since: string | null;
}

export interface MissingRules {
  readonly missing: readonly RuleMissing[];
}

/**
 * The law in force on the first day of a period, as the calculation uses it, or every rule without a value by name.
 * @param additions the office's own dated versions; they win over shipped ones of the same day
 */
export function resolveRules(
  period: Period,
  additions: readonly RuleAddition[] = [],
): PayRules | MissingRules {
  const json = resolvedJson(period, additions);
  return typeof json === 'string' ? rulesFromJson(json) : json;
}

/**
 * The same as canonical JSON text, for a run to store: `rulesFromJson` gives the rules back years later, whatever the
 * catalogue says by then. The digest of the rules is the SHA-256 of exactly this text.
 */
export function resolvedJson(period: Period, additions: readonly RuleAddition[] = []): string | MissingRules {
  const day = firstDayOf(period);
  const resolved: Record<string, ResolvedRule> = {};
  const missing: RuleMissing[] = [];
  for (const id of PAY_RULE_IDS) {
    const rule = CATALOGUE.get(id);
    const versions = rule ? versionsOf(rule, additions) : [];
    const version = versionInForce(versions, day);
    if (version === null) {
      missing.push({ id, day, reason: 'not-yet', since: versions[0]?.from ?? null });
    } else if (version.value === null) {
      missing.push({ id, day, reason: 'repealed', since: version.from });
    } else {
      resolved[id] = { from: version.from, title: citationOf(version.source), value: version.value };
    }
  }
  return missing.length > 0 ? { missing } : canonicalJson(resolved);
}

/** Title and article in one line, as explanations show it: `PP 7/1977 sebagaimana diubah, Pasal 16`. */
export function citationOf(source: RuleSource): string {
  return source.article === undefined ? source.title : `${source.title}, ${source.article}`;
}
