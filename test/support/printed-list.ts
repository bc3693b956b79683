import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { PayListKind } from '../../src/domain/report-kinds.ts';
import { newOfficeHere, type OfficeHere } from './office-here.ts';
import { amountsOf, type PrintedPage, pageCount, printedPages } from './printed-pdf.ts';
import { runHere } from './run-here.ts';

/** What the pages of a printed list show. */
export interface ReadList {
  /** Pages of the list itself, and of both recapitulations. */
  readonly pages: number;
  readonly sumsOfPages: number;
}

/** An office of a generated city with its heading and signatories, its January computed. */
export async function generatedOffice(parent: string, employees: number): Promise<OfficeHere> {
  const office = await newOfficeHere(parent);
  const dir = office.path('kota');
  const { code, stderr } = await runHere(
    { path: () => office.path('unused.db') },
    ...['demo', '--employees', String(employees), '--dir', dir],
  );
  if (code !== 0) throw new Error(stderr);
  const city = office.path('kota/binjai-pay.db');
  const run: OfficeHere['run'] = (...args) => runHere({ path: () => city }, ...args);
  const must: OfficeHere['must'] = async (...args) => {
    const finished = await run(...args);
    if (finished.code !== 0) throw new Error(`${args.join(' ')}: ${finished.stderr}`);
    return finished.stdout;
  };
  await must('office', 'set', '--from', '2026-01', 'name=Kantor Contoh', 'city=Binjai');
  return { ...office, run, must };
}

/**
 * Exports a list as PDF and as CSV and holds one against the other: everybody once and in the same order, every amount
 * of every row, sums of pages, totals and recapitulations; seal, chain head, headings and page numbers on each page; no
 * word beyond the edges; signatures never without a total.
 */
export async function compareList(office: OfficeHere, list: PayListKind): Promise<ReadList> {
  const pdf = office.path(`${list}.pdf`);
  const folder = office.path(list);
  await office.must('export', list, '2026-01', '--lang', 'id', '--format', 'csv', '--out', folder);
  await office.must('export', list, '2026-01', '--lang', 'id', '--format', 'pdf', '--out', pdf);
  const files = list === 'daftar-gaji' ? '1-daftar-gaji.csv' : '1-daftar-tpp.csv';
  const people = csvRows(office.read(`${list}/${files}`)).filter(([kind]) => kind === 'detail');
  const golongan = csvRows(office.read(`${list}/2-rekap-golongan.csv`));
  const accounts = csvRows(office.read(`${list}/3-rekap-rekening-belanja.csv`));
  const first = list === 'daftar-gaji' ? 5 : 6;
  const last = list === 'daftar-gaji' ? undefined : -1;
  const amounts = people.map((row) => row.slice(first, last).map(Number));
  const totals = columnSums(amounts);

  const pages = printedPages(pdf);
  expect(pageCount(pdf)).toBe(pages.length);
  for (const [index, page] of pages.entries()) checkPage(page, index + 1, pages.length);
  const lines = pages.flatMap((page) => page.lines);
  const starting = (label: string): readonly (readonly number[])[] =>
    lines.filter((line) => line.trim().startsWith(label)).map(amountsOf);

  const rows = amounts.map((_, index) => {
    const number = String(index + 1).replace(/\B(?=\d{3}$)/, '.');
    return lines.find(
      (line) => line.trim().startsWith(`${number} `) && amountsOf(line).length >= totals.length,
    );
  });
  expect(rows.map((line) => amountsOf(line ?? '').slice(-totals.length))).toEqual(amounts);
  const nips = lines.flatMap((line) => line.match(/\b\d{18}\b/g) ?? []);
  expect(nips.slice(0, people.length)).toEqual(people.map(([, , name = '']) => name.split('\n')[1]));

  const onPages = starting('Jumlah halaman ini');
  if (onPages.length > 0) expect(columnSums(onPages)).toEqual(totals);
  for (const upTo of starting('Jumlah sampai halaman ini').slice(-1)) expect(upTo).toEqual(totals);
  const [total] = starting('JUMLAH SELURUHNYA');
  expect(total).toEqual(totals);
  expect(columnSums(golongan.map((row) => row.slice(2).map(Number)))).toEqual(totals);
  const net = Number(accounts.at(-1)?.[3]);
  expect(net).toBe(totals.at(-1));
  expect(lines.some((line) => amountsOf(line).at(-1) === net && /bersih/.test(line))).toBe(true);
  return { pages: pages.length, sumsOfPages: onPages.length };
}

function checkPage({ lines, words, width, height }: PrintedPage, number: number, of: number): void {
  const texts = words.map(({ text }) => text);
  expect(texts.filter((text) => /^[0-9a-f]{64}$/.test(text))).toHaveLength(2);
  expect(texts.slice(-3)).toEqual([String(number), '/', String(of)]);
  for (const { text, left, right, bottom } of words) {
    expect([text, left > 25, right < width - 25, bottom < height - 10]).toEqual([text, true, true, true]);
  }
  const signs = lines.some((line) => line.includes('Bendahara Pengeluaran'));
  const pays = lines.some((line) => /JUMLAH SELURUHNYA|(Gaji|TPP) bersih +[\d.]+$|SELURUHNYA/.test(line));
  if (signs) expect(pays).toBe(true);
}

function columnSums(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}

/** Rows of a CSV file without its heading. */
function csvRows(text: string): readonly (readonly string[])[] {
  return (parse(text) as string[][]).slice(1);
}
