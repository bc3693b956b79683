import { layoutOf, type RuleCell, type RuleColumn, rowsOf } from './content.ts';
import type { RuleUnit } from './rule-file.ts';

/** A row that a new version adds, changes or removes. */
export interface RuleRowChange {
  /** Cells that name the row; empty for a single figure. */
  readonly key: readonly RuleCell[];
  /** Cells behind the key in the version before; null: the row is new. */
  readonly before: readonly RuleCell[] | null;
  /** The same in the new version; null: the row is gone. */
  readonly after: readonly RuleCell[] | null;
}

/** What a new version of a rule changes against the one before, row by row. */
export interface RuleDiff {
  /** Columns of the key and behind it; a single figure has one column behind an empty key. */
  readonly keyColumns: readonly RuleColumn[];
  readonly valueColumns: readonly RuleColumn[];
  /** In the order of the new version; removed rows last. Rows that stay as they are do not appear. */
  readonly changes: readonly RuleRowChange[];
  /** Rows of the new version that are the same as before. */
  readonly same: number;
}

/**
 * Compares two values of a rule row by row. A bracket is named by its bounds, so a moved bound is a row removed and
 * a row added.
 * @param before null: there was no value
 * @param after null: the rule is repealed
 */
export function diffRule(unit: RuleUnit, before: unknown, after: unknown): RuleDiff {
  const layout = layoutOf(unit);
  const columns: readonly RuleColumn[] =
    layout.kind === 'table' ? layout.columns : [{ name: 'value', format: layout.format }];
  const keys = layout.kind === 'table' ? layout.keys : 0;
  const was = rowsByKey(unit, before, keys);
  const is = rowsByKey(unit, after, keys);
  const changes: RuleRowChange[] = [];
  let same = 0;
  for (const [name, row] of is) {
    const old = was.get(name)?.slice(keys) ?? null;
    const now = row.slice(keys);
    if (old !== null && now.every((cell, i) => cell === old[i])) same++;
    else changes.push({ key: row.slice(0, keys), before: old, after: now });
  }
  for (const [name, row] of was) {
    if (!is.has(name)) changes.push({ key: row.slice(0, keys), before: row.slice(keys), after: null });
  }
  return { keyColumns: columns.slice(0, keys), valueColumns: columns.slice(keys), changes, same };
}

function rowsByKey(unit: RuleUnit, value: unknown, keys: number): ReadonlyMap<string, readonly RuleCell[]> {
  if (value === null) return new Map();
  return new Map(rowsOf(unit, value).map((row) => [JSON.stringify(row.slice(0, keys)), row]));
}
