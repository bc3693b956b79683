import type { AttendedTwice } from '../../app/ports/attendance.ts';
import {
  type AbsenceFact,
  type AttendanceLog,
  LONGEST_ABSENCE,
  type LogRow,
} from '../../domain/attendance/attendance-log.ts';
import { addMonths, type Day, firstDayOf, lastDayOf, type Period } from '../../domain/calendar/period.ts';
import type { Connection } from '../connection.ts';
import { jsonRow, PageQuery } from '../page-query.ts';
import type { Query } from '../query.ts';
import { FactsInForce } from './facts-in-force.ts';
import { NipRows } from './nip-rows.ts';

export const LOG_COLUMNS = 'nip, batch, row, tanggal, masuk, pulang, waktu, shift';
export const ABSENCE_COLUMNS = 'nip, batch, row, period, dari, sampai, bagian, alasan';

type LogFactRow = [
  nip: string,
  batch: number,
  row: number,
  tanggal: Day,
  masuk: string | null,
  pulang: string | null,
  waktu: string,
  shift: string | null,
];

type AbsenceFactRow = [
  nip: string,
  batch: number,
  row: number,
  period: Period,
  dari: Day,
  sampai: Day,
  bagian: AbsenceFact['bagian'],
  alasan: AbsenceFact['alasan'],
];

/** Above every row number: batch and row as one number in the order of recording. */
const PLACE = 2 ** 32;

/** Months back in which an absence may have begun that still lasts. */
const ABSENCE_MONTHS = Math.ceil(LONGEST_ABSENCE / 28);

/** What is known of a month's logs before a page of it is read; `null` where nobody has a log or an absence. */
export interface LogState {
  readonly period: Period;
  readonly watermark: number;
  /** First batch of logs that counts; null where the month has none. */
  readonly first: number | null;
  readonly until: Day | null;
  readonly firstAbsences: ReadonlyMap<string, number> | null;
  readonly hasAbsences: boolean;
}

/**
 * Reads logs of attendance machines and absences. Where a month has none, that is found out by two small queries and
 * nothing more is read.
 */
export class AttendanceLogs {
  readonly #inForce: FactsInForce;
  readonly #batches: Query<{ readonly sheets: string | null }>;
  readonly #absenceBatch: Query<{ readonly id: number }>;
  readonly #until: Query<{ readonly day: Day | null }>;
  readonly #log: PageQuery<LogFactRow>;
  readonly #absences: PageQuery<AbsenceFactRow>;
  readonly #twice: Query<Pick<AttendedTwice, 'nip'> & { readonly recap: number; readonly log: number }>;
  readonly #counts: Query<{ readonly nip: string; readonly counts: string }>;
  readonly #days: Query<{ readonly day: Day }>;
  #known: { readonly sheets: string; readonly until: Day | null } | null = null;

