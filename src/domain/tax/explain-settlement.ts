import { CONTRIBUTION_LINES } from '../pay/line-codes.ts';
import { ARREARS_PREFIX } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import { ZAKAT } from '../pay/take-home.ts';
import type { Trace, TraceInput } from '../pay/trace.ts';
import { addSum, factInput, lineInput, namesOf, ratioInput, ruleInput } from '../pay/trace-input.ts';
import { taxedParts } from './annual-tax.ts';
import { explainIncome } from './explain-income.ts';
import { openingInput, yearInput } from './explain-posted.ts';
import { explainTaxDue, isRaised } from './explain-tax-due.ts';
import { otherTaxCode } from './explain-tax-lines.ts';
import { postedOtherTax, postedSalaryTax } from './posted-tax.ts';
import type { SettledSide, Settlement } from './settlement.ts';
import type { TaxBasis } from './tax-basis.ts';
import { taxStatusRow } from './tax-status.ts';

/** The two sides of a settlement: on salary alone and on all income. */
type Side = 'gaji' | 'semua';

/** Explains the settlement of a year, from the income of each side to what is still to be withheld. */
export function explainSettlement(
  work: SlipWork,
  basis: TaxBasis,
  settlement: Settlement,
  zakat: number,
): void {
  const { trace } = work;
  if (trace === null) return;
  const { onSalary, onAll, salary, other } = settlement;
  const { year, opening } = basis.history;
  explainIncome(work, basis.income, basis.adjustments, []);
  addMonths(work, basis, onSalary.year.months);
  addContributions(work, basis, zakat, onSalary.year.contributions);

  const postedS = year.reduce((sum, { taxable }) => sum + taxable.salary, 0);
  const gross = [trace.result('s'), ...posted(work, basis, 's_sebelumnya', postedS)];
  if (opening) gross.push(openingInput(opening, 'bruto_gaji', opening.brutoGaji));
  addSum(trace, 'bruto_setahun_gaji', gross, [], onSalary.year.gross);
  addSide(work, basis, 'gaji', onSalary);
  const earlier = [...posted(work, basis, 'pajak_gaji_sebelumnya', postedSalaryTax(year))];
  if (opening) earlier.push(openingInput(opening, 'pph_gaji', opening.pphGaji));
  const due = [trace.result('pajak_setahun_gaji')];
  explainTaxDue(work, 'PPH21_GAJI', { due, isRaised: false, earlier, amount: salary });

  if (onAll.year.gross === onSalary.year.gross && other === 0) return;
  addOtherSide(work, basis, onAll, other);
}

/** All income of the year, its tax, and what that leaves for the tax on other income. */
function addOtherSide(work: SlipWork, basis: TaxBasis, onAll: SettledSide, amount: number): void {
  const { trace } = work;
  if (trace === null) return;
  const { year, opening } = basis.history;
  const postedT = year.reduce((sum, { taxable }) => sum + taxable.other, 0);
  const gross = [trace.result('bruto_setahun_gaji')];
  if (trace.has('t')) gross.push(trace.result('t'));
  gross.push(...posted(work, basis, 't_sebelumnya', postedT));
  if (opening) gross.push(openingInput(opening, 'bruto_tpp', opening.brutoTpp));
  addSum(trace, 'bruto_setahun_semua', gross, [], onAll.year.gross);
  addSide(work, basis, 'semua', onAll);
  const earlier = [...posted(work, basis, 'pajak_tpp_sebelumnya', postedOtherTax(year))];
  if (opening) earlier.push(openingInput(opening, 'pph_tpp', opening.pphTpp));
  const due = [trace.result('pajak_setahun_semua'), trace.result('pajak_setahun_gaji')];
  explainTaxDue(work, otherTaxCode(basis), { due, isRaised: false, earlier, amount });
}

/** A figure of all earlier slips of the year, where there are any. */
function posted(work: SlipWork, { history }: TaxBasis, name: string, value: number): readonly TraceInput[] {
  return history.year.length === 0 ? [] : [yearInput(work, name, value)];
}

function addMonths(work: SlipWork, { history }: TaxBasis, amount: number): void {
  const { opening } = history;
  const before = opening?.bulan ?? 0;
  const inputs = [yearInput(work, 'bulan_dihitung', amount - before, 'count')];
  if (opening) inputs.push(openingInput(opening, 'bulan', before, 'count'));
  work.trace?.add({
    code: 'bulan',
    formula: namesOf(inputs),
    inputs,
    rounding: 'none',
    amount,
    unit: 'count',
  });
}

