import type { AbsenceFact, LogRow } from '../../domain/attendance/attendance-log.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { EvidenceKind } from '../../domain/pay/trace.ts';
import type { EmployeeFact, EmployeeRecord } from '../../domain/people/employee.ts';
import type {
  AssessmentFact,
  DisciplineFact,
  FactPlace,
  PredicateFact,
  TargetFact,
} from '../../domain/performance/evidence.ts';
import type { PersonnelRecord } from '../../domain/personnel/personnel-fact.ts';
import type { TrainingFact } from '../../domain/training/training-fact.ts';
import type { Actor } from './actor.ts';
import type { WaitingKeys } from './waiting-keys.ts';

/** Where a column of the canonical sheet stood in the imported one. */
export interface HeaderPlace {
  readonly letter: string;
  readonly header: string;
}

/** One imported sheet: facts recorded together. */
export interface NewBatch {
  readonly kind: EvidenceKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly sha256: string;
  /** Period given by `--period` for rows without their own; null when every row names its own. */
  readonly period: Period | null;
  /**
   * Batches of its kind with a lower number are superseded for the periods that it holds and for `period`; null where
   * it only adds. The sheets of one command have the same number, so that none of them supersedes another.
   */
  readonly replacesBefore: number | null;
  /** Place per canonical column. */
  readonly headers: Readonly<Record<string, HeaderPlace>>;
  /** Which fields the sheet had a column for: bit i for `EMPLOYEE_FIELDS[i]` or `PERSONNEL_FIELDS[i]`; else 0. */
  readonly present: number;
  /** Rows of the sheet that were left out because of an error, in sheet order; empty unless that was asked for. */
  readonly leftOut: readonly LeftOutRow[];
}

/** A row of a sheet that was not recorded, and the problem code that says why. */
export interface LeftOutRow {
  readonly row: number;
  /** null where it cannot be read. */
  readonly nip: string | null;
  readonly code: string;
}

/** Employee rows before and after some imports, as far as in force. */
export interface ChangedEmployee {
  readonly nip: string;
  readonly before: readonly EmployeeFact[];
  readonly now: readonly EmployeeFact[];
}

/** A value of a sheet's row as it is stored. */
export type StoredValue = string | number | null;

/** What the replacement of a sheet does to one row, told apart by its key. */
export interface ReplacedRow {
  readonly nip: string;
  /** What tells several rows of an employee apart (rater, indicator, code and text); empty where there is one row. */
  readonly key: string;
  /** Stored values by column; null where the row is not there. */
  readonly before: Readonly<Record<string, StoredValue>> | null;
  readonly now: Readonly<Record<string, StoredValue>> | null;
}

/** How many rows a replacement added, changed and removed, and the first of them in NIP order. */
export interface Replacement {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rows: readonly ReplacedRow[];
}

export interface Batch extends NewBatch {
  readonly id: number;
  readonly rows: number;
  /** SHA-256 over the batch and its rows as recorded. */
  readonly seal: string;
  readonly actor: string;
  readonly osUser: string;
  readonly recordedAt: string;
}

/** An addition or deduction of one employee and period. */
export interface AdjustmentFact extends FactPlace {
  /** Code in capitals. */
  readonly kode: string;
  readonly uraian: string | null;
  readonly arah: 'tambah' | 'potong';
  /** Whole rupiah, above 0. */
  readonly jumlah: number;
  /** How an addition is taxed; null for deductions. */
  readonly kenaPajak: 'tidak' | 'ya' | 'final' | null;
  /** Lower numbers are taken first. */
  readonly prioritas: number | null;
}

/** What was paid and withheld in the months of a year before the program was used, in whole rupiah. */
export interface OpeningFact extends FactPlace {
  readonly tahun: number;
  readonly brutoGaji: number;
  readonly brutoTpp: number;
  readonly iuran: number;
  readonly pphGaji: number;
  readonly pphTpp: number;
  /** Months with income, 1 to 12. */
  readonly bulan: number;
}

