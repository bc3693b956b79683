import type { Period } from '../domain/calendar/period.ts';
import type { GridResult } from '../domain/pay/gapok.ts';
import type { EmployeeField, EmployeeKind, EmployeeRecord } from '../domain/people/employee.ts';
import { EMPLOYEE_COLUMN } from '../domain/people/employee.ts';
import type { Problem } from '../domain/problem.ts';
import { type ColumnBinding, type ProblemValues, RowLog } from './column.ts';
import type { IntakeProblemCode } from './problem-codes.ts';

/** What the salary grid in force has for a golongan and years of service; null when no grid is in force. */
export type GridHas = (
  kind: EmployeeKind,
  golongan: string,
  mkg: number,
  effective: Period,
) => GridResult | null;

/** Where a merged record comes from. */
export interface RecordPlace {
  readonly nip: string;
  readonly effective: Period;
  readonly row: number;
  /** Bound columns of the sheet whose row was merged last. */
  readonly columns: readonly ColumnBinding[];
}

const IS_PPPK_GOLONGAN = /^[IVX]+$/;

/**
 * What is wrong with an employee's record as a whole: the values of a row, merged with those in force for the columns
 * that its sheet lacks. Single cells were judged before. Pure; gives the problems in the order of the columns.
 */
export function checkEmployeeRecord(
  record: EmployeeRecord,
  place: RecordPlace,
  gridHas: GridHas,
): readonly Problem[] {
  const problems: Problem[] = [];
  const log = new RowLog((problem) => problems.push(problem));
  log.row = place.row;
  log.nip = place.nip;

  const report = (
    severity: Problem['severity'],
    code: IntakeProblemCode,
    field: EmployeeField,
    data: ProblemValues = {},
  ): void => {
    const column = EMPLOYEE_COLUMN[field];
    const binding = place.columns.find((candidate) => candidate.field === column) ?? null;
    const value = record[field];
    const found = value === null ? undefined : String(value);
    log.add(severity, code, binding, found, { column, ...data });
  };
  const error = (code: IntakeProblemCode, field: EmployeeField, data?: ProblemValues): void =>
    report('error', code, field, data);

  /** A field without a value: its cell is empty, or no sheet had a column for it. */
  const missing = (field: EmployeeField): void =>
    error(
      'value-missing',
      field,
      place.columns.some((each) => each.field === EMPLOYEE_COLUMN[field]) ? {} : { lacking: 1 },
    );

  const { jenis, golongan, mkg, mulai, berhenti } = record;
  if (jenis === null) missing('jenis');
  if (jenis === 'PPPK-PW') {
    if (record.gajiKontrak === null) missing('gajiKontrak');
  } else if (golongan === null) {
    missing('golongan');
  } else if (jenis !== null) {
    const isContract = jenis === 'PPPK';
    if (IS_PPPK_GOLONGAN.test(golongan) !== isContract) {
      error('golongan-kind-mismatch', 'golongan', { golongan, jenis });
    } else if (mkg === null) {
      missing('mkg');
    } else {
      const found = gridHas(jenis, golongan, mkg, place.effective);
      if (found?.kind === 'golongan-unknown') error('golongan-unknown', 'golongan', { golongan, jenis });
      if (found?.kind === 'mkg-below-grid')
        error('mkg-below-grid', 'mkg', { golongan, mkg, first: found.firstMkg });
    }
  }
  if (record.jenisJabatan === 'struktural') {
    if (record.eselon === null) missing('eselon');
  } else if (record.eselon !== null) {
    report('warning', 'eselon-unexpected', 'eselon', { eselon: record.eselon });
  }
  if (mulai === null) missing('mulai');
  else if (berhenti !== null && berhenti < mulai) error('service-order', 'berhenti', { mulai, berhenti });
  return problems;
}
