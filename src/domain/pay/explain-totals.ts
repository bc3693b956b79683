import { type LineSide, lineSide } from './line-codes.ts';
import { calculateTotals, type SlipTotals } from './slip-lines.ts';
import type { SlipWork } from './slip-work.ts';
import type { TraceInput } from './trace.ts';
import { addSum, lineInput, setting } from './trace-input.ts';

/** Explains PEMBULATAN by the net salary before it. */
export function explainRounding(work: SlipWork): void {
  const { trace, lines, context } = work;
  const amount = lines.get('PEMBULATAN');
  if (trace === null || amount === 0) return;
  const net = calculateTotals(lines.lines, { additions: 0, deductions: 0 }).NETO_GAJI - amount;
  const income = linesOn(work, 'salary-income').filter(({ name }) => name !== 'PEMBULATAN');
  addSum(trace, 'gaji_bersih', income, linesOn(work, 'salary-deduction'), net);
  trace.add({
    code: 'PEMBULATAN',
    formula: 'ceil100(gaji_bersih) − gaji_bersih',
    inputs: [trace.result('gaji_bersih'), setting('rounding.salary', context.policy.rounding.salary)],
    rounding: 'up-100',
    amount,
    unit: 'idr',
  });
}

/** Explains the totals of salary and TPP; a total without lines has no step. */
export function explainNetPay(work: SlipWork, totals: SlipTotals): void {
  const { trace } = work;
  if (trace === null) return;
  const add = (
    code: keyof SlipTotals,
    plus: readonly TraceInput[],
    minus: readonly TraceInput[] = [],
  ): void => {
    if (plus.length + minus.length > 0) addSum(trace, code, plus, minus, totals[code]);
  };
  add('BRUTO_GAJI', linesOn(work, 'salary-income', 'salary-both'));
  add('POTONGAN_GAJI', linesOn(work, 'salary-deduction', 'salary-both'));
  add('NETO_GAJI', resultsOf(work, 'BRUTO_GAJI'), resultsOf(work, 'POTONGAN_GAJI'));
  add('POTONGAN_TPP', linesOn(work, 'tpp-deduction'));
  const allowance = linesOn(work, 'tpp-allowance');
  add('NETO_TPP', [...resultsOf(work, 'TPP_BRUTO'), ...allowance], resultsOf(work, 'POTONGAN_TPP'));
}

/** Lines of the slip on some sides, as figures. */
export function linesOn({ lines }: SlipWork, ...sides: readonly LineSide[]): TraceInput[] {
  return Object.entries(lines.lines)
    .filter(([code]) => sides.includes(lineSide(code)))
    .map(([code, amount]) => lineInput(code, amount));
}

/** Those of some steps that there are, as figures. */
export function resultsOf({ trace }: SlipWork, ...codes: readonly string[]): TraceInput[] {
  return codes.flatMap((code) => (trace?.has(code) ? [trace.result(code)] : []));
}