/**
 * Appends the rows of one batch. Rows are in sheet order; `row` is the row number in the sheet. Until the batch is
 * finished only those can be read back that are judged together with earlier ones: rows of employee sheets that lack
 * columns, adjustments, opening balances and dates of careers.
 */
export interface BatchWriter {
  readonly batch: number;
  employee(row: number, nip: string, effective: Period, values: EmployeeRecord): void;
  attendance(row: number, nip: string, period: Period, counts: Readonly<Record<string, number>>): void;
  attendanceLog(row: number, nip: string, period: Period, fact: Omit<LogRow, 'batch' | 'row'>): void;
  absence(row: number, nip: string, period: Period, fact: Omit<AbsenceFact, 'batch' | 'row'>): void;
  assessment(row: number, nip: string, period: Period, fact: Omit<AssessmentFact, 'batch' | 'row'>): void;
  target(row: number, nip: string, period: Period, fact: Omit<TargetFact, 'batch' | 'row'>): void;
  predicate(row: number, nip: string, period: Period, fact: Omit<PredicateFact, 'batch' | 'row'>): void;
  discipline(row: number, nip: string, fact: Omit<DisciplineFact, 'batch' | 'row'>): void;
  adjustment(row: number, nip: string, period: Period, fact: Omit<AdjustmentFact, 'batch' | 'row'>): void;
  opening(row: number, nip: string, fact: Omit<OpeningFact, 'batch' | 'row'>): void;
  training(row: number, nip: string, fact: Omit<TrainingFact, 'batch' | 'row'>): void;
  personnel(row: number, nip: string, effective: Period, values: PersonnelRecord): void;
}

/** Imported sheets: facts are added batch by batch and never changed. */
export interface BatchStore {
  /** The batch that recorded the very same sheet, if any. */
  findBatch(kind: EvidenceKind, sha256: string, sheet: string | null, period: Period | null): Batch | null;
  /** Opens a batch; only inside `write`. */
  addBatch(batch: NewBatch, actor: Actor): BatchWriter;
  /** Closes a batch: stores its row count and the act in the audit chain. */
  finishBatch(writer: BatchWriter, actor: Actor): Batch;
  /** Room for the keys of the rows of a command; only inside `write`. */
  waitingKeys(): WaitingKeys;
  batches(): readonly Batch[];
  batch(id: number): Batch;
  /** Seal of every batch, by number, computed anew from the stored rows. */
  sealBatchesAnew(): ReadonlyMap<number, string>;
  /** Highest batch id; 0 when there is none. */
  watermark(): number;
  /** Whether a NIP has an employee row in force. */
  hasEmployee(nip: string): boolean;
  /** The same as a test to be asked for many. It knows what is recorded when it is made. */
  employeeLookup(): (nip: string) => boolean;
  /** Employees with a row in force. */
  employeeCount(): number;
  /** Newest month from which an employee row holds; null when there is none. */
  newestEmployeeMonth(): Period | null;
  /** Every row of one employee as of a watermark, ordered by `effective`, then batch, then row. */
  employeeFacts(nip: string, watermark: number): readonly EmployeeFact[];
  /**
   * Everybody whose employee rows were recorded or superseded after one watermark and up to another, in NIP order.
   */
  changedEmployees(after: number, upTo: number): Iterable<ChangedEmployee>;
  /** Numbers of the batches that hold rows in force of a period, ascending. */
  batchesInForce(kind: EvidenceKind, period: string): readonly number[];
  /** Periods of a batch's rows, and the one that it supersedes besides; years for opening balances. */
  periodsOf(batch: number): readonly string[];
  /** How the rows of a period that are in force as of two watermarks differ; names the first `most` of them. */
  replacement(kind: EvidenceKind, period: string, after: number, upTo: number, most: number): Replacement;
}
