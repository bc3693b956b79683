/** What a bank file can say of a payment. */
export const BANK_FIELDS = [
  'nomor',
  'nip',
  'nama',
  'rekening',
  'bank',
  'unit',
  'jumlah',
  'keterangan',
] as const;

export type BankField = (typeof BANK_FIELDS)[number];

/** One column of a bank file: a field of the payment, or the same words in every row. */
export interface BankColumn {
  readonly content: BankField | { readonly words: string };
  readonly heading: string;
  /** Signs that the column takes in a file without separators; null where separators end it. */
  readonly width: number | null;
  /** Whether zeros fill a number up to the width, instead of blanks. */
  readonly hasZeros: boolean;
}

/** Longest list of columns as it is written, in characters. */
export const MAX_COLUMN_LIST = 600;
const MAX_WIDTH = 200;

const LIST = /^(?:[^",]|"[^"]*")+(?:,(?:[^",]|"[^"]*")+)*$/;
const COLUMN = /^(?:"([^"]+)"|([a-z]+))(?::(0?)([1-9]\d{0,2}))?(?:=\s*(.+?))?$/;
const PRINTABLE = /^[^\p{Cc}]*$/u;

/** Fields that are numbers: they stand on the right, and zeros may fill them up. */
export function isBankNumber(content: BankColumn['content']): boolean {
  return content === 'nomor' || content === 'jumlah';
}

/**
 * Columns from their list: `nomor,rekening=No. Rekening,jumlah,"IDR"`, or with widths `rekening:16,jumlah:015`, where a
 * zero before the width fills a number up with zeros.
 * @returns null where the list cannot be read, or names no account or no amount, or one of them twice
 */
export function parseBankColumns(list: string): readonly BankColumn[] | null {
  if (list.length > MAX_COLUMN_LIST || !LIST.test(list) || !PRINTABLE.test(list)) return null;
  const columns: BankColumn[] = [];
  for (const [word] of list.matchAll(/(?:[^",]|"[^"]*")+/g)) {
    const column = columnOf(word.trim());
    if (column === null) return null;
    columns.push(column);
  }
  const count = (field: BankField): number => columns.filter(({ content }) => content === field).length;
  return count('rekening') === 1 && count('jumlah') === 1 ? columns : null;
}

function columnOf(text: string): BankColumn | null {
  const [, words, name, zero = '', digits, heading] = COLUMN.exec(text) ?? [];
  const field = BANK_FIELDS.find((known) => known === name);
  const content = words === undefined ? field : { words };
  const width = digits === undefined ? null : Number(digits);
  if (content === undefined || (width !== null && width > MAX_WIDTH)) return null;
  const hasZeros = zero !== '';
  if (hasZeros && !isBankNumber(content)) return null;
  return { content, heading: heading ?? (typeof content === 'string' ? content : ''), width, hasZeros };
}
