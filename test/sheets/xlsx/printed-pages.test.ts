import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../../support/libre-office.ts';
import { readsPdf, withPoppler } from '../../support/printed-pdf.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

interface Word {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** Width and height of the pages of a PDF in points, and the words of each page. */
function pagesOf(pdf: string): { readonly size: string; readonly pages: readonly Word[][] } {
  const size = /Page size: +(\d+)(?:\.\d+)? x (\d+)/.exec(
    execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }),
  );
  const text = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const pages = text
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, top, bottom, word = '']) => ({ text: word, top: Number(top), bottom: Number(bottom) }),
      ),
    );
  return { size: `${size?.[1]} x ${size?.[2]}`, pages };
}

function word(page: readonly Word[] | undefined, text: string): Word {
  const found = page?.find((each) => each.text === text);
  if (!found) throw new Error(`the page does not say ${text}`);
  return found;
}

const KEYS: readonly ReportColumn[] = [
  { name: 'nip', heading: 'NIP', format: 'text', width: 20 },
  { name: 'nama', heading: 'Nama', format: 'text', width: 28 },
];

const AMOUNTS = Array.from(
  { length: 50 },
  (_, i): ReportColumn => ({ name: `k${i}`, heading: `K${i}`, format: 'rupiah', width: 15, total: true }),
);
const PEOPLE = Array.from({ length: 20 }, (_, i) => `1965011619881110${10 + i}`);
const WIDE: ReportSheet = {
  name: 'Gaji',
  titles: ['DAFTAR'],
  columns: [...KEYS, ...AMOUNTS],
  keyColumns: 2,
  rows: () => PEOPLE.map((nip): ReportValue[] => [nip, 'Siti', ...AMOUNTS.map(() => 5_182_000)]),
  totalLabel: 'Jumlah',
  signatures: [['Pengguna'], ['Bendahara'], ['Pembuat']],
};

const COUNTS = [20, 25, 30, 35, 40, 45, 50, 70, 75, 80];
const OF_MANY_LENGTHS = COUNTS.map(
  (count): ReportSheet => ({
    name: `Rekap-${count}`,
    titles: ['REKAPITULASI', 'Januari 2026'],
    columns: [...KEYS, { name: 'uraian', heading: 'Uraian', format: 'text', width: 80 }],
    rows: () => Array.from({ length: count }, (_, row): ReportValue[] => [`BARIS-${row + 1}`, 'Siti', 'x']),
    footer: ['SEGEL', 'RANTAI'],
    signatures: [
      ['KUASA', '', '', '', 'NAMA-1'],
      ['BENDAHARA', '', '', '', 'NAMA-2'],
    ],
  }),
);

const LONG_TEXT: ReportSheet = {
  name: 'Audit',
  titles: [],
  columns: [...KEYS, { name: 'uraian', heading: 'Uraian', format: 'text', width: 40 }],
  rows: () => [
    ['1', 'Siti', `${'Tunjangan jabatan struktural eselon kedua '.repeat(12)} akhir.`],
    ['2', 'Budi', 'berikut'],
  ],
};

const title = withLibreOffice(withPoppler('printed with LibreOffice'));

describe.skipIf(!hasLibreOffice || !readsPdf)(title, () => {
  let printed: ReadonlyMap<string, string>;
  const pagesOfPrinted = (name: string) => pagesOf(printed.get(`${name}.pdf`) ?? '');

  beforeAll(async () => {
    const workbooks = { lebar: [WIDE], panjang: OF_MANY_LENGTHS, teks: [LONG_TEXT] };
    const paths: string[] = [];
    for (const [name, sheets] of Object.entries(workbooks)) {
      const path = join(folder.path, `${name}.xlsx`);
      await writeReport.xlsx(path, sheets);
      paths.push(path);
    }
    printed = savedByLibreOffice(folder.path, 'pdf', paths);
  });

  it('a list of 52 columns is three sheets of A3, each with every NIP, in letters that can be read', () => {
    const { size, pages } = pagesOfPrinted('lebar');
    expect(size).toBe('1190 x 841');
    expect(pages).toHaveLength(3);
    for (const page of pages) for (const nip of PEOPLE) word(page, nip);
    const headings = pages.flatMap((page) => page.filter(({ text }) => /^K\d+$/.test(text)));
    expect(headings.map(({ text }) => text)).toEqual(AMOUNTS.map(({ heading }) => heading));
    const once = pages.map((page) =>
      page.flatMap(({ text }) => (/^(DAFTAR|Pengguna|Bendahara|Pembuat)$/.test(text) ? [text] : [])),
    );
    expect(once).toEqual([['DAFTAR', 'Pengguna', 'Bendahara', 'Pembuat'], [], []]);
    const { top, bottom } = word(pages[0], '5,182,000');
    // The letters themselves are about 7 points; a box also has room above and below them.
    expect(bottom - top).toBeGreaterThan(7.5);
  });

  it('seal and signatures stand on a page with rows of the table, wherever it ends', () => {
    const { pages } = pagesOfPrinted('panjang');
    const texts = pages.map((page) => page.map(({ text }) => text));
    const ends = texts.filter((page) => page.includes('NAMA-2'));
    expect(ends).toHaveLength(COUNTS.length);
    for (const [index, page] of ends.entries()) {
      const last = `BARIS-${COUNTS[index]}`;
      expect([last, page.includes(last), page.includes('SEGEL')]).toEqual([last, true, true]);
    }
  });

  it('a long text takes several lines, and the next row begins below them', () => {
    const { size, pages } = pagesOfPrinted('teks');
    expect(size).toBe('595 x 841');
    expect(pages).toHaveLength(1);
    expect(word(pages[0], 'berikut').top).toBeGreaterThanOrEqual(word(pages[0], 'akhir.').bottom - 1);
  });
});
