import type { PayHistory } from '../pay/posted.ts';
import type { Adjustment } from '../pay/take-home.ts';
import type { PtkpStatus } from '../people/employee.ts';
import type { SlipIncome } from './taxable-income.ts';

/** What the tax of a slip is computed from, beside its lines. */
export interface TaxBasis {
  readonly ptkp: PtkpStatus;
  readonly income: SlipIncome;
  readonly history: PayHistory;
  /** Additions and deductions of the slip; they name taxed additions in explanations. */
  readonly adjustments: readonly Adjustment[];
  /** Pension and old-age contributions of this slip with their arrears, whole rupiah. */
  readonly contributions: number;
  /** Whether this slip settles the year (pay-rules 7.2). */
  readonly settles: boolean;
  /** Whether `pph_gaji` of an opening balance was withheld from the employee himself. */
  readonly openingIsOwn: boolean;
}

/** Tax of a slip in whole rupiah; negative amounts are refunds or recorded corrections. */
export interface SlipTax {
  /** Line PPH21_GAJI. */
  readonly salary: number;
  /** Tax on other income without final tax. */
  readonly other: number;
  /** Final tax on TPP; PPH21_TPP is `other` plus this. */
  readonly final: number;
  /** Line TUNJ_PPH. */
  readonly salaryAllowance: number;
  /** Line TUNJ_PPH_TPP. */
  readonly otherAllowance: number;
}
