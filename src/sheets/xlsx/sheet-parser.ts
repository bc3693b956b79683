import { type CellValue, ErrorCell, FormulaCell, type SheetRow } from '../../app/ports.ts';
import type { Place } from '../../domain/problem.ts';
import { columnLetters } from '../column-letters.ts';
import { MAX_CELL_TEXT, MAX_COLUMNS, MAX_ROWS, rejectDamaged, rejectFile } from '../rejected-file.ts';
import type { NumberKind } from './number-formats.ts';
import { RichText, unescapeText } from './rich-text.ts';
import { isoDateValue, type SerialDates } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';
import { type Attributes, SPREADSHEET, XmlParser, type XmlReader } from './xml-parser.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly part: string;
  readonly sharedStrings: SharedStrings;
  readonly numberKinds: readonly NumberKind[];
  readonly dates: SerialDates;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

type Inside = 'outside' | 'sheet-data' | 'row' | 'cell' | 'value' | 'formula' | 'inline' | 'extension';

/**
 * Turns the XML of one worksheet into rows while it streams by. Anything that could mean a lost row or cell is
 * refused: elements that do not belong there, numbers out of order, a sheet without its data.
 */
export class SheetParser implements XmlReader {
  private readonly context: SheetContext;
  private readonly xml: XmlParser;
  private readonly rich = new RichText();
  private readonly formulas = new Map<string, string>();
  private rows: SheetRow[] = [];
  private inside: Inside = 'outside';
  private extensionDepth = 0;
  private afterExtension: Inside = 'outside';
  private sheetDataCount = 0;

  private row = 0;
  private isHidden = false;
  private cells: CellValue[] = [];
  private filled = 0;

  private column = 0;
  private type: string | undefined;
  private style: string | undefined;
  private value: string | null = null;
  private inlineText: string | null = null;
  private formula: string | null = null;
  private sharedFormula: string | undefined;

  constructor(context: SheetContext) {
    this.context = context;
    const root = { name: 'worksheet', namespaces: SPREADSHEET };
    this.xml = new XmlParser(root, this, (cause) => rejectDamaged(this.place(), cause, context.part));
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
          this.value = '';
          this.inside = 'value';
        } else if (name === 'f') {
          this.formula = '';
          this.sharedFormula = attributes.t === 'shared' ? attributes.si : undefined;
          this.inside = 'formula';
        } else if (name === 'is') {
          this.inlineText = '';
          this.inside = 'inline';
        } else this.openExtension(name);
        break;
      case 'row':
        if (name === 'c') this.openCell(attributes);
        else this.openExtension(name);
        break;
      case 'sheet-data':
        if (name !== 'row') this.damaged();
        this.openRow(attributes);
        break;
      case 'inline':
        this.rich.open(name);
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
    if (this.inside === 'value') this.value += text;
    else if (this.inside === 'inline') this.rich.text(text);
    else if (this.inside === 'formula') this.formula += text;
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
          this.inlineText = this.rich.take();
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

  private openCell(attributes: Attributes): void {
    const column = attributes.r === undefined ? this.column + 1 : this.columnOf(attributes.r);
    if (column <= this.column) this.damaged();
    this.column = column;
    if (column > MAX_COLUMNS) this.reject('column-beyond-sheet', MAX_COLUMNS);
    this.type = attributes.t;
    this.style = attributes.s;
    this.value = null;
    this.inlineText = null;
    this.formula = null;
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
    const value = this.cellValue();
    if (value === null) return;
    if (typeof value === 'string' && value.length > MAX_CELL_TEXT)
      this.reject('cell-too-long', MAX_CELL_TEXT);
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells.push(value);
    this.filled = this.column;
  }

  private cellValue(): CellValue {
    const { value, type, formula } = this;
    if (formula !== null) this.rememberFormula(formula);
    if (this.inlineText !== null) return this.inlineText === '' ? null : this.inlineText;
    if (value === null || (value === '' && type !== 'str')) {
      return formula === null ? null : new FormulaCell(this.formulaText(formula));
    }
    switch (type) {
      case undefined:
      case 'n':
        return this.numberValue(value);
      case 's':
        return this.sharedString(value);
      case 'str':
      case 'inlineStr':
        return value === '' ? null : unescapeText(value);
      case 'b':
        return isTrue(value);
      case 'e':
        return new ErrorCell(value);
      case 'd':
        return isoDateValue(value);
      default:
        return this.damaged();
    }
  }

  private numberValue(text: string): CellValue {
    if (!NUMBER.test(text)) this.damaged();
    const number = Number(text);
    if (this.style === undefined) return number;
    const kind = this.context.numberKinds[Number(this.style)] ?? 'number';
    return kind === 'number' ? number : this.context.dates.valueOf(number, kind);
  }

  private sharedString(index: string): CellValue {
    const text = this.context.sharedStrings.at(Number(index));
    if (text === null) return this.damaged();
    return text === '' ? null : text;
  }

  /** A formula filled down is written out once; the cells below only name it. */
  private rememberFormula(formula: string): void {
    if (this.sharedFormula !== undefined && formula !== '') this.formulas.set(this.sharedFormula, formula);
  }

  private formulaText(formula: string): string {
    return formula === '' ? (this.formulas.get(this.sharedFormula ?? '') ?? '') : formula;
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
