/** How a sheet is printed. */
export interface PageLayout {
  /** Number of the paper in the file format: 9 is A4, 8 is A3. */
  readonly paperSize: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Pages side by side. */
  readonly fitToWidth: number;
  /** Characters of the sheet that stand on the first page. */
  readonly firstPage: number;
}

const A4 = 9;
const A3 = 8;
/** Characters that fit side by side and can still be read: between 75% and 90% of the size on the screen. */
const ROOM = { portrait: 120, landscape: 205, a3: 300 } as const;

/**
 * The smallest paper on which a table can be read: A4 upright, A4 across, A3 across, then as many pages of A3 as needed.
 * @param widths      widths of the columns in characters
 * @param keyColumns  columns from the left that every page repeats
 */
export function pageLayout(widths: readonly number[], keyColumns: number): PageLayout {
  const total = sum(widths);
  const onePage = { fitToWidth: 1, firstPage: total };
  if (total <= ROOM.portrait) return { paperSize: A4, orientation: 'portrait', ...onePage };
  if (total <= ROOM.landscape) return { paperSize: A4, orientation: 'landscape', ...onePage };
  const repeated = sum(widths.slice(0, keyColumns));
  // Columns that fill half a page cannot be repeated and leave room for the others.
  const room = repeated < ROOM.a3 / 2 ? ROOM.a3 - repeated : ROOM.a3;
  const fitToWidth = Math.max(1, Math.ceil((total - repeated) / room));
  return { paperSize: A3, orientation: 'landscape', fitToWidth, firstPage: Math.min(total, ROOM.a3) };
}

/**
 * Places for blocks of text side by side, spread over the first page: for each block the index of its column, from 0.
 * Each has a column of its own, if need be right of the table.
 * @param from  the first column that may be used
 */
export function placesOnFirstPage(
  widths: readonly number[],
  blocks: number,
  firstPage: number,
  from: number,
): readonly number[] {
  const places: number[] = [];
  const start = sum(widths.slice(0, from));
  for (let block = 0; block < blocks; block++) {
    const next = (places.at(-1) ?? from - 1) + 1;
    const wanted = start + (block * (firstPage - start)) / blocks;
    const found = widths.findIndex((_, i) => i >= next && sum(widths.slice(0, i)) >= wanted);
    places.push(found === -1 ? next : found);
  }
  return places;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
