// The referee of the tests: the pay rules computed a second time, slowly and obviously, with exact fractions.
// Nothing here may import from src, and nothing in src may be copied here: two programs that agree, not one twice.
export { type CalibrationSetting, type Corrections, correctionsOf } from './calibration.ts';
export { addMonths, daysOf, isWorkingDay, workingDaysOf } from './days.ts';
export * as figures from './figures.ts';
export { type Exact, Fraction, roundedProductOf } from './fraction.ts';
export type { ArrearsLine, Carried, Deduction, Posted, Run } from './ledger.ts';
export { type Lines, TAXABLE_SALARY, tppCodes } from './lines.ts';
export { earned, type OracleSlip, payslip, type Totals } from './payslip.ts';
export { inService, personIn } from './record.ts';
export {
  type AdjustmentRow,
  type AssessmentRow,
  type AttendanceRow,
  type Cell,
  type DisciplineRow,
  EMPLOYEE_COLUMNS,
  type EmployeeColumn,
  type EmployeeRow,
  type Facts,
  NO_FACTS,
  type OpeningRow,
  type PredicateRow,
  type TargetRow,
  withRecorded,
} from './rows.ts';
export { iwpParts } from './salary.ts';
export { EXAMPLE_SETTINGS, type Settings } from './settings.ts';
export { type Step, simulate } from './simulate.ts';
export { article17, monthlyTax } from './tax.ts';
export { NO_TERMS, settingsIn, type Terms, withTerms } from './terms.ts';
export { basicTpp } from './tpp.ts';
export { annualTax } from './year-tax.ts';
