import type { Period } from '../../domain/calendar/period.ts';
import type { Actor } from './actor.ts';

/** A policy as recorded; `json` is the validated, scaled form, `text` the file as given. */
export interface StoredPolicy {
  readonly id: number;
  readonly effective: Period;
  readonly digest: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly json: string;
  readonly recordedAt: string;
  readonly actor: string;
}

/** A version of a rule that the office recorded; `value` and `source` are JSON as in the program's rule files. */
export interface StoredRule {
  readonly id: number;
  /** Id of the rule: `allowance.rice-price`. */
  readonly rule: string;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly value: string;
  readonly source: string;
  /** SHA-256 over rule, day, value and source in canonical form. */
  readonly digest: string;
  readonly file: string;
  readonly actor: string;
  readonly osUser: string;
  readonly recordedAt: string;
}

/** What the office said about itself; `json` are all its settings from that month on. */
export interface StoredOffice {
  readonly id: number;
  readonly effective: Period;
  /** SHA-256 over the month and the settings. */
  readonly digest: string;
  readonly json: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** What the office says that a heading of its sheets means; `field` is `-` where the column is not to be read. */
export interface StoredMeaning {
  readonly heading: string;
  readonly field: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** Law and policy of a month, by digest. */
export interface MonthLaw {
  readonly period: Period;
  readonly policyDigest: string;
  readonly rulesDigest: string;
}

/** Policies, the office's own rules, its settings and the meanings of its headings, all by the month from which they hold. */
export interface LawStore {
  addPolicy(policy: Omit<StoredPolicy, 'id' | 'recordedAt' | 'actor'>, actor: Actor): StoredPolicy;
  policies(): readonly StoredPolicy[];
  /** The policy in force for a period: latest `effective`, of equals the one recorded last. */
  policyFor(period: Period): StoredPolicy | null;
  policyByDigest(digest: string): StoredPolicy | null;
  /** Appends a version of a rule and the act `rules-import`; only inside `write`. */
  addRule(rule: Omit<StoredRule, 'id' | 'actor' | 'osUser' | 'recordedAt'>, actor: Actor): StoredRule;
  /** The office's own versions of rules in the order of recording. */
  rules(): readonly StoredRule[];
  /** Appends settings of the office and the act `office`; only inside `write`. */
  addOffice(settings: Pick<StoredOffice, 'effective' | 'digest' | 'json'>, actor: Actor): StoredOffice;
  /** Settings of the office in the order of recording. */
  offices(): readonly StoredOffice[];
  /** Settings in force in a month: latest `effective`, of equals the one recorded last. */
  officeFor(period: Period): StoredOffice | null;
  /**
   * Records what a heading means from now on, or with null that nothing is said of it any more, and the act `mapping`;
   * only inside `write`. `folded` makes spellings of one heading equal.
   */
  recordMeaning(heading: string, folded: string, field: string | null, actor: Actor): void;
  /** The meanings in force, by heading. */
  headingMeanings(): readonly StoredMeaning[];
  /** Keeps the resolved rules of a run, so that it can be recomputed after the program's rules have changed. */
  keepRules(digest: string, json: string): void;
  rulesByDigest(digest: string): string | null;
  /** Digests of the rules of runs whose text is another one by now; empty when all is well. */
  alteredRules(): readonly string[];
}
