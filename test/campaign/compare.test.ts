import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareMonths } from '../support/compared-months.ts';
import { generateYear } from '../support/generate-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 2000);
const SEEDS = (process.env.YEAR_SEEDS ?? '1,2,3').split(',').map(Number);
const folder = tempFolder();

it.each(SEEDS)('seed %i: the causes of every difference add up to the rupiah', async (seed) => {
  const year = generateYear({ seed, count: EMPLOYEES, year: '2026', firstMonth: 1 });
  const { months, differences, wrong } = await compareMonths(join(folder.path, String(seed)), year);
  console.log(
    `seed ${seed}, ${EMPLOYEES} employees: ${months} months compared, ${differences} differences split, ${wrong.length} do not add up`,
  );
  expect(wrong.slice(0, 2)).toEqual([]);
});
