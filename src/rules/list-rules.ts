import { BugError } from '../domain/bug-error.ts';
import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import { CATALOGUE } from './catalogue.ts';
import { contentOf, type RuleContent } from './content.ts';
import { type DatedVersion, type RuleOrigin, versionInForce, versionsOf } from './in-force.ts';
import {
  RULE_STATUSES,
  RULE_UNITS,
  type RuleAddition,
  type RuleFile,
  type RuleSource,
  type RuleStatus,
  type RuleText,
  type RuleUnit,
} from './rule-file.ts';

/** Whether a rule has a value on the day asked for. */
export type RuleState = 'in-force' | 'not-yet' | 'repealed';

/** What stands in the head of a rule. */
export interface RuleHead {
  readonly id: string;
  readonly unit: RuleUnit;
  readonly description: RuleText;
  readonly status: RuleStatus;
  /** Rows of the table that are less sure than `status` says, by their key. */
  readonly rowStatus: ReadonlyMap<string, RuleStatus>;
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly reviewedOn: string;
}

/** One version, ready to print. */
export interface RuleVersionRow {
  readonly from: string;
  readonly origin: RuleOrigin;
  readonly source: RuleSource;
  /** As a rule file holds it, and as `rules import` takes it; null: repealed from this day. */
  readonly value: unknown;
  /** null: repealed from this day. */
  readonly content: RuleContent | null;
}

export interface RuleRow extends RuleHead {
  readonly state: RuleState;
  /** The version in force (`in-force`), the one that repealed (`repealed`), or null (`not-yet`). */
  readonly version: RuleVersionRow | null;
  /** Number of versions, the office's included. */
  readonly versions: number;
}

export interface RuleDetail extends RuleHead {
  /** Ascending by date. */
  readonly versions: readonly RuleVersionRow[];
}

/**
 * All rules with the version in force on the first day of a period; without a period, with the newest version.
 * In the order of the catalogue.
 */
export function listRules(period?: Period, additions: readonly RuleAddition[] = []): readonly RuleRow[] {
  const day = period === undefined ? LAST_DAY : firstDayOf(period);
  return [...CATALOGUE.values()].map((rule) => {
    const head = headOf(rule);
    const versions = versionsOf(rule, additions);
    const version = versionInForce(versions, day);
    return {
      ...head,
      state: version === null ? 'not-yet' : version.value === null ? 'repealed' : 'in-force',
      version: version === null ? null : rowOf(head.unit, version),
      versions: versions.length,
    };
  });
}

/** One rule with all its versions and values, or null when no rule has this id. */
export function showRule(id: string, additions: readonly RuleAddition[] = []): RuleDetail | null {
  const rule = CATALOGUE.get(id);
  if (rule === undefined) return null;
  const head = headOf(rule);
  return { ...head, versions: versionsOf(rule, additions).map((version) => rowOf(head.unit, version)) };
}

/** Later than any day that a rule may name. */
const LAST_DAY = '9999-12-31';

function headOf(rule: RuleFile): RuleHead {
  const unit = RULE_UNITS.find((known) => known === rule.unit);
  if (unit === undefined) throw new BugError(`rule ${rule.id} has the unknown unit ${rule.unit}`);
  return {
    id: rule.id,
    unit,
    description: rule.description,
    status: statusOf(rule, rule.status),
    rowStatus: new Map(
      Object.entries(rule.rowStatus ?? {}).map(([row, name]) => [row, statusOf(rule, name)]),
    ),
    reviewedOn: rule.reviewedOn,
  };
}

function statusOf(rule: RuleFile, name: string): RuleStatus {
  const status = RULE_STATUSES.find((known) => known === name);
  if (status === undefined) throw new BugError(`rule ${rule.id} has the unknown status ${name}`);
  return status;
}

function rowOf(unit: RuleUnit, version: DatedVersion): RuleVersionRow {
  const { from, origin, source, value } = version;
  return { from, origin, source, value, content: value === null ? null : contentOf(unit, value) };
}
