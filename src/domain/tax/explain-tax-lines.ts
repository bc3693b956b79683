import type { PostedSlip } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { TraceInput } from '../pay/trace.ts';
import { addSum, namesOf, setting } from '../pay/trace-input.ts';
import { numbered, runInput } from './explain-income.ts';
import { openingInput, yearInput } from './explain-posted.ts';
import { explainTaxDue, isRaised } from './explain-tax-due.ts';
import type { MonthlyTax } from './monthly-tax.ts';
import { ownSalaryTax } from './posted-tax.ts';
import type { SlipTax, TaxBasis } from './tax-basis.ts';

/** Code of the step that gives the tax on other income: the line itself, or a part of it beside the final tax. */
export function otherTaxCode({ income }: Pick<TaxBasis, 'income'>): 'PPH21_TPP' | 'pajak_tpp' {
  return income.finalBase === 0 ? 'PPH21_TPP' : 'pajak_tpp';
}

/** Explains the tax of a month as the tax so far less what the earlier runs of the month have withheld. */
export function explainMonthlyDue(
  work: SlipWork,
  basis: TaxBasis,
  earlier: readonly PostedSlip[],
  tax: MonthlyTax,
): void {
  const { trace } = work;
  if (trace === null) return;
  const withheld = (amountOf: (slip: PostedSlip) => number): readonly TraceInput[] =>
    earlier.map((slip, i) => runInput(numbered('pajak_run_lain', i, earlier), amountOf(slip), slip));
  const raised = isRaised(work);
  explainTaxDue(work, 'PPH21_GAJI', {
    due: [trace.result('pajak_s')],
    isRaised: raised,
    earlier: withheld(({ lines }) => lines.PPH21_GAJI ?? 0),
    amount: tax.salary,
  });
  if (!trace.has('pajak_s_t')) return;
  explainTaxDue(work, otherTaxCode(basis), {
    due: [trace.result('pajak_s_t'), trace.result('pajak_s')],
    isRaised: raised,
    earlier: withheld(({ taxOther }) => taxOther),
    amount: tax.other,
  });
}

/**
 * Explains the line PPH21_TPP where final tax is part of it, and the allowances that match the taxes.
 * @param paidBack part of a negative PPH21_GAJI that the employee gets, whole rupiah
 */
export function explainTaxLines(work: SlipWork, basis: TaxBasis, tax: SlipTax, paidBack: number): void {
  const { trace, context, kind } = work;
  if (trace === null) return;
  const { policy } = context;
  if (basis.income.finalBase !== 0) {
    const parts = ['pajak_tpp', 'pph_final_tpp'].filter((code) => trace.has(code));
    addSum(
      trace,
      'PPH21_TPP',
      parts.map((code) => trace.result(code)),
      [],
      tax.other + tax.final,
    );
  }
  if (paidBack > 0) explainPaidBack(work, basis, paidBack);
  if (tax.salaryAllowance !== 0) {
    const parts = ['PPH21_GAJI', 'dibayar_kembali'].filter((code) => trace.has(code));
    explainAllowance(
      work,
      'TUNJ_PPH',
      parts,
      setting(`tax.salary.${kind}`, policy.tax.salary[kind]),
      tax.salaryAllowance,
    );
  }
  if (tax.otherAllowance !== 0) {
    const bearer = setting('tax.tppBearer', policy.tax.tppBearer);
    explainAllowance(work, 'TUNJ_PPH_TPP', ['PPH21_TPP'], bearer, tax.otherAllowance);
  }
}

function explainAllowance(
  { trace }: SlipWork,
  code: string,
  parts: readonly string[],
  bearer: TraceInput,
  amount: number,
): void {
  if (trace === null) return;
  const inputs = parts.map((part) => trace.result(part));
  trace.add({
    code,
    formula: namesOf(inputs),
    inputs: [...inputs, bearer],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}

/** Explains how much of a negative salary tax is paid: as far as it was withheld from the employee himself. */
function explainPaidBack(work: SlipWork, { history, openingIsOwn }: TaxBasis, paidBack: number): void {
  const { trace } = work;
  if (trace === null) return;
  const own = ownSalaryTax({ history, openingIsOwn: false });
  const withheld = [
    yearInput(work, 'pajak_ditanggung_sendiri', own),
    ...(history.opening && openingIsOwn
      ? [openingInput(history.opening, 'pph_gaji', history.opening.pphGaji)]
      : []),
  ];
  trace.add({
    code: 'dibayar_kembali',
    formula: `min(0 − PPH21_GAJI, max(0, ${namesOf(withheld)}))`,
    inputs: [trace.result('PPH21_GAJI'), ...withheld],
    rounding: 'none',
    amount: paidBack,
    unit: 'idr',
  });
}
