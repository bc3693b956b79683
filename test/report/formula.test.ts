import { describe, expect, it } from 'vitest';
import { splitFormula } from '../../src/report/explain/formula.ts';

function filled(formula: string, figures: Readonly<Record<string, number | string>>): string {
  const inputs = Object.entries(figures).map(([name, value]) => ({ name, value }));
  return splitFormula(formula, inputs)
    .map((part) => (part.kind === 'text' ? part.text : String(figures[part.name])))
    .join('');
}

describe('splitFormula', () => {
  it('takes the longest name, so that the percent of a code is not mistaken for its count', () => {
    expect(filled('100 − (tk × tk% + tk2 × tk2%)', { tk: 1, 'tk%': 3, tk2: 4, 'tk2%': 5 })).toBe(
      '100 − (1 × 3 + 4 × 5)',
    );
  });

  it('finds names with spaces and hyphens', () => {
    expect(
      filled('ceil(basis × Kapasitas fiskal) + mean(pihak-ketiga)', {
        basis: 7,
        'Kapasitas fiskal': 2,
        'pihak-ketiga': 9,
      }),
    ).toBe('ceil(7 × 2) + mean(9)');
  });

  it('never takes part of a word for a name', () => {
    expect(filled('s + pajak_s + BPJS_s2', { s: 1 })).toBe('1 + pajak_s + BPJS_s2');
  });

  it('puts a number that was looked up in the place of the whole look-up', () => {
    expect(filled('round(TER(kategori, (s + t)) × s)', { TER: 25, kategori: 'A', s: 8, t: 9 })).toBe(
      'round(25 × 8)',
    );
  });

  it('keeps what a text is applied to', () => {
    expect(filled('round(pasal17(pkp))', { pasal17: 'Pasal 17', pkp: 50 })).toBe('round(Pasal 17(50))');
  });

  it('never takes a function for an input of the same name', () => {
    expect(filled('max(0, max)', { max: 3 })).toBe('max(0, 3)');
  });
});
