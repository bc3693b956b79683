import { ABSENCE_REASONS } from '../domain/attendance/attendance-log.ts';
import { clockText } from '../domain/attendance/clock-text.ts';
import type { SchedulePolicy, WeekdayHours, WorkHours } from '../domain/attendance/schedule.ts';
import { type PolicySetting, plain } from './policy-setting.ts';
import { WEEKDAY_WORDS } from './weekday-words.ts';

/** The settings of a schedule; nothing where the policy leaves the section out. */
export function scheduleSettings(schedule: SchedulePolicy | undefined): readonly PolicySetting[] {
  if (schedule === undefined) return [];
  const { otherHours, shifts, tolerance, late, early, absences } = schedule;
  return [
    ...weekdaySettings('schedule.hours', schedule.hours),
    ...otherHours.flatMap(({ name, from, until, hours }) => [
      plain(`schedule.otherHours[${name}].name`, name),
      plain(`schedule.otherHours[${name}].from`, from),
      plain(`schedule.otherHours[${name}].until`, until),
      ...weekdaySettings(`schedule.otherHours[${name}].hours`, hours),
    ]),
    ...shifts.flatMap((shift) => hoursSettings(`schedule.shifts[${shift.code}]`, shift)),
    plain('schedule.tolerance.late', tolerance.late),
    plain('schedule.tolerance.early', tolerance.early),
    ...late.map(({ from, code }) => plain(`schedule.late[${code}].from`, from)),
    ...early.map(({ from, code }) => plain(`schedule.early[${code}].from`, from)),
    plain('schedule.noArrival', schedule.noArrival),
    plain('schedule.noDeparture', schedule.noDeparture),
    plain('schedule.missedRollCall', schedule.missedRollCall),
    ...ABSENCE_REASONS.flatMap((reason) => [
      plain(`schedule.absences.${reason}.day`, absences[reason].day),
      plain(`schedule.absences.${reason}.halfDay`, absences[reason].halfDay),
    ]),
  ];
}

function weekdaySettings(path: string, hours: readonly WeekdayHours[]): readonly PolicySetting[] {
  return hours.flatMap((each) => hoursSettings(`${path}.${WEEKDAY_WORDS[each.weekday - 1]}`, each));
}

function hoursSettings(path: string, { start, middle, end }: WorkHours): readonly PolicySetting[] {
  return [
    plain(`${path}.start`, clockText(start)),
    plain(`${path}.middle`, clockText(middle)),
    plain(`${path}.end`, clockText(end)),
  ];
}
