import { civilDayOf } from '../../domain/calendar/civil-day.ts';
import { dayOfMoment } from '../../domain/calendar/day-of-moment.ts';
import { type Day, periodOf } from '../../domain/calendar/period.ts';
import { timeZoneOf } from '../../domain/office/settings.ts';
import type { Store } from '../ports/store.ts';
import { officeSettings } from './office-settings.ts';

/**
 * Day of a recorded moment by the clock on the wall of the office: wherever days of recording count, this is the day.
 * The zone is the one that the office names for the month of the moment; western Indonesian time where it names none.
 * @param moment ISO 8601, UTC
 */
export function officeDay(store: Store, moment: string): Day {
  return civilDayOf(moment, timeZoneOf(officeSettings(store, periodOf(dayOfMoment(moment)))));
}
