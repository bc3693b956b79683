import type { Period } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type ColumnBinding,
  type ComponentName,
  createParser,
  type DuplicateKeys,
  type SheetKind,
  saysSomething,
} from '../../intake/index.ts';
import type { BatchWriter } from '../ports/batches.ts';
import type { SheetRow } from '../ports/sheets.ts';
import type { Store } from '../ports/store.ts';
import { PostedCheck } from './posted-check.ts';
import { EmployeeRecordCheck } from './record-check.ts';
import { ScheduleCheck } from './schedule-check.ts';

/** What recording needs to know of a sheet. */
export interface RecordedSheet {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnBinding[];
  /** Attendance codes of the policy. */
  readonly codes: readonly string[];
  /** Components of the score in the policy. */
  readonly components: readonly ComponentName[];
  /** Shifts of its schedule. */
  readonly shifts: readonly string[];
}

/** Reads one row and appends its record; false when the row holds none or has an error. */
export type RecordRow = (row: SheetRow) => boolean;

/** What the rows of a sheet are judged against, and where their problems go. */
export interface RecordContext {
  /** Period of rows that do not name one. */
  readonly period: Period | null;
  /** How the file counts days; null when it does not say. */
  readonly calendar: ((serial: number) => string | null) | null;
  /** Whether the sheet supersedes earlier ones of its kind. */
  readonly replaces: boolean;
  readonly duplicates: DuplicateKeys;
  /** NIPs of employee rows with an error: what else the files say of them is no further mistake. */
  readonly refused: Set<string>;
  /** Whether a right row is to be recorded; not where another row about its employee is left out. */
  isWanted(row: number, nip: string): boolean;
  report(problem: Problem): void;
}

/** Reads the rows of one sheet into its batch. */
export function rowRecorder(
  store: Store,
  { kind, columns, codes, components, shifts }: RecordedSheet,
  writer: BatchWriter,
  { period, calendar, replaces, duplicates, refused, isWanted, report }: RecordContext,
): RecordRow {
  const isKnown = store.employeeLookup();
  const context = {
    period,
    calendar,
    attendanceCodes: codes,
    components,
    shifts,
    duplicates,
    knowsNip: (nip: string) => isKnown(nip) || refused.has(nip),
    report,
  };
  const recording = <T extends { readonly row: number; readonly nip: string }>(
    parse: (row: SheetRow) => T | null,
    append: (record: T) => void,
  ): RecordRow => {
    return (row) => {
      const record = parse(row);
      if (record === null || !isWanted(record.row, record.nip)) return false;
      append(record);
      return true;
    };
  };
  switch (kind) {
    case 'employees': {
      const reportRefused = (problem: Problem): void => {
        const { nip } = problem.where;
        if (problem.severity === 'error' && nip !== undefined) refused.add(nip);
        report(problem);
      };
      // Whole records are judged later where rows of earlier sheets go out of force with this one.
      const check = replaces ? null : new EmployeeRecordCheck(store, columns, reportRefused);
      return recording(
        createParser(kind, columns, {
          ...context,
          notRecorded: (nip) => refused.add(nip),
          report: reportRefused,
        }),
        (record) => {
          writer.employee(record.row, record.nip, record.effective, record.values);
          check?.add(record, writer.batch);
        },
      );
    }
    case 'attendance':
      return recording(createParser(kind, columns, context), (r) =>
        writer.attendance(r.row, r.nip, r.period, r.counts),
      );
    case 'attendance-log': {
      const check = new ScheduleCheck(store);
      return recording(createParser(kind, columns, context), (r) => {
        writer.attendanceLog(r.row, r.nip, r.period, r);
        check.add(r.period);
      });
    }
    case 'absences': {
      const check = new ScheduleCheck(store);
      return recording(createParser(kind, columns, context), (r) => {
        writer.absence(r.row, r.nip, r.period, r);
        check.add(r.period);
      });
    }
    case 'assessments':
      return recording(createParser(kind, columns, context), (r) =>
        writer.assessment(r.row, r.nip, r.period, r),
      );
    case 'targets':
      return recording(createParser(kind, columns, context), (r) => writer.target(r.row, r.nip, r.period, r));
    case 'predicates':
      return recording(createParser(kind, columns, context), (r) =>
        writer.predicate(r.row, r.nip, r.period, r),
      );
    case 'discipline':
      return recording(createParser(kind, columns, context), (r) => writer.discipline(r.row, r.nip, r));
    case 'adjustments': {
      const check = new PostedCheck(store, { columns, replaces }, report);
      return recording(createParser(kind, columns, context), (r) => {
        writer.adjustment(r.row, r.nip, r.period, r);
        check.adjustment(r);
      });
    }
    case 'opening': {
      const check = new PostedCheck(store, { columns, replaces }, report);
      return recording(createParser(kind, columns, context), (r) => {
        writer.opening(r.row, r.nip, r);
        check.opening(r, writer.batch);
      });
    }
    case 'training':
      return recording(createParser(kind, columns, context), (r) => writer.training(r.row, r.nip, r));
    case 'personnel': {
      const parse = createParser(kind, columns, context);
      // Most rows of an employee sheet say nothing here; an empty row only counts where it takes something back.
      const telling = (row: SheetRow) => {
        const record = parse(row);
        return record === null || saysSomething(record.values) || store.hasCareerDates(record.nip)
          ? record
          : null;
      };
      return recording(telling, (r) => writer.personnel(r.row, r.nip, r.effective, r.values));
    }
  }
}
