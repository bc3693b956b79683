import type { LogRow } from './attendance-log.ts';
import type { Minutes, WorkHours } from './schedule.ts';

const DAY: Minutes = 24 * 60;

/** Arrival and departure of a day, in minutes after midnight of the day on which the work begins. */
export interface ClockTimes {
  readonly arrival: Minutes | null;
  readonly departure: Minutes | null;
}

/**
 * Arrival and departure from the rows of a day: of a row of the whole day its two cells; of single stamps the first one
 * up to the middle of the hours and the last one after it.
 */
export function clockTimes(hours: WorkHours, whole: LogRow | null, rows: readonly LogRow[]): ClockTimes {
  if (whole === null) {
    const stamps = rows.flatMap(({ waktu }) => waktu ?? []);
    const before = stamps.filter((stamp) => stamp <= hours.middle);
    const after = stamps.filter((stamp) => stamp > hours.middle);
    return {
      arrival: before.length === 0 ? null : Math.min(...before),
      departure: after.length === 0 ? null : Math.max(...after),
    };
  }
  const arrival = placed(whole.masuk, hours);
  const departure = placed(whole.pulang, hours);
  // Nobody leaves before he came: work that went on beyond midnight.
  const isNextDay = arrival !== null && departure !== null && departure < arrival;
  return { arrival, departure: isNextDay ? departure + DAY : departure };
}

/**
 * A time of the clock on the day of hours that end after midnight: it belongs to the next day when it lies before the
 * middle of the hours off duty. Of 21:00 to 07:00 that is 14:00: 20:50 is the evening before, 07:05 the morning after.
 */
function placed(time: Minutes | null, { start, end }: WorkHours): Minutes | null {
  if (time === null || end <= DAY) return time;
  return time < Math.floor((end - DAY + start) / 2) ? time + DAY : time;
}
