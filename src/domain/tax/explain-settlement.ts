import type { SlipWork } from '../pay/slip-work.ts';
import type { TraceInput } from '../pay/trace.ts';
import type { AnnualTax, TaxYear } from './annual-tax.ts';

/** Adds the steps of a year's tax to the explanation, for the salary alone (`gaji`) or all income (`semua`). */
export function explainSettlement(
  { trace, context }: SlipWork,
  side: 'gaji' | 'semua',
  year: TaxYear,
  result: AnnualTax,
  tax: number,
): void {
  const { rules, period } = context;
  const { perMonth, perYear, rate } = rules.occupationalCost.value;
  const posted = { from: 'run', period: period.slice(0, 4), kind: 'regular' } as const;
  const cost = { from: 'rule', basis: rules.occupationalCost.basis } as const;
  const idr = (name: string, value: number, source: TraceInput['source']): TraceInput => ({
    name,
    value,
    unit: 'idr',
    source,
  });
  const gross = idr(`bruto_setahun_${side}`, year.gross, posted);
  trace?.add({
    code: `biaya_jabatan_${side}`,
    formula: `round(min(tarif × bruto_setahun_${side}, per_bulan × bulan, per_tahun))`,
    inputs: [
      { name: 'tarif', value: rate.num, den: rate.den, unit: 'share', source: cost },
      gross,
      idr('per_bulan', perMonth, cost),
      { name: 'bulan', value: year.months, unit: 'count', source: posted },
      idr('per_tahun', perYear, cost),
    ],
    rounding: 'half-up',
    amount: result.occupationalCost,
    unit: 'idr',
  });
  trace?.add({
    code: `pkp_${side}`,
    formula: `max(0, floor((bruto_setahun_${side} − biaya_jabatan_${side} − iuran_setahun − ptkp) / 1000) × 1000)`,
    inputs: [
      gross,
      idr(`biaya_jabatan_${side}`, result.occupationalCost, { from: 'step', code: `biaya_jabatan_${side}` }),
      idr('iuran_setahun', year.contributions, posted),
      idr('ptkp', year.ptkp, { from: 'rule', basis: rules.ptkp.basis }),
    ],
    rounding: 'floor',
    amount: result.taxable,
    unit: 'idr',
  });
  trace?.add({
    code: `pajak_setahun_${side}`,
    formula: `round(pasal17(pkp_${side}))`,
    inputs: [
      idr(`pkp_${side}`, result.taxable, { from: 'step', code: `pkp_${side}` }),
      {
        name: 'pasal17',
        value: 'Pasal 17',
        unit: 'text',
        source: { from: 'rule', basis: rules.article17.basis },
      },
    ],
    rounding: 'half-up',
    amount: tax,
    unit: 'idr',
  });
}
