import { Fraction } from './oracle/fraction.ts';

/**
 * Computes a printed English calculation such as `round(Rp5,182,000 × 10%) = Rp518,200` from nothing but its text, in
 * exact fractions, so that a test can hold the printed result against the printed figures. A comparison counts 1 where it
 * holds, else 0, as in a spreadsheet.
 */
export interface PrintedFormula {
  readonly left: Fraction;
  readonly right: Fraction;
}

/** @param decimals places to which `round` rounds: 0 for rupiah, 2 for scores */
export function computePrinted(filled: string, decimals: 0 | 2): PrintedFormula {
  const at = filled.lastIndexOf(' = ');
  return {
    left: new Reader(filled.slice(0, at), decimals).all(),
    right: new Reader(filled.slice(at + 3), decimals).all(),
  };
}

const TOKEN = /\s*(-?Rp)?(\d+(?:,\d{3})*(?:\.\d+)?)(%)?|\s*([a-z]+\d*)\(|\s*([()+×/−-]|, )/y;

class Reader {
  readonly #text: string;
  readonly #decimals: 0 | 2;
  #at = 0;

  constructor(text: string, decimals: 0 | 2) {
    this.#text = text;
    this.#decimals = decimals;
  }

  all(): Fraction {
    const value = this.#sum();
    if (this.#at !== this.#text.length) throw new Error(`cannot read "${this.#text}" from ${this.#at}`);
    return value;
  }

  #sum(): Fraction {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value = value.plus(this.#product());
      else if (this.#takes('−')) value = value.minus(this.#product());
      else return value;
    }
  }

  #product(): Fraction {
    let value = this.#term();
    for (;;) {
      if (this.#takes('×')) value = value.times(this.#term());
      else if (this.#takes('/')) value = value.over(this.#term());
      else return value;
    }
  }

  #term(): Fraction {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (!match) throw new Error(`cannot read "${this.#text}" from ${this.#at}`);
    this.#at = TOKEN.lastIndex;
    const [, rupiah, digits, percent, call, sign] = match;
    if (digits !== undefined) {
      const value = Fraction.of(`${rupiah === '-Rp' ? '-' : ''}${digits.replaceAll(',', '')}`);
      return percent ? value.over(100n) : value;
    }
    if (call !== undefined) return this.#call(call);
    if (sign === '(') {
      const value = this.#sum();
      const held = this.#takes('≥') ? Fraction.of(value.compare(this.#sum()) >= 0 ? 1 : 0) : value;
      this.#expect(')');
      return held;
    }
    throw new Error(`unexpected "${match[0]}" in "${this.#text}"`);
  }

  #call(name: string): Fraction {
    const values = [this.#sum()];
    while (this.#takes(', ')) values.push(this.#sum());
    this.#expect(')');
    const [first] = values;
    if (first === undefined) throw new Error(`${name} of nothing`);
    const unit = Fraction.of(this.#decimals === 0 ? 1 : '0.01');
    switch (name) {
      case 'round':
        return unit.times(first.over(unit).round());
      case 'floor':
        return unit.times(first.over(unit).floor());
      case 'ceil':
        return unit.times(first.over(unit).ceil());
      case 'ceil100':
        return Fraction.of(100n).times(first.over(100n).ceil());
      case 'min':
        return values.reduce((a, b) => a.min(b));
      case 'max':
        return values.reduce((a, b) => a.max(b));
      case 'mean':
        return values.reduce((a, b) => a.plus(b)).over(values.length);
      default:
        throw new Error(`unknown function ${name}`);
    }
  }

  #takes(token: string): boolean {
    const at = token === ', ' ? this.#at : this.#at + (this.#text[this.#at] === ' ' ? 1 : 0);
    if (!this.#text.startsWith(token, at)) return false;
    this.#at = at + token.length;
    return true;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw new Error(`"${token}" expected in "${this.#text}" at ${this.#at}`);
  }
}
