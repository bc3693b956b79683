import { describe, expect, it } from 'vitest';
import { withoutTitles } from '../../../src/domain/people/person-name.ts';

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
