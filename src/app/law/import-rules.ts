import { BugError } from '../../domain/bug-error.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  additionDigest,
  addToPosts,
  canonicalJson,
  diffRule,
  isTableOfPosts,
  judgeAddition,
  type RuleAddition,
  type RuleDiff,
  type RuleUnit,
  ruleOnDay,
  unitOfRule,
} from '../../rules/index.ts';
import { DataRejectedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { officeRules } from './office-rules.ts';
import type { ReadRule, ReadRules } from './read-rules.ts';
import { type NoImpact, type RuleImpact, ruleImpact } from './rule-impact.ts';

/** What became of one version of a rule. */
export interface ImportedRule {
  readonly addition: RuleAddition;
  readonly unit: RuleUnit;
  /** `known`: the very same version was recorded before, so nothing was added. */
  readonly outcome: 'imported' | 'known';
  /** Day and regulation of the version that was in force on its day; null: there was none. */
  readonly before: { readonly from: string; readonly title: string } | null;
  /** Rows that change against that version. */
  readonly diff: RuleDiff;
  /** For whom, and what it does to a month's pay; null for a known version. */
  readonly impact: RuleImpact | NoImpact | null;
}

export interface RulesImportOutcome {
  readonly rules: readonly ImportedRule[];
  readonly warnings: readonly Problem[];
  readonly dryRun: boolean;
}

export interface RulesImportRequest {
  /** Name of the file, kept as the origin of its rules. */
  readonly file: string;
  readonly read: ReadRules;
  /** Whether posts are added to the table in force instead of replacing it. */
  readonly add: boolean;
  readonly dryRun: boolean;
  readonly actor: Actor;
  readonly progress: Progress;
}

/**
 * Records the rules of a file, all of them or none, and tells what they change and for whom. Nothing is overwritten:
 * where two versions of a rule have the same day, the one recorded last holds.
 * @throws DataRejectedError with everything that is wrong with the file
 */
export function importRules(store: Store, request: RulesImportRequest): RulesImportOutcome {
  const work = (): RulesImportOutcome => {
    const known = officeRules(store);
    const { versions, warnings } = judgeRules(request, known);
    const rules = versions.map((addition) => {
      const others = versions.filter((other) => other !== addition && other.id === addition.id);
      return planned(store, addition, [...known, ...others], request);
    });
    if (!request.dryRun) for (const rule of rules) record(store, rule, request);
    return { rules, warnings, dryRun: request.dryRun };
  };
  return request.dryRun ? store.read(work) : store.write(work);
}

/**
 * The versions of a file as they would be recorded.
 * @throws DataRejectedError with everything that is wrong with it
 */
export function judgeRules(
  { read, add }: Pick<RulesImportRequest, 'read' | 'add'>,
  known: readonly RuleAddition[],
): { readonly versions: readonly RuleAddition[]; readonly warnings: readonly Problem[] } {
  const problems = [...read.problems, ...repeated(read.rules)];
  const versions: RuleAddition[] = [];
  for (const { addition, where } of byDay(read.rules)) {
    if (add && !isTableOfPosts(addition.id)) {
      problems.push({ code: 'rule-not-posts', severity: 'error', where: { ...where, path: addition.id } });
      continue;
    }
    const version = add ? addToPosts(addition, [...known, ...versions]) : addition;
    problems.push(...judgeAddition(version, known, where));
    versions.push(version);
  }
  if (problems.some(({ severity }) => severity === 'error')) throw new DataRejectedError(problems);
  return { versions, warnings: problems };
}

/** Rules in the order in which they take effect, so that posts added later build on those added earlier. */
function byDay(rules: readonly ReadRule[]): readonly ReadRule[] {
  return [...rules].sort((a, b) =>
    a.addition.from < b.addition.from ? -1 : a.addition.from > b.addition.from ? 1 : 0,
  );
}

/** Versions that stand twice in the file. */
function repeated(rules: readonly ReadRule[]): readonly Problem[] {
  const seen = new Set<string>();
  return rules.flatMap(({ addition: { id, from }, where }): Problem[] => {
    const key = `${id} ${from}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'rule-version-twice', severity: 'error', where: { ...where, path: id }, found: from }];
  });
}

/** What recording a version would do. */
function planned(
  store: Store,
  addition: RuleAddition,
  known: readonly RuleAddition[],
  { add, progress }: RulesImportRequest,
): ImportedRule {
  const unit = unitOfRule(addition.id);
  if (unit === null) throw new BugError(`${addition.id} has no unit`);
  const before = ruleOnDay(addition.id, addition.from, known);
  const diff = diffRule(unit, before?.value ?? null, addition.value);
  const isKnown = (add && diff.changes.length === 0) || isLastOfItsDay(addition, known);
  return {
    addition,
    unit,
    outcome: isKnown ? 'known' : 'imported',
    before: before && { from: before.from, title: before.source.title },
    diff,
    impact: isKnown ? null : ruleImpact(store, addition, known, progress),
  };
}

/** Whether the office's version of that day says the very same. */
function isLastOfItsDay(addition: RuleAddition, known: readonly RuleAddition[]): boolean {
  const last = known.findLast(({ id, from }) => id === addition.id && from === addition.from);
  return last !== undefined && additionDigest(last) === additionDigest(addition);
}

function record(
  store: Store,
  { addition, outcome }: ImportedRule,
  { file, actor }: RulesImportRequest,
): void {
  if (outcome === 'known') return;
  const { id, from, value, source } = addition;
  store.addRule(
    {
      rule: id,
      effective: from,
      value: canonicalJson(value),
      source: canonicalJson(source),
      digest: additionDigest(addition),
      file,
    },
    actor,
  );
}
