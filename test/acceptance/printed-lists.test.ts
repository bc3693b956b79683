import { describe, expect, it } from 'vitest';
import { compareList, generatedOffice } from '../support/printed-list.ts';
import { readsPdf, withPoppler } from '../support/printed-pdf.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

describe.skipIf(!readsPdf)(withPoppler('lists as PDF have the rows, sums and totals of the CSV'), () => {
  it.each([
    // The list of 5 people and both recapitulations take a page each; 60 people take four.
    [5, 3, 0],
    [60, 6, 4],
  ])('of %i people on %i pages', async (people, pages, sumsOfPages) => {
    const office = await generatedOffice(folder.path, people);
    expect(await compareList(office, 'daftar-gaji')).toEqual({ pages, sumsOfPages });
    expect(await compareList(office, 'daftar-tpp')).toEqual({ pages, sumsOfPages });
  });
});
