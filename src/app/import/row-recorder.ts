import type { Period } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type ColumnBinding,
  type ComponentName,
  createParser,
  type DuplicateKeys,
  type IntakeContext,
  type RowOf,
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
  const context: IntakeContext = {
    period,
    calendar,
    attendanceCodes: codes,
    components,
    shifts,
    duplicates,
    knowsNip: (nip) => isKnown(nip) || refused.has(nip),
    report,
  };
  return RECORDERS[kind]({ store, columns, context, writer, replaces, refused, isWanted });
}

/** What the rows of one sheet are read with, and where they go. */
interface Recording extends Pick<RecordContext, 'replaces' | 'refused' | 'isWanted'> {
  readonly store: Store;
  readonly columns: readonly ColumnBinding[];
  readonly context: IntakeContext;
  readonly writer: BatchWriter;
}

const RECORDERS: Readonly<Record<SheetKind, (recording: Recording) => RecordRow>> = {
  employees: recordEmployees,
  attendance: appending('attendance', ({ writer }) => (r) => {
    writer.attendance(r.row, r.nip, r.period, r.counts);
  }),
  'attendance-log': appending('attendance-log', ({ store, writer }) => {
    const check = new ScheduleCheck(store);
    return (r) => {
      writer.attendanceLog(r.row, r.nip, r.period, r);
      check.add(r.period);
    };
  }),
  absences: appending('absences', ({ store, writer }) => {
    const check = new ScheduleCheck(store);
    return (r) => {
      writer.absence(r.row, r.nip, r.period, r);
      check.add(r.period);
    };
  }),
  assessments: appending('assessments', ({ writer }) => (r) => {
    writer.assessment(r.row, r.nip, r.period, r);
  }),
  targets: appending('targets', ({ writer }) => (r) => {
    writer.target(r.row, r.nip, r.period, r);
  }),
  predicates: appending('predicates', ({ writer }) => (r) => {
    writer.predicate(r.row, r.nip, r.period, r);
  }),
  discipline: appending('discipline', ({ writer }) => (r) => {
    writer.discipline(r.row, r.nip, r);
  }),
  adjustments: appending('adjustments', (recording) => {
    const check = postedCheck(recording);
    return (r) => {
      recording.writer.adjustment(r.row, r.nip, r.period, r);
      check.adjustment(r);
    };
  }),
  opening: appending('opening', (recording) => {
    const { writer } = recording;
    const check = postedCheck(recording);
    return (r) => {
      writer.opening(r.row, r.nip, r);
      check.opening(r, writer.batch);
    };
  }),
  training: appending('training', ({ writer }) => (r) => {
    writer.training(r.row, r.nip, r);
  }),
  personnel: recordPersonnel,
};

/** A recorder that appends every right row of a kind. */
function appending<K extends SheetKind>(
  kind: K,
  appender: (recording: Recording) => (record: RowOf[K]) => void,
): (recording: Recording) => RecordRow {
  return (recording) => {
    const { columns, context } = recording;
    return recordingWanted(recording, createParser(kind, columns, context), appender(recording));
  };
}

function recordingWanted<T extends { readonly row: number; readonly nip: string }>(
  { isWanted }: Recording,
  parse: (row: SheetRow) => T | null,
  append: (record: T) => void,
): RecordRow {
  return (row) => {
    const record = parse(row);
    if (record === null || !isWanted(record.row, record.nip)) return false;
    append(record);
    return true;
  };
}

/** Notes whose rows are refused; whole records are judged later where rows of earlier sheets go out of force with this one. */
function recordEmployees(recording: Recording): RecordRow {
  const { store, columns, context, writer, replaces, refused } = recording;
  const report = (problem: Problem): void => {
    const { nip } = problem.where;
    if (problem.severity === 'error' && nip !== undefined) refused.add(nip);
    context.report(problem);
  };
  const check = replaces ? null : new EmployeeRecordCheck(store, columns, report);
  const notRecorded = (nip: string): void => void refused.add(nip);
  const parse = createParser('employees', columns, { ...context, notRecorded, report });
  return recordingWanted(recording, parse, (record) => {
    writer.employee(record.row, record.nip, record.effective, record.values);
    check?.add(record, writer.batch);
  });
}

/** Most rows of an employee sheet say nothing of careers; an empty row only counts where it takes something back. */
function recordPersonnel(recording: Recording): RecordRow {
  const { store, columns, context, writer } = recording;
  const parse = createParser('personnel', columns, context);
  const telling = (row: SheetRow): RowOf['personnel'] | null => {
    const record = parse(row);
    const isTelling = record === null || saysSomething(record.values) || store.hasCareerDates(record.nip);
    return isTelling ? record : null;
  };
  return recordingWanted(recording, telling, (r) => writer.personnel(r.row, r.nip, r.effective, r.values));
}

function postedCheck({ store, columns, replaces, context }: Recording): PostedCheck {
  return new PostedCheck(store, { columns, replaces }, context.report);
}
