import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareYear } from '../support/compare-year.ts';
import type { YearOptions } from '../support/generate-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Long years with many more employees are played by `npm run campaign`. */
const EMPLOYEES = 40;
const folder = tempFolder();

async function expectAgreement(
  options: Pick<YearOptions, 'seed' | 'count' | 'firstMonth' | 'wide'>,
): Promise<void> {
  const dir = join(folder.path, String(options.seed));
  const { compared, differences } = await compareYear(dir, { ...options, year: '2026' });
  expect(differences.slice(0, 2)).toEqual([]);
  expect(compared).toBeGreaterThan(options.count * 6);
}

describe('a generated year and the independent oracle', () => {
  it('agree on every slip from January, THR, 13th salary and December included', async () => {
    await expectAgreement({ seed: 11, count: EMPLOYEES, firstMonth: 1 });
  });

  it('agree on every slip after a go-live in May with opening balances', async () => {
    await expectAgreement({ seed: 12, count: EMPLOYEES, firstMonth: 5 });
  });

  it.each([
    { seed: 21, firstMonth: 1 },
    { seed: 23, firstMonth: 1 },
    { seed: 38, firstMonth: 5 },
  ])(
    'agree under policies of every setting, new law, changes of kind, returns and months opened again ($seed)',
    async (year) => {
      await expectAgreement({ ...year, count: 20, wide: true });
    },
  );
});
