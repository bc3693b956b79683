import { describe, expect, it } from 'vitest';
import { pageLayout, placesOnFirstPage } from '../../../src/sheets/xlsx/page-layout.ts';

const columns = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

describe('the paper of a table', () => {
  it('is A4 upright up to 120 characters, across up to 205, and A3 across beyond', () => {
    const paper = (width: number) => {
      const { paperSize, orientation, fitToWidth } = pageLayout([width], 0);
      return [paperSize, orientation, fitToWidth];
    };
    expect(paper(120)).toEqual([9, 'portrait', 1]);
    expect(paper(121)).toEqual([9, 'landscape', 1]);
    expect(paper(205)).toEqual([9, 'landscape', 1]);
    expect(paper(206)).toEqual([8, 'landscape', 1]);
    expect(paper(300)).toEqual([8, 'landscape', 1]);
    expect(paper(301)).toEqual([8, 'landscape', 2]);
  });

  it('has room for the columns that every page repeats', () => {
    // 50 repeated and 750 others, of which 250 fit on each page.
    expect(pageLayout([30, 20, ...columns(50, 15)], 2)).toEqual({
      paperSize: 8,
      orientation: 'landscape',
      fitToWidth: 3,
      firstPage: 300,
    });
    expect(pageLayout([30, 20, ...columns(51, 15)], 2).fitToWidth).toBe(4);
  });

  it('is a sheet of A4 for a table without columns', () => {
    expect(pageLayout([], 0)).toMatchObject({ paperSize: 9, fitToWidth: 1 });
  });
});

describe('signatures', () => {
  it('are spread over the first page, however wide the table is', () => {
    expect(placesOnFirstPage(columns(60, 15), 3, 300, 0)).toEqual([0, 7, 14]);
  });

  it('begin right of the columns that every page repeats', () => {
    expect(placesOnFirstPage([20, 30, ...columns(60, 10)], 3, 300, 2)).toEqual([2, 11, 19]);
  });

  it('have a column each, also beside a narrow table', () => {
    expect(placesOnFirstPage([20, 96], 3, 116, 0)).toEqual([0, 1, 2]);
  });
});
