import type { PolicyProblemCode } from '../problem-codes.ts';

/** A way through the tree of a policy file: keys and list positions. */
export type Path = readonly (string | number)[];

/** A mistake or remark before its line in the file is known. */
export interface Finding {
  readonly path: Path;
  readonly code: PolicyProblemCode;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Path as the officer reads it: `performance.components[2].weight` (positions count from 0). */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Findings that an officer should look at although the policy can be used. */
const WARNINGS: ReadonlySet<PolicyProblemCode> = new Set<PolicyProblemCode>([
  'policy-year-incomplete',
  'policy-year-without-holidays',
  'policy-class-amount-falling',
  'policy-decree-missing',
  'policy-example-with-decree',
]);

/** Whether a finding leaves the policy usable. */
export function isWarning(code: PolicyProblemCode): boolean {
  return WARNINGS.has(code);
}
