import { isTaxableSalary, isTppIncome } from '../pay/line-codes.ts';
import { ARREARS_PREFIX, type PostedSlip } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { Adjustment } from '../pay/take-home.ts';
import type { TraceInput } from '../pay/trace.ts';
import { addSum, factInput, lineInput } from '../pay/trace-input.ts';
import type { TaxableIncome } from './tax-base.ts';

/**
 * Explains the taxable income of a month: salary `s` and, where there is any, other income `t`; each from its lines,
 * arrears, taxed additions and the earlier runs of the month.
 * @param income of the month so far
 */
export function explainIncome(
  work: SlipWork,
  income: TaxableIncome,
  adjustments: readonly Adjustment[],
  earlier: readonly PostedSlip[],
): void {
  const { trace, lines, context } = work;
  if (trace === null) return;
  const salary = Object.keys(lines.lines)
    .filter((code) => isTaxableSalary(code) || isTaxableSalary(arrearsOf(code)))
    .map((code) => lineInput(code, lines.get(code)));
  addSum(trace, 's', [...salary, ...ofEarlierRuns('s_run_lain', earlier, 'salary')], [], income.salary);
  const added = adjustments.filter(({ arah, kenaPajak }) => arah === 'tambah' && kenaPajak === 'ya');
  const other = [
    ...(context.policy.tax.tpp === 'final' ? [] : [...tppInputs(work), ...healthInputs(work)]),
    ...added.map((fact, i) => {
      const name = numbered('tambahan_kena_pajak', i, added);
      return factInput(name, fact.jumlah, 'idr', 'adjustments', fact, 'jumlah');
    }),
    ...ofEarlierRuns('t_run_lain', earlier, 'other'),
  ];
  if (other.length > 0) addSum(trace, 't', other, [], income.other);
}

/** TPP_BRUTO and the arrears of TPP. */
export function tppInputs({ lines }: SlipWork): readonly TraceInput[] {
  const codes = Object.keys(lines.lines);
  const gross = lines.sum(codes.filter(isTppIncome));
  const arrears = codes.filter((code) => isTppIncome(arrearsOf(code)));
  const inputs = arrears.map((code) => lineInput(code, lines.get(code)));
  return gross === 0 ? inputs : [lineInput('TPP_BRUTO', gross), ...inputs];
}

/** The employer's health insurance on TPP, with its arrears. */
function healthInputs({ lines }: SlipWork): readonly TraceInput[] {
  const code = 'BPJS_KES_TPP_PEMDA';
  return [code, ARREARS_PREFIX + code]
    .filter((each) => lines.get(each) !== 0)
    .map((each) => lineInput(each, lines.get(each)));
}

/** Code whose difference an arrears line pays; empty for any other line. */
function arrearsOf(code: string): string {
  return code.startsWith(ARREARS_PREFIX) ? code.slice(ARREARS_PREFIX.length) : '';
}

function ofEarlierRuns(
  name: string,
  earlier: readonly PostedSlip[],
  side: keyof TaxableIncome,
): readonly TraceInput[] {
  return earlier.map((slip, i) => runInput(numbered(name, i, earlier), slip.taxable[side], slip));
}

/** A figure that an earlier run has posted. */
export function runInput(name: string, value: number, { period, kind }: PostedSlip): TraceInput {
  return { name, value, unit: 'idr', source: { from: 'run', period, kind } };
}

/** A name with a number, where there are several. */
export function numbered(name: string, index: number, all: readonly unknown[]): string {
  return all.length === 1 ? name : `${name}_${index + 1}`;
}
