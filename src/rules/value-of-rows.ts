import type { RuleCell } from './content.ts';
import type { RuleUnit } from './rule-file.ts';

/**
 * The value in the shape of the data file that rows of a sheet stand for: the inverse of `rowsOf`, whatever the order
 * of the rows. What the rows cannot say (a bracket left out, an unknown name) is found by the check of the value.
 * @param rows cells as `layoutOf` names the unit's columns; a single figure is one row of one cell
 */
export function valueOfRows(unit: RuleUnit, rows: readonly (readonly RuleCell[])[]): unknown {
  switch (unit) {
    case 'idr':
    case 'kilograms':
    case 'persons':
    case 'years':
    case 'hundredths-of-percent':
      return rows[0]?.[0];
    case 'idr-by-golongan-and-mkg':
      return byFirst(rows, (steps) => [...steps].sort((a, b) => Number(a[0]) - Number(b[0])));
    case 'idr-by-eselon':
    case 'idr-by-post':
    case 'idr-by-group':
    case 'years-by-group':
    case 'days-by-sanction':
    case 'idr-by-ptkp':
    case 'rate-by-group':
    case 'category-by-ptkp':
      return Object.fromEntries(rows.map(([name, value]) => [String(name), value]));
    case 'brackets':
      return bracketsOf(rows);
    case 'brackets-by-category':
      return byFirst(rows, bracketsOf);
    case 'rate-with-caps': {
      const [rate, perMonth, perYear] = rows[0] ?? [];
      return { rate, perMonth, perYear };
    }
  }
}

function byFirst(
  rows: readonly (readonly RuleCell[])[],
  read: (rest: readonly (readonly RuleCell[])[]) => unknown,
): Readonly<Record<string, unknown>> {
  const groups = new Map<string, (readonly RuleCell[])[]>();
  for (const [name, ...rest] of rows) {
    const group = groups.get(String(name));
    if (group) group.push(rest);
    else groups.set(String(name), [rest]);
  }
  return Object.fromEntries([...groups].map(([name, rest]) => [name, read(rest)]));
}

function bracketsOf(rows: readonly (readonly RuleCell[])[]): unknown {
  return rows
    .map(([, upTo, rate]) => ({ upTo: upTo ?? null, rate }))
    .sort((a, b) => bound(a.upTo) - bound(b.upTo));
}

/** Brackets without end come last. */
function bound(upTo: RuleCell): number {
  return upTo === null ? Number.MAX_SAFE_INTEGER : Number(upTo);
}
