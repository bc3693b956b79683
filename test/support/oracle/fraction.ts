/** Greatest common divisor of two whole numbers, never negative. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Anything that names an exact number: a whole number, decimal text such as `0.24`, or a fraction. */
export type Exact = Fraction | bigint | number | string;

/** An exact fraction. Nothing in the oracle is ever a floating-point product. */
export class Fraction {
  readonly num: bigint;
  readonly den: bigint;

  constructor(num: bigint, den: bigint = 1n) {
    if (den === 0n) throw new Error('fraction with denominator 0');
    if (den === 1n) {
      this.num = num;
      this.den = den;
      return;
    }
    const sign = den < 0n ? -1n : 1n;
    const divisor = commonDivisor(num, den) || 1n;
    this.num = (sign * num) / divisor;
    this.den = (sign * den) / divisor;
  }

  /** Reads a whole number or plain decimal digit by digit; a JavaScript number is read from its shortest text. */
  static of(value: Exact): Fraction {
    if (value instanceof Fraction) return value;
    if (typeof value === 'bigint') return new Fraction(value);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return new Fraction(BigInt(value));
    const text = String(value).trim();
    const known = decimals.get(text);
    if (known !== undefined) return known;
    const fraction = ofDecimal(text);
    decimals.set(text, fraction);
    return fraction;
  }

  /** `percent('4.75')` is 4.75 hundredths. */
  static percent(value: Exact): Fraction {
    return Fraction.of(value).over(100n);
  }

  plus(other: Exact): Fraction {
    const b = Fraction.of(other);
    return new Fraction(this.num * b.den + b.num * this.den, this.den * b.den);
  }

  minus(other: Exact): Fraction {
    const b = Fraction.of(other);
    return new Fraction(this.num * b.den - b.num * this.den, this.den * b.den);
  }

  times(other: Exact): Fraction {
    const b = Fraction.of(other);
    return new Fraction(this.num * b.num, this.den * b.den);
  }

  over(other: Exact): Fraction {
    const b = Fraction.of(other);
    return new Fraction(this.num * b.den, this.den * b.num);
  }

  /** -1, 0 or 1. */
  compare(other: Exact): number {
    const b = Fraction.of(other);
    const difference = this.num * b.den - b.num * this.den;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  min(other: Exact): Fraction {
    return this.compare(other) <= 0 ? this : Fraction.of(other);
  }

  max(other: Exact): Fraction {
    return this.compare(other) >= 0 ? this : Fraction.of(other);
  }

  /** To the next whole number towards minus infinity. */
  floor(): number {
    const quotient = this.num / this.den;
    return safe(this.num % this.den < 0n ? quotient - 1n : quotient);
  }

  /** To the next whole number towards plus infinity. */
  ceil(): number {
    return -new Fraction(-this.num, this.den).floor() + 0;
  }

  /** To the nearest whole number, halves away from zero (section 1). */
  round(): number {
    const magnitude = this.num < 0n ? -this.num : this.num;
    const rounded = (2n * magnitude + this.den) / (2n * this.den);
    return safe(this.num < 0n ? -rounded : rounded);
  }
}

/** Decimals that were read before: rates and scores come again and again. */
const decimals = new Map<string, Fraction>();

function ofDecimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`not a plain decimal: ${text}`);
  const places = match[3] ?? '';
  const digits = BigInt(`${match[2] ?? ''}${places}`);
  return new Fraction(match[1] === '-' ? -digits : digits, 10n ** BigInt(places.length));
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`beyond the safe integers: ${value}`);
  return number;
}

/** Rounds the exact product of all factors once. */
export function roundedProductOf(...factors: readonly Exact[]): number {
  return factors.reduce<Fraction>((product, factor) => product.times(factor), new Fraction(1n)).round();
}
