import { dayOfMoment } from './day-of-moment.ts';
import { daysAfter } from './days-after.ts';
import type { Day } from './period.ts';

/** Hours by which western Indonesian time (WIB) is ahead of UTC; it knows no summer time. */
const WIB_HOURS = 7;

/**
 * Day of a recorded moment (ISO 8601, UTC) by the clock on the wall in western Indonesia (WIB, UTC+7), where deadlines
 * are counted: from 17:00 UTC on it is the next day.
 */
export function civilDayOf(moment: string): Day {
  const hour = Number(moment.slice(11, 13));
  return daysAfter(dayOfMoment(moment), hour + WIB_HOURS >= 24 ? 1 : 0);
}
