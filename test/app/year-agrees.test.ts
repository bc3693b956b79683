import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareYear } from '../support/compare-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Long years with many more employees are played by `npm run campaign`. */
const EMPLOYEES = 100;
const folder = tempFolder();

async function expectAgreement(name: string, seed: number, firstMonth: number): Promise<void> {
  const options = { seed, count: EMPLOYEES, year: '2026', firstMonth };
  const { compared, differences } = await compareYear(join(folder.path, name), options);
  expect(differences.slice(0, 2)).toEqual([]);
  expect(compared).toBeGreaterThan(EMPLOYEES * 6);
}

describe('a generated year and the independent oracle', () => {
  it('agree on every slip from January, THR, 13th salary and December included', async () => {
    await expectAgreement('januari', 11, 1);
  });

  it('agree on every slip after a go-live in May with opening balances', async () => {
    await expectAgreement('mei', 12, 5);
  });
});
