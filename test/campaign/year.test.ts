import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareYear } from '../support/compare-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 2000);
const SEEDS = (process.env.YEAR_SEEDS ?? '1,2,3').split(',').map(Number);
const folder = tempFolder();

it.each(
  SEEDS.flatMap((seed) => [
    { seed, firstMonth: 1, name: 'the whole year' },
    { seed, firstMonth: 5, name: 'a go-live in May with opening balances' },
  ]),
)(
  'seed $seed, first run in month $firstMonth: every slip of every run agrees with the oracle',
  async (year) => {
    const options = { seed: year.seed, count: EMPLOYEES, year: '2026', firstMonth: year.firstMonth };
    const dir = join(folder.path, `${year.seed}-${year.firstMonth}`);
    const { compared, differences } = await compareYear(dir, options);
    console.log(
      `seed ${year.seed}, ${EMPLOYEES} employees, ${year.name}: ${compared} slips compared, ${differences.length} differ`,
    );
    expect(differences.slice(0, 2)).toEqual([]);
  },
);
