import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { stream, Worksheet } from 'exceljs';
import { BugError } from '../../domain/bug-error.ts';

/** Bytes of a sheet that may wait for the zip before more rows are made. */
const MAX_WAITING = 1024 * 1024;
const BAR_COLOUR = 'FF9DC3E6';
/** Written into every workbook, so that the same report gives the same bytes. */
const WRITTEN_AT = new Date('2000-01-01T00:00:00Z');

/** A workbook that is written to a stream while its rows are made. */
export interface WorkbookStream {
  readonly workbook: stream.xlsx.WorkbookWriter;
  /** Waits until the zip has taken the rows of this sheet. exceljs itself never waits: 500,000 rows took 600 MB. */
  drain(sheet: Worksheet): Promise<void>;
  /** Keeps Excel from marking each identity number of a range as a mistake, "number stored as text". */
  allowDigitsAsText(sheet: Worksheet, range: string): void;
  /** Has the program that shows the sheet draw a bar behind each amount of some ranges, from 0 to their largest. */
  drawBars(sheet: Worksheet, ranges: readonly string[]): void;
}

/**
 * Opens a workbook for writing. exceljs has neither flow control nor fixed times in its zip, so this file reaches
 * into it; every reach is checked, and a change there ends in a BugError instead of a slowly filling memory.
 */
export async function openWorkbookStream(sink: Writable): Promise<WorkbookStream> {
  const { default: exceljs } = await import('exceljs');

  class RepeatableWorkbook extends exceljs.stream.xlsx.WorkbookWriter {
    /** The first method that the constructor calls after it made the zip. */
    override addThemes(): Promise<void> {
      fixEntryTimes(Reflect.get(this, 'zip'));
      return super.addThemes();
    }
  }

  const workbook = new RepeatableWorkbook({ stream: sink, useStyles: true, useSharedStrings: false });
  workbook.creator = workbook.lastModifiedBy = 'binjai-pay';
  workbook.created = workbook.modified = WRITTEN_AT;

  return {
    workbook,
    async drain(sheet) {
      while (waitingBytes(sheet) > MAX_WAITING && !sink.destroyed) await nextTurn();
    },
    allowDigitsAsText(sheet, range) {
      const before = method(sheet, '_writeLegacyData');
      const write = method(sheet, '_write');
      const mark = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
      // The place of this mark in a sheet is right before the legacy data.
      Reflect.set(sheet, '_writeLegacyData', () => {
        Reflect.apply(write, sheet, [mark]);
        Reflect.apply(before, sheet, []);
      });
    },
    drawBars(sheet, ranges) {
      if (ranges.length === 0) return;
      const write = method(sheet, '_write');
      method(sheet, '_writeConditionalFormatting');
      const rules = ranges.map(barsOf).join('');
      Reflect.set(sheet, '_writeConditionalFormatting', () => Reflect.apply(write, sheet, [rules]));
    },
  };
}

/** exceljs itself adds a reference to an extension that it does not write. */
function barsOf(range: string, place: number): string {
  const bounds = '<cfvo type="num" val="0"/><cfvo type="max"/>';
  const bar = `<dataBar>${bounds}<color rgb="${BAR_COLOUR}"/></dataBar>`;
  return `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${place + 1}">${bar}</cfRule></conditionalFormatting>`;
}

function fixEntryTimes(zip: unknown): void {
  if (!isObject(zip)) throw new BugError('exceljs has no zip any more');
  const append = method(zip, 'append');
  const appendAtFixedTime = (source: unknown, entry: object) =>
    Reflect.apply(append, zip, [source, { ...entry, date: WRITTEN_AT }]);
  Reflect.set(zip, 'append', appendAtFixedTime);
}

/** Bytes between the sheet and the zip; without end while the zip is still busy with the sheet before. */
function waitingBytes(sheet: Worksheet): number {
  const source: unknown = Reflect.get(sheet, 'stream');
  const pipes: unknown = isObject(source) ? Reflect.get(source, 'pipes') : undefined;
  if (!Array.isArray(pipes)) throw new BugError('exceljs has no pipes any more');
  if (pipes.length === 0) return Number.POSITIVE_INFINITY;
  let bytes = 0;
  for (const pipe of pipes) {
    // An old stream without the public `writableLength` and `readableLength`.
    for (const side of ['_writableState', '_readableState']) {
      const state: unknown = Reflect.get(pipe, side);
      const length: unknown = isObject(state) ? Reflect.get(state, 'length') : undefined;
      if (typeof length !== 'number') throw new BugError('the pipe of exceljs tells no length any more');
      bytes += length;
    }
  }
  return bytes;
}

function method(owner: object, name: string): CallableFunction {
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== 'function') throw new BugError(`exceljs has no ${name} any more`);
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
