import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareYear } from '../support/compare-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 2000);
const SEEDS = (process.env.YEAR_SEEDS ?? '1').split(',').map(Number);
/** Employees of one office whose policies are drawn. */
const OFFICE = 100;
const OFFICES = Math.ceil(EMPLOYEES / OFFICE);
const folder = tempFolder();

it.each(
  SEEDS.flatMap((seed) => [
    { seed, firstMonth: 1, name: 'the whole year' },
    { seed, firstMonth: 5, name: 'a go-live in May with opening balances' },
  ]),
)('seed $seed, $name: every slip of every run agrees with the oracle', async ({ seed, firstMonth, name }) => {
  const options = { seed, count: EMPLOYEES, year: '2026', firstMonth };
  const { compared, differences } = await compareYear(join(folder.path, `${seed}-${firstMonth}`), options);
  console.log(`seed ${seed}, ${EMPLOYEES} employees, ${name}: ${said(compared, differences)}`);
  expect(differences.slice(0, 2)).toEqual([]);
});

it.each(SEEDS)(
  'seed %i, an office of its own policies for every 100: every slip of every run agrees with the oracle',
  async (seed) => {
    let all = 0;
    for (let office = 0; office < OFFICES; office++) {
      const options = { seed: seed * 10_000 + office, count: Math.min(OFFICE, EMPLOYEES), wide: true };
      const year = { ...options, year: '2026', firstMonth: office % 3 === 2 ? 5 : 1 };
      const { compared, differences } = await compareYear(
        join(folder.path, `${seed}-office-${office}`),
        year,
      );
      all += compared;
      if (differences.length > 0) console.log(`office ${office}: ${said(compared, differences)}`);
      expect(differences.slice(0, 2)).toEqual([]);
    }
    console.log(`seed ${seed}, ${OFFICES} offices of ${OFFICE} employees: ${said(all, [])}`);
  },
);

function said(compared: number, differences: readonly unknown[]): string {
  return `${compared} slips compared, ${differences.length} differ`;
}
