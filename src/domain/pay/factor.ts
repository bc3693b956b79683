import { type Ratio, type Rounding, roundedProduct } from '../money/exact.ts';
import type { Source, Trace, TraceInput, Unit } from './trace.ts';

/** A ratio that knows its name and where it comes from, so that a product can explain itself. */
export interface Factor extends Ratio {
  readonly name: string;
  readonly source: Source;
}

/** An amount that knows its name and where it comes from. */
export interface Amount {
  readonly name: string;
  readonly value: number;
  readonly source: Source;
}

/** A ratio with its name and origin. */
export function factor(name: string, ratio: Ratio, source: Source): Factor {
  return { num: ratio.num, den: ratio.den, name, source };
}

/** The figure of a factor as an explanation shows it. */
export function factorInput(item: Factor): TraceInput {
  return { name: item.name, value: item.num, den: item.den, unit: 'share', source: item.source };
}

/** The figure of an amount as an explanation shows it. */
export function amountInput(item: Amount, unit: Unit = 'idr'): TraceInput {
  return { name: item.name, value: item.value, unit, source: item.source };
}

/**
 * `round((a + b + …) × factor × factor …)`: computes and, when traced, explains with the very same operands.
 * @param parts amounts that are added before the product (whole rupiah)
 * @returns whole rupiah, rounded once as named
 */
export function tracedProduct(
  trace: Trace | null,
  code: string,
  parts: readonly Amount[],
  factors: readonly Factor[],
  rounding: Rounding,
): number {
  let base = 0;
  for (let i = 0; i < parts.length; i++) base += (parts[i] as Amount).value;
  const amount = roundedProduct(base, factors, rounding);
  trace?.add({
    code,
    formula: productFormula(parts, factors, rounding),
    inputs: [...parts.map((part) => amountInput(part)), ...factors.map(factorInput)],
    rounding,
    amount,
    unit: 'idr',
  });
  return amount;
}

const ROUNDING_WORD: Readonly<Record<Rounding, string>> = { 'half-up': 'round', up: 'ceil', floor: 'floor' };

function productFormula(parts: readonly Amount[], factors: readonly Factor[], rounding: Rounding): string {
  const names = parts.map((part) => part.name);
  const sum = names.length > 1 && factors.length > 0 ? `(${names.join(' + ')})` : names.join(' + ');
  return `${ROUNDING_WORD[rounding]}(${[sum, ...factors.map((item) => item.name)].join(' × ')})`;
}
