import { expect, it } from 'vitest';
import { FingerprintTable } from '../../src/intake/fingerprint-table.ts';
import { Random } from '../support/random.ts';

it('gives the place of every fingerprint again, also of those that share two words of three or come at the edges', () => {
  const table = new FingerprintTable();
  const random = new Random(6);
  const word = (): number => random.whole(0, 2 ** 32 - 1);
  const edges = [0, 1, 255, 256, 2 ** 31, 2 ** 32 - 1];
  const keys: (readonly [a: number, b: number, c: number])[] = [];
  for (const a of edges) for (const b of edges) for (const c of edges) keys.push([a, b, c]);
  // One part, growing from eight slots to thousands, and all of them together.
  for (let i = 0; i < 5_000; i++) keys.push([512, word(), word()]);
  for (let i = 0; i < 20_000; i++) keys.push([word(), word(), word()]);
  expect(keys.map(([a, b, c], index) => table.claim(a, b, c, index + 1))).toEqual(keys.map(() => 0));
  expect(keys.map(([a, b, c]) => table.claim(a, b, c, 1_000_000))).toEqual(keys.map((_, index) => index + 1));
});
