import { expect, it } from 'vitest';
import { DuplicateKeys } from '../../src/intake/index.ts';
import { expectEqual } from '../support/expect-equal.ts';

it('finds each of 50,000 keys again, and no key that was never claimed', () => {
  const keys = new DuplicateKeys();
  keys.openSheet('a.csv', null);
  const nip = (i: number): string => `19900101201503${String(i).padStart(4, '0')}`;
  for (let i = 0; i < 50_000; i++) {
    expectEqual(keys.claim('assessments', i + 2, nip(i % 500), '2026-01', String(i)), null);
  }
  keys.openSheet('b.xlsx', 'Rekan');
  for (let i = 0; i < 50_000; i++) {
    expectEqual(keys.claim('assessments', i + 2, nip(i % 500), '2026-01', String(i)), {
      row: i + 2,
      elsewhere: { file: 'a.csv', sheet: null },
    });
  }
});

it('keeps the parts of a key apart', () => {
  const keys = new DuplicateKeys();
  keys.openSheet('a.csv', null);
  expect(keys.claim('targets', 2, '1', '23', '')).toBeNull();
  expect(keys.claim('targets', 3, '12', '3', '')).toBeNull();
  expect(keys.claim('targets', 4, '1', '2', '3')).toBeNull();
  expect(keys.claim('targets', 5, '12', '3', '')).toEqual({ row: 3, elsewhere: null });
});

it('tells NIPs apart that differ in one digit anywhere, and whatever else stands for a NIP', () => {
  const keys = new DuplicateKeys();
  keys.openSheet('a.csv', null);
  const nip = '199001012015031001';
  const nips = [nip, ...Array.from(nip, (_, at) => `${nip.slice(0, at)}4${nip.slice(at + 1)}`)];
  nips.push(`${nip}0`, nip.slice(1), `${nip.slice(0, 8)}:${nip.slice(9)}`, `${nip.slice(0, 17)}A`);
  for (const [i, each] of nips.entries())
    expect(keys.claim('employees', i + 2, each, '2026-01', '')).toBeNull();
  for (const [i, each] of nips.entries())
    expect(keys.claim('employees', 99, each, '2026-01', '')).toEqual({ row: i + 2, elsewhere: null });
});