  constructor(connection: Connection) {
    this.#inForce = new FactsInForce(connection);
    this.#batches = connection.objects(
      `SELECT group_concat(batch.id || ' ' || coalesce(batch.seal, ''), ',') AS sheets
       FROM batch_period JOIN batch ON batch.id = batch_period.batch
       WHERE batch_period.period = ? AND batch.kind = 'attendance-log' AND batch.id BETWEEN ? AND ?`,
    );
    this.#absenceBatch = connection.objects(
      `SELECT batch.id FROM batch_period JOIN batch ON batch.id = batch_period.batch
       WHERE batch_period.period BETWEEN ? AND ? AND batch.kind = 'absences' AND batch.id <= ? LIMIT 1`,
    );
    this.#until = connection.objects(
      'SELECT max(tanggal) AS day FROM attendance_log_fact WHERE period = ? AND batch BETWEEN ? AND ?',
    );
    this.#log = new PageQuery(
      connection,
      jsonRow(LOG_COLUMNS),
      'attendance_log_fact WHERE period = ? AND nip BETWEEN ? AND ? AND batch BETWEEN ? AND ?',
    );
    this.#absences = new PageQuery(
      connection,
      jsonRow(ABSENCE_COLUMNS),
      'absence_fact WHERE nip BETWEEN ? AND ? AND batch <= ? AND period BETWEEN ? AND ?',
    );
    this.#twice = connection.objects(
      `SELECT nip, max(batch * ${PLACE} + row) AS recap,
         (SELECT max(log.batch * ${PLACE} + log.row) FROM attendance_log_fact AS log
          WHERE log.period = recap.period AND log.nip = recap.nip AND log.batch BETWEEN ? AND ?) AS log
       FROM attendance_fact AS recap WHERE period = ? AND batch BETWEEN ? AND ?
       GROUP BY nip HAVING log IS NOT NULL ORDER BY nip`,
    );
    this.#counts = connection.objects(
      `SELECT nip, counts, max(batch * ${PLACE} + row) FROM attendance_fact
       WHERE period = ? AND batch BETWEEN ? AND ? GROUP BY nip HAVING instr(counts, ?) > 0`,
    );
    this.#days = connection.objects(
      `SELECT DISTINCT tanggal AS day FROM attendance_log_fact WHERE period = ? AND batch BETWEEN ? AND ?
       ORDER BY tanggal`,
    );
  }

  /** What stays the same from page to page; null where a month has neither logs nor absences. */
  stateOf(period: Period, watermark: number): LogState | null {
    const first = this.#inForce.firstBatch('attendance-log', period, watermark);
    const sheets = this.#batches.get(period, first, watermark)?.sheets ?? null;
    const hasAbsences =
      this.#absenceBatch.get(addMonths(period, -ABSENCE_MONTHS), period, watermark) !== null;
    if (sheets === null && !hasAbsences) return null;
    return {
      period,
      watermark,
      first: sheets === null ? null : first,
      until: sheets === null ? null : this.#lastDay(sheets, period, first, watermark),
      firstAbsences: hasAbsences ? this.#inForce.firstBatches('absences', watermark) : null,
      hasAbsences,
    };
  }

  /** Whether anybody has a log in a month. */
  has(period: Period, watermark: number): boolean {
    return this.stateOf(period, watermark)?.first != null;
  }

  /** Days of a month for which the logs have a row of anybody, ascending. */
  days(period: Period, watermark: number): readonly Day[] {
    const first = this.stateOf(period, watermark)?.first ?? null;
    return first === null ? [] : this.#days.all(period, first, watermark).map(({ day }) => day);
  }

  /** Reads the logs of a span of NIPs; they must be asked for in NIP order. */
  page(state: LogState, firstNip: string, lastNip: string): (nip: string) => AttendanceLog | null {
    const { period, watermark, first, until, firstAbsences } = state;
    const logs = new NipRows(
      first === null ? [] : this.#log.rows(period, firstNip, lastNip, first, watermark),
    );
    const absences = new NipRows(
      state.hasAbsences
        ? this.#absences.rows(firstNip, lastNip, watermark, addMonths(period, -ABSENCE_MONTHS), period)
        : [],
    );
    const monthSpan = [firstDayOf(period), lastDayOf(period)] as const;
    return (nip) => {
      const rows = logs.take(nip);
      const absent = absences.take(nip);
      if (rows.length === 0 && absent.length === 0) return null;
      return {
        rows: rows.map(logRowOf),
        absences: absencesOf(absent, firstAbsences, monthSpan),
        until,
      };
    };
  }

  /** Employees who have both a recap and a log in force in a month, in NIP order. */
  attendedTwice(period: Period, watermark: number): readonly AttendedTwice[] {
    const first = this.#inForce.firstBatch('attendance-log', period, watermark);
    const firstRecap = this.#inForce.firstBatch('attendance', period, watermark);
    return this.#twice.all(first, watermark, period, firstRecap, watermark).map(({ nip, recap, log }) => ({
      nip,
      recapBatch: Math.floor(recap / PLACE),
      recapRow: recap % PLACE,
      logBatch: Math.floor(log / PLACE),
      logRow: log % PLACE,
    }));
  }

  /** Counts of an attendance code by employee in the recaps in force of a month. */
  recapCounts(period: Period, code: string, watermark: number): ReadonlyMap<string, number> {
    const first = this.#inForce.firstBatch('attendance', period, watermark);
    const found = this.#counts.all(period, first, watermark, `"${code}"`);
    return new Map(
      found.map(({ nip, counts }) => {
        const byCode: Readonly<Record<string, number>> = JSON.parse(counts);
        return [nip, byCode[code] ?? 0];
      }),
    );
  }

  /** The last day of a month in the logs in force; remembered by the seals of their sheets, so never by a wrong content. */
  #lastDay(sheets: string, period: Period, first: number, watermark: number): Day | null {
    const key = `${period} ${sheets}`;
    if (this.#known?.sheets !== key)
      this.#known = { sheets: key, until: this.#until.get(period, first, watermark)?.day ?? null };
    return this.#known.until;
  }
}

function logRowOf([, batch, row, tanggal, masuk, pulang, waktu, shift]: LogFactRow): LogRow {
  return {
    batch,
    row,
    tanggal,
    masuk: minutesOf(masuk),
    pulang: minutesOf(pulang),
    waktu: minutesOf(waktu),
    shift,
  };
}

function minutesOf(clock: string | null): number | null {
  return clock === null || clock === '' ? null : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/**
 * The absences in force that reach into a month, in the order of recording: of rows with the same first day and part the
 * last one, so that a corrected end replaces the earlier one.
 */
function absencesOf(
  rows: readonly AbsenceFactRow[],
  firstBatches: ReadonlyMap<string, number> | null,
  [firstDay, lastDay]: readonly [Day, Day],
): readonly AbsenceFact[] {
  const facts: AbsenceFact[] = [];
  for (const [i, [, batch, row, month, dari, sampai, bagian, alasan]] of rows.entries()) {
    const next = rows[i + 1];
    if (next !== undefined && next[4] === dari && next[6] === bagian) continue;
    if (batch < (firstBatches?.get(month) ?? 0) || sampai < firstDay || dari > lastDay) continue;
    facts.push({ batch, row, dari, sampai, bagian, alasan });
  }
  return facts.sort((a, b) => a.batch - b.batch || a.row - b.row);
}
