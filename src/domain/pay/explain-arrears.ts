import type { Period } from '../calendar/period.ts';
import { monthlyArrears, netByMonth } from './arrears.ts';
import { lineSide } from './line-codes.ts';
import { ARREARS_PREFIX, type Arrears } from './posted.ts';
import type { Source, Trace, TraceInput } from './trace.ts';
import { addSum } from './trace-input.ts';

/** The difference of one line of one earlier run. */
interface Difference {
  readonly entry: Arrears;
  readonly code: string;
  /** Code of its step: the RAPEL line itself, unless several runs share the line. */
  readonly step: string;
}

/**
 * Explains the differences paid for earlier runs: per line what it should have been less what was paid, and per origin
 * month what income and deductions leave together.
 */
export function explainArrears(trace: Trace, arrears: readonly Arrears[]): void {
  const differences = differencesOf(arrears);
  for (const difference of differences) addDifference(trace, difference);
  for (const code of new Set(differences.map((difference) => difference.code))) {
    const shared = differences.filter((difference) => difference.code === code);
    if (shared.length === 1) continue;
    const parts = shared.map(({ step }) => trace.result(step));
    const amount = parts.reduce((sum, { value }) => sum + Number(value), 0);
    addSum(trace, ARREARS_PREFIX + code, parts, [], amount);
  }
  for (const { period, net } of netByMonth(arrears)) addMonth(trace, period, differences, net);
}

function differencesOf(arrears: readonly Arrears[]): readonly Difference[] {
  const runsWith = (code: string): number => arrears.filter(({ lines }) => code in lines).length;
  return arrears.flatMap((entry) =>
    Object.keys(entry.lines).map((code) => ({
      entry,
      code,
      step: runsWith(code) === 1 ? ARREARS_PREFIX + code : differenceCode(entry, code),
    })),
  );
}

function differenceCode({ period, kind }: Arrears, code: string): string {
  return kind === 'regular' ? `selisih_${code}_${period}` : `selisih_${code}_${period}_${kind}`;
}

function addDifference(trace: Trace, { entry, code, step }: Difference): void {
  const { period, kind, now } = entry;
  const amount = entry.lines[code] ?? 0;
  const figure = (name: string, value: number, from: 'run' | 'recomputed'): TraceInput => {
    const source: Source = { from, period, kind };
    return { name, value, unit: 'idr', source };
  };
  if (now === undefined) {
    addSum(trace, step, [figure(`selisih_${code}`, amount, 'recomputed')], [], amount);
    return;
  }
  const due = now[code] ?? 0;
  const paid = due - amount;
  const should = figure(`${code}_seharusnya`, due, 'recomputed');
  addSum(trace, step, [should], [figure(`${code}_dibayar`, paid, 'run')], amount);
}

/** What the differences of one month, of all its runs, add to take-home. */
function addMonth(trace: Trace, period: Period, differences: readonly Difference[], net: number): void {
  const plus: TraceInput[] = [];
  const minus: TraceInput[] = [];
  for (const { entry, code, step } of differences) {
    if (entry.period !== period) continue;
    switch (lineSide(code)) {
      case 'salary-income':
      case 'tpp-income':
      case 'tpp-allowance':
        plus.push(trace.result(step));
        break;
      case 'salary-deduction':
      case 'tpp-deduction':
      case 'other-deduction':
        minus.push(trace.result(step));
        break;
      case 'salary-both':
      case 'memo':
        break;
    }
  }
  addSum(trace, monthlyArrears(period), plus, minus, net);
}
