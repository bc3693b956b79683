// Payroll data to rows for people and machines: payroll, details, summary and audit reports, and explanations of slips in words.
// Not here: files and their formats (sheets), SQL (store), formatting for a terminal (cli), pay arithmetic (domain).
export { type AuditReportInput, auditReport } from './audit/audit-report.ts';
export type { PreviousRun } from './audit/changes.ts';
export { oddityText } from './audit/exceptions.ts';
export { mergeByNip, type NipPair } from './audit/merge-by-nip.ts';
export type { TracedSlip } from './audit/slip-lines.ts';
export { type BankPayment, bankCell } from './bank/bank-cell.ts';
export { bankFile, isTotalWritable } from './bank/bank-file.ts';
export { type CheckReportInput, checkReport } from './check-report.ts';
export { type AnnualRow, BPA1_FORM, BPA2_FORM, hasNegative } from './coretax/annual-forms.ts';
export { BPMP_FORM, type BpmpRow } from './coretax/bpmp-form.ts';
export type { CoretaxForm } from './coretax/coretax-form.ts';
export { coretaxSheets } from './coretax/coretax-sheets.ts';
export { coretaxXml } from './coretax/coretax-xml.ts';
export type {
  ComingRetirements,
  DashboardInput,
  HeldSlip,
  Retirement,
  SlipFigures,
  UnitFigures,
  VarianceByCause,
} from './dashboard/dashboard-figures.ts';
export { dashboardReport } from './dashboard/dashboard-report.ts';
export { detailsReport } from './details-report.ts';
export { cellPlace } from './explain/cell-place.ts';
export { type ExplainedDay, explainDays } from './explain/explain-days.ts';
export {
  type ExplainBasis,
  type ExplainedInput,
  type ExplainedStep,
  explainSteps,
  type FactSource,
  makeExplainer,
} from './explain/explain-steps.ts';
export { type FairnessReportInput, fairnessReport } from './fairness-report.ts';
export { type FeedbackReportInput, feedbackReport } from './feedback-report.ts';
export { type Labels, makeLabels } from './labels.ts';
export type { PayListInput } from './lists/list-frame.ts';
export { groupSlips } from './lists/list-groups.ts';
export { payListReport } from './lists/pay-list.ts';
export { type PayrollReportInput, payrollReport, type SlipsReportInput } from './payroll-report.ts';
export { type PersonnelReportInput, personnelReport } from './personnel-report.ts';
export { printedList } from './printed-list.ts';
export { problemList, problemNote } from './problem-list.ts';
export { publishedSummary } from './published-summary.ts';
export { type ReportBasis, type Signatory, signatoriesOf } from './report-basis.ts';
export { type SimulationReportInput, simulationReport } from './simulation-report.ts';
export { sipdReport } from './sipd/sipd-report.ts';
export type { SipdSlip } from './sipd/sipd-slip.ts';
export { type PaySlipInput, paySlips, slipsAbout } from './slips/pay-slip.ts';
export { summaryReport, unitSummary } from './summary-report.ts';
export { type TalentReportInput, talentReport } from './talent-report.ts';
export { type TargetsReportInput, targetsReport } from './targets-report.ts';
export { type TrainingReportInput, trainingReport } from './training-report.ts';
export { type VarianceReportInput, type VarianceRow, varianceReport } from './variance-report.ts';
