import type { Day } from '../calendar/period.ts';
import type { WorkingMonth } from '../calendar/working-days.ts';
import type { AttendanceLog, LogRow } from './attendance-log.ts';
import type { ClassifiedDay } from './classified-day.ts';
import { classifyDay } from './classify-day.ts';
import { absencesOn } from './day-absences.ts';
import { hoursOn, type SchedulePolicy } from './schedule.ts';

/** What a log is classified by. */
export interface ClassifyBasis {
  readonly schedule: SchedulePolicy;
  readonly month: WorkingMonth;
}

/** First and last day of service; null leaves an end open. */
export interface ServiceDays {
  readonly mulai: Day | null;
  readonly berhenti: Day | null;
}

/**
 * - `classified`: the counts that a recap would have, with the days that they come from
 * - `incomplete`: the log does not tell of the whole month: no row of the employee, or it ends before the last working day
 * - `unknown-shift`: the log names a shift that the schedule does not have
 */
export type ClassifiedMonth =
  | {
      readonly kind: 'classified';
      readonly days: readonly ClassifiedDay[];
      readonly counts: Record<string, number>;
    }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unknown-shift'; readonly day: Day; readonly shift: string };

/**
 * Classifies the days of a month on which somebody serves into the attendance codes of the policy (pay-rules 4.1):
 * the very counts that a recap sheet gives. A working day without any row counts as absent once the log goes beyond it
 * and has anything of the employee; where it does not, nothing is guessed and the evidence is missing.
 */
export function classifyMonth(
  { schedule, month }: ClassifyBasis,
  { rows, absences, until }: AttendanceLog,
  { mulai, berhenti }: ServiceDays,
): ClassifiedMonth {
  const byDay = new Map<Day, LogRow[]>();
  for (const row of rows) byDay.set(row.tanggal, [...(byDay.get(row.tanggal) ?? []), row]);
  const working = new Set(month.days);
  const days: ClassifiedDay[] = [];
  const counts: Record<string, number> = {};
  for (const day of [...new Set([...working, ...byDay.keys()])].sort()) {
    if ((mulai !== null && day < mulai) || (berhenti !== null && day > berhenti)) continue;
    const found = classifyDay(schedule, {
      day,
      usual: working.has(day) ? hoursOn(schedule, day) : null,
      rows: byDay.get(day) ?? [],
      absences: absencesOn(day, absences),
    });
    if (found === null) continue;
    if ('unknownShift' in found) return { kind: 'unknown-shift', day, shift: found.unknownShift };
    const isUntold = found.kind === 'absent' && !byDay.has(day);
    if (isUntold && (rows.length === 0 || until === null || day > until)) return { kind: 'incomplete' };
    days.push(found);
    for (const code of found.codes) counts[code] = (counts[code] ?? 0) + 1;
  }
  return days.length === 0 ? { kind: 'incomplete' } : { kind: 'classified', days, counts };
}
