import { type Ratio, roundedProduct } from '../money/exact.ts';
import { TAXABLE_SALARY_LINES } from '../pay/line-codes.ts';
import { fieldSource, type SlipWork } from '../pay/slip-work.ts';
import type { TraceInput, TraceNote } from '../pay/trace.ts';
import type { PtkpStatus } from '../people/employee.ts';
import { finalTaxGroup } from '../people/golongan.ts';
import type { TaxableIncome } from './taxable-income.ts';
import { calculateMonthlyTax, findBracket } from './ter.ts';

/** Tax of a month in whole rupiah: on salary and on other income. */
export interface MonthlyTax {
  readonly salary: number;
  readonly other: number;
}

/**
 * Tax of a month before the last tax period (pay-rules 7.1): TER on salary, and what other income adds to it.
 * Each TER amount is rounded once as `tax.rounding` says; the surcharge for a missing tax number (7.3) rounds half up.
 */
export function calculateMonthTax(work: SlipWork, ptkp: PtkpStatus, income: TaxableIncome): MonthlyTax {
  const { rules, policy } = work.context;
  const category = rules.terCategory.value.get(ptkp) ?? 'A';
  const brackets = rules.ter.value[category];
  const onSalary = calculateMonthlyTax(brackets, income.salary, policy.tax.rounding);
  const onAll = calculateMonthlyTax(brackets, income.salary + income.other, policy.tax.rounding);
  if (work.trace) explainMonthTax(work, ptkp, category, income, onSalary, onAll);
  const surcharge = surchargeOf(work);
  return {
    salary: roundedProduct(onSalary, surcharge, 'half-up'),
    other: roundedProduct(onAll - onSalary, surcharge, 'half-up'),
  };
}

/**
 * Final tax on TPP by golongan (pay-rules 7.1, PP 80/2010), raised where the tax number is missing.
 * @returns whole rupiah, each product rounded half up
 */
export function calculateFinalTppTax(work: SlipWork, tppGross: number): number {
  const { rules } = work.context;
  const group = finalTaxGroup(work.kind, work.record.golongan ?? '');
  const rate = rules.finalTax.value.get(group) ?? { num: 0, den: 1 };
  const tax = roundedProduct(tppGross, [rate], 'half-up');
  work.trace?.add({
    code: 'pph_final_tpp',
    formula: 'round(TPP_BRUTO × tarif_final)',
    inputs: [
      { name: 'TPP_BRUTO', value: tppGross, unit: 'idr', source: { from: 'line', code: 'TPP_BRUTO' } },
      {
        name: 'tarif_final',
        value: rate.num,
        den: rate.den,
        unit: 'share',
        source: { from: 'rule', basis: rules.finalTax.basis },
      },
    ],
    rounding: 'half-up',
    amount: tax,
    unit: 'idr',
  });
  return roundedProduct(tax, surchargeOf(work), 'half-up');
}

/** The raise for an employee with neither NPWP nor NIK, where the policy applies it (pay-rules 7.3). */
export function surchargeOf({ context, record }: SlipWork): readonly Ratio[] {
  const applies = context.policy.tax.noNpwpSurcharge && record.npwp === null && record.nik === null;
  return applies ? [context.rules.noNpwpFactor.value] : [];
}

function explainMonthTax(
  work: SlipWork,
  ptkp: PtkpStatus,
  category: string,
  income: TaxableIncome,
  onSalary: number,
  onAll: number,
): void {
  const { trace, context, lines } = work;
  const { rules, policy } = context;
  const brackets = rules.ter.value[rules.terCategory.value.get(ptkp) ?? 'A'];
  const parts = TAXABLE_SALARY_LINES.filter((code) => lines.get(code) !== 0);
  trace?.add({
    code: 's',
    formula: parts.join(' + ') || '0',
    inputs: parts.map(
      (code): TraceInput => ({
        name: code,
        value: lines.get(code),
        unit: 'idr',
        source: { from: 'line', code },
      }),
    ),
    rounding: 'none',
    amount: income.salary,
    unit: 'idr',
  });
  const explain = (
    code: string,
    name: string,
    base: readonly TraceInput[],
    amount: number,
    tax: number,
  ): void => {
    const hit = findBracket(brackets, amount);
    const lower = findBracket(brackets, income.salary);
    const notes: TraceNote[] =
      code === 'pajak_s_t' && hit.bracket !== lower.bracket
        ? [{ key: 'ter-bound-crossed', data: { bound: hit.over, tax } }]
        : [];
    trace?.add({
      code,
      formula: `${policy.tax.rounding === 'floor' ? 'floor' : 'round'}(TER(kategori, ${name}) × ${base.length > 1 ? `(${name})` : name})`,
      inputs: [
        { name: 'kategori', value: `${category} (${ptkp})`, unit: 'text', source: fieldSource(work, 'ptkp') },
        ...base,
        {
          name: 'TER',
          value: hit.bracket.rate.num,
          den: hit.bracket.rate.den,
          unit: 'share',
          source: { from: 'rule', basis: rules.ter.basis },
        },
      ],
      rounding: policy.tax.rounding,
      amount: tax,
      unit: 'idr',
      notes,
    });
  };
  const salaryInput: TraceInput = {
    name: 's',
    value: income.salary,
    unit: 'idr',
    source: { from: 'step', code: 's' },
  };
  explain('pajak_s', 's', [salaryInput], income.salary, onSalary);
  if (income.other === 0) return;
  const otherInput: TraceInput = {
    name: 't',
    value: income.other,
    unit: 'idr',
    source: { from: 'step', code: 't' },
  };
  trace?.add({
    code: 't',
    formula: 'TPP_BRUTO + BPJS_KES_TPP_PEMDA',
    inputs: [
      {
        name: 'TPP_BRUTO',
        value: income.other - lines.get('BPJS_KES_TPP_PEMDA'),
        unit: 'idr',
        source: { from: 'line', code: 'TPP_BRUTO' },
      },
      {
        name: 'BPJS_KES_TPP_PEMDA',
        value: lines.get('BPJS_KES_TPP_PEMDA'),
        unit: 'idr',
        source: { from: 'line', code: 'BPJS_KES_TPP_PEMDA' },
      },
    ],
    rounding: 'none',
    amount: income.other,
    unit: 'idr',
  });
  explain('pajak_s_t', 's + t', [salaryInput, otherInput], income.salary + income.other, onAll);
}
