import type { Period } from '../../domain/calendar/period.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { AttendanceFact } from '../../domain/performance/evidence.ts';
import type { OpeningFact } from './batches.ts';

/** The pages that one of several readers takes: every `of`-th, beginning with number `index` from 0. */
export interface PageShare {
  readonly index: number;
  readonly of: number;
}

/** Facts as a calculation sees them. */
export interface EvidenceStore {
  /**
   * What a period's calculation needs of everybody on an employee sheet, in NIP order, in pages; facts recorded after
   * the watermark are not seen. Whose rows are all superseded has no facts.
   * @param share only some of the pages; their readers together read each once, and a page of theirs may be empty
   */
  evidence(period: Period, watermark: number, share?: PageShare): Iterable<readonly EmployeeEvidence[]>;
  /** The same for one employee; null when the NIP stands on no employee sheet. */
  evidenceOf(nip: string, period: Period, watermark: number): EmployeeEvidence | null;
  /** Attendance of one employee, for reports. */
  attendanceOf(nip: string, period: Period, watermark: number): AttendanceFact | null;
  /** Opening balance of one employee and year. */
  openingOf(nip: string, tahun: number, watermark: number): OpeningFact | null;
  /**
   * Employees of whom something that matters for a period was recorded after one watermark and up to another: employee
   * rows effective by then, evidence of the period, sentences in force in it; also where a sheet was replaced.
   */
  changedSince(period: Period, after: number, upTo: number): ReadonlySet<string>;
}
