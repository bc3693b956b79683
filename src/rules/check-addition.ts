import { firstDayOf, parseDay, periodOf } from '../domain/calendar/period.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { AdditionProblemCode } from './addition-problems.ts';
import { CATALOGUE } from './catalogue.ts';
import { versionInForce, versionsOf } from './in-force.ts';
import type { RuleAddition, RuleFile } from './rule-file.ts';

/** A rule of an office that is sound, or everything that is wrong with it. */
export type CheckedAddition = { readonly addition: RuleAddition } | { readonly problems: readonly Problem[] };

/**
 * Checks the shape of a rule that an office wants to add: its id, its date, its source, and its value by the unit.
 * @param draft `{ id, from, value, source }` as read from a file
 * @param where file, and sheet and row where there are such
 * @param label what the place of a problem starts with: the rule id, with its number in a list
 */
export async function checkAddition(draft: unknown, where: Place, label: string): Promise<CheckedAddition> {
  const { parseAddition } = await import('./check-catalogue.ts');
  const parsed = parseAddition(draft, label);
  if ('addition' in parsed) return parsed;
  return {
    problems: parsed.problems.map((problem) => ({ ...problem, where: { ...where, ...problem.where } })),
  };
}

/** Units whose rows are looked up by names that the calculation knows: no row may be missing, none unknown. */
const FIXED_ROWS: ReadonlySet<string> = new Set([
  'idr-by-golongan-and-mkg',
  'idr-by-group',
  'years-by-group',
  'rate-by-group',
]);

/**
 * Judges a sound addition against the versions that are known: rows that nobody would ever look up, rows without which
 * somebody could not be paid, and what the officer may not expect of the date.
 * @param known the office's additions so far
 */
export function judgeAddition(
  addition: RuleAddition,
  known: readonly RuleAddition[],
  where: Place,
): readonly Problem[] {
  const rule = CATALOGUE.get(addition.id);
  if (rule === undefined) return [];
  const at = (path: string): Place => ({ ...where, path: `${addition.id} ${path}` });
  return [...judgeRows(rule, addition, known, at), ...judgeDate(rule, addition, known, at)];
}

function judgeRows(
  rule: RuleFile,
  { value, from }: RuleAddition,
  known: readonly RuleAddition[],
  at: (path: string) => Place,
): readonly Problem[] {
  const rows = rowNames(value);
  if (rule.unit === 'idr-by-post') {
    return rows
      .filter((row) => row !== row.trim().replace(/\s+/g, ' '))
      .map((row) => error('rule-name-blanks', at('value'), row));
  }
  if (!FIXED_ROWS.has(rule.unit) || value === null) return [];
  const versions = versionsOf(rule, known);
  const usual = new Set(versions.flatMap((version) => rowNames(version.value)));
  const unknown = rows.filter((row) => !usual.has(row));
  const missing = rowNames(versionInForce(versions, from)?.value ?? null).filter(
    (row) => !rows.includes(row),
  );
  return [
    ...unknown.map((row) => error('rule-row-unknown', at(`value.${row}`), row)),
    ...(missing.length > 0
      ? [error('rule-row-missing', at('value'), undefined, { rows: missing.join(', ') })]
      : []),
  ];
}

function judgeDate(
  rule: RuleFile,
  { from }: RuleAddition,
  known: readonly RuleAddition[],
  at: (path: string) => Place,
): readonly Problem[] {
  const day = parseDay(from);
  const later = versionsOf(rule, known).find((version) => version.from > from);
  return [
    ...(day !== null && day !== firstDayOf(periodOf(day))
      ? [warning('rule-mid-month', at('from'), from, {})]
      : []),
    ...(later ? [warning('rule-later-version', at('from'), from, { later: later.from })] : []),
  ];
}

function rowNames(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function error(
  code: AdditionProblemCode | 'rule-row-unknown',
  where: Place,
  found?: string,
  data?: Problem['data'],
): Problem {
  return { code, severity: 'error', where, ...(found !== undefined && { found }), ...(data && { data }) };
}

function warning(
  code: AdditionProblemCode,
  where: Place,
  found: string,
  data: NonNullable<Problem['data']>,
): Problem {
  return { code, severity: 'warning', where, found, data };
}
