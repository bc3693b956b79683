import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/sheets/index.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../../support/libre-office.ts';
import { readsPdf, withPoppler } from '../../support/printed-pdf.ts';
import { signedList, sumsOfList } from '../../support/signed-list.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { xlsxCells } from '../../support/xlsx-cells.ts';

const folder = tempFolder();

describe('a list that is signed page by page', () => {
  it('adds up every page and everything up to it, and all of it at the end', async () => {
    const path = join(folder.path, 'jumlah.xlsx');
    await writeReport.xlsx(path, [signedList(130)]);
    const [sheet] = await xlsxCells(path);
    let first = 1;
    let last = 0;
    let pages = 0;
    for (const [label, name, ...amounts] of sheet?.rows.map((row) => row.map(({ value }) => value)) ?? []) {
      if (typeof label === 'number') last = label;
      if (name === 'HALAMAN') {
        expect(amounts).toEqual(sumsOfList(first, last));
        first = last + 1;
        pages++;
      }
      if (name === 'SAMPAI' || name === 'SELURUHNYA') expect(amounts).toEqual(sumsOfList(1, last));
    }
    expect(last).toBe(130);
    expect(pages).toBeGreaterThan(2);
  });

  it.skipIf(!hasLibreOffice || !readsPdf)(
    withLibreOffice(
      withPoppler(
        'is printed one page wide, each page with headings, sums, seal and chain head; signatures with the total',
      ),
    ),
    async () => {
      const lists = [5, 130].map((people) => ({ people, path: join(folder.path, `cetak-${people}.xlsx`) }));
      for (const { people, path } of lists) await writeReport.xlsx(path, [signedList(people)]);
      const paths = lists.map(({ path }) => path);
      const printed = savedByLibreOffice(folder.path, 'pdf', paths);
      for (const { people, path } of lists) {
        const pdf = printed.get(`cetak-${people}.pdf`) ?? '';
        const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
        const words = pages.map((page) => new Set(page.split(/\s+/)));
        const [sheet] = await xlsxCells(path);
        const sumRows = sheet?.rows.filter(([, name]) => name?.value === 'HALAMAN').length ?? 0;
        expect(pages).toHaveLength(Math.max(1, sumRows));
        for (const page of words) {
          for (const word of ['jumlah_1', 'jumlah_20', 'abc', 'def', 'Nama']) expect(page).toContain(word);
          if (people > 5) expect(page).toContain('HALAMAN');
        }
        for (const word of ['SELURUHNYA', 'TERBILANG', 'NAMA-KIRI', 'NAMA-KANAN']) {
          expect(words.map((page) => page.has(word)).lastIndexOf(true)).toBe(pages.length - 1);
          expect(words.filter((page) => page.has(word))).toHaveLength(1);
        }
        for (let number = 1; number <= people; number++) {
          expect(words.filter((page) => page.has(`NIP-${number}`))).toHaveLength(1);
        }
      }
    },
    60_000,
  );
});
