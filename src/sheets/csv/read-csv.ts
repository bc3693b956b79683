import type { FileHandle } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import type { CellValue, SheetRow, SheetSource } from '../../app/ports/sheets.ts';
import { columnLetters } from '../column-letters.ts';
import { fileBytes } from '../file-bytes.ts';
import type { FileDigest } from '../file-digest.ts';
import { MAX_CELL_TEXT, MAX_COLUMNS, rejectFile } from '../rejected-file.ts';
import { decoderOf, type Encoding, markedEncoding, unmarkedUtf16 } from '../text-encoding.ts';
import { type CsvDialect, findDialect } from './csv-dialect.ts';
import { PlainRecords } from './plain-records.ts';
import type { RecordParser } from './record-parser.ts';

/** Start of the file that decides about the delimiter. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The one sheet of an open CSV file. The encoding is UTF-8, UTF-16 with a byte order mark or without, or Windows-1252
 * when the bytes are not UTF-8; the delimiter is found by content; line ends may be mixed. Empty cells are null, rows without
 * content are left out, cells after the last filled one are left away.
 * @throws DataRejectedError `file-nul-bytes`, `file-encoding-broken`, `file-empty`; while reading `csv-quote-broken`,
 *   `csv-row-length`, `cell-too-long`, `column-beyond-sheet`
 */
export async function csvSheet(handle: FileHandle, file: string, digest: FileDigest): Promise<SheetSource> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
  const head = buffer.subarray(0, bytesRead);
  const marked = markedEncoding(head);
  const unmarked = marked === null && digest.nulAt !== null ? unmarkedUtf16(head) : null;
  const encoding = marked?.encoding ?? unmarked ?? (digest.isUtf8 ? 'utf-8' : 'windows-1252');
  if (encoding === 'utf-8' && !digest.isUtf8) rejectFile('file-encoding-broken', { file });
  if (!encoding.startsWith('utf-16') && digest.nulAt !== null) {
    rejectFile('file-nul-bytes', { file }, { byte: digest.nulAt + 1 });
  }
  const sample = decoderOf(encoding, 'lenient').decode(head);
  if (bytesRead < SAMPLE_BYTES && sample.trim() === '') rejectFile('file-empty', { file });

  const dialect = findDialect(sample);
  const rows = () => csvRows(textPieces(handle, file, encoding, marked?.markLength ?? 0), file, dialect);
  return { name: null, state: 'visible', rows };
}

/** The file as text. UTF-8 is decoded piece by piece; that it is valid is known already. */
async function* textPieces(
  handle: FileHandle,
  file: string,
  encoding: Encoding,
  markLength: number,
): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    const decoder = new StringDecoder('utf8');
    for await (const piece of fileBytes(handle, markLength)) yield decoder.write(piece);
    return;
  }
  const decoder = decoderOf(encoding, 'strict');
  const decode = (piece?: Buffer): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      return rejectFile('file-encoding-broken', { file });
    }
  };
  for await (const piece of fileBytes(handle, markLength)) yield decode(piece);
  const last = decode();
  if (last !== '') yield last;
}

/**
 * Rows of the text. Plain records are taken off by `PlainRecords`; from the first odd one on, and for the end of the
 * file, csv-parse reads.
 */
async function* csvRows(
  pieces: AsyncIterable<string>,
  file: string,
  dialect: CsvDialect,
): AsyncGenerator<readonly SheetRow[]> {
  const builder = new RowBuilder(file, dialect);
  let made: RecordParser | null = null;
  const rowsFrom = async (piece: string | null): Promise<readonly SheetRow[]> => {
    if (made === null) {
      // Most files never need it, and it takes as long to load as a thousand rows to import.
      const parts = await import('./record-parser.ts');
      made = new parts.RecordParser(dialect);
    }
    const defect = await made.parse(piece);
    const rows = builder.rowsOf(made.takeRecords(), true);
    if (defect) throw made.refusalOf(defect, file, builder.nextLine);
    return rows;
  };
  const plain = new PlainRecords(dialect.delimiter);
  plain.isOdd = dialect.hasSeparatorLine || !dialect.lineEnds.includes('\n');

  for await (const piece of pieces) {
    if (plain.isOdd) {
      const rows = await rowsFrom(piece);
      if (rows.length > 0) yield rows;
      continue;
    }
    const rows = builder.rowsOf(plain.take(piece), plain.hasBreaks);
    if (rows.length > 0) yield rows;
    if (!plain.isOdd) continue;
    const oddRows = await rowsFrom(plain.rest);
    if (oddRows.length > 0) yield oddRows;
  }
  const last = plain.isOdd || plain.rest === '' ? [] : await rowsFrom(plain.rest);
  if (last.length > 0) yield last;
  const end = made === null ? [] : await rowsFrom(null);
  if (end.length > 0) yield end;
}

/** Turns records into rows and counts the lines that they take. */
class RowBuilder {
  /** Line on which the next record starts, from 1. */
  nextLine: number;
  private readonly file: string;
  private readonly width: number;

  constructor(file: string, dialect: CsvDialect) {
    this.file = file;
    this.width = dialect.width;
    this.nextLine = dialect.hasSeparatorLine ? 2 : 1;
  }

  /** @param hasBreaks whether a cell may hold a line break */
  rowsOf(records: readonly string[][], hasBreaks: boolean): SheetRow[] {
    const rows: SheetRow[] = [];
    for (const record of records) {
      const number = this.nextLine++;
      if (hasBreaks) this.nextLine += breaksIn(record);
      const cells = this.cellsOf(record, number);
      if (cells.length > 0) rows.push({ number, cells });
    }
    return rows;
  }

  private cellsOf(record: string[], row: number): CellValue[] {
    const cells: CellValue[] = record;
    let filled = 0;
    for (let at = 0; at < record.length; at++) {
      const text = record[at] ?? '';
      if (text === '') {
        cells[at] = null;
        continue;
      }
      filled = at + 1;
      if (text.length > MAX_CELL_TEXT) this.reject('cell-too-long', row, at, { limit: MAX_CELL_TEXT });
    }
    if (filled > MAX_COLUMNS) this.reject('column-beyond-sheet', row, filled - 1, { limit: MAX_COLUMNS });
    if (filled > this.width) {
      this.reject('csv-row-length', row, this.width, { found: filled, expected: this.width });
    }
    cells.length = filled;
    return cells;
  }

  private reject(
    code: 'cell-too-long' | 'column-beyond-sheet' | 'csv-row-length',
    row: number,
    index: number,
    data: Readonly<Record<string, number>>,
  ): never {
    return rejectFile(code, { file: this.file, row, column: columnLetters(index + 1) }, data);
  }
}

/** Line breaks in the cells of a record. */
function breaksIn(record: readonly string[]): number {
  let breaks = 0;
  for (const text of record)
    if (text.includes('\n') || text.includes('\r')) breaks += text.match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks;
}
