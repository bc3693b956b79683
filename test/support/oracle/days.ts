/** Days and months as text: `YYYY-MM-DD` and `YYYY-MM`; both sort as text. */

/** The month `months` later (earlier when negative). */
export function addMonths(period: string, months: number): string {
  const count = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** What was worked out for a month before: the same months are asked for again and again. */
const days = new Map<string, readonly string[]>();
const workingDays = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** Every calendar day of a month in order. */
export function daysOf(period: string): readonly string[] {
  const known = days.get(period) ?? allDaysOf(period);
  days.set(period, known);
  return known;
}

function allDaysOf(period: string): readonly string[] {
  const year = Number(period.slice(0, 4));
  const month = Number(period.slice(5, 7));
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
}

/** Which days are worked: weekdays 0 Sunday to 6 Saturday, less the holidays. */
interface Calendar {
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
}

/** A weekday that is worked, and no holiday. */
export function isWorkingDay(day: string, { weekdays, holidays }: Calendar): boolean {
  return weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !holidays.includes(day);
}

/** The working days of a month in order. */
export function workingDaysOf(period: string, calendar: Calendar): readonly string[] {
  const months = workingDays.get(calendar.holidays) ?? new Map<string, readonly string[]>();
  workingDays.set(calendar.holidays, months);
  const key = `${period} ${calendar.weekdays.join()}`;
  const known = months.get(key) ?? daysOf(period).filter((day) => isWorkingDay(day, calendar));
  months.set(key, known);
  return known;
}
