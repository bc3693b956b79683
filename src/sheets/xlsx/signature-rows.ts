import { placesOnFirstPage } from './page-layout.ts';
import { linesWithin } from './row-height.ts';

/** One row below a table: texts with their columns, from 0. */
export type SignatureRow = readonly (readonly [column: number, text: string])[];

/**
 * Signature blocks side by side below a table, as rows. A text flows over the empty cells up to the next block; one that
 * is longer, as the title of an official, goes on in the next row, and what follows it in the other blocks waits, so
 * that names stand beside each other.
 * @param widths     of the columns in characters
 * @param firstPage  characters of the sheet that stand on the first page
 * @param from       first column that may be used
 */
export function signatureRows(
  blocks: readonly (readonly string[])[],
  widths: readonly number[],
  firstPage: number,
  from: number,
): readonly SignatureRow[] {
  const places = placesOnFirstPage(widths, blocks.length, firstPage, from);
  const lines = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: lines }, (_, line) => {
    const texts = blocks.map((block, index) =>
      linesWithin(block[line] ?? '', roomOf(index, places, widths, firstPage)),
    );
    const rows = Math.max(...texts.map((each) => each.length));
    return Array.from({ length: rows }, (_, row) =>
      texts.flatMap((each, index): SignatureRow => {
        const [column, text = ''] = [places[index] ?? index, each[row]];
        return text === '' ? [] : [[column, text]];
      }),
    );
  }).flat();
}

/** Characters from a block to the next one or to the edge of the page; none right of the table holds a text back. */
function roomOf(
  block: number,
  places: readonly number[],
  widths: readonly number[],
  firstPage: number,
): number {
  const place = places[block] ?? 0;
  if (place >= widths.length) return Number.POSITIVE_INFINITY;
  const start = sum(widths.slice(0, place));
  const next = places[block + 1];
  const end =
    next === undefined ? Math.max(firstPage, start + (widths[place] ?? 0)) : sum(widths.slice(0, next));
  return end - start;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
