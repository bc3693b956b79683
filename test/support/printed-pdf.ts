import { execFileSync, spawnSync } from 'node:child_process';

/** Whether poppler is installed; tests that read PDF say in their title that they were skipped. */
export const readsPdf: boolean = ['pdftotext', 'pdfinfo'].every((name) => !spawnSync(name, ['-v']).error);

/** A title that says so where poppler is missing. */
export function withPoppler(title: string): string {
  return readsPdf ? title : `${title} (skipped: no pdftotext or pdfinfo on this machine)`;
}

/** A word of a page and where it stands, in points from the upper left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as `pdftotext` reads it: its lines from top to bottom, and its words. */
export interface PrintedPage {
  readonly lines: readonly string[];
  readonly words: readonly PrintedWord[];
  readonly width: number;
  readonly height: number;
}

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const WORD = /xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

/** The pages of a PDF; `password` opens an encrypted one. */
export function printedPages(path: string, password?: string): readonly PrintedPage[] {
  const opening = password === undefined ? [] : ['-upw', password];
  const read = (...flags: readonly string[]): string =>
    execFileSync('pdftotext', [...opening, ...flags, path, '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const texts = read('-layout').split('\f');
  return [...read('-bbox').matchAll(PAGE)].map(([, width, height, content = ''], index) => ({
    lines: (texts[index] ?? '').split('\n').filter((line) => line.trim() !== ''),
    words: [...content.matchAll(WORD)].map(([, left, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      right: Number(right),
      bottom: Number(bottom),
    })),
    width: Number(width),
    height: Number(height),
  }));
}

/** Number of pages as `pdfinfo` counts them. */
export function pageCount(path: string): number {
  return Number(/^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
}

const AMOUNT = /^(?:-?\d{1,3}(?:\.\d{3})*|-)$/;

/** Whole amounts at the end of a printed line, a note behind them left out: `1.234.567` is 1234567, a dash 0. */
export function amountsOf(line: string): readonly number[] {
  const words = line.trim().split(/\s+/);
  while (words.length > 0 && !AMOUNT.test(words.at(-1) ?? '')) words.pop();
  const first = words.findLastIndex((word) => !AMOUNT.test(word)) + 1;
  return words.slice(first).map((word) => (word === '-' ? 0 : Number(word.replaceAll('.', ''))));
}
