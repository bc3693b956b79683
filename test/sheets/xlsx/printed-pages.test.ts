import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportColumn, ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const missing = [
  ['soffice', '--version'],
  ['pdfinfo', '-v'],
  ['pdftotext', '-v'],
].flatMap(([command = '', flag = '']) => (spawnSync(command, [flag]).error ? [command] : []));
const title =
  missing.length === 0
    ? 'printed with LibreOffice'
    : `printed with LibreOffice (skipped: no ${missing.join(', ')} on this machine)`;

interface Word {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** Prints sheets as PDF; gives the width and height of its pages in points, and the words of each page. */
async function printed(...sheets: readonly ReportSheet[]): Promise<{ size: string; pages: Word[][] }> {
  const path = join(folder.path, 'cetak.xlsx');
  const pdf = join(folder.path, 'cetak.pdf');
  await writeReport.xlsx(path, sheets);
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, path], {
    stdio: 'ignore',
  });
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

describe.skipIf(missing.length > 0)(title, () => {
  it('a list of 52 columns is three sheets of A3, each with every NIP, in letters that can be read', async () => {
    const amounts = Array.from(
      { length: 50 },
      (_, i): ReportColumn => ({ name: `k${i}`, heading: `K${i}`, format: 'rupiah', width: 15, total: true }),
    );
    const people = Array.from({ length: 20 }, (_, i) => `1965011619881110${10 + i}`);
    const { size, pages } = await printed({
      name: 'Gaji',
      titles: ['DAFTAR'],
      columns: [...KEYS, ...amounts],
      keyColumns: 2,
      rows: () => people.map((nip): ReportValue[] => [nip, 'Siti', ...amounts.map(() => 5_182_000)]),
      totalLabel: 'Jumlah',
      signatures: [['Pengguna'], ['Bendahara'], ['Pembuat']],
    });
    expect(size).toBe('1190 x 841');
    expect(pages).toHaveLength(3);
    for (const page of pages) for (const nip of people) word(page, nip);
    const headings = pages.flatMap((page) => page.filter(({ text }) => /^K\d+$/.test(text)));
    expect(headings.map(({ text }) => text)).toEqual(amounts.map(({ heading }) => heading));
    const once = pages.map((page) =>
      page.flatMap(({ text }) => (/^(DAFTAR|Pengguna|Bendahara|Pembuat)$/.test(text) ? [text] : [])),
    );
    expect(once).toEqual([['DAFTAR', 'Pengguna', 'Bendahara', 'Pembuat'], [], []]);
    const { top, bottom } = word(pages[0], '5,182,000');
    // The letters themselves are about 7 points; a box also has room above and below them.
    expect(bottom - top).toBeGreaterThan(7.5);
  });

  it('seal and signatures stand on a page with rows of the table, wherever it ends', async () => {
    const counts = [20, 25, 30, 35, 40, 45, 50, 70, 75, 80];
    const sheets = counts.map(
      (count): ReportSheet => ({
        name: `Rekap-${count}`,
        titles: ['REKAPITULASI', 'Januari 2026'],
        columns: [...KEYS, { name: 'uraian', heading: 'Uraian', format: 'text', width: 80 }],
        rows: () =>
          Array.from({ length: count }, (_, row): ReportValue[] => [`BARIS-${row + 1}`, 'Siti', 'x']),
        footer: ['SEGEL', 'RANTAI'],
        signatures: [
          ['KUASA', '', '', '', 'NAMA-1'],
          ['BENDAHARA', '', '', '', 'NAMA-2'],
        ],
      }),
    );
    const { pages } = await printed(...sheets);
    const texts = pages.map((page) => page.map(({ text }) => text));
    const ends = texts.filter((page) => page.includes('NAMA-2'));
    expect(ends).toHaveLength(counts.length);
    for (const [index, page] of ends.entries()) {
      const word = `BARIS-${counts[index]}`;
      expect([word, page.includes(word), page.includes('SEGEL')]).toEqual([word, true, true]);
    }
  });

  it('a long text takes several lines, and the next row begins below them', async () => {
    const { size, pages } = await printed({
      name: 'Audit',
      titles: [],
      columns: [...KEYS, { name: 'uraian', heading: 'Uraian', format: 'text', width: 40 }],
      rows: () => [
        ['1', 'Siti', `${'Tunjangan jabatan struktural eselon kedua '.repeat(12)} akhir.`],
        ['2', 'Budi', 'berikut'],
      ],
    });
    expect(size).toBe('595 x 841');
    expect(pages).toHaveLength(1);
    expect(word(pages[0], 'berikut').top).toBeGreaterThanOrEqual(word(pages[0], 'akhir.').bottom - 1);
  });
});
