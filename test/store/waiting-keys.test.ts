import { expect, it } from 'vitest';
import { DuplicateKeys } from '../../src/intake/index.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { create, nipOf } from './office.ts';

const folder = tempFolder();

it('keys that are too many for memory wait in a temporary table, and come back as they were', () => {
  const store = create(folder.path);
  const told: [row: number, earlier: number][] = [];
  store.write(() => {
    const keys = new DuplicateKeys(store.waitingKeys());
    keys.openSheet('penilaian.csv', null);
    keys.reportTo((row, _, earlier) => told.push([row, earlier.row]));
    // Two people, each with more ratings than stay in memory; of every thousandth one a second time at the end.
    for (let i = 0; i < 40_000; i++) keys.claim('assessments', i + 2, nipOf(i % 2), '2026-01', String(i));
    for (let i = 0; i < 40_000; i += 1000)
      keys.claim('assessments', 50_000 + i, nipOf(i % 2), '2026-01', String(i));
    keys.finish();
  });
  store.close();
  expect(told).toEqual(Array.from({ length: 40 }, (_, i) => [50_000 + i * 1000, i * 1000 + 2]));
});
