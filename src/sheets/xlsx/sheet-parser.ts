import type { CellValue, SheetRow } from '../../app/ports/sheets.ts';
import type { Place } from '../../domain/problem.ts';
import { columnLetters } from '../column-letters.ts';
import { MAX_CELL_TEXT, MAX_COLUMNS, MAX_ROWS, rejectDamaged, rejectFile } from '../rejected-file.ts';
import { type CellContext, CellValues, type RawCell } from './cell-value.ts';
import type { PlainElements } from './plain-elements.ts';
import { plainRow } from './plain-row.ts';
import { RichText, unescapeText } from './rich-text.ts';
import { isTrue } from './workbook.ts';
import { type Attributes, SPREADSHEET, XmlParser, type XmlReader } from './xml-parser.ts';

/** Where the sheet is, and what its cells refer to. */
export interface SheetContext extends CellContext {
  readonly file: string;
  readonly sheet: string;
  readonly part: string;
}

/** Empty cells left of filled ones, over a whole sheet. A cell in the last column of every row would claim 17 billion. */
const MAX_GAPS = 2 ** 28;
/** A wider gap stays a hole in the list of cells: filled up, a piece of the file could claim a gigabyte. */
const WIDEST_FILLED_GAP = 1024;
/** Empty cells in such holes, over a whole sheet: lists with holes are slow to look through. */
const MAX_HOLES = 2 ** 24;
type Inside = 'outside' | 'sheet-data' | 'row' | 'cell' | 'value' | 'formula' | 'inline' | 'extension';

/**
 * Turns the XML of one worksheet into rows while it streams by. Anything that could mean a lost row or cell is
 * refused: elements that do not belong there, numbers out of order, a sheet without its data.
 */
export class SheetParser implements XmlReader {
  readonly plain: PlainElements = {
    start: '<row ',
    end: '</row>',
    isHere: () => this.inside === 'sheet-data',
    take: (element) => this.takePlainRow(element),
  };
  private readonly context: SheetContext;
  private readonly xml: XmlParser;
  private readonly rich = new RichText();
  private readonly values: CellValues;
  private rows: SheetRow[] = [];
  private inside: Inside = 'outside';
  private extensionDepth = 0;
  private afterExtension: Inside = 'outside';
  private sheetDataCount = 0;

  private row = 0;
  private isHidden = false;
  private cells: CellValue[] = [];
  private filled = 0;
  private gaps = 0;
  private holes = 0;

  private column = 0;
  private readonly cell: RawCell = {
    type: undefined,
    style: undefined,
    value: null,
    inlineText: null,
    formula: null,
    sharedFormula: undefined,
  };

  constructor(context: SheetContext) {
    this.context = context;
    this.values = new CellValues(context, () => this.damaged());
    const root = { name: 'worksheet', namespaces: SPREADSHEET };
    this.xml = new XmlParser(root, this, (cause) => {
      const isCell = this.inside === 'value' || this.inside === 'inline' || this.inside === 'formula';
      if (cause === 'endless-text' && isCell) this.reject('cell-too-long', MAX_CELL_TEXT);
      return rejectDamaged(this.place(), cause, context.part);
    });
  }

  /** Number of rows ready to be taken. */
  get ready(): number {
    return this.rows.length;
  }

  /** Reads the next bytes of the part. */
  write(bytes: Uint8Array): void {
    this.xml.write(bytes);
  }

  /** Must be called at the end of the part: refuses a sheet that is not complete. */
  end(): void {
    this.xml.end();
    if (this.sheetDataCount !== 1) this.damaged();
  }

