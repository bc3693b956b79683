// The law as dated, sourced data: one JSON file per legal quantity in data/, its lookup by period, its listing, an office's additions.
// Not here: the employer's own choices (policy), arithmetic (domain), reading files, or zod (check-catalogue.ts is a door of its own).
export { addToPosts, isTableOfPosts } from './add-to-posts.ts';
export { additionDigest } from './addition-digest.ts';
export { additionDrafts } from './addition-json.ts';
export type { AdditionProblemCode } from './addition-problems.ts';
export { canonicalJson } from './canonical-json.ts';
export { careerTerms } from './career-terms.ts';
export { ruleIds } from './catalogue.ts';
export { checkAddition, judgeAddition } from './check-addition.ts';
export type { RuleProblem, RuleProblemCode } from './check-catalogue.ts';
export {
  layoutOf,
  type RuleCell,
  type RuleColumn,
  type RuleColumnName,
  type RuleContent,
  type RuleFormat,
  type RuleLayout,
} from './content.ts';
export { diffRule, type RuleDiff, type RuleRowChange } from './diff-rule.ts';
export type { RuleOrigin } from './in-force.ts';
export {
  listRules,
  type RuleDetail,
  type RuleHead,
  type RuleRow,
  type RuleState,
  type RuleVersionRow,
  showRule,
} from './list-rules.ts';
export { monthsOfRule, type RuleMonths, ruleOnDay, unitOfRule } from './months-of-rule.ts';
export { NOTICE_RULE_IDS, PAY_RULE_IDS, type PayRuleId, rulesFromJson } from './pay-rules.ts';
export { citationOf, type MissingRules, type RuleMissing, resolvedJson, resolveRules } from './resolve.ts';
export { retirementAges } from './retirement-ages.ts';
export {
  RULE_STATUSES,
  RULE_UNITS,
  type RuleAddition,
  type RuleFile,
  type RuleSource,
  type RuleStatus,
  type RuleText,
  type RuleUnit,
  type RuleVersion,
} from './rule-file.ts';
export { type UnexcusedSanctions, unexcusedSanctions } from './unexcused-sanctions.ts';
export { valueOfRows } from './value-of-rows.ts';
