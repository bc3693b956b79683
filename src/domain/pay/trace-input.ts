import type { Ratio } from '../money/exact.ts';
import type { FactPlace } from '../performance/evidence.ts';
import type { RuleBasis } from './rules.ts';
import type { EvidenceKind, Source, Trace, TraceInput, Unit } from './trace.ts';

// Figures of explanations, by where they come from. Only called where a trace is kept.

/** The result of an earlier step, by its code. */
export function stepInput(code: string, value: number, unit: Unit = 'idr'): TraceInput {
  return { name: code, value, unit, source: { from: 'step', code } };
}

/** A line or total of the slip, by its code. */
export function lineInput(code: string, value: number): TraceInput {
  return { name: code, value, unit: 'idr', source: { from: 'line', code } };
}

/** A figure of the law. */
export function ruleInput(name: string, value: number, basis: RuleBasis, unit: Unit = 'idr'): TraceInput {
  return { name, value, unit, source: { from: 'rule', basis } };
}

/** An exact ratio. */
export function ratioInput(name: string, ratio: Ratio, source: Source, unit: Unit = 'share'): TraceInput {
  return { name, value: ratio.num, den: ratio.den, unit, source };
}

/** A figure of the policy. */
export function policyInput(name: string, value: number, path: string, unit: Unit = 'idr'): TraceInput {
  return { name, value, unit, source: { from: 'policy', path } };
}

/** A choice of the policy that decided how to compute; it is named by its path. */
export function setting(path: string, value: string | number | boolean): TraceInput {
  return { name: path, value: String(value), unit: 'text', source: { from: 'policy', path } };
}

/** A figure of the working calendar. */
export function calendarInput(name: string, value: number | string, unit: Unit = 'days'): TraceInput {
  return { name, value, unit, source: { from: 'calendar' } };
}

/** A cell of a sheet; null is an empty one. */
export function factInput(
  name: string,
  value: number | string | null,
  unit: Unit,
  kind: EvidenceKind,
  place: FactPlace,
  column: string,
): TraceInput {
  return {
    name,
    value: value ?? '',
    unit: value === null ? 'text' : unit,
    source: { from: 'fact', kind, place, column },
  };
}

/** A count of the days of a log that have an attendance code. */
export function logInput(name: string, count: number, days: readonly string[]): TraceInput {
  return { name, value: count, unit: 'count', source: { from: 'log', days } };
}

/** Names of figures joined for a formula; of nothing it is 0. */
export function namesOf(inputs: readonly TraceInput[], sign: '+' | '−' = '+'): string {
  return inputs.length === 0 ? '0' : inputs.map(({ name }) => name).join(` ${sign} `);
}

/** Adds the step `plus + … − minus − …` in whole rupiah. */
export function addSum(
  trace: Trace,
  code: string,
  plus: readonly TraceInput[],
  minus: readonly TraceInput[],
  amount: number,
): void {
  trace.add({
    code,
    formula: [namesOf(plus), ...minus.map(({ name }) => name)].join(' − '),
    inputs: [...plus, ...minus],
    rounding: 'none',
    amount,
    unit: 'idr',
  });
}
