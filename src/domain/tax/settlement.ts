import type { AnnualTax, TaxYear } from './annual-tax.ts';
import type { MonthlyTax } from './monthly-tax.ts';

/** The tax of a year on one side, salary alone or all income: what it was computed from and what came out. */
export interface SettledSide {
  readonly year: TaxYear;
  readonly annual: AnnualTax;
  /** With the raise of 7.3 where it applies, whole rupiah. */
  readonly tax: number;
}

/** What the settlement of a year comes to, with the figures that led to it. */
export interface Settlement extends MonthlyTax {
  readonly onSalary: SettledSide;
  readonly onAll: SettledSide;
}
