import type { Writable } from 'node:stream';
import { readRelationships } from '../relationships.ts';
import { readWorkbook } from '../workbook.ts';
import { ZipArchive } from '../zip-archive.ts';
import { addMarkComments } from './mark-comments.ts';
import { addMarkBoxes } from './mark-drawing.ts';
import { markedTail, readSheetTail, sheetWithTail } from './mark-sheet.ts';
import { addMarkStyles, type MarkStyles } from './mark-styles.ts';
import { AUTHOR, type MarkedCell } from './marked-cell.ts';
import { PackageParts } from './package-parts.ts';
import { writeZip } from './zip-copy.ts';

/**
 * Copies a workbook with some cells coloured and commented. Cells, styles, pictures and whatever else stands in it pass
 * byte for byte: the colours are rules beside the cells, so they go as easily as they came, and marks of an earlier
 * copy are taken out first.
 * @param cellsOf marks of a sheet by its name
 * @param author of comments that are no marks: their cells are not coloured
 * @throws DataRejectedError when the file is no sound workbook
 */
export async function markWorkbook(
  fd: number,
  file: string,
  cellsOf: (sheet: string) => readonly MarkedCell[],
  sink: Writable,
  author: string = AUTHOR,
): Promise<void> {
  const archive = await ZipArchive.open(fd, file);
  const workbook = await readWorkbook(archive, file);
  const main = (await readRelationships(archive, file, '')).find(({ kind }) => kind === 'officeDocument');
  const tails = new Map<string, string>();
  let parts: PackageParts | null = null;
  let styles: MarkStyles | null = null;
  for (const { name, part } of workbook.sheets) {
    const cells = cellsOf(name);
    if (part === null || cells.length === 0) continue;
    const tail = await readSheetTail(archive, file, part);
    parts ??= new PackageParts(archive, file, tail.isStrict);
    if (author === AUTHOR) styles ??= await addMarkStyles(parts, main?.part ?? '', workbook.stylesPart);
    const unboxed = await addMarkComments(parts, part, cells, author);
    const drawing = await addMarkBoxes(parts, part, tail.drawingLink, unboxed);
    tails.set(part.toLowerCase(), markedTail(tail, cells, styles, drawing, file, part));
  }
  const copied = [...archive.parts(), ...(parts?.added() ?? [])].map((name) => ({
    name,
    content: () => contentOf(archive, file, parts, tails, name),
  }));
  await writeZip(copied, sink);
}

async function* contentOf(
  archive: ZipArchive,
  file: string,
  parts: PackageParts | null,
  tails: ReadonlyMap<string, string>,
  name: string,
): AsyncGenerator<Uint8Array | string> {
  const tail = tails.get(name.toLowerCase());
  const changed = parts?.changed(name) ?? null;
  if (tail !== undefined) yield* sheetWithTail(archive, file, name, tail);
  else if (changed !== null) yield changed;
  else yield* archive.bytes(name);
}