  /** The rows read so far that have a filled cell; the next call gives the following ones. */
  takeRows(): readonly SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    switch (this.inside) {
      case 'cell':
        if (name === 'v') {
          this.cell.value = '';
          this.inside = 'value';
        } else if (name === 'f') {
          this.cell.formula = '';
          this.cell.sharedFormula = attributes.t === 'shared' ? attributes.si : undefined;
          this.inside = 'formula';
        } else if (name === 'is') {
          this.cell.inlineText = '';
          this.inside = 'inline';
        } else this.openExtension(name);
        break;
      case 'row':
        if (name === 'c') this.openCell(attributes.r, attributes.s, attributes.t);
        else this.openExtension(name);
        break;
      case 'sheet-data':
        if (name !== 'row') this.damaged();
        this.openRow(attributes);
        break;
      case 'inline':
        if (name === 'is') this.damaged();
        this.rich.open(name);
        break;
      case 'value':
      case 'formula':
        this.damaged();
        break;
      case 'extension':
        this.extensionDepth++;
        break;
      case 'outside':
        if (name === 'sheetData') {
          this.sheetDataCount++;
          this.inside = 'sheet-data';
        }
        break;
      default:
        this.damaged();
    }
  }

  text(text: string): void {
    if (this.inside === 'value') this.cell.value += text;
    else if (this.inside === 'inline') this.rich.text(text);
    else if (this.inside === 'formula') this.cell.formula += text;
  }

  close(name: string): void {
    switch (this.inside) {
      case 'value':
      case 'formula':
        this.inside = 'cell';
        break;
      case 'cell':
        this.closeCell();
        this.inside = 'row';
        break;
      case 'row':
        this.closeRow();
        this.inside = 'sheet-data';
        break;
      case 'inline':
        if (name === 'is') {
          this.cell.inlineText = this.rich.take();
          this.inside = 'cell';
        } else this.rich.close(name);
        break;
      case 'extension':
        this.extensionDepth--;
        if (this.extensionDepth === 0) this.inside = this.afterExtension;
        break;
      case 'sheet-data':
        this.inside = 'outside';
        break;
      default:
    }
  }

  private takePlainRow(element: string): boolean {
    const row = plainRow(element);
    if (row === null) return false;
    this.openRow(row.attributes);
    for (const { r, s, t, value, inlineText } of row.cells) {
      this.openCell(r, s, t);
      this.cell.value = value ?? null;
      this.cell.inlineText = inlineText === undefined ? null : unescapeText(inlineText);
      this.closeCell();
    }
    this.closeRow();
    this.inside = 'sheet-data';
    return true;
  }

  private openExtension(name: string): void {
    if (name !== 'extLst') this.damaged();
    this.afterExtension = this.inside;
    this.extensionDepth = 1;
    this.inside = 'extension';
  }

  private openRow(attributes: Attributes): void {
    const number = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (!Number.isInteger(number) || number <= this.row) this.damaged();
    this.row = number;
    this.column = 0;
    if (number > MAX_ROWS) this.reject('row-beyond-sheet', MAX_ROWS);
    this.isHidden = isTrue(attributes.hidden);
    this.cells = [];
    this.filled = 0;
    this.inside = 'row';
  }

  private closeRow(): void {
    if (this.filled === 0) return;
    this.cells.length = this.filled;
    const { row: number, cells } = this;
    this.rows.push(this.isHidden ? { number, cells, hidden: true } : { number, cells });
  }

  private openCell(r: string | undefined, style: string | undefined, type: string | undefined): void {
    const column = r === undefined ? this.column + 1 : this.columnOf(r);
    if (column <= this.column) this.damaged();
    this.column = column;
    if (column > MAX_COLUMNS) this.reject('column-beyond-sheet', MAX_COLUMNS);
    const { cell } = this;
    cell.type = type;
    cell.style = style;
    cell.value = null;
    cell.inlineText = null;
    cell.formula = null;
    this.inside = 'cell';
  }

  /** Column of a reference such as `AB12`, which must lie in the current row. */
  private columnOf(reference: string): number {
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let row = 0;
    for (; at < reference.length; at++) row = row * 10 + reference.charCodeAt(at) - 48;
    if (column === 0 || row !== this.row) this.damaged();
    return column;
  }

  private closeCell(): void {
    const value = this.values.of(this.cell);
    if (value === null) return;
    if (typeof value === 'string' && value.length > MAX_CELL_TEXT)
      this.reject('cell-too-long', MAX_CELL_TEXT);
    const gap = this.column - 1 - this.cells.length;
    const isHole = gap > WIDEST_FILLED_GAP;
    this.gaps += gap;
    if (isHole) this.holes += gap;
    if (this.gaps > MAX_GAPS || this.holes > MAX_HOLES) {
      rejectFile('file-inflates-too-much', this.place(), { part: this.context.part });
    }
    if (!isHole) while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = value;
    this.filled = this.column;
  }

  private place(): Place {
    const { file, sheet } = this.context;
    if (this.inside === 'outside' || this.row === 0) return { file, sheet };
    return { file, sheet, row: this.row, ...(this.column > 0 && { column: columnLetters(this.column) }) };
  }

  private damaged(): never {
    return rejectDamaged(this.place(), 'structure', this.context.part);
  }

  private reject(code: 'row-beyond-sheet' | 'column-beyond-sheet' | 'cell-too-long', limit: number): never {
    return rejectFile(code, this.place(), { limit });
  }
}
