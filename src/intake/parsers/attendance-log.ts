import type { LogRow } from '../../domain/attendance/attendance-log.ts';
import { OFF_DUTY } from '../../domain/attendance/schedule.ts';
import { type Period, periodOf } from '../../domain/calendar/period.ts';
import { columnReader, isEmptyCell, readText, required } from '../cells/cell.ts';
import { readClock, readClockNotMidnight } from '../cells/clock.ts';
import { readDay } from '../cells/date.ts';
import { fold } from '../fold.ts';
import { claimKey, type ParseRow, type ParserParts, rowParser } from '../row-parser.ts';

/** A row of a log: arrival and departure of a day, or a single stamp. */
export interface AttendanceLogRow extends Omit<LogRow, 'batch'> {
  readonly nip: string;
  /** Month of the day. */
  readonly period: Period;
}

/** Other words for a day off duty. */
const OFF_DUTY_WORDS: ReadonlySet<string> = new Set([OFF_DUTY, 'off', 'lepas', 'bebastugas'].map(fold));

/**
 * Parser of logs of the attendance machine; the key of a row of a day is NIP and day, stamps may repeat. A row without
 * any time says that the machine had nobody on that day.
 */
export function attendanceLogParser(parts: ParserParts): ParseRow<AttendanceLogRow> {
  const { columns, log, context } = parts;
  const isOfStamps = columns.has('waktu');
  if (isOfStamps) {
    const other = ['masuk', 'pulang', 'shift'].find((field) => columns.has(field));
    const at = other === undefined ? undefined : columns.get(other)?.binding;
    if (at !== undefined) log.add('error', 'stamps-with-hours', at, at.header);
  }
  const tanggalOf = columnReader(columns, 'tanggal', required(readDay));
  const waktuOf = columnReader(columns, 'waktu', required(readClock));
  const shiftColumn = columns.get('shift');
  const { shifts = [] } = context;
  const known = new Map(shifts.map((code) => [fold(code), code]));

  /** Code of the shift; null for the usual hours. */
  function shiftOf(cell: Parameters<typeof readText>[0]): string | null {
    if (shiftColumn === undefined || isEmptyCell(cell)) return null;
    const text = readText(cell, shiftColumn);
    if (text === null) return null;
    if (OFF_DUTY_WORDS.has(fold(text))) return OFF_DUTY;
    const allowed = [...shifts, OFF_DUTY].join(', ');
    return known.get(fold(text)) ?? shiftColumn.error('value-unknown', cell, { allowed });
  }

  const arrivalOf = columnReader(columns, 'masuk', readClockNotMidnight);
  const departureOf = columnReader(columns, 'pulang', readClockNotMidnight);
  const shiftArrivalOf = columnReader(columns, 'masuk', readClock);
  const shiftDepartureOf = columnReader(columns, 'pulang', readClock);
  const departureColumn = columns.get('pulang');

  return rowParser('attendance-log', parts, (row, nip) => {
    const tanggal = tanggalOf(row);
    if (isOfStamps) {
      const waktu = waktuOf(row);
      if (tanggal === null || waktu === null) return null;
      const period = periodOf(tanggal);
      return { row: row.number, nip, period, tanggal, masuk: null, pulang: null, waktu, shift: null };
    }
    const shift = shiftOf(row.cells[shiftColumn?.index ?? -1] ?? null);
    const masuk = (shift === null ? arrivalOf : shiftArrivalOf)(row);
    const pulang = (shift === null ? departureOf : shiftDepartureOf)(row);
    if (tanggal === null) return null;
    if (shift === null && masuk !== null && pulang !== null && pulang < masuk)
      departureColumn?.warning('departure-before-arrival', row.cells[departureColumn.index] ?? null);
    claimKey('attendance-log', parts, nip, tanggal);
    return { row: row.number, nip, period: periodOf(tanggal), tanggal, masuk, pulang, waktu: null, shift };
  });
}
