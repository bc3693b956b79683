import {
  layoutOf,
  type RuleCell,
  type RuleColumn,
  type RuleColumnName,
  type RuleLayout,
  type RuleUnit,
} from '../rules/index.ts';
import { amountReader } from './cells/amount.ts';
import { type ReadCell, readText } from './cells/cell.ts';
import { choiceReader } from './cells/choice.ts';
import { readRate } from './cells/decimal.ts';
import { readGolongan } from './cells/golongan.ts';
import { wholeReader } from './cells/whole.ts';
import { ESELON_SPELLINGS, PTKP_SPELLINGS } from './parsers/spellings.ts';
import { RULE_SHEET_COLUMN } from './rule-headings.ts';

/** Most years of service that a grid may name. */
const MOST_YEARS = 60;

const CELLS: Readonly<Record<RuleColumnName, ReadCell<string | number>>> = {
  golongan: readGolongan,
  mkg: wholeReader(0, MOST_YEARS),
  eselon: choiceReader(ESELON_SPELLINGS),
  post: readText,
  group: readText,
  sanction: readText,
  ptkp: choiceReader(PTKP_SPELLINGS),
  category: choiceReader({ A: [], B: [], C: [] }),
  above: amountReader(0),
  'up-to': amountReader(1),
  amount: amountReader(0),
  rate: readRate,
  'per-month': amountReader(0),
  'per-year': amountReader(0),
  value: amountReader(0),
};

/** How one column of a rule's table is read from a sheet. */
export interface RuleCellReader {
  /** Heading of the sheet's column. */
  readonly field: string;
  readonly read: ReadCell<RuleCell>;
  /** Whether the cell, and with it the column, may be missing: a bracket's bounds say it by themselves. */
  readonly optional: boolean;
}

/** The columns of a rule's table in a sheet, in the order of `layoutOf`. */
export function ruleCells(unit: RuleUnit): readonly RuleCellReader[] {
  return columnsOfLayout(layoutOf(unit)).map(({ name }) => ({
    field: RULE_SHEET_COLUMN[name],
    read: CELLS[name],
    optional: name === 'above' || name === 'up-to',
  }));
}

/** A single figure stands in `nilai`, a single rate in `persen`. */
function columnsOfLayout(layout: RuleLayout): readonly RuleColumn[] {
  if (layout.kind === 'table') return layout.columns;
  const { format } = layout;
  return [{ name: format === 'hundredths-of-percent' ? 'rate' : 'value', format }];
}
