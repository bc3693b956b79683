import { describe, expect, it } from 'vitest';
import { editDistance, nearest, slipOf } from '../../../src/domain/words/near-words.ts';
import { ruleIds } from '../../../src/rules/index.ts';

describe('a mistyped word', () => {
  it('is matched with the known word that it most likely means', () => {
    expect(nearest('tax.tre', ruleIds())[0]).toBe('tax.ter');
    expect(nearest('allowance.spose', ruleIds())[0]).toBe('allowance.spouse');
    expect(nearest('Contribution.JKK', ruleIds())[0]).toBe('contribution.jkk');
  });

  it('gets at most as many suggestions as asked for, best first', () => {
    expect(nearest('abcd', ['abxx', 'abcx', 'abce', 'wxyz'], 2)).toEqual(['abce', 'abcx']);
  });

  it('gets no suggestion when nothing is near', () => {
    expect(nearest('rapelan', ['tax.ter', 'salary.grid-pns'])).toEqual([]);
  });

  it('costs one step for a letter changed, added, left out or swapped with its neighbour', () => {
    expect(['gajo', 'gajij', 'gai', 'gaij'].map((word) => editDistance('gaji', word))).toEqual([1, 1, 1, 1]);
    expect(editDistance('gaji', 'gaji')).toBe(0);
    expect(editDistance('', 'gaji')).toBe(4);
  });
});

describe('a heading or a unit that somebody has mistyped', () => {
  const headings = ['unit', 'nilai', 'kehadiran', 'golongan'];

  it('is taken for the known one that a slip of the keyboard away from it stands', () => {
    expect(slipOf('kehadirna', headings)).toBe('kehadiran');
    expect(slipOf('golngan', headings)).toBe('golongan');
    expect(slipOf('golonngaan', headings)).toBe('golongan');
    expect(slipOf('nilia', headings)).toBe('nilai');
  });

  it('is taken for nothing where the word is short or too many letters differ', () => {
    expect(slipOf('unti', headings)).toBeNull();
    expect(slipOf('niali2', headings)).toBeNull();
    expect(slipOf('kehairna2', headings)).toBeNull();
  });

  it('is taken for the first of two that are equally near', () => {
    expect(slipOf('bagian4', ['bagian1', 'bagian2'])).toBe('bagian1');
  });
});
