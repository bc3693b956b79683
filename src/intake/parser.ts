import { type ColumnBinding, columnsOf, RowLog } from './column.ts';
import type { SheetKind } from './kinds.ts';
import { type AbsenceRow, absenceParser } from './parsers/absences.ts';
import { type AdjustmentRow, adjustmentParser } from './parsers/adjustments.ts';
import { type AssessmentRow, assessmentParser } from './parsers/assessments.ts';
import { type AttendanceRow, attendanceParser } from './parsers/attendance.ts';
import { type AttendanceLogRow, attendanceLogParser } from './parsers/attendance-log.ts';
import { type DisciplineRow, disciplineParser } from './parsers/discipline.ts';
import { type EmployeeRow, employeeParser } from './parsers/employees.ts';
import { type OpeningRow, openingParser } from './parsers/opening.ts';
import { type PersonnelRow, personnelParser } from './parsers/personnel.ts';
import { type PredicateRow, predicateParser } from './parsers/predicates.ts';
import { type TargetRow, targetParser } from './parsers/targets.ts';
import { type TrainingRow, trainingParser } from './parsers/training.ts';
import { type IntakeContext, type ParseRow, type ParserParts, reportRepeats } from './row-parser.ts';

/** The record that a row of each kind becomes. */
export interface RowOf {
  readonly employees: EmployeeRow;
  readonly attendance: AttendanceRow;
  readonly 'attendance-log': AttendanceLogRow;
  readonly absences: AbsenceRow;
  readonly assessments: AssessmentRow;
  readonly targets: TargetRow;
  readonly adjustments: AdjustmentRow;
  readonly discipline: DisciplineRow;
  readonly predicates: PredicateRow;
  readonly opening: OpeningRow;
  readonly training: TrainingRow;
  readonly personnel: PersonnelRow;
}

const PARSERS: { readonly [K in SheetKind]: (parts: ParserParts) => ParseRow<RowOf[K]> } = {
  employees: employeeParser,
  attendance: attendanceParser,
  'attendance-log': attendanceLogParser,
  absences: absenceParser,
  assessments: assessmentParser,
  targets: targetParser,
  adjustments: adjustmentParser,
  discipline: disciplineParser,
  predicates: predicateParser,
  opening: openingParser,
  training: trainingParser,
  personnel: personnelParser,
};

/**
 * Prepares the reading of one sheet: everything that depends on its columns is worked out here, once, so that a row
 * costs little. A sheet that cannot be dated is reported at once.
 * @param columns bound columns as `detectSheet` gave them
 * @returns a function that gives the record of a row, or null when the row has errors or is no data row; that a row
 *   repeats another is reported when the keys of the whole import are compared
 */
export function createParser<K extends SheetKind>(
  kind: K,
  columns: readonly ColumnBinding[],
  context: IntakeContext,
): ParseRow<RowOf[K]> {
  const log = new RowLog((problem) => context.report(problem), context.calendar);
  const parts = { columns: columnsOf(columns, log), log, context };
  reportRepeats(parts);
  return PARSERS[kind](parts);
}
