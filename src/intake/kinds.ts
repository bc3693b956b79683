import { attendanceHeadings } from './headings/attendance-headings.ts';
import { PERSONNEL_HEADINGS, TRAINING_HEADINGS } from './headings/career-headings.ts';
import { EMPLOYEE_HEADINGS } from './headings/employee-headings.ts';
import type { FieldDefinition } from './headings/field.ts';
import { ABSENCES_HEADINGS, LOG_HEADINGS } from './headings/log-headings.ts';
import {
  ADJUSTMENTS_HEADINGS,
  ASSESSMENTS_HEADINGS,
  DISCIPLINE_HEADINGS,
  OPENING_HEADINGS,
  PREDICATES_HEADINGS,
  TARGETS_HEADINGS,
} from './headings/other-headings.ts';

/** Kinds of sheets that can be imported. Their names are used with `--as`. */
export const SHEET_KINDS = [
  'employees',
  'attendance',
  'attendance-log',
  'absences',
  'assessments',
  'targets',
  'adjustments',
  'discipline',
  'predicates',
  'opening',
  'training',
  'personnel',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/**
 * The columns of a sheet kind in canonical order.
 * @param attendanceCodes codes of the policy, lower case; each is a column of an attendance sheet
 */
export function fieldsOf(kind: SheetKind, attendanceCodes: readonly string[]): readonly FieldDefinition[] {
  switch (kind) {
    case 'employees':
      return EMPLOYEE_HEADINGS;
    case 'attendance':
      return attendanceHeadings(attendanceCodes);
    case 'attendance-log':
      return LOG_HEADINGS;
    case 'absences':
      return ABSENCES_HEADINGS;
    case 'assessments':
      return ASSESSMENTS_HEADINGS;
    case 'targets':
      return TARGETS_HEADINGS;
    case 'adjustments':
      return ADJUSTMENTS_HEADINGS;
    case 'discipline':
      return DISCIPLINE_HEADINGS;
    case 'predicates':
      return PREDICATES_HEADINGS;
    case 'opening':
      return OPENING_HEADINGS;
    case 'training':
      return TRAINING_HEADINGS;
    case 'personnel':
      return PERSONNEL_HEADINGS;
  }
}
