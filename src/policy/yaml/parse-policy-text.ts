import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Problem } from '../../domain/problem.ts';
import { calendarChecks } from './checks/calendar-checks.ts';
import type { Check } from './checks/check.ts';
import { identityChecks } from './checks/identity-checks.ts';
import { performanceChecks } from './checks/performance-checks.ts';
import { scheduleChecks } from './checks/schedule-checks.ts';
import { tppChecks } from './checks/tpp-checks.ts';
import { type Finding, isWarning, type Path, pathText } from './finding.ts';
import { policyShape } from './policy-shape.ts';
import { readYaml } from './read-yaml.ts';
import { shapeFindings } from './shape-findings.ts';

/** A policy with remarks, or everything that is wrong with the file (at least one error; warnings among it). */
export type ParsedPolicy =
  | { readonly policy: PayPolicy; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

const CHECKS: readonly Check[] = [
  ...identityChecks,
  ...calendarChecks,
  ...performanceChecks,
  ...tppChecks,
  ...scheduleChecks,
];

/** Reads and judges a policy file; see `parsePolicy`, which loads this module when it is first needed. */
export function parsePolicyText(text: string, file: string): ParsedPolicy {
  const yaml = readYaml(text, file);
  if (!('tree' in yaml)) return { problems: inOrder(yaml) };

  const shape = policyShape.safeParse(yaml.tree, { reportInput: true });
  const findings: readonly Finding[] = [
    ...(shape.success ? [] : shapeFindings(shape.error.issues)),
    ...CHECKS.flatMap(({ at, judge }) =>
      judge(settingsAt(yaml.tree, at)).map((finding) => ({ ...finding, path: [...at, ...finding.path] })),
    ),
  ];
  const problems = inOrder([
    ...yaml.problems,
    ...findings.map(({ path, code, data }): Problem => {
      const { row, found } = yaml.locate(path);
      return {
        code,
        severity: isWarning(code) ? 'warning' : 'error',
        where: { file, row, ...(path.length > 0 && { path: pathText(path) }) },
        ...(found !== undefined && { found }),
        ...(data && { data }),
      };
    }),
  ]);
  const faulty = !shape.success || problems.some((problem) => problem.severity === 'error');
  return faulty ? { problems } : { policy: shape.data, warnings: problems };
}

function settingsAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((settings, key) => {
    if (typeof settings !== 'object' || settings === null) return undefined;
    return (settings as Readonly<Record<string, unknown>>)[key];
  }, tree);
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (a.where.row ?? 0) - (b.where.row ?? 0));
}
