import { BugError } from '../domain/bug-error.ts';
import { CATALOGUE } from './catalogue.ts';
import { versionInForce, versionsOf } from './in-force.ts';
import { citationOf } from './resolve.ts';
import type { RuleAddition } from './rule-file.ts';
import { amountsValue } from './values.ts';

/** Whether a rule is a table by post, to which single posts can be added. */
export function isTableOfPosts(id: string): boolean {
  return CATALOGUE.get(id)?.unit === 'idr-by-post';
}

/**
 * The whole table that comes of adding posts to the version in force on that day: given posts win, all others stay.
 * The title names both regulations.
 * @param known the office's additions so far
 * @throws BugError when the rule is no table by post
 */
export function addToPosts(addition: RuleAddition, known: readonly RuleAddition[]): RuleAddition {
  const rule = CATALOGUE.get(addition.id);
  if (!rule || !isTableOfPosts(rule.id)) throw new BugError(`${addition.id} is no table by post`);
  const base = versionInForce(versionsOf(rule, known), addition.from);
  if (base === null || base.value === null || addition.value === null) return addition;
  const value = Object.fromEntries([...amountsValue(base.value), ...amountsValue(addition.value)]);
  const citation = citationOf(addition.source);
  const isSame = base.source.title === citation || base.source.title.startsWith(`${citation}; `);
  const title = isSame ? base.source.title : `${citation}; selebihnya: ${citationOf(base.source)}`;
  const { article: _, ...source } = addition.source;
  return { ...addition, value, source: { ...source, title } };
}
