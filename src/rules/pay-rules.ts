import { createHash } from 'node:crypto';
import { BugError } from '../domain/bug-error.ts';
import type { PayRules, Ruled } from '../domain/pay/rules.ts';
import {
  amountsByEselonValue,
  amountsByPtkpValue,
  amountsValue,
  bracketsByCategoryValue,
  bracketsValue,
  categoriesByPtkpValue,
  gridValue,
  ratesValue,
  rateWithCapsValue,
  ratioValue,
  wholeValue,
} from './values.ts';

/** Every rule without which no payslip can be computed. */
export const PAY_RULE_IDS = [
  'salary.grid-pns',
  'salary.grid-pppk',
  'salary.cpns-share',
  'allowance.spouse',
  'allowance.child',
  'allowance.max-children',
  'allowance.structural',
  'allowance.functional',
  'allowance.general',
  'allowance.rice-kg',
  'allowance.rice-price',
  'contribution.iwp',
  'contribution.iwp-pension',
  'contribution.pppk-jht-taspen',
  'contribution.pppk-jht-bpjs',
  'contribution.pppk-jp-bpjs',
  'contribution.health-employer',
  'contribution.health-employee',
  'contribution.health-ceiling',
  'contribution.jkk',
  'contribution.jkm',
  'tax.ter-category',
  'tax.ter',
  'tax.ptkp',
  'tax.article-17',
  'tax.occupational-cost',
  'tax.final',
  'tax.no-npwp-factor',
  'discipline.medium-cut',
] as const;
export type PayRuleId = (typeof PAY_RULE_IDS)[number];

/** Rules on which only notices rest: no amount depends on them, and a run goes on without them. */
export const NOTICE_RULE_IDS = [
  'service.retirement-age',
  'discipline.unexcused-days',
  'service.promotion-years',
  'allowance.child-age',
  'allowance.child-age-studying',
] as const;

/** A rule as a run stores it: the version that was in force, with its value in the shape of the data file. */
export interface ResolvedRule {
  readonly from: string;
  /** Title and article. */
  readonly title: string;
  readonly value: unknown;
}

/**
 * The rules of a stored run, exactly as they were when it was computed.
 * @param json text that `resolvedJson` gave; the digest is the SHA-256 of this text
 * @throws BugError when a rule is missing or has another shape: the text did not come from `resolvedJson`
 */
export function rulesFromJson(json: string): PayRules {
  const resolved: unknown = JSON.parse(json);
  if (typeof resolved !== 'object' || resolved === null) throw new BugError('stored rules are not a table');
  const stored = new Map<string, unknown>(Object.entries(resolved));

  function rule<T>(id: PayRuleId, read: (value: unknown) => T): Ruled<T> {
    const found = stored.get(id);
    if (!isResolvedRule(found)) throw new BugError(`stored rules have no ${id}`);
    return { value: read(found.value), basis: { id, from: found.from, title: found.title } };
  }

  let digest: string | undefined;
  return {
    // Worked out where it is asked for: an explanation needs none, and starts faster without Node's cryptography.
    get digest() {
      digest ??= createHash('sha256').update(json).digest('hex');
      return digest;
    },
    gajiPokok: { pns: rule('salary.grid-pns', gridValue), pppk: rule('salary.grid-pppk', gridValue) },
    cpnsShare: rule('salary.cpns-share', ratioValue),
    spouseAllowance: rule('allowance.spouse', ratioValue),
    childAllowance: rule('allowance.child', ratioValue),
    maxPaidChildren: rule('allowance.max-children', wholeValue),
    structuralAllowance: rule('allowance.structural', amountsByEselonValue),
    functionalAllowance: rule('allowance.functional', amountsValue),
    generalAllowance: rule('allowance.general', amountsValue),
    riceKgPerSoul: rule('allowance.rice-kg', wholeValue),
    ricePricePerKg: rule('allowance.rice-price', wholeValue),
    iwp: rule('contribution.iwp', ratioValue),
    iwpPension: rule('contribution.iwp-pension', ratioValue),
    pppkJhtTaspen: rule('contribution.pppk-jht-taspen', ratioValue),
    pppkJhtBpjs: rule('contribution.pppk-jht-bpjs', ratioValue),
    pppkJpBpjs: rule('contribution.pppk-jp-bpjs', ratioValue),
    healthEmployer: rule('contribution.health-employer', ratioValue),
    healthEmployee: rule('contribution.health-employee', ratioValue),
    healthCeiling: rule('contribution.health-ceiling', wholeValue),
    jkk: rule('contribution.jkk', ratioValue),
    jkm: rule('contribution.jkm', ratioValue),
    terCategory: rule('tax.ter-category', categoriesByPtkpValue),
    ter: rule('tax.ter', bracketsByCategoryValue),
    ptkp: rule('tax.ptkp', amountsByPtkpValue),
    article17: rule('tax.article-17', bracketsValue),
    occupationalCost: rule('tax.occupational-cost', rateWithCapsValue),
    finalTax: rule('tax.final', ratesValue),
    noNpwpFactor: rule('tax.no-npwp-factor', ratioValue),
    disciplineMediumCut: rule('discipline.medium-cut', ratioValue),
  };
}

function isResolvedRule(value: unknown): value is ResolvedRule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    typeof value.from === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'value' in value
  );
}
