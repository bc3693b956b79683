import allowanceChild from './data/allowance/child.json' with { type: 'json' };
import allowanceChildAge from './data/allowance/child-age.json' with { type: 'json' };
import allowanceChildAgeStudying from './data/allowance/child-age-studying.json' with { type: 'json' };
import allowanceFunctional from './data/allowance/functional.json' with { type: 'json' };
import allowanceGeneral from './data/allowance/general.json' with { type: 'json' };
import allowanceMaxChildren from './data/allowance/max-children.json' with { type: 'json' };
import allowanceRiceKg from './data/allowance/rice-kg.json' with { type: 'json' };
import allowanceRicePrice from './data/allowance/rice-price.json' with { type: 'json' };
import allowanceSpouse from './data/allowance/spouse.json' with { type: 'json' };
import allowanceStructural from './data/allowance/structural.json' with { type: 'json' };
import contributionHealthCeiling from './data/contribution/health-ceiling.json' with { type: 'json' };
import contributionHealthEmployee from './data/contribution/health-employee.json' with { type: 'json' };
import contributionHealthEmployer from './data/contribution/health-employer.json' with { type: 'json' };
import contributionIwp from './data/contribution/iwp.json' with { type: 'json' };
import contributionIwpPension from './data/contribution/iwp-pension.json' with { type: 'json' };
import contributionJkk from './data/contribution/jkk.json' with { type: 'json' };
import contributionJkm from './data/contribution/jkm.json' with { type: 'json' };
import contributionPppkJhtBpjs from './data/contribution/pppk-jht-bpjs.json' with { type: 'json' };
import contributionPppkJhtTaspen from './data/contribution/pppk-jht-taspen.json' with { type: 'json' };
import contributionPppkJpBpjs from './data/contribution/pppk-jp-bpjs.json' with { type: 'json' };
import disciplineMediumCut from './data/discipline/medium-cut.json' with { type: 'json' };
import disciplineUnexcusedDays from './data/discipline/unexcused-days.json' with { type: 'json' };
import salaryCpnsShare from './data/salary/cpns-share.json' with { type: 'json' };
import salaryGridPns from './data/salary/grid-pns.json' with { type: 'json' };
import salaryGridPppk from './data/salary/grid-pppk.json' with { type: 'json' };
import servicePromotionYears from './data/service/promotion-years.json' with { type: 'json' };
import serviceRetirementAge from './data/service/retirement-age.json' with { type: 'json' };
import taxArticle17 from './data/tax/article-17.json' with { type: 'json' };
import taxFinal from './data/tax/final.json' with { type: 'json' };
import taxNoNpwpFactor from './data/tax/no-npwp-factor.json' with { type: 'json' };
import taxOccupationalCost from './data/tax/occupational-cost.json' with { type: 'json' };
import taxPtkp from './data/tax/ptkp.json' with { type: 'json' };
import taxTer from './data/tax/ter.json' with { type: 'json' };
import taxTerCategory from './data/tax/ter-category.json' with { type: 'json' };
import type { RuleFile } from './rule-file.ts';

/**
 * The shipped law, by rule id, in the order in which lists show it. The build inlines the files, so nothing is read at run time.
 */
export const CATALOGUE: ReadonlyMap<string, RuleFile> = new Map<string, RuleFile>(
  [
    salaryGridPns,
    salaryGridPppk,
    salaryCpnsShare,
    allowanceSpouse,
    allowanceChild,
    allowanceMaxChildren,
    allowanceStructural,
    allowanceFunctional,
    allowanceGeneral,
    allowanceRiceKg,
    allowanceRicePrice,
    contributionIwp,
    contributionIwpPension,
    contributionPppkJhtTaspen,
    contributionPppkJhtBpjs,
    contributionPppkJpBpjs,
    contributionHealthEmployer,
    contributionHealthEmployee,
    contributionHealthCeiling,
    contributionJkk,
    contributionJkm,
    taxTerCategory,
    taxTer,
    taxPtkp,
    taxArticle17,
    taxOccupationalCost,
    taxFinal,
    taxNoNpwpFactor,
    disciplineMediumCut,
    serviceRetirementAge,
    disciplineUnexcusedDays,
    servicePromotionYears,
    allowanceChildAge,
    allowanceChildAgeStudying,
  ].map((rule: RuleFile) => [rule.id, rule]),
);

/** Ids of all shipped rules, in the order of the catalogue. */
export function ruleIds(): readonly string[] {
  return [...CATALOGUE.keys()];
}
