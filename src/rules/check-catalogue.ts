import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { CATALOGUE } from './catalogue.ts';
import { NOTICE_RULE_IDS, PAY_RULE_IDS } from './pay-rules.ts';
import { RULE_UNITS, type RuleAddition, type RuleUnit } from './rule-file.ts';
import { RULE_VALUE_SCHEMAS, ruleAdditionSchema, ruleFileSchema } from './schema.ts';

/** Everything that can be wrong with a rule; sentences in `text/problems/rule-problems.ts`. */
export const RULE_PROBLEM_CODES = [
  'rule-field-unknown',
  'rule-field-missing',
  'rule-field-invalid',
  'rule-number-not-whole',
  'rule-number-range',
  'rule-name-unknown',
  'rule-id-not-path',
  'rule-date-invalid',
  'rule-versions-order',
  'rule-grid-order',
  'rule-brackets-open',
  'rule-brackets-order',
  'rule-row-unknown',
  'rule-absent',
] as const;
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number];

/** A problem of a rule; `where.path` is the rule id and the place in its file: `tax.ter versions[0].value.A[3].rate`. */
export interface RuleProblem extends Problem {
  readonly code: RuleProblemCode;
}

/**
 * Checks the shipped law: every file whole and well formed, every rule that the calculation or a notice needs present.
 * The build stops when this list is not empty.
 */
export function checkCatalogue(): readonly RuleProblem[] {
  const problems = [...CATALOGUE].flatMap(([id, rule]) => checkRule(id, rule));
  for (const id of [...PAY_RULE_IDS, ...NOTICE_RULE_IDS]) {
    if (!CATALOGUE.has(id)) problems.push({ code: 'rule-absent', severity: 'error', where: { path: id } });
  }
  return problems;
}

/**
 * Checks one rule file.
 * @param id the file's path in dotted form, which its id must repeat
 * @param file the parsed JSON
 */
export function checkRule(id: string, file: unknown): readonly RuleProblem[] {
  const parsed = ruleFileSchema.safeParse(file);
  if (!parsed.success) return problemsOf(id, [], parsed.error, file);
  const rule = parsed.data;
  const problems: RuleProblem[] = [];
  if (rule.id !== id) {
    problems.push(problem('rule-id-not-path', id, ['id'], rule.id, { expected: id }));
  }
  rule.versions.forEach((version, i) => {
    const previous = rule.versions[i - 1]?.from;
    if (previous !== undefined && version.from <= previous) {
      problems.push(problem('rule-versions-order', id, ['versions', i, 'from'], version.from, { previous }));
    }
    problems.push(...checkRuleValue(id, rule.unit, version.value, ['versions', i, 'value']));
  });
  for (const row of Object.keys(rule.rowStatus ?? {})) {
    if (!rule.versions.some(({ value }) => typeof value === 'object' && value !== null && row in value)) {
      problems.push(problem('rule-row-unknown', id, ['rowStatus', row], row));
    }
  }
  return problems;
}

/** Checks one value against the unit of its rule; null (repealed) always passes. */
export function checkRuleValue(
  id: string,
  unit: RuleUnit,
  value: unknown,
  at: readonly PropertyKey[] = ['value'],
): readonly RuleProblem[] {
  if (value === null) return [];
  const parsed = RULE_VALUE_SCHEMAS[unit].safeParse(value);
  return parsed.success ? [] : problemsOf(id, at, parsed.error, value);
}

/**
 * Checks a version that an office wants to add to a rule.
 * @param label what the place of a problem starts with
 */
export function parseAddition(
  draft: unknown,
  label: string,
): { readonly addition: RuleAddition } | { readonly problems: readonly Problem[] } {
  const id = valueAt(draft, ['id']);
  const unit = RULE_UNITS.find((known) => known === CATALOGUE.get(String(id))?.unit);
  if (typeof id === 'string' && unit === undefined) {
    return { problems: [{ code: 'rule-id-unknown', severity: 'error', where: { path: label }, found: id }] };
  }
  const parsed = ruleAdditionSchema.safeParse(draft);
  const value = valueAt(draft, ['value']);
  const problems = [
    ...(parsed.success ? [] : problemsOf(label, [], parsed.error, draft)),
    ...(unit === undefined || value === undefined ? [] : checkRuleValue(label, unit, value)),
  ];
  return parsed.success && problems.length === 0 ? { addition: parsed.data } : { problems };
}

function problemsOf(
  id: string,
  at: readonly PropertyKey[],
  error: z.ZodError,
  input: unknown,
): RuleProblem[] {
  return error.issues.flatMap((issue): RuleProblem[] => {
    const path = [...at, ...issue.path];
    const found = valueAt(input, issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) =>
          problem('rule-field-unknown', id, [...path, key], undefined, { field: key }),
        );
      case 'invalid_type':
        if (found === undefined) return [problem('rule-field-missing', id, path, undefined)];
        if (issue.expected === 'int' && typeof found === 'number')
          return [problem('rule-number-not-whole', id, path, found)];
        return [problem('rule-field-invalid', id, path, found, { expected: issue.expected })];
      case 'too_small':
      case 'too_big':
        if (typeof found !== 'number') return [problem('rule-field-missing', id, path, found)];
        return [problem('rule-number-range', id, path, found, rangeOf(issue))];
      case 'invalid_value':
        if (found === undefined) return [problem('rule-field-missing', id, path, undefined)];
        return [
          problem('rule-name-unknown', id, path, found, { expected: issue.values.map(String).join(', ') }),
        ];
      case 'invalid_key':
        return [problem('rule-name-unknown', id, path, path.at(-1))];
      case 'custom':
        return [problem(customCode(issue.params), id, path, typeof found === 'object' ? undefined : found)];
      default:
        return [problem('rule-field-invalid', id, path, found)];
    }
  });
}

function customCode(params: Readonly<Record<string, unknown>> | undefined): RuleProblemCode {
  return RULE_PROBLEM_CODES.find((code) => code === params?.problem) ?? 'rule-field-invalid';
}

function rangeOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Readonly<Record<string, number>> {
  return issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    if (typeof part !== 'object' || part === null) return undefined;
    return Reflect.get(part, key);
  }, input);
}

function problem(
  code: RuleProblemCode,
  id: string,
  at: readonly PropertyKey[],
  found?: unknown,
  data?: Readonly<Record<string, string | number>>,
): RuleProblem {
  return {
    code,
    severity: 'error',
    where: { path: `${id} ${placeOf(at)}`.trim() },
    ...(found === undefined
      ? {}
      : { found: typeof found === 'string' ? found : JSON.stringify(found).slice(0, 80) }),
    ...(data === undefined ? {} : { data }),
  };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, '');
}
