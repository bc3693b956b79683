import { type BankColumn, parseBankColumns } from './bank-columns.ts';
import type { BankKey, BankSettings } from './bank-keys.ts';
import { BANK_PRESETS } from './bank-presets.ts';

/** Signs between columns, by their word; `none` makes a file of fixed widths. */
const BANK_SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|', none: '' } as const;
const BANK_ENCODINGS = ['utf-8', 'utf-8-bom', 'ascii'] as const;
const BANK_TOTALS = ['last', 'first', 'none'] as const;
const LINE_ENDS = { lf: '\n', crlf: '\r\n' } as const;
const DECIMALS = { none: '', point: '.00', comma: ',00' } as const;
const MAX_DESCRIPTION = 100;

/** The form of a bank file, complete. */
export interface BankLayout {
  readonly columns: readonly BankColumn[];
  /** Empty where columns have fixed widths. */
  readonly separator: string;
  readonly hasHeader: boolean;
  /** Where the row stands that sums the file up. */
  readonly totals: (typeof BANK_TOTALS)[number];
  /** What follows whole rupiah: nothing, `.00` or `,00`. */
  readonly decimals: string;
  readonly encoding: (typeof BANK_ENCODINGS)[number];
  readonly lineEnd: string;
  /** Words of the field `keterangan`; `{period}` stands for the month. */
  readonly description: string;
}

/**
 * Why settings make no layout: no preset and no columns; widths in a file with separators, or none in one without; words
 * that do not fit, or cannot be written in ASCII; a first column too narrow for the word of the total.
 */
export type BankLayoutDefect =
  | 'missing'
  | 'widths-missing'
  | 'widths-needless'
  | 'words-too-long'
  | 'words-not-ascii'
  | 'total-too-narrow';

/** Signs of `TOTAL` and how many people there can be. */
const TOTAL_WIDTH = 13;

/** Values that a key takes, where it takes no free text. */
const CHOICES: Readonly<Partial<Record<BankKey, readonly string[]>>> = {
  'bank.preset': Object.keys(BANK_PRESETS),
  'bank.separator': Object.keys(BANK_SEPARATORS),
  'bank.header': ['yes', 'no'],
  'bank.totals': BANK_TOTALS,
  'bank.decimals': Object.keys(DECIMALS),
  'bank.encoding': BANK_ENCODINGS,
  'bank.line-end': Object.keys(LINE_ENDS),
};

/** Whether a value can stand for a key by itself. */
export function isBankValue(key: BankKey, value: string): boolean {
  if (key === 'bank.columns') return parseBankColumns(value) !== null;
  if (key === 'bank.description')
    return value.trim() === value && value.length <= MAX_DESCRIPTION && !/^[=+\-@]|\p{Cc}/u.test(value);
  return CHOICES[key]?.includes(value) ?? false;
}

/** The layout that settings make: those of the preset, and over them what is set apart. */
export function bankLayout(settings: BankSettings): BankLayout | BankLayoutDefect {
  const preset = Object.entries(BANK_PRESETS).find(([name]) => name === settings['bank.preset'])?.[1] ?? {};
  const set: BankSettings = { ...preset, ...settings };
  const columns = parseBankColumns(set['bank.columns'] ?? '');
  if (columns === null) return 'missing';
  const separator = choiceOf(BANK_SEPARATORS, set['bank.separator'], ',');
  const isFixed = separator === '';
  if (isFixed && columns.some(({ width }) => width === null)) return 'widths-missing';
  if (!isFixed && columns.some(({ width }) => width !== null)) return 'widths-needless';
  if (
    columns.some(({ content, width }) => typeof content === 'object' && content.words.length > (width ?? 999))
  )
    return 'words-too-long';
  const description = set['bank.description'] ?? 'GAJI {period}';
  const words = columns.flatMap(({ content, heading }) =>
    typeof content === 'object' ? [content.words, heading] : [heading],
  );
  if ((set['bank.encoding'] === 'ascii' || isFixed) && /[^ -~]/.test([...words, description].join(' ')))
    return 'words-not-ascii';
  const totals = BANK_TOTALS.find((place) => place === set['bank.totals']) ?? 'last';
  const label = columns.find(({ content }) => content !== 'jumlah')?.width ?? TOTAL_WIDTH;
  if (totals !== 'none' && label < TOTAL_WIDTH) return 'total-too-narrow';
  return {
    columns,
    separator,
    hasHeader: set['bank.header'] !== 'no',
    totals,
    decimals: choiceOf(DECIMALS, set['bank.decimals'], ''),
    encoding: BANK_ENCODINGS.find((encoding) => encoding === set['bank.encoding']) ?? 'utf-8',
    lineEnd: choiceOf(LINE_ENDS, set['bank.line-end'], '\n'),
    description,
  };
}

function choiceOf(signs: Readonly<Record<string, string>>, word: string | undefined, usual: string): string {
  return signs[word ?? ''] ?? usual;
}
