import { type Ratio, type Rounding, roundedProduct } from '../money/exact.ts';
import type { Source, Trace, TraceInput, Unit } from './trace.ts';
import { ratioInput } from './trace-input.ts';

/** A ratio that knows its name and where it comes from, so that a product can explain itself. */
export interface Factor extends Ratio {
  readonly name: string;
  readonly source: Source;
  readonly unit: Extract<Unit, 'share' | 'fraction' | 'count'>;
}

/** An amount that knows its name and where it comes from. */
export interface Amount {
  readonly name: string;
  readonly value: number;
  readonly source: Source;
}

/** A ratio with its name and origin. */
export function factor(name: string, ratio: Ratio, source: Source, unit: Factor['unit'] = 'share'): Factor {
  return { num: ratio.num, den: ratio.den, name, source, unit };
}

/** The figure of a factor as an explanation shows it. */
export function factorInput(item: Factor): TraceInput {
  return ratioInput(item.name, item, item.source, item.unit);
}

/** The figure of an amount in rupiah as an explanation shows it. */
export function amountInput({ name, value, source }: Amount): TraceInput {
  return { name, value, unit: 'idr', source };
}

/** What decided on a product without being part of it: none. */
export const NOTHING_CITED: readonly TraceInput[] = [];

/**
 * `round((a + b + …) × factor × factor …)`: computes and, when traced, explains with the very same operands. Without
 * factors it is a plain sum, and nothing is rounded.
 * @param parts amounts that are added before the product (whole rupiah)
 * @param cited figures that decided on the product without being part of it
 * @returns whole rupiah, rounded once as named
 */
export function tracedProduct(
  trace: Trace | null,
  code: string,
  parts: readonly Amount[],
  factors: readonly Factor[],
  rounding: Rounding,
  cited: readonly TraceInput[] = NOTHING_CITED,
): number {
  let base = 0;
  for (let i = 0; i < parts.length; i++) base += (parts[i] as Amount).value;
  const amount = roundedProduct(base, factors, rounding);
  trace?.add({
    code,
    formula: productFormula(parts, factors, rounding),
    inputs: [...parts.map(amountInput), ...factors.map(factorInput), ...cited],
    rounding: factors.length === 0 ? 'none' : rounding,
    amount,
    unit: 'idr',
  });
  return amount;
}

const ROUNDING_WORD: Readonly<Record<Rounding, string>> = { 'half-up': 'round', up: 'ceil', floor: 'floor' };

function productFormula(parts: readonly Amount[], factors: readonly Factor[], rounding: Rounding): string {
  const sum = parts.length === 0 ? '0' : parts.map(({ name }) => name).join(' + ');
  if (factors.length === 0) return sum;
  const base = parts.length > 1 ? `(${sum})` : sum;
  return `${ROUNDING_WORD[rounding]}(${[base, ...factors.map(({ name }) => name)].join(' × ')})`;
}
