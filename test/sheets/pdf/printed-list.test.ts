import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedList, ReportSheet } from '../../../src/app/ports/reports.ts';
import { printedList } from '../../../src/report/index.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { amountsOf, printedPages, readsPdf, withPoppler } from '../../support/printed-pdf.ts';
import { exampleRun } from '../../support/report-example.ts';
import { signedList, sumsOfList } from '../../support/signed-list.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

function printed(...sheets: readonly ReportSheet[]): PrintedList {
  return printedList(exampleRun(), sheets, { lang: 'id', version: '0' });
}

async function written(name: string, list: PrintedList): Promise<string> {
  const path = join(folder.path, name);
  const { publish } = await writeReport.prepare.pdf(path, list);
  await publish();
  return path;
}

describe.skipIf(!readsPdf)(withPoppler('a list as PDF'), () => {
  it('has on its last page never signatures alone, however many people there are', async () => {
    // Around the end of the first page, and of the third.
    const counts = [1, ...Array.from({ length: 15 }, (_, index) => index + 8), 61];
    const lists = counts.map((people) => ({ ...signedList(people), name: `Daftar-${people}` }));
    const all = printedPages(await written('akhir.pdf', printed(...lists)));
    for (const people of counts) {
      const pages = all.filter(({ words }) => words.some(({ text }) => text === `Daftar-${people}`));
      const last = pages.at(-1)?.lines.join('\n') ?? '';
      for (const word of ['SELURUHNYA', 'TERBILANG', 'NAMA-KIRI', 'NAMA-KANAN', `NIP-${people}`])
        expect(last).toContain(word);
      for (const { lines } of pages) {
        expect(lines.join('\n')).toContain('jumlah_20');
        expect(lines.join('\n')).toContain('Segel abc');
        // The name of a unit never stands alone at the foot of a page.
        for (const [at, line] of lines.entries())
          if (/^\s*Unit-/.test(line)) expect(lines[at + 1]).toMatch(/^\s*\d+ Budi/);
      }
      const sums = pages
        .flatMap(({ lines }) => lines.filter((line) => line.includes('HALAMAN')))
        .map(amountsOf);
      const added = sumsOfList(1, people).map((_, at) => sums.reduce((sum, row) => sum + (row[at] ?? 0), 0));
      expect([pages.length > 1, added]).toEqual(
        pages.length > 1 ? [true, sumsOfList(1, people)] : [false, added.map(() => 0)],
      );
    }
  });

  it('writes long titles and names of those who sign in more lines, beside each other and within the page', async () => {
    const title =
      'Kepala Badan Pengelolaan Keuangan, Pendapatan dan Aset Daerah selaku Kuasa Pengguna Anggaran Daerah';
    const sheet: ReportSheet = {
      ...signedList(1),
      signatures: [1, 2, 3].map((block) => [title, '', '', `Nama-${block} ${'Wijoyonegoro '.repeat(6)}`]),
    };
    const [page] = printedPages(await written('tanda-tangan.pdf', printed(sheet)));
    const words = page?.words ?? [];
    for (const { text, left, right } of words)
      expect([text, left > 25, right < (page?.width ?? 0) - 25]).toEqual([text, true, true]);
    const heads = words.filter(({ text }) => text === 'Kepala').map(({ left }) => left);
    const ends = words.filter(({ text }) => text === 'Wijoyonegoro').map(({ right }) => right);
    expect([heads.length, ends.length]).toEqual([3, 18]);
    expect(Math.max(...ends.filter((right) => right < (heads[1] ?? 0)))).toBeLessThan(heads[1] ?? 0);
    const names = words.filter(({ text }) => /^Nama-/.test(text)).map(({ bottom }) => bottom);
    expect(new Set(names).size).toBe(1);
  });

  it('of the same run is the same to the byte', async () => {
    const [a, b] = [
      await written('a.pdf', printed(signedList(30))),
      await written('b.pdf', printed(signedList(30))),
    ];
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  });

  it('shows names with letters that the fonts of every viewer lack, in the same row', async () => {
    const names = [
      'José Muñoz',
      'Łucja Ðặng',
      'Mu\u02bfammar S\u0101lih',
      'Jose\u0301 Decomposed',
      'Ярослав',
    ];
    const sheet: ReportSheet = {
      ...signedList(1),
      columns: [
        { name: 'nama', heading: 'Nama', format: 'text' },
        { name: 'jumlah', heading: 'Jumlah', format: 'rupiah', total: true },
      ],
      rows: () => names.map((name, index) => [name, index + 1_000]),
      emphasis: () => null,
    };
    const lines = printedPages(await written('nama.pdf', printed(sheet))).flatMap((page) => page.lines);
    for (const [index, name] of names.entries())
      expect(lines.map((line) => line.trim().split(/\s{2,}/))).toContainEqual([
        name.normalize('NFC'),
        `1.00${index}`,
      ]);
  });

  it('takes A3 where A4 is too narrow, and smaller letters where that is; no column is cut', async () => {
    for (const [columns, width] of [
      [20, 841],
      [30, 1190],
      [70, 1190],
    ] as const) {
      const names = Array.from({ length: columns }, (_, index) => `kolom_${index + 1}`);
      const sheet: ReportSheet = {
        ...signedList(1),
        columns: names.map((name) => ({ name, heading: name, format: 'rupiah', total: true })),
        rows: () => [names.map((_, index) => 1_000_000 + index)],
        emphasis: () => null,
      };
      const [page] = printedPages(await written('lebar.pdf', printed(sheet)));
      expect(Math.floor(page?.width ?? 0)).toBe(width);
      const words = page?.words ?? [];
      for (const name of names) expect(words.filter(({ text }) => text === name)).toHaveLength(1);
      for (let index = 0; index < columns; index++) {
        const amount = `1.000.0${String(index).padStart(2, '0')}`;
        const found = words.filter(({ text }) => text === amount);
        expect([amount, found.length]).toEqual([amount, 2]);
        for (const { left, right } of found) expect([left > 25, right < width - 25]).toEqual([true, true]);
      }
    }
  });
});
