import { expect, it } from 'vitest';
import type { DuplicateKeys } from '../../src/intake/index.ts';
import { keysInMemory } from '../support/keys-in-memory.ts';

type Reported = [file: string, row: number, nip: string, earlier: object];

const NIP = '199001012015031001';

/** Opens a sheet whose repeating rows are told. */
function open(keys: DuplicateKeys, file: string, sheet: string | null, told: Reported[]): void {
  keys.openSheet(file, sheet);
  keys.reportTo((row, nip, earlier) => told.push([file, row, nip, earlier]));
}

it('finds each of 50,000 rows again that another file repeats, in their order, and no other', () => {
  const keys = keysInMemory();
  const told: Reported[] = [];
  const nip = (i: number): string => `19900101201503${String(i).padStart(4, '0')}`;
  const claimAll = (): void => {
    for (let i = 0; i < 50_000; i++) keys.claim('assessments', i + 2, nip(i % 500), '2026-01', String(i));
  };
  open(keys, 'a.csv', null, told);
  claimAll();
  open(keys, 'b.xlsx', 'Rekan', told);
  claimAll();
  keys.finish();
  expect(told).toEqual(
    Array.from({ length: 50_000 }, (_, i) => [
      'b.xlsx',
      i + 2,
      nip(i % 500),
      { row: i + 2, elsewhere: { file: 'a.csv', sheet: null } },
    ]),
  );
});

it('finds rows of one employee again although most of them did not stay in memory', () => {
  const keys = keysInMemory();
  const told: Reported[] = [];
  open(keys, 'a.csv', null, told);
  for (let i = 0; i < 20_000; i++) keys.claim('assessments', i + 2, NIP, '2026-01', String(i));
  for (const [at, i] of [0, 6_399, 6_400, 12_800, 19_999].entries())
    keys.claim('assessments', 30_000 + at, NIP, '2026-01', String(i));
  keys.finish();
  expect(told.map(([, row, , earlier]) => [row, earlier])).toEqual(
    [0, 6_399, 6_400, 12_800, 19_999].map((i, at) => [30_000 + at, { row: i + 2, elsewhere: null }]),
  );
});

it('names the first of several rows, and a row with several keys only once', () => {
  const keys = keysInMemory();
  const told: Reported[] = [];
  open(keys, 'a.csv', null, told);
  for (const row of [4, 7, 9])
    for (const half of ['pagi', 'siang']) keys.claim('absences', row, NIP, '2026-01-05', half);
  keys.claim('absences', 10, NIP, '2026-01-05', 'siang');
  keys.finish();
  const first = { row: 4, elsewhere: null };
  expect(told).toEqual([7, 9, 10].map((row) => ['a.csv', row, NIP, first]));
});

it('keeps the parts of a key apart', () => {
  const keys = keysInMemory();
  const told: Reported[] = [];
  open(keys, 'a.csv', null, told);
  keys.claim('targets', 2, NIP, '1', '23');
  keys.claim('targets', 3, NIP, '12', '3');
  keys.claim('targets', 4, NIP, '', '123');
  keys.claim('training', 5, NIP, '1', '23');
  keys.claim('targets', 6, NIP, '12', '3');
  keys.finish();
  expect(told).toEqual([['a.csv', 6, NIP, { row: 3, elsewhere: null }]]);
});

it('tells NIPs apart that differ in one digit anywhere, and takes nothing else for a NIP', () => {
  const keys = keysInMemory();
  const told: Reported[] = [];
  open(keys, 'a.csv', null, told);
  const nips = [NIP, ...Array.from(NIP, (_, at) => `${NIP.slice(0, at)}4${NIP.slice(at + 1)}`)];
  for (const [i, nip] of nips.entries()) keys.claim('employees', i + 2, nip, '2026-01', '');
  for (const [i, nip] of nips.entries()) keys.claim('employees', i + 100, nip, '2026-01', '');
  keys.finish();
  expect(told).toEqual(nips.map((nip, i) => ['a.csv', i + 100, nip, { row: i + 2, elsewhere: null }]));
  for (const other of [`${NIP}0`, NIP.slice(1), `${NIP.slice(0, 17)}A`])
    expect(() => keys.claim('employees', 2, other, '2026-01', '')).toThrow('without a NIP');
});
