import type { BankLayout } from '../../domain/office/bank-layout.ts';
import type { Problem } from '../../domain/problem.ts';
import { type BankPayment, bankCell } from '../../report/index.ts';
import { SharedNumbers } from '../check/shared-numbers.ts';
import type { SlipRow } from '../ports/runs.ts';

/** Somebody whom the file does not pay, and what the slip comes to: 0 or less. */
export interface Unpaid {
  readonly nip: string;
  /** Whole rupiah, 0 or less. */
  readonly amount: number;
}

/** What the slips of a run come to for the bank. */
export interface BankSums {
  readonly people: number;
  /** Take-home of everybody in the file, whole rupiah. */
  readonly amount: number;
  readonly unpaid: readonly Unpaid[];
  /** Employees whose TPP is held: the file pays what their slip pays, the salary. */
  readonly held: readonly string[];
  /** Whoever cannot be paid: without account, with somebody else's, or with a cell that the file cannot carry. */
  readonly problems: readonly Problem[];
}

/** The payments of a run's slips, in NIP order: whoever takes home more than nothing. */
export function* bankPayments(slips: Iterable<SlipRow>, description: string): Generator<BankPayment> {
  let number = 0;
  for (const slip of slips) if (isPaid(slip)) yield paymentOf(slip, ++number, description);
}

function isPaid({ totals }: SlipRow): boolean {
  return totals.DITERIMA > 0;
}

function paymentOf(
  { nip, nama, rekening, bank, unit, totals }: SlipRow,
  number: number,
  description: string,
): BankPayment {
  return { number, nip, nama, rekening: rekening ?? '', bank, unit, amount: totals.DITERIMA, description };
}

/** Goes through the slips before a file is made of them, and finds everything that keeps it from being made. */
export function bankSums(slips: Iterable<SlipRow>, layout: BankLayout): BankSums {
  const sums = { people: 0, amount: 0 };
  const unpaid: Unpaid[] = [];
  const held: string[] = [];
  const problems: Problem[] = [];
  const accounts = new SharedNumbers('account-shared');
  for (const slip of slips) {
    if (slip.status === 'held') held.push(slip.nip);
    if (!isPaid(slip)) {
      unpaid.push({ nip: slip.nip, amount: slip.totals.DITERIMA });
      continue;
    }
    sums.people++;
    sums.amount += slip.totals.DITERIMA;
    if (slip.rekening !== null) accounts.add(slip.nip, slip.rekening);
    problems.push(...problemsOf(paymentOf(slip, sums.people, layout.description), layout));
  }
  const shared = accounts.problems().map((problem) => ({ ...problem, code: 'bank-account-shared' }));
  return { ...sums, unpaid, held, problems: [...problems, ...shared] };
}

function problemsOf(payment: BankPayment, layout: BankLayout): readonly Problem[] {
  const { nip, rekening } = payment;
  const problem = (code: string, data?: Problem['data']): Problem => ({
    code,
    severity: 'error',
    where: { nip },
    ...(data !== undefined && { data }),
  });
  if (rekening === '') return [problem('bank-account-missing')];
  return layout.columns.flatMap((column) => {
    const cell = bankCell(column, payment, layout);
    if (!('defect' in cell) || typeof column.content === 'object') return [];
    const data = { column: column.content, defect: cell.defect, width: column.width ?? 0 };
    return [problem('bank-cell-unusable', data)];
  });
}
