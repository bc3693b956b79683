import type { Day } from '../calendar/period.ts';
import { ABSENT_CODE } from '../performance/evidence.ts';
import type { LogRow } from './attendance-log.ts';
import type { ClassifiedDay, DayPlace } from './classified-day.ts';
import { type ClockTimes, clockTimes } from './clock-times.ts';
import type { DayAbsences } from './day-absences.ts';
import { type Minutes, OFF_DUTY, type SchedulePolicy, type TimeTier, type WorkHours } from './schedule.ts';

/** What is known of one day. */
export interface DayEvidence {
  readonly day: Day;
  /** Hours of a working day of the calendar; null on any other day. */
  readonly usual: WorkHours | null;
  /** Rows of the log, in the order of recording. */
  readonly rows: readonly LogRow[];
  readonly absences: DayAbsences;
}

/**
 * Classifies one day by the schedule (pay-rules 4.1). Of several rows of whole days the one recorded last holds, and
 * before single stamps. A shift that the log names holds on every day, also on holidays; else only working days count.
 * A reason for the whole day excuses it, whatever the stamps say; a reason for half a day moves the start or the end to
 * the middle. Seconds were cut off when the log was read, so nobody is late within the first minute.
 * @returns null where nothing is to be said of the day; the code of a shift that the schedule does not know
 */
export function classifyDay(
  schedule: SchedulePolicy,
  { day, usual, rows, absences }: DayEvidence,
): ClassifiedDay | { readonly unknownShift: string } | null {
  const { morning, afternoon, missedRollCall } = absences;
  const whole = rows.findLast(({ waktu }) => waktu === null);
  const shift = whole?.shift ?? null;
  const ofLog = (columns: readonly string[]): readonly DayPlace[] =>
    (whole === undefined ? rows : [whole]).map((place) => ({ kind: 'attendance-log', place, columns }));
  const places = ofLog(whole === undefined ? ['waktu'] : []);
  const nothing = {
    day,
    hours: null,
    shift,
    arrival: null,
    departure: null,
    late: 0,
    early: 0,
    absences: [],
    missedRollCall: missedRollCall !== null,
    codes: [],
    places,
  };
  if (shift === OFF_DUTY) return { ...nothing, kind: 'off-duty', places: ofLog(['shift']) };
  const known = shift === null ? null : schedule.shifts.find(({ code }) => code === shift);
  if (known === undefined) return { unknownShift: shift ?? '' };
  const hours: WorkHours | null = known ?? usual;
  if (hours === null) {
    return rows.length === 0 ? null : { ...nothing, kind: 'no-duty' };
  }
  const given = [...new Set([morning, afternoon])].filter((absence) => absence !== null);
  const ofAbsences = [...given, ...(missedRollCall === null ? [] : [missedRollCall])].map(
    (place): DayPlace => ({ kind: 'absences', place, columns: ['alasan'] }),
  );
  const reasons = given.map(({ alasan, bagian }) => ({ alasan, bagian }));
  const excusing = codesOfAbsences(schedule, absences);
  const duty = { ...nothing, hours, places: [...places, ...ofAbsences] };
  if (morning !== null && afternoon !== null) {
    return { ...duty, kind: 'excused', absences: reasons, codes: excusing };
  }
  const due = dueHours(hours, morning !== null, afternoon !== null);
  const { arrival, departure } = clockTimes(due, whole ?? null, rows);
  const base = { ...duty, hours: due, arrival, departure, absences: reasons };
  if (arrival === null && departure === null && given.length === 0)
    return { ...base, kind: 'absent', codes: [ABSENT_CODE, ...excusing] };
  const found = judged(schedule, due, { arrival, departure }, excusing);
  const counted = [
    ...(arrival === null || found.late > 0 ? ['masuk'] : []),
    ...(departure === null || found.early > 0 ? ['pulang'] : []),
  ];
  const told = whole === undefined ? places : ofLog(counted);
  return { ...base, kind: 'worked', ...found, places: [...told, ...ofAbsences] };
}

/** What the reasons of the day and a missed roll call count, whatever the stamps say. */
function codesOfAbsences(
  schedule: SchedulePolicy,
  { morning, afternoon, missedRollCall }: DayAbsences,
): readonly string[] {
  const ofDay =
    morning !== null && morning === afternoon
      ? [schedule.absences[morning.alasan].day]
      : [morning, afternoon].map((half) => (half === null ? null : schedule.absences[half.alasan].halfDay));
  const all = [...ofDay, missedRollCall === null ? null : schedule.missedRollCall];
  return all.filter((code) => code !== null);
}

/** The hours that remain where half a day is excused. */
function dueHours(
  { start, middle, end }: WorkHours,
  isMorningOff: boolean,
  isAfternoonOff: boolean,
): WorkHours {
  if (isMorningOff) return { start: middle, middle: Math.floor((middle + end) / 2), end };
  if (isAfternoonOff) return { start, middle: Math.floor((start + middle) / 2), end: middle };
  return { start, middle, end };
}

/** Minutes late and early, and the codes of the day. */
function judged(
  { tolerance, late: lateTiers, early: earlyTiers, noArrival, noDeparture }: SchedulePolicy,
  due: WorkHours,
  { arrival, departure }: ClockTimes,
  others: readonly string[],
): Pick<ClassifiedDay, 'late' | 'early' | 'codes'> {
  const late = arrival === null ? 0 : beyond(arrival - due.start, tolerance.late);
  const early = departure === null ? 0 : beyond(due.end - departure, tolerance.early);
  const codes = [
    arrival === null ? noArrival : tierOf(lateTiers, late),
    departure === null ? noDeparture : tierOf(earlyTiers, early),
  ].filter((code) => code !== null);
  return { late, early, codes: [...codes, ...others] };
}

/** All minutes once the tolerance is passed, none within it. */
function beyond(minutes: Minutes, tolerance: Minutes): Minutes {
  return minutes > tolerance ? minutes : 0;
}

function tierOf(tiers: readonly TimeTier[], minutes: Minutes): string | null {
  return tiers.findLast(({ from }) => minutes >= from)?.code ?? null;
}
