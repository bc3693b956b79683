import { finalTaxRate } from '../tax/monthly-tax.ts';
import type { PaidAddition } from './additions.ts';
import { additionsAmong } from './additions.ts';
import { monthlyArrears, netByMonth } from './arrears.ts';
import { linesOn, resultsOf } from './explain-totals.ts';
import type { Arrears } from './posted.ts';
import type { SlipTotals } from './slip-lines.ts';
import { fieldInput, type SlipWork } from './slip-work.ts';
import { type Adjustment, type DueDeduction, type ObservedTake, SHORTFALL } from './take-home.ts';
import type { Source, Trace, TraceInput, TraceNote } from './trace.ts';
import { addSum, factInput, namesOf, policyInput, ratioInput } from './trace-input.ts';

/** What take-home came about from, beside salary and TPP. */
export interface TakeHome {
  readonly adjustments: readonly Adjustment[];
  /** As they were paid, without an advance. */
  readonly additions: readonly PaidAddition[];
  readonly arrears: readonly Arrears[];
  readonly takes: readonly ObservedTake[];
  readonly totals: SlipTotals;
  readonly shortfall: number;
}

/** Explains additions, final tax on them, deductions, an advance, and what is received in the end. */
export function explainTakeHome(work: SlipWork, terms: TakeHome): void {
  const { trace } = work;
  if (trace === null) return;
  const { arrears, takes, totals, shortfall } = terms;
  const months = netByMonth(arrears).filter(({ net }) => net > 0);
  const paid = [
    ...addAdditions(work, trace, terms),
    ...months.map(({ period }) => trace.result(monthlyArrears(period))),
  ];
  const taken = addDeductions(work, trace, takes, paid);
  const deducted = [...linesOn(work, 'other-deduction'), ...taken];
  if (deducted.length > 0) addSum(trace, 'POTONGAN_LAIN', deducted, [], totals.POTONGAN_LAIN);
  if (shortfall > 0) {
    const net = resultsOf(work, 'NETO_GAJI', 'NETO_TPP');
    addSum(trace, SHORTFALL, resultsOf(work, 'POTONGAN_LAIN'), [...net, ...paid], shortfall);
    paid.push(trace.result(SHORTFALL));
  }
  if (paid.length > 0) addSum(trace, 'TAMBAHAN', paid, [], totals.TAMBAHAN);
  const income = resultsOf(work, 'NETO_GAJI', 'NETO_TPP', 'TAMBAHAN');
  addSum(trace, 'DITERIMA', income, resultsOf(work, 'POTONGAN_LAIN'), totals.DITERIMA);
}

/** Adds a step per addition and one for the final tax on all that fall under it; gives the additions as figures. */
function addAdditions(
  work: SlipWork,
  trace: Trace,
  { adjustments, additions }: TakeHome,
): readonly TraceInput[] {
  const taxed: TraceInput[] = [];
  const paid = additionsAmong(adjustments).map((fact) => {
    const cell = (column: 'uraian' | 'kena_pajak', value: string | null): TraceInput =>
      factInput(column, value, 'text', 'adjustments', fact, column);
    const code = trace.freshCode(fact.kode);
    trace.add({
      code,
      formula: 'jumlah',
      inputs: [
        factInput('jumlah', fact.jumlah, 'idr', 'adjustments', fact, 'jumlah'),
        cell('uraian', fact.uraian),
        cell('kena_pajak', fact.kenaPajak),
      ],
      rounding: 'none',
      amount: fact.jumlah,
      unit: 'idr',
    });
    const result = trace.result(code);
    if (fact.kenaPajak === 'final') taxed.push(result);
    return result;
  });
  if (taxed.length > 0) addFinalTax(work, trace, taxed, additions);
  return paid;
}

function addFinalTax(
  work: SlipWork,
  trace: Trace,
  taxed: readonly TraceInput[],
  additions: readonly PaidAddition[],
): void {
  const { basis } = work.context.rules.finalTax;
  trace.add({
    code: 'PPH21_FINAL',
    formula: taxed.map(({ name }) => `round(${name} × tarif_final)`).join(' + '),
    inputs: [
      ...taxed,
      ratioInput('tarif_final', finalTaxRate(work), { from: 'rule', basis }),
      fieldInput(work, 'golongan', work.record.golongan),
    ],
    rounding: 'half-up',
    amount: additions.reduce((sum, { pajakFinal }) => sum + pajakFinal, 0),
    unit: 'idr',
  });
}

