import { BugError } from '../bug-error.ts';
import { type Day, parseDay } from './period.ts';

/** Day of a recorded moment (ISO 8601, UTC). */
export function dayOfMoment(moment: string): Day {
  const day = parseDay(moment.slice(0, 10));
  if (day === null) throw new BugError(`no moment: ${moment}`);
  return day;
}
