/** Days and months as text: `YYYY-MM-DD` and `YYYY-MM`; both sort as text. */

/** The month `months` later (earlier when negative). */
export function addMonths(period: string, months: number): string {
  const count = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Every calendar day of a month in order. */
export function daysOf(period: string): string[] {
  const year = Number(period.slice(0, 4));
  const month = Number(period.slice(5, 7));
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${period}-${String(index + 1).padStart(2, '0')}`);
}

/** Monday to Friday and no holiday. */
export function isWorkingDay(day: string, holidays: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** The working days of a month in order. */
export function workingDaysOf(period: string, holidays: readonly string[]): string[] {
  return daysOf(period).filter((day) => isWorkingDay(day, holidays));
}