/** Adds, for each deduction in turn, what take-home leaves for it and what it takes; gives them as figures. */
function addDeductions(
  work: SlipWork,
  trace: Trace,
  takes: readonly ObservedTake[],
  paid: readonly TraceInput[],
): readonly TraceInput[] {
  const taken: TraceInput[] = [];
  takes.forEach((take, i) => {
    const room = `sisa_penghasilan_${i + 1}`;
    const previous = takes[i - 1];
    const before = taken.at(-1);
    if (previous && before) addRoomAfter(trace, room, `sisa_penghasilan_${i}`, previous, before);
    else addFirstRoom(work, trace, room, paid, take.room);
    taken.push(addDeduction(trace, take, trace.result(room)));
  });
  return taken;
}

/** What take-home leaves for the first deduction. */
function addFirstRoom(
  work: SlipWork,
  trace: Trace,
  code: string,
  paid: readonly TraceInput[],
  room: number,
): void {
  const { minimumTakeHome } = work.context.policy.adjustments;
  const plus = [...resultsOf(work, 'NETO_GAJI', 'NETO_TPP'), ...paid];
  const minus = [
    ...linesOn(work, 'other-deduction'),
    policyInput('penghasilan_minimum', minimumTakeHome, 'adjustments.minimumTakeHome'),
  ];
  trace.add({
    code,
    formula: `max(0, ${[namesOf(plus), namesOf(minus, '−')].join(' − ')})`,
    inputs: [...plus, ...minus],
    rounding: 'none',
    amount: room,
    unit: 'idr',
  });
}

/** What the deduction before leaves for the next one: nothing where it could not be taken in full. */
function addRoomAfter(
  trace: Trace,
  code: string,
  roomBefore: string,
  previous: ObservedTake,
  taken: TraceInput,
): void {
  const left = previous.room - previous.diambil;
  const isFull = previous.diambil === previous.due.jumlah;
  if (isFull || left === 0) addSum(trace, code, [trace.result(roomBefore)], [taken], left);
  else addSum(trace, code, [], [], 0);
}

function addDeduction(
  trace: Trace,
  { due, room: left, zakat, diambil }: ObservedTake,
  room: TraceInput,
): TraceInput {
  const { kode, uraian, jumlah } = due;
  const origin: Source = due.origin ?? { from: 'unrecorded' };
  const asked = askedFor(due, origin);
  const limits = [asked.formula, room.name];
  const inputs = [...asked.inputs, room];
  if (diambil < Math.min(jumlah, left)) {
    limits.push('zakat_terjangkau');
    inputs.push({
      name: 'zakat_terjangkau',
      value: zakat,
      unit: 'idr',
      source: { from: 'line', code: kode },
    });
  }
  const notes: readonly TraceNote[] =
    diambil < jumlah ? [{ key: 'deduction-carried', data: { rest: jumlah - diambil } }] : [];
  const described: Source = origin.from === 'fact' ? { ...origin, column: 'uraian' } : origin;
  if (origin.from !== 'step') inputs.push({ name: 'uraian', value: uraian, unit: 'text', source: described });
  const code = trace.freshCode(kode);
  trace.add({
    code,
    formula: `min(${limits.join(', ')})`,
    inputs,
    rounding: 'none',
    amount: diambil,
    unit: 'idr',
    notes,
  });
  return trace.result(code);
}

/** What a deduction asks for; a recovery asks for what an earlier month was overpaid. */
function askedFor(
  { jumlah }: DueDeduction,
  origin: Source,
): { readonly formula: string; readonly inputs: readonly TraceInput[] } {
  if (origin.from === 'step') {
    const input: TraceInput = { name: origin.code, value: -jumlah, unit: 'idr', source: origin };
    return { formula: `0 − ${origin.code}`, inputs: [input] };
  }
  return { formula: 'diminta', inputs: [{ name: 'diminta', value: jumlah, unit: 'idr', source: origin }] };
}
