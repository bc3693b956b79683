// Turns sheet rows into dated records or problems: headings, cells, one parser per sheet kind.
// Must not contain: files, SQL, sentences for people, or pay arithmetic.
export { checkEmployeeRecord, type GridHas, type RecordPlace } from './check-employee.ts';
export type { ColumnBinding } from './column.ts';
export { columnForms } from './column-forms.ts';
export { DuplicateKeys } from './duplicates/duplicate-keys.ts';
export type { OfficeMeanings, UnusedHeading } from './headings/bind.ts';
export {
  type DetectedSheet,
  type DetectOptions,
  detectSheet,
  HEADER_SEARCH_ROWS,
  type UndetectedSheet,
} from './headings/detect.ts';
export type { FieldDefinition } from './headings/field.ts';
export { isExplanation, NOT_IMPORTED, NOT_IMPORTED_NOTES } from './headings/form-sheets.ts';
export type { Heading } from './headings/heading.ts';
export {
  foldHeading,
  type HeadingMeaning,
  meaningFields,
  NOT_READ,
  officeMeanings,
  parseHeadingMeaning,
} from './headings/office-meanings.ts';
export { fieldsOf, SHEET_KINDS, type SheetKind } from './kinds.ts';
export { createParser, type RowOf } from './parser.ts';
export type { AbsenceRow } from './parsers/absences.ts';
export type { AdjustmentRow } from './parsers/adjustments.ts';
export type { AssessmentRow } from './parsers/assessments.ts';
export type { AttendanceRow } from './parsers/attendance.ts';
export type { AttendanceLogRow } from './parsers/attendance-log.ts';
export type { DisciplineRow } from './parsers/discipline.ts';
export { type EmployeeRow, presentMask } from './parsers/employees.ts';
export type { OpeningRow } from './parsers/opening.ts';
export { type PersonnelRow, personnelMask, saysSomething } from './parsers/personnel.ts';
export type { PredicateRow } from './parsers/predicates.ts';
export type { TargetRow } from './parsers/targets.ts';
export type { TrainingRow } from './parsers/training.ts';
export { INTAKE_PROBLEM_CODES, type IntakeProblemCode } from './problem-codes.ts';
export type { ComponentName, IntakeContext, ParseRow } from './row-parser.ts';
export { type RuleSheetDraft, readRuleSheet } from './rule-sheet.ts';
