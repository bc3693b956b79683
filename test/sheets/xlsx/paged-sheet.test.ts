import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { xlsxCells } from '../../support/xlsx-cells.ts';

const folder = tempFolder();
const canPrint = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].every(([command = '', flag = '']) => !spawnSync(command, [flag]).error);

/** A list of people in units of 25 with a name of two lines and twenty amounts: 1, 2, 3 … for the first of them. */
function list(people: number): ReportSheet {
  const amounts = Array.from({ length: 20 }, (_, index) => `jumlah_${index + 1}`);
  return {
    name: 'Daftar',
    titles: ['DAFTAR CONTOH'],
    notices: ['RANCANGAN'],
    pageNote: 'Januari 2026',
    pageMarks: ['Segel abc', 'Rantai def'],
    columns: [
      { name: 'jenis_baris', heading: 'Jenis', format: 'text', csvOnly: true },
      { name: 'no', heading: 'No.', format: 'whole', width: 6 },
      { name: 'pegawai', heading: 'Nama / NIP', format: 'text', width: 29 },
      ...amounts.map((name) => ({ name, heading: name, format: 'rupiah', width: 11, total: true }) as const),
    ],
    *rows() {
      const none: ReportValue[] = amounts.map(() => null);
      for (let number = 1; number <= people; number++) {
        if (number % 25 === 1) yield ['heading', `Unit-${Math.ceil(number / 25)}`, null, ...none];
        yield ['detail', number, `Budi\nNIP-${number}`, ...amounts.map((_, index) => number * (index + 1))];
      }
    },
    emphasis: ([kind]) => (kind === 'heading' ? kind : null),
    totalLabel: 'SELURUHNYA',
    paging: { page: 'HALAMAN', upTo: 'SAMPAI' },
    footer: ['TERBILANG'],
    signatures: [
      ['Kiri', '', '', '', 'NAMA-KIRI'],
      ['Kanan', '', '', '', 'NAMA-KANAN'],
    ],
  };
}

/** Sums of a list of the first so many, per amount. */
function sums(from: number, to: number): readonly number[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Array.from({ length: 20 }, (_, index) =>
    numbers.reduce((all, number) => all + number * (index + 1), 0),
  );
}

describe('a list that is signed page by page', () => {
  it('adds up every page and everything up to it, and all of it at the end', async () => {
    const path = join(folder.path, 'jumlah.xlsx');
    await writeReport.xlsx(path, [list(130)]);
    const [sheet] = await xlsxCells(path);
    let first = 1;
    let last = 0;
    let pages = 0;
    for (const [label, name, ...amounts] of sheet?.rows.map((row) => row.map(({ value }) => value)) ?? []) {
      if (typeof label === 'number') last = label;
      if (name === 'HALAMAN') {
        expect(amounts).toEqual(sums(first, last));
        first = last + 1;
        pages++;
      }
      if (name === 'SAMPAI' || name === 'SELURUHNYA') expect(amounts).toEqual(sums(1, last));
    }
    expect(last).toBe(130);
    expect(pages).toBeGreaterThan(2);
  });

  it.skipIf(!canPrint)(
    'is printed one page wide, each page with headings, sums, seal and chain head; signatures with the total',
    async () => {
      for (const people of [5, 130]) {
        const path = join(folder.path, `cetak-${people}.xlsx`);
        await writeReport.xlsx(path, [list(people)]);
        const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
        execFileSync(
          'soffice',
          [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, path],
          {
            stdio: 'ignore',
          },
        );
        const pdf = join(folder.path, `cetak-${people}.pdf`);
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
