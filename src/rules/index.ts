// The law as dated, sourced data: one JSON file per legal quantity in data/, its lookup by period, and its listing.
// Not here: the employer's own choices (policy), arithmetic (domain), reading files, or zod (check-catalogue.ts is a door of its own).
export { canonicalJson } from './canonical-json.ts';
export { ruleIds } from './catalogue.ts';
export type { RuleProblem, RuleProblemCode } from './check-catalogue.ts';
export type {
  RuleCell,
  RuleColumn,
  RuleColumnName,
  RuleContent,
  RuleFormat,
} from './content.ts';
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
export { PAY_RULE_IDS, type PayRuleId, rulesFromJson } from './pay-rules.ts';
export { citationOf, type MissingRules, type RuleMissing, resolvedJson, resolveRules } from './resolve.ts';
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
