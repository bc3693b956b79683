import { type CellValue, ErrorCell, FormulaCell } from '../../app/ports/sheets.ts';
import type { NumberKind } from './number-formats.ts';
import { unescapeText } from './rich-text.ts';
import { isoDateValue, type SerialDates } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { isTrue } from './workbook.ts';

/** What cells refer to: texts, formats and the calendar of their workbook. */
export interface CellContext {
  readonly sharedStrings: SharedStrings;
  readonly numberKinds: readonly NumberKind[];
  readonly dates: SerialDates;
}

/** A cell as the XML of its sheet gives it; null for what it does not have. */
export interface RawCell {
  type: string | undefined;
  style: string | undefined;
  value: string | null;
  inlineText: string | null;
  formula: string | null;
  /** Number of a formula that was filled down. */
  sharedFormula: string | undefined;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** As much of a formula as a message shows; a sheet could hold gigabytes of them. */
const FORMULA_LENGTH = 200;
/** Formulas that cells below may name; whatever was filled down beyond that is shown without its text. */
const MAX_SHARED_FORMULAS = 10_000;

/** Turns the raw cells of one sheet into values, from top to bottom. */
export class CellValues {
  private readonly context: CellContext;
  private readonly damaged: () => never;
  private readonly formulas = new Map<string, string>();

  /** @param damaged called at a cell that contradicts its workbook; must throw */
  constructor(context: CellContext, damaged: () => never) {
    this.context = context;
    this.damaged = damaged;
  }

  of(cell: RawCell): CellValue {
    const { value, type, formula, inlineText } = cell;
    if (formula !== null) this.rememberFormula(formula, cell.sharedFormula);
    if (inlineText !== null) return inlineText === '' ? null : inlineText;
    if (value === null || (value === '' && type !== 'str')) {
      return formula === null ? null : new FormulaCell(this.formulaText(formula, cell.sharedFormula));
    }
    switch (type) {
      case undefined:
      case 'n':
        return this.numberValue(value, cell.style);
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

  private numberValue(text: string, style: string | undefined): CellValue {
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) this.damaged();
    if (style === undefined) return number;
    const kind = this.context.numberKinds[Number(style)] ?? 'number';
    return kind === 'number' ? number : this.context.dates.valueOf(number, kind);
  }

  private sharedString(index: string): CellValue {
    const text = this.context.sharedStrings.at(Number(index));
    if (text === null) return this.damaged();
    return text === '' ? null : text;
  }

  /** A formula filled down is written out once; the cells below only name it. */
  private rememberFormula(formula: string, shared: string | undefined): void {
    if (shared === undefined || formula === '') return;
    if (this.formulas.size < MAX_SHARED_FORMULAS) this.formulas.set(shared, formula.slice(0, FORMULA_LENGTH));
  }

  private formulaText(formula: string, shared: string | undefined): string {
    return formula === '' ? (this.formulas.get(shared ?? '') ?? '') : formula.slice(0, FORMULA_LENGTH);
  }
}
