import type { Ratio } from '../../domain/money/exact.ts';
import type { Bracket, GridStep, PayRules, RuleBasis, Ruled } from '../../domain/pay/rules.ts';
import { exactPercent } from '../../text/exact-decimal.ts';
import { formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';

/** A rule that a run used: its basis, and its value in one line. */
export interface RuleSummary {
  readonly basis: RuleBasis;
  /** The figure itself, exactly; the size of a table. */
  readonly value: string;
}

/** Every rule of a run in one line each, in the order of the slip. */
export function ruleSummaries(rules: PayRules, lang: Lang): readonly RuleSummary[] {
  const text = REPORT_TEXT[lang];
  const rate = ({ num, den }: Ratio): string => exactPercent(num, den, lang);
  const rupiah = (amount: number): string => formatRupiah(amount, lang);
  const whole = (count: number): string => formatWhole(count, lang);
  const table = ({ size }: { readonly size: number }): string => text.rows(size);
  const grid = (golongan: ReadonlyMap<string, readonly GridStep[]>): string =>
    text.rows([...golongan.values()].reduce((steps, column) => steps + column.length, 0));
  const brackets = (list: readonly Bracket[]): string => text.brackets(list.length);

  function line<T>(rule: Ruled<T>, show: (value: T) => string): RuleSummary {
    return { basis: rule.basis, value: show(rule.value) };
  }

  return [
    line(rules.gajiPokok.pns, grid),
    line(rules.gajiPokok.pppk, grid),
    line(rules.cpnsShare, rate),
    line(rules.spouseAllowance, rate),
    line(rules.childAllowance, rate),
    line(rules.maxPaidChildren, whole),
    line(rules.structuralAllowance, table),
    line(rules.functionalAllowance, table),
    line(rules.generalAllowance, table),
    line(rules.riceKgPerSoul, whole),
    line(rules.ricePricePerKg, rupiah),
    line(rules.iwp, rate),
    line(rules.iwpPension, rate),
    line(rules.pppkJhtTaspen, rate),
    line(rules.pppkJhtBpjs, rate),
    line(rules.pppkJpBpjs, rate),
    line(rules.healthEmployer, rate),
    line(rules.healthEmployee, rate),
    line(rules.healthCeiling, rupiah),
    line(rules.jkk, rate),
    line(rules.jkm, rate),
    line(rules.terCategory, table),
    line(rules.ter, ({ A, B, C }) => `A ${brackets(A)}, B ${brackets(B)}, C ${brackets(C)}`),
    line(rules.ptkp, table),
    line(rules.article17, brackets),
    line(rules.occupationalCost, ({ rate: share, perMonth, perYear }) =>
      text.rateWithCaps(rate(share), rupiah(perMonth), rupiah(perYear)),
    ),
    line(rules.finalTax, table),
    line(rules.noNpwpFactor, rate),
    line(rules.disciplineMediumCut, rate),
  ];
}
