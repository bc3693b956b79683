import { expect, it } from 'vitest';
import { PAY_LISTS } from '../../src/domain/report-kinds.ts';
import { compareList, generatedOffice } from '../support/printed-list.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PEOPLE = Number(process.env.YEAR_EMPLOYEES ?? 2000);
const folder = tempFolder();

it(`lists of ${PEOPLE} people as PDF have the rows, sums and totals of the CSV`, async () => {
  const office = await generatedOffice(folder.path, PEOPLE);
  for (const list of PAY_LISTS) {
    const { pages, sumsOfPages } = await compareList(office, list);
    console.log(`${list} of ${PEOPLE} people: ${pages} pages, ${sumsOfPages} sums of pages add up, 0 differ`);
    expect(sumsOfPages).toBe(pages - 2);
  }
});
