import { allDeductions, type SlipTotals } from './slip-lines.ts';

/** The figures that an approver must have seen, and that the audit chain keeps; whole rupiah, gross − deductions = net. */
export interface ApprovalFigures {
  readonly people: number;
  /** Salary, TPP, additions and tax allowances. */
  readonly gross: number;
  readonly deductions: number;
  /** Take-home of everybody. */
  readonly net: number;
  /** Slips whose TPP waits for evidence. */
  readonly held: number;
}

/** The figures of a run: its deductions are those of salary and TPP and the others. Sums only, nothing is rounded. */
export function approvalFigures(
  totals: SlipTotals & Pick<ApprovalFigures, 'people' | 'held'>,
): ApprovalFigures {
  const { people, held, DITERIMA: net } = totals;
  const deductions = allDeductions(totals);
  return { people, gross: net + deductions, deductions, net, held };
}