function addContributions(work: SlipWork, basis: TaxBasis, zakat: number, amount: number): void {
  const { trace, lines } = work;
  if (trace === null) return;
  const { year, opening } = basis.history;
  const inputs = [...CONTRIBUTION_LINES, ...CONTRIBUTION_LINES.map((code) => ARREARS_PREFIX + code)]
    .filter((code) => lines.get(code) !== 0)
    .map((code) => lineInput(code, lines.get(code)));
  if (zakat !== 0) inputs.push(lineInput(ZAKAT, zakat));
  const postedSum = year.reduce((sum, { contributions }) => sum + contributions, 0);
  inputs.push(...posted(work, basis, 'iuran_sebelumnya', postedSum));
  if (opening) inputs.push(openingInput(opening, 'iuran', opening.iuran));
  addSum(trace, 'iuran_setahun', inputs, [], amount);
}

/** The steps from gross income of the year to its tax. */
function addSide(work: SlipWork, basis: TaxBasis, side: Side, { year, annual, tax }: SettledSide): void {
  const { trace, context, evidence, record } = work;
  if (trace === null) return;
  const { rules, period } = context;
  const { value: cost, basis: costBasis } = rules.occupationalCost;
  const gross = `bruto_setahun_${side}`;
  trace.add({
    code: `biaya_jabatan_${side}`,
    formula: `max(0, min(round(tarif_biaya_jabatan × ${gross}), per_bulan × bulan, per_tahun))`,
    inputs: [
      ratioInput('tarif_biaya_jabatan', cost.rate, { from: 'rule', basis: costBasis }),
      trace.result(gross),
      ruleInput('per_bulan', cost.perMonth, costBasis),
      trace.result('bulan'),
      ruleInput('per_tahun', cost.perYear, costBasis),
    ],
    rounding: 'half-up',
    amount: annual.occupationalCost,
    unit: 'idr',
  });
  const row = taxStatusRow(evidence.facts, record, period);
  trace.add({
    code: `pkp_${side}`,
    formula: `max(0, floor((${gross} − biaya_jabatan_${side} − iuran_setahun − ptkp) / 1000) × 1000)`,
    inputs: [
      trace.result(gross),
      trace.result(`biaya_jabatan_${side}`),
      trace.result('iuran_setahun'),
      ruleInput('ptkp', year.ptkp, rules.ptkp.basis),
      ...(row === null ? [] : [factInput('status_ptkp', basis.ptkp, 'text', 'employees', row, 'ptkp')]),
    ],
    rounding: 'down-1000',
    amount: annual.taxable,
    unit: 'idr',
  });
  const raised = isRaised(work);
  const code = raised ? `pajak_pasal17_${side}` : `pajak_setahun_${side}`;
  addBrackets(work, trace, side, code, annual.taxable, annual.tax);
  if (!raised) return;
  const due = [trace.result(code)];
  explainTaxDue(work, `pajak_setahun_${side}`, { due, isRaised: true, earlier: [], amount: tax });
}

/** Each bracket that the taxable income reaches, and the tax over all of them. */
function addBrackets(
  { context }: SlipWork,
  trace: Trace,
  side: Side,
  code: string,
  taxable: number,
  tax: number,
): void {
  const { value: brackets, basis } = context.rules.article17;
  const taxableInput = trace.result(`pkp_${side}`);
  const parts = taxedParts(brackets, taxable).map(({ over, bracket, part }, i) => {
    const name = `lapisan_${side}_${i + 1}`;
    const top = bracket.upTo === null ? null : ruleInput('batas_atas', bracket.upTo, basis);
    const bottom = over === 0 ? null : ruleInput('batas_bawah', over, basis);
    const inBracket = top === null ? taxableInput.name : `min(${taxableInput.name}, batas_atas)`;
    trace.add({
      code: name,
      formula: bottom === null ? inBracket : `${inBracket} − batas_bawah`,
      inputs: [taxableInput, top, bottom].filter((input) => input !== null),
      rounding: 'none',
      amount: part,
      unit: 'idr',
    });
    return [
      trace.result(name),
      ratioInput(`tarif_lapisan_${i + 1}`, bracket.rate, { from: 'rule', basis }),
    ] as const;
  });
  trace.add({
    code,
    formula: `round(${parts.map(([part, rate]) => `${part.name} × ${rate.name}`).join(' + ')})`,
    inputs: parts.flat(),
    rounding: 'half-up',
    amount: tax,
    unit: 'idr',
  });
}
