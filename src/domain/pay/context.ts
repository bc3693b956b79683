import { BugError } from '../bug-error.ts';
import type { Period } from '../calendar/period.ts';
import { type WorkingMonth, workingMonth } from '../calendar/working-days.ts';
import { type Ratio, roundedProduct } from '../money/exact.ts';
import { NO_CORRECTIONS, type RaterCorrections } from '../performance/calibration.ts';
import { type Factor, factor } from './factor.ts';
import { criterionLine } from './line-codes.ts';
import type { CriterionPolicy, PayPolicy } from './policy.ts';
import type { PayRules, Ruled } from './rules.ts';

/** Job classes of the TPP table. */
export const JOB_CLASSES = 17;

/** A TPP criterion ready for the calculation. */
export interface CriterionTerms {
  readonly criterion: CriterionPolicy;
  readonly line: string;
  readonly percent: Factor;
}

/**
 * Law and policy made ready for one period: everything that is the same for all employees is worked out once here, so
 * that the calculation of a slip allocates little.
 */
export interface PayContext {
  readonly period: Period;
  readonly rules: PayRules;
  readonly policy: PayPolicy;
  readonly month: WorkingMonth;
  /** By how much raters of the month are corrected; worked out when it is first asked for. */
  readonly corrections: () => RaterCorrections;
  /** Basic TPP per job class (index 1 to 17), whole rupiah, rounded up once. */
  readonly basicTpp: readonly number[];
  readonly criteria: readonly CriterionTerms[];
  readonly factors: {
    readonly cpnsGapok: Factor;
    readonly spouse: Factor;
    readonly child: Factor;
    readonly healthEmployer: Factor;
    readonly healthEmployee: Factor;
    readonly jkk: Factor;
    readonly jkm: Factor;
    readonly pppkJkm: Factor;
    readonly iwp: Factor;
    readonly cpnsIwp: Factor;
    readonly pppkJhtTaspen: Factor;
    readonly pppkJhtBpjs: Factor;
    readonly pppkJpBpjs: Factor;
    readonly plt: Factor;
  };
}

/**
 * Makes law and policy ready for a period; the caller has checked that both are in force and the calendar covers it.
 * @param corrections of the month's raters; may be left out where the policy calibrates none
 */
export function makePayContext(
  period: Period,
  rules: PayRules,
  policy: PayPolicy,
  corrections: () => RaterCorrections = withoutCorrections(policy),
): PayContext {
  const { contributions, tpp } = policy;
  return {
    period,
    rules,
    policy,
    corrections,
    month: workingMonth(period, policy.calendar.workingWeekdays, policy.calendar.holidays),
    basicTpp: basicTppTable(policy),
    criteria: tpp.criteria.map((criterion) => ({
      criterion,
      line: criterionLine(criterion.code),
      percent: factor(criterion.code.toLowerCase(), criterion.percent, {
        from: 'policy',
        path: `tpp.criteria[${criterion.code}].percent`,
      }),
    })),
    factors: {
      cpnsGapok: ruled('cpns', rules.cpnsShare),
      spouse: ruled('tarif_pasangan', rules.spouseAllowance),
      child: ruled('tarif_anak', rules.childAllowance),
      healthEmployer: ruled('tarif_bpjs_pemda', rules.healthEmployer),
      healthEmployee: ruled('tarif_bpjs', rules.healthEmployee),
      jkk: ruled('tarif_jkk', rules.jkk),
      jkm: ruled('tarif_jkm', rules.jkm),
      pppkJkm:
        contributions.pppkJkm === null
          ? ruled('tarif_jkm', rules.jkm)
          : chosen('tarif_jkm', contributions.pppkJkm, 'contributions.pppkJkm'),
      iwp: ruled('tarif_iwp', rules.iwp),
      cpnsIwp: chosen('tarif_iwp', contributions.cpnsIwp, 'contributions.cpnsIwp'),
      pppkJhtTaspen: ruled('tarif_jht', rules.pppkJhtTaspen),
      pppkJhtBpjs: ruled('tarif_jht', rules.pppkJhtBpjs),
      pppkJpBpjs: ruled('tarif_jp', rules.pppkJpBpjs),
      plt: chosen('plt', tpp.plt, 'tpp.plt'),
    },
  };
}

/** @throws BugError when it is asked for although the policy calibrates raters: nobody is paid by scores as given then */
function withoutCorrections({ performance: { raters } }: PayPolicy): () => RaterCorrections {
  return () => {
    if (raters.calibration !== undefined) throw new BugError('a calibrated policy without corrections');
    return NO_CORRECTIONS;
  };
}

/**
 * Basic TPP per job class: the policy's table, or its base times the regional indices, rounded up to the rupiah once
 * (pay-rules 5). Index 0 is unused.
 */
export function basicTppTable(policy: PayPolicy): readonly number[] {
  const { base } = policy.tpp;
  const indices = base.kind === 'table' ? [] : base.indices.map(({ value }) => value);
  return [0, ...base.amounts.map((amount) => roundedProduct(amount, indices, 'up'))];
}

function ruled(name: string, rule: Ruled<Ratio>): Factor {
  return factor(name, rule.value, { from: 'rule', basis: rule.basis });
}

function chosen(name: string, ratio: Ratio, path: string): Factor {
  return factor(name, ratio, { from: 'policy', path });
}
