import { dayOfMoment } from './day-of-moment.ts';
import { daysAfter } from './days-after.ts';
import type { Day } from './period.ts';

/** Time zones of Indonesia: western, central, eastern. None knows summer time. */
export const TIME_ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** Hours by which they are ahead of UTC. */
const HOURS: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/**
 * Day of a recorded moment (ISO 8601, UTC) by the clock on the wall of a zone: in western Indonesia it is the next day
 * from 17:00 UTC on.
 */
export function civilDayOf(moment: string, zone: TimeZone): Day {
  const hour = Number(moment.slice(11, 13));
  return daysAfter(dayOfMoment(moment), hour + HOURS[zone] >= 24 ? 1 : 0);
}
