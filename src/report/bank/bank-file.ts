import { BugError } from '../../domain/bug-error.ts';
import type { BankLayout } from '../../domain/office/bank-layout.ts';
import { type BankPayment, bankCell, shaped } from './bank-cell.ts';

/** What a bank file comes to. */
export interface BankTotals {
  readonly people: number;
  /** Whole rupiah. */
  readonly amount: number;
}

/** Lines that are made into bytes at a time. */
const LINES_AT_ONCE = 1000;

/**
 * A bank file as bytes, piece by piece: the heading, a line per payment, and where the layout wants it a line
 * `TOTAL <people>` with the sum. The same payments and layout give the same bytes.
 */
export function* bankFile(
  layout: BankLayout,
  payments: Iterable<BankPayment>,
  totals: BankTotals,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let lines: string[] = [];
  const bytes = (): Uint8Array => {
    const text = lines.map((line) => line + layout.lineEnd).join('');
    lines = [];
    return encoder.encode(text);
  };
  if (layout.encoding === 'utf-8-bom' && layout.separator !== '') yield encoder.encode('\ufeff');
  if (layout.hasHeader) lines.push(joined(layout, headings(layout)));
  if (layout.totals === 'first') lines.push(totalLine(layout, totals));
  for (const payment of payments) {
    lines.push(paymentLine(layout, payment));
    if (lines.length >= LINES_AT_ONCE) yield bytes();
  }
  if (layout.totals === 'last') lines.push(totalLine(layout, totals));
  yield bytes();
}

/** Whether the sum of a file fits into its column. */
export function isTotalWritable(
  { columns, decimals, totals: place }: BankLayout,
  { amount }: BankTotals,
): boolean {
  const width = columns.find(({ content }) => content === 'jumlah')?.width ?? null;
  return place === 'none' || width === null || `${amount}${decimals}`.length <= width;
}

function headings({ columns }: BankLayout): readonly string[] {
  return columns.map((column) =>
    column.width === null ? column.heading : column.heading.slice(0, column.width).padEnd(column.width),
  );
}

function paymentLine(layout: BankLayout, payment: BankPayment): string {
  const cells = layout.columns.map((column) => {
    const cell = bankCell(column, payment, layout);
    if ('defect' in cell) throw new BugError(`payment of ${payment.nip} cannot be written: ${cell.defect}`);
    return cell.text;
  });
  return joined(layout, cells);
}

function totalLine(layout: BankLayout, { people, amount }: BankTotals): string {
  const label = layout.columns.findIndex(({ content }) => content !== 'jumlah');
  const cells = layout.columns.map((column, index) => {
    if (column.content === 'jumlah') return shaped(`${amount}${layout.decimals}`, column);
    const text = index === label ? `TOTAL ${people}` : '';
    return column.width === null ? text : text.padEnd(column.width);
  });
  return joined(layout, cells);
}

/** Cells as one line: those that hold a separator, a quote or a line end stand in quotes. */
function joined({ separator }: BankLayout, cells: readonly string[]): string {
  if (separator === '') return cells.join('');
  return cells
    .map((cell) =>
      cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(separator);
}
