import type { Day, Period } from '../../domain/calendar/period.ts';

/** An employee with a recap and a log of the same month, and the rows that say so. */
export interface AttendedTwice {
  readonly nip: string;
  readonly recapBatch: number;
  readonly recapRow: number;
  readonly logBatch: number;
  readonly logRow: number;
}

/** Logs of attendance machines beside recaps. Facts recorded after the watermark are not seen. */
export interface AttendanceStore {
  /** Whether the machines have anybody in a month. */
  hasAttendanceLog(period: Period, watermark: number): boolean;
  /** Days of a month for which they have anybody, ascending. */
  attendanceLogDays(period: Period, watermark: number): readonly Day[];
  /** Employees who have both a recap and a log in force in a month, in NIP order. */
  attendedTwice(period: Period, watermark: number): readonly AttendedTwice[];
  /** Counts of an attendance code by employee in the recaps of a month; employees without it are left out. */
  recapCounts(period: Period, code: string, watermark: number): ReadonlyMap<string, number>;
}
