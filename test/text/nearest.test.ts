import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/rules/index.ts';
import { editDistance, nearest } from '../../src/text/nearest.ts';

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
