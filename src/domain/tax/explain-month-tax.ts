import type { Ratio } from '../money/exact.ts';
import type { Bracket, TerCategory } from '../pay/rules.ts';
import { fieldInput, type SlipWork } from '../pay/slip-work.ts';
import type { TraceInput, TraceNote } from '../pay/trace.ts';
import { addSum, factInput, ratioInput, setting, stepInput } from '../pay/trace-input.ts';
import type { PtkpStatus } from '../people/employee.ts';
import { tppInputs } from './explain-income.ts';
import { isRaised, RAISE, raiseInputs } from './explain-tax-due.ts';
import type { TaxableIncome } from './tax-base.ts';
import { taxStatusRow } from './tax-status.ts';
import { calculateMonthlyTax, findBracket } from './ter.ts';

/** What the tax of a month was computed from, and what came out before any raise. */
export interface MonthTaxTerms {
  readonly ptkp: PtkpStatus;
  readonly category: TerCategory;
  readonly brackets: readonly Bracket[];
  readonly income: TaxableIncome;
  readonly onSalary: number;
  readonly onAll: number;
}

/** Explains the tax of a month by effective rate: on salary and, where there is other income, on both together. */
export function explainMonthTax(work: SlipWork, terms: MonthTaxTerms): void {
  const { income, onSalary, onAll } = terms;
  const { tax } = work.context.policy;
  const isOwn = tax.salary[work.kind] === 'withheld';
  const s = stepInput('s', income.salary);
  addTerTax(work, terms, 'pajak_s', [s], onSalary, isOwn ? 0 : null);
  if (!work.trace?.has('t')) return;
  const t = stepInput('t', income.other);
  const ownFrom = tax.tppBearer === 'borne' ? null : isOwn ? 0 : income.salary;
  addTerTax(work, terms, 'pajak_s_t', [s, t], onAll, ownFrom);
}

/** @param ownFrom income from which on the employee himself pays the tax; null where he pays none of it */
function addTerTax(
  work: SlipWork,
  terms: MonthTaxTerms,
  code: string,
  base: readonly TraceInput[],
  tax: number,
  ownFrom: number | null,
): void {
  const { rules, policy, period } = work.context;
  const { ptkp, category, brackets } = terms;
  const amount = base.reduce((sum, { value }) => sum + Number(value), 0);
  const names = base.map(({ name }) => name).join(' + ');
  const row = taxStatusRow(work.evidence.facts, work.record, period);
  const { rounding } = policy.tax;
  const word = rounding === 'floor' ? 'floor' : 'round';
  const crossed = ownFrom === null ? null : crossedBound(terms, rounding, amount, tax, ownFrom);
  work.trace?.add({
    code,
    formula: `${word}(TER × ${base.length > 1 ? `(${names})` : names})`,
    inputs: [
      ratioInput('TER', findBracket(brackets, amount).bracket.rate, { from: 'rule', basis: rules.ter.basis }),
      ...base,
      {
        name: 'kategori',
        value: category,
        unit: 'text',
        source: { from: 'rule', basis: rules.terCategory.basis },
      },
      ...(row === null ? [] : [factInput('status_ptkp', ptkp, 'text', 'employees', row, 'ptkp')]),
      setting('tax.rounding', rounding),
    ],
    rounding,
    amount: tax,
    unit: 'idr',
    notes: crossed === null ? [] : [crossed],
  });
}

/**
 * The remark that a rupiah more lowers the net: the income lies so little above a bound of the table that the higher
 * rate takes more than what lies above the bound.
 */
function crossedBound(
  { brackets }: MonthTaxTerms,
  rounding: 'half-up' | 'floor',
  amount: number,
  tax: number,
  ownFrom: number,
): TraceNote | null {
  const { over } = findBracket(brackets, amount);
  const above = amount - over;
  const rise = tax - calculateMonthlyTax(brackets, over, rounding);
  return over > 0 && over >= ownFrom && rise > above
    ? { key: 'ter-bound-crossed', data: { bound: over, above, rise } }
    : null;
}

/** Explains the final tax on TPP and its arrears. */
export function explainFinalTppTax(work: SlipWork, base: number, rate: Ratio, tax: number): void {
  const { trace, context, record } = work;
  if (trace === null) return;
  addSum(trace, 'dasar_pph_final', tppInputs(work), [], base);
  const raised = isRaised(work);
  const product = 'round(dasar_pph_final × tarif_final)';
  trace.add({
    code: 'pph_final_tpp',
    formula: raised ? `round(${product} × ${RAISE})` : product,
    inputs: [
      stepInput('dasar_pph_final', base),
      ratioInput('tarif_final', rate, { from: 'rule', basis: context.rules.finalTax.basis }),
      ...(raised ? raiseInputs(work) : []),
      fieldInput(work, 'golongan', record.golongan),
      setting('tax.tpp', context.policy.tax.tpp),
    ],
    rounding: 'half-up',
    amount: tax,
    unit: 'idr',
  });
}
