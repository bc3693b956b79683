import { isTppIncome } from './line-codes.ts';
import { fieldInput, type SlipWork } from './slip-work.ts';
import type { TraceInput } from './trace.ts';
import { addSum, lineInput, policyInput, ratioInput } from './trace-input.ts';

// Steps of the TPP beside its products. Only called where a trace is kept.

/** Explains the basic TPP of a job class: by the policy's table, or its base times the regional indices. */
export function explainBasicTpp(
  work: SlipWork,
  jobClass: number,
  code: 'tppd' | 'tppd_plt',
  field: 'kelasJabatan' | 'pltKelas',
  amount: number,
): void {
  const { base } = work.context.policy.tpp;
  const indices = base.kind === 'table' ? [] : base.indices;
  const inputs: readonly TraceInput[] = [
    policyInput('basis', base.amounts[jobClass - 1] ?? 0, `tpp.base.amounts.${jobClass}`),
    ...indices.map(({ name, value }) =>
      ratioInput(name, value, { from: 'policy', path: `tpp.base.indices[${name}].value` }, 'index'),
    ),
  ];
  const product = inputs.map(({ name }) => name).join(' × ');
  work.trace?.add({
    code,
    formula: indices.length === 0 ? product : `ceil(${product})`,
    inputs: [...inputs, fieldInput(work, field, jobClass, 'count')],
    rounding: indices.length === 0 ? 'none' : 'up',
    amount,
    unit: 'idr',
  });
}

/** Explains what a cut leaves of every TPP line, in hundredths of a percent. */
export function explainRest({ trace }: SlipWork, code: string, cut: TraceInput, rest: number): void {
  trace?.add({
    code,
    formula: `100% − ${cut.name}`,
    inputs: [cut],
    rounding: 'none',
    amount: rest,
    unit: 'percent',
  });
}

/** Explains TPP_BRUTO. */
export function explainTppGross({ trace, lines }: SlipWork, amount: number): void {
  if (trace === null) return;
  const codes = Object.keys(lines.lines).filter(isTppIncome);
  addSum(
    trace,
    'TPP_BRUTO',
    codes.map((code) => lineInput(code, lines.get(code))),
    [],
    amount,
  );
}
