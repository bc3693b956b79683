import type { z } from 'zod';
import { BugError } from '../../domain/bug-error.ts';
import type { PolicyProblemCode } from '../problem-codes.ts';
import type { Finding, Path } from './finding.ts';

/** Names of zod for what a policy file calls a section, a list or a value. */
const SHAPE_OF: Readonly<Record<string, 'section' | 'list' | 'value'>> = {
  object: 'section',
  record: 'section',
  array: 'list',
  string: 'value',
};

/**
 * Turns zod's complaints (read with `reportInput`) into findings of our own kind: missing and unknown keys, lists
 * where a value belongs, words that are no choice, and what our own readers refuse.
 */
export function shapeFindings(issues: readonly z.core.$ZodIssue[], root: Path = []): readonly Finding[] {
  return issues.flatMap((issue): readonly Finding[] => {
    const path: Path = [...root, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split('\n');
      return issue.keys.map((key) => unknownKey([...path, key], key, known));
    }
    if (issue.input === undefined && issue.code !== 'custom') return [missingKey(path)];
    switch (issue.code) {
      case 'invalid_union':
        return shapeFindings(issue.errors.at(-1) ?? [], path);
      case 'invalid_type':
        return [{ path, code: 'policy-shape-wrong', data: { shape: shapeOf(issue.expected) } }];
      case 'invalid_value': {
        if (typeof issue.input !== 'string') {
          return [{ path, code: 'policy-shape-wrong', data: { shape: 'value' } }];
        }
        const data = { value: issue.input, allowed: issue.values.join(', ') };
        return [{ path, code: 'policy-value-unknown', data }];
      }
      case 'custom':
        return [ownFinding(path, issue.params)];
      default:
        throw new BugError(`policy shape reports ${issue.code}, which no sentence covers`);
    }
  });
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  return { path, code: 'policy-key-unknown', data: { key, known: known.join(', ') } };
}

function missingKey(path: Path): Finding {
  const key = String(path.at(-1) ?? '');
  if (path.length === 4 && path[0] === 'tpp' && path[2] === 'amounts') {
    return { path, code: 'policy-class-without-amount', data: { class: key } };
  }
  return { path, code: 'policy-key-missing', data: { key } };
}

function shapeOf(expected: string): string {
  const shape = SHAPE_OF[expected];
  if (shape === undefined) throw new BugError(`policy shape expects ${expected}, which no sentence covers`);
  return shape;
}

/** What a reader of `scalars.ts` put into the issue: code and data, typed where it was written. */
function ownFinding(path: Path, params: Readonly<Record<string, unknown>> | undefined): Finding {
  const { problem, data } = (params ?? {}) as {
    problem: PolicyProblemCode;
    data: NonNullable<Finding['data']>;
  };
  return { path, code: problem, data };
}
