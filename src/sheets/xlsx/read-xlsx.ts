import type { SheetRow, SheetSource } from '../../app/ports/sheets.ts';
import { readNumberKinds } from './number-formats.ts';
import { SerialDates } from './serial-date.ts';
import { readSharedStrings, type SharedStrings } from './shared-strings.ts';
import { type SheetContext, SheetParser } from './sheet-parser.ts';
import { readWorkbook } from './workbook.ts';
import { ZipArchive } from './zip-archive.ts';

/** Fewer rows than this are not worth handing over. */
const BLOCK_ROWS = 500;

/**
 * All sheets of an open workbook, in the order of the tabs, hidden ones included. The cells stream from the archive
 * when `rows()` is read; of the workbook only the shared strings are held, once for all sheets.
 */
export async function xlsxSheets(fd: number, file: string): Promise<readonly SheetSource[]> {
  const archive = await ZipArchive.open(fd, file);
  const workbook = await readWorkbook(archive, file);
  const numberKinds = await readNumberKinds(archive, file, workbook.stylesPart);
  const dates = new SerialDates(workbook.uses1904);
  let strings: Promise<SharedStrings> | undefined;

  return workbook.sheets.map(({ name, state, part }) => ({
    name,
    state,
    dayOfSerial: (serial) => dates.dayOf(serial),
    async *rows() {
      if (part === null) return;
      strings ??= readSharedStrings(archive, file, workbook.sharedStringsPart);
      const sharedStrings = await strings;
      yield* sheetRows(archive, { file, sheet: name, part, sharedStrings, numberKinds, dates });
    },
  }));
}

async function* sheetRows(archive: ZipArchive, context: SheetContext): AsyncGenerator<readonly SheetRow[]> {
  const parser = new SheetParser(context);
  for await (const piece of archive.bytes(context.part)) {
    parser.write(piece);
    if (parser.ready >= BLOCK_ROWS) yield parser.takeRows();
  }
  parser.end();
  if (parser.ready > 0) yield parser.takeRows();
}
