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
  | 'ptkp'
  | 'category'
  | 'above'
  | 'up-to'
  | 'amount'
  | 'rate'
  | 'per-month'
  | 'per-year';

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

const AMOUNT: RuleColumn = { name: 'amount', format: 'idr' };
const RATE: RuleColumn = { name: 'rate', format: 'hundredths-of-percent' };
const BRACKET: readonly RuleColumn[] = [
  { name: 'above', format: 'idr' },
  { name: 'up-to', format: 'idr' },
  RATE,
];

/**
 * A rule's value as a single figure or as rows, in the order of the data.
 * @throws BugError when the value has not the shape that its unit promises
 */
export function contentOf(unit: RuleUnit, value: unknown): RuleContent {
  switch (unit) {
    case 'idr':
      return { kind: 'single', format: 'idr', value: wholeValue(value) };
    case 'kilograms':
    case 'persons':
      return { kind: 'single', format: 'whole', value: wholeValue(value) };
    case 'hundredths-of-percent':
      return { kind: 'single', format: 'hundredths-of-percent', value: ratioValue(value).num };
    case 'idr-by-golongan-and-mkg':
      return gridContent(value);
    case 'idr-by-eselon':
      return table([text('eselon'), AMOUNT], [...amountsByEselonValue(value)]);
    case 'idr-by-post':
      return table([text('post'), AMOUNT], [...amountsValue(value)]);
    case 'idr-by-group':
      return table([text('group'), AMOUNT], [...amountsValue(value)]);
    case 'idr-by-ptkp':
      return table([text('ptkp'), AMOUNT], [...amountsByPtkpValue(value)]);
    case 'rate-by-group':
      return table(
        [text('group'), RATE],
        [...ratesValue(value)].map(([group, rate]) => [group, rate.num]),
      );
    case 'category-by-ptkp':
      return table([text('ptkp'), text('category')], [...categoriesByPtkpValue(value)]);
    case 'brackets':
      return table(BRACKET, bracketRows(bracketsValue(value)));
    case 'brackets-by-category':
      return categoryContent(value);
    case 'rate-with-caps':
      return capsContent(value);
  }
}

function gridContent(value: unknown): RuleContent {
  const rows = [...gridValue(value)].flatMap(([golongan, steps]) =>
    steps.map((step): RuleCell[] => [golongan, step.mkg, step.amount]),
  );
  return table([text('golongan'), { name: 'mkg', format: 'whole' }, AMOUNT], rows);
}

function categoryContent(value: unknown): RuleContent {
  const rows = Object.entries(bracketsByCategoryValue(value)).flatMap(([category, brackets]) =>
    bracketRows(brackets).map((row): RuleCell[] => [category, ...row]),
  );
  return table([text('category'), ...BRACKET], rows);
}

function capsContent(value: unknown): RuleContent {
  const { rate, perMonth, perYear } = rateWithCapsValue(value);
  const columns: RuleColumn[] = [
    RATE,
    { name: 'per-month', format: 'idr' },
    { name: 'per-year', format: 'idr' },
  ];
  return table(columns, [[rate.num, perMonth, perYear]]);
}

function bracketRows(brackets: readonly Bracket[]): RuleCell[][] {
  return brackets.map((bracket, i) => [brackets[i - 1]?.upTo ?? 0, bracket.upTo, bracket.rate.num]);
}

function table(columns: readonly RuleColumn[], rows: readonly (readonly RuleCell[])[]): RuleContent {
  return { kind: 'table', columns, rows };
}

function text(name: RuleColumnName): RuleColumn {
  return { name, format: 'text' };
}
