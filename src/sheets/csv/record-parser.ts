import { CsvError, Parser } from 'csv-parse';
import { MAX_CELL_TEXT, rejectFile } from '../rejected-file.ts';
import type { CsvDialect } from './csv-dialect.ts';

/** An unclosed quote would otherwise gather the rest of a huge file into one cell. */
const MAX_RECORD_BYTES = 8 * 1024 * 1024;

/** csv-parse whose records are taken in blocks after each piece of text: a queue per record would cost a third more. */
export class RecordParser extends Parser {
  private records: string[][] = [];

  constructor(dialect: CsvDialect) {
    super({
      delimiter: dialect.delimiter,
      record_delimiter: [...dialect.lineEnds],
      relax_column_count: true,
      max_record_size: MAX_RECORD_BYTES,
      from_line: dialect.hasSeparatorLine ? 2 : 1,
    });
    // The defect comes back from `parse`; without a listener Node would also stop the process.
    this.on('error', () => {});
  }

  override push(record: unknown): boolean {
    if (!Array.isArray(record)) return super.push(record);
    this.records.push(record);
    return true;
  }

  takeRecords(): string[][] {
    const records = this.records;
    this.records = [];
    return records;
  }

  /** Whether the parser stands inside quotes; csv-parse keeps that to itself. */
  get #isInQuotes(): boolean {
    const state: unknown = 'state' in this ? this.state : null;
    return typeof state === 'object' && state !== null && 'quoting' in state && state.quoting === true;
  }

  /** Parses one more piece, or the end of the text when null; gives the defect that csv-parse found, if any. */
  parse(piece: string | null): Promise<Error | null> {
    return new Promise((resolve) => {
      const done = (error?: Error | null) => resolve(error ?? null);
      if (piece === null) this.end(done);
      else this.write(piece, done);
    });
  }

  /** The refusal of a file for a defect that `parse` gave. */
  refusalOf(defect: Error, file: string, row: number): Error {
    if (!(defect instanceof CsvError)) return defect;
    if (defect.code === 'CSV_MAX_RECORD_SIZE' && !this.#isInQuotes) {
      return rejectFile('cell-too-long', { file, row }, { limit: MAX_CELL_TEXT });
    }
    return rejectFile('csv-quote-broken', { file, row });
  }
}
