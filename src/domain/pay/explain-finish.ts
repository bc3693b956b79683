import type { SlipTax } from '../tax/slip-tax.ts';
import { netOfArrears } from './arrears.ts';
import type { PaidAddition } from './calculate-slip.ts';
import { ARREARS_PREFIX, type Arrears } from './posted.ts';
import { calculateTotals } from './slip-lines.ts';
import type { SlipWork } from './slip-work.ts';
import type { TakenDeduction } from './take-home.ts';
import type { TraceInput } from './trace.ts';

/** Explains the tax lines and the allowances that match them. */
export function explainTaxLines({ trace, context, kind }: SlipWork, tax: SlipTax): void {
  const { policy } = context;
  const line = (code: string, formula: string, inputs: readonly TraceInput[], amount: number): void => {
    if (amount !== 0) trace?.add({ code, formula, inputs, rounding: 'none', amount, unit: 'idr' });
  };
  const input = (name: string, value: number, code = name): TraceInput => ({
    name,
    value,
    unit: 'idr',
    source: { from: 'step', code },
  });
  const bearer = (path: string, value: string): TraceInput => ({
    name: path,
    value,
    unit: 'text',
    source: { from: 'policy', path },
  });
  line('PPH21_GAJI', 'pajak_gaji', [input('pajak_gaji', tax.salary, 'pajak_s')], tax.salary);
  line(
    'TUNJ_PPH',
    'PPH21_GAJI + dibayar_kembali',
    [
      input('PPH21_GAJI', tax.salary),
      input('dibayar_kembali', tax.salaryAllowance - tax.salary, 'PPH21_GAJI'),
      bearer(`tax.salary.${kind}`, policy.tax.salary[kind]),
    ],
    tax.salaryAllowance,
  );
  const parts = [input('pajak_tpp', tax.other, 'pajak_s_t')];
  if (tax.final !== 0) parts.push(input('pph_final_tpp', tax.final));
  line('PPH21_TPP', parts.map(({ name }) => name).join(' + '), parts, tax.other + tax.final);
  line(
    'TUNJ_PPH_TPP',
    'PPH21_TPP',
    [input('PPH21_TPP', tax.otherAllowance), bearer('tax.tppBearer', policy.tax.tppBearer)],
    tax.otherAllowance,
  );
}

/** Explains PEMBULATAN. */
export function explainRounding({ trace, lines, context }: SlipWork): void {
  const amount = lines.get('PEMBULATAN');
  if (amount === 0) return;
  const net = calculateTotals(lines.lines, { additions: 0, deductions: 0 }).NETO_GAJI - amount;
  trace?.add({
    code: 'PEMBULATAN',
    formula: 'ceil100(gaji_bersih) − gaji_bersih',
    inputs: [
      { name: 'gaji_bersih', value: net, unit: 'idr', source: { from: 'line', code: 'NETO_GAJI' } },
      {
        name: 'rounding.salary',
        value: context.policy.rounding.salary,
        unit: 'text',
        source: { from: 'policy', path: 'rounding.salary' },
      },
    ],
    rounding: 'up',
    amount,
    unit: 'idr',
  });
}

/** Explains each difference paid for an earlier run, with the month and run from which it comes. */
export function explainArrears({ trace }: SlipWork, arrears: readonly Arrears[]): void {
  for (const entry of arrears) {
    const source = { from: 'run', period: entry.period, kind: entry.kind } as const;
    for (const [code, amount] of Object.entries(entry.lines)) {
      trace?.add({
        code: `${ARREARS_PREFIX}${code}`,
        formula: `${code}_seharusnya − ${code}_dibayar`,
        inputs: [{ name: `selisih_${code}`, value: amount, unit: 'idr', source }],
        rounding: 'none',
        amount,
        unit: 'idr',
      });
    }
    trace?.add({
      code: `rapel_${entry.period}_${entry.kind}`,
      formula: 'Σ RAPEL pendapatan − Σ RAPEL potongan',
      inputs: [{ name: 'selisih', value: netOfArrears(entry), unit: 'idr', source }],
      rounding: 'none',
      amount: netOfArrears(entry),
      unit: 'idr',
    });
  }
}

/** Explains additions with their final tax, and deductions with what was taken and what is carried. */
export function explainAdditions(
  { trace, context }: SlipWork,
  additions: readonly PaidAddition[],
  deductions: readonly TakenDeduction[],
): void {
  for (const { kode, uraian, jumlah, pajakFinal } of additions) {
    const source = { from: 'run', period: context.period, kind: 'regular' } as const;
    trace?.add({
      code: kode,
      formula: 'tambahan',
      inputs: [
        { name: 'uraian', value: uraian, unit: 'text', source },
        { name: 'pajak_final', value: pajakFinal, unit: 'idr', source },
      ],
      rounding: pajakFinal === 0 ? 'none' : 'half-up',
      amount: jumlah,
      unit: 'idr',
    });
  }
  for (const { kode, uraian, jumlah, diambil, asal } of deductions) {
    const source = { from: 'run', period: asal, kind: 'regular' } as const;
    trace?.add({
      code: kode,
      formula: 'min(diminta, sisa_penghasilan)',
      inputs: [
        { name: 'uraian', value: uraian, unit: 'text', source },
        { name: 'diminta', value: jumlah, unit: 'idr', source },
        { name: 'sisa', value: jumlah - diambil, unit: 'idr', source },
      ],
      rounding: 'none',
      amount: diambil,
      unit: 'idr',
    });
  }
}
