import { type BankColumn, isBankNumber } from '../../domain/office/bank-columns.ts';
import type { BankLayout } from '../../domain/office/bank-layout.ts';

/** One payment of a bank file. */
export interface BankPayment {
  /** Running number from 1. */
  readonly number: number;
  readonly nip: string;
  readonly nama: string | null;
  readonly rekening: string;
  readonly bank: string | null;
  readonly unit: string | null;
  /** Whole rupiah, above 0. */
  readonly amount: number;
  readonly description: string;
}

/** Why a cell cannot be written: it is empty, does not fit, or has a sign that the file cannot carry. */
export type BankCellDefect = 'empty' | 'too-long' | 'sign';

/** Where a cell begins so, a spreadsheet that opens the file would run it. */
const RUNS = /^[=+\-@]/;
const NOT_ASCII = /[^ -~]/;

/** Punctuation that has a plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};

/** Text of a column for one payment, as the bank file has it, or why it cannot be written. */
export function bankCell(
  column: BankColumn,
  payment: BankPayment,
  layout: BankLayout,
): { readonly text: string } | { readonly defect: BankCellDefect } {
  const { content } = column;
  if (typeof content === 'object') return { text: shaped(content.words, column) };
  const value = fieldOf(content, payment, layout);
  if (value === '') return { defect: 'empty' };
  const text = layout.encoding === 'ascii' ? inAscii(value) : value;
  // Who reads fixed widths may count bytes, and one letter of more than one would shift every amount after it.
  const isAscii = layout.encoding === 'ascii' || layout.separator === '';
  if (/\p{Cc}/u.test(text) || (isAscii && NOT_ASCII.test(text))) return { defect: 'sign' };
  if (layout.separator !== '' && RUNS.test(text)) return { defect: 'sign' };
  const { width } = column;
  // A name that is cut still is a name; a number that is cut is another one.
  if (width !== null && text.length > width && /^(?:nomor|nip|rekening|jumlah)$/.test(content))
    return { defect: 'too-long' };
  return { text: shaped(text, column) };
}

/** Text in the width of its column: cut, or filled up with blanks or zeros; as it is where separators end it. */
export function shaped(text: string, { content, width, hasZeros }: BankColumn): string {
  if (width === null) return text;
  const kept = text.slice(0, width);
  return isBankNumber(content) ? kept.padStart(width, hasZeros ? '0' : ' ') : kept.padEnd(width);
}

function fieldOf(
  field: Extract<BankColumn['content'], string>,
  payment: BankPayment,
  { decimals }: BankLayout,
): string {
  switch (field) {
    case 'nomor':
      return String(payment.number);
    case 'jumlah':
      return `${payment.amount}${decimals}`;
    case 'keterangan':
      return payment.description;
    default:
      return payment[field] ?? '';
  }
}

/** The same in the letters of ASCII where there is one: `é` is `e`, a curly apostrophe a straight one. */
function inAscii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^ -~]/gu, (sign) => PLAIN[sign] ?? sign);
}
