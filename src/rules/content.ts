import type { Bracket } from '../domain/pay/rules.ts';
import type { RuleUnit } from './rule-file.ts';
import {
  amountsByEselonValue,
  amountsByPtkpValue,
  amountsValue,
  bracketsByCategoryValue,
  bracketsValue,
  categoriesByPtkpValue,
  gridValue,
  ratesValue,
  rateWithCapsValue,
  ratioValue,
  wholeValue,
} from './values.ts';

/** Meaning of a column of a rule's table; headings stand in `text/rules.ts`. */
export type RuleColumnName =
  | 'golongan'
  | 'mkg'
  | 'eselon'
  | 'post'
  | 'group'
  | 'sanction'
  | 'ptkp'
  | 'category'
  | 'above'
  | 'up-to'
  | 'amount'
  | 'rate'
  | 'per-month'
  | 'per-year'
  | 'value';

/** How a figure is shown: rates are hundredths of a percent. */
export type RuleFormat = 'text' | 'whole' | 'idr' | 'hundredths-of-percent';

export interface RuleColumn {
  readonly name: RuleColumnName;
  readonly format: RuleFormat;
}

/** A cell of a rule's table; null in `up-to` means without end. */
export type RuleCell = string | number | null;

/** A rule's value in a form that can be printed without knowing the rule. */
export type RuleContent =
  | { readonly kind: 'single'; readonly format: RuleFormat; readonly value: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly RuleColumn[];
      readonly rows: readonly (readonly RuleCell[])[];
    };

/** How a unit is written as a table: its columns, and how many of them name the row. */
export type RuleLayout =
  | { readonly kind: 'single'; readonly format: RuleFormat }
  | { readonly kind: 'table'; readonly columns: readonly RuleColumn[]; readonly keys: number };

const AMOUNT: RuleColumn = { name: 'amount', format: 'idr' };
const RATE: RuleColumn = { name: 'rate', format: 'hundredths-of-percent' };
const BRACKET: readonly RuleColumn[] = [
  { name: 'above', format: 'idr' },
  { name: 'up-to', format: 'idr' },
  RATE,
];

const LAYOUTS: Readonly<Record<RuleUnit, RuleLayout>> = {
  idr: { kind: 'single', format: 'idr' },
  kilograms: { kind: 'single', format: 'whole' },
  persons: { kind: 'single', format: 'whole' },
  years: { kind: 'single', format: 'whole' },
  'hundredths-of-percent': { kind: 'single', format: 'hundredths-of-percent' },
  'idr-by-golongan-and-mkg': table([text('golongan'), { name: 'mkg', format: 'whole' }, AMOUNT], 2),
  'idr-by-eselon': table([text('eselon'), AMOUNT], 1),
  'idr-by-post': table([text('post'), AMOUNT], 1),
  'idr-by-group': table([text('group'), AMOUNT], 1),
  'idr-by-ptkp': table([text('ptkp'), AMOUNT], 1),
  'years-by-group': table([text('group'), { name: 'value', format: 'whole' }], 1),
  'days-by-sanction': table([text('sanction'), { name: 'value', format: 'whole' }], 1),
  'rate-by-group': table([text('group'), RATE], 1),
  'category-by-ptkp': table([text('ptkp'), text('category')], 1),
  brackets: table(BRACKET, 2),
  'brackets-by-category': table([text('category'), ...BRACKET], 3),
  'rate-with-caps': table(
    [RATE, { name: 'per-month', format: 'idr' }, { name: 'per-year', format: 'idr' }],
    0,
  ),
};

/** Columns of a unit's table, or the format of its single figure. */
export function layoutOf(unit: RuleUnit): RuleLayout {
  return LAYOUTS[unit];
}

/**
 * A rule's value as a single figure or as rows, in the order of the data.
 * @throws BugError when the value has not the shape that its unit promises
 */
export function contentOf(unit: RuleUnit, value: unknown): RuleContent {
  const layout = LAYOUTS[unit];
  const rows = rowsOf(unit, value);
  if (layout.kind === 'table') return { kind: 'table', columns: layout.columns, rows };
  return { kind: 'single', format: layout.format, value: Number(rows[0]?.[0]) };
}

/**
 * The rows of a rule's value, cells as `layoutOf` names them; a single figure is one row of one cell.
 * @throws BugError when the value has not the shape that its unit promises
 */
export function rowsOf(unit: RuleUnit, value: unknown): readonly (readonly RuleCell[])[] {
  switch (unit) {
    case 'idr':
    case 'kilograms':
    case 'persons':
    case 'years':
      return [[wholeValue(value)]];
    case 'hundredths-of-percent':
      return [[ratioValue(value).num]];
    case 'idr-by-golongan-and-mkg':
      return [...gridValue(value)].flatMap(([golongan, steps]) =>
        steps.map((step) => [golongan, step.mkg, step.amount]),
      );
    case 'idr-by-eselon':
      return [...amountsByEselonValue(value)];
    case 'idr-by-post':
    case 'idr-by-group':
    case 'years-by-group':
    case 'days-by-sanction':
      return [...amountsValue(value)];
    case 'idr-by-ptkp':
      return [...amountsByPtkpValue(value)];
    case 'rate-by-group':
      return [...ratesValue(value)].map(([group, rate]) => [group, rate.num]);
    case 'category-by-ptkp':
      return [...categoriesByPtkpValue(value)];
    case 'brackets':
      return bracketRows(bracketsValue(value));
    case 'brackets-by-category':
      return Object.entries(bracketsByCategoryValue(value)).flatMap(([category, brackets]) =>
        bracketRows(brackets).map((row) => [category, ...row]),
      );
    case 'rate-with-caps': {
      const { rate, perMonth, perYear } = rateWithCapsValue(value);
      return [[rate.num, perMonth, perYear]];
    }
  }
}

function bracketRows(brackets: readonly Bracket[]): RuleCell[][] {
  return brackets.map((bracket, i) => [brackets[i - 1]?.upTo ?? 0, bracket.upTo, bracket.rate.num]);
}

function table(columns: readonly RuleColumn[], keys: number): RuleLayout {
  return { kind: 'table', columns, keys };
}

function text(name: RuleColumnName): RuleColumn {
  return { name, format: 'text' };
}
