// The employer's choices: the policy file for people, its checks, its stored form, differences between two policies.
// Not here: figures of the law (rules), arithmetic with settings (domain), files and databases. Only yaml/ loads zod and yaml.
export { describePolicy } from './describe-policy.ts';
export { diffPolicy, type PolicyChange } from './diff-policy.ts';
export { EXAMPLE_POLICY_FILE, EXAMPLE_POLICY_YAML } from './example-policy.ts';
export { digestOfBytes, officeDigest } from './office-digest.ts';
export { parsePolicy } from './parse-policy.ts';
export { policyDigest, policyFromJson, policyToJson } from './policy-json.ts';
export type { PolicySetting, SettingUnit } from './policy-setting.ts';
export { POLICY_PROBLEM_CODES, type PolicyProblemCode } from './problem-codes.ts';
