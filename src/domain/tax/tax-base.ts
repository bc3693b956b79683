/** Taxable income in whole rupiah (pay-rules 7): salary (S) and other income (T). */
export interface TaxableIncome {
  readonly salary: number;
  readonly other: number;
}
