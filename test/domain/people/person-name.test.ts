import { describe, expect, it } from 'vitest';
import { isSamePerson, withoutTitles } from '../../../src/domain/people/person-name.ts';

describe('a name without its titles', () => {
  it.each([
    ['Jan Contoh, M.Si.', 'Jan Contoh'],
    ['Jan Contoh M.Si', 'Jan Contoh'],
    ['Drs. H. Jan Contoh, S.E., M.M.', 'Jan Contoh'],
    ['dr. Siti Umpama Sp.PD', 'Siti Umpama'],
    ['Ir Budi Misal ST MT', 'Budi Misal'],
    ['M. Yusuf', 'M. Yusuf'],
    ['H Contoh', 'H Contoh'],
    ['Drs.', 'Drs.'],
    ['Kepala Badan', 'Kepala Badan'],
  ])('%s is %s', (name, without) => {
    expect(withoutTitles(name)).toBe(without);
  });
});

describe('one person under two names', () => {
  it.each([
    ['Siti Aminah', 'SITI  AMINAH'],
    ['Siti Aminah', 'Siti Aminah, S.E.'],
    ['Drs. Budi Misal', 'budi misal, M.M.'],
  ])('%s and %s are the same', (a, b) => {
    expect(isSamePerson(a, b)).toBe(true);
  });

  it.each([
    ['Siti Aminah', 'Siti Rahma'],
    ['Siti', 'Siti Aminah'],
  ])('%s and %s are two', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false);
  });
});
