import { z } from 'zod';
import { ABSENCE_REASONS } from '../../domain/attendance/attendance-log.ts';
import type { Minutes, WeekdayHours } from '../../domain/attendance/schedule.ts';
import { WEEKDAY_WORDS } from '../weekday-words.ts';
import { clock, code, day, line, orNull, wholeNumber } from './scalars.ts';
import { section, table } from './section.ts';

const hours = section({ start: clock, middle: clock, end: clock });

/** Hours of the weekdays that are worked, Monday first. */
const weekdayHours = section(
  Object.fromEntries(WEEKDAY_WORDS.map((word) => [word, hours.optional()])) as Record<
    (typeof WEEKDAY_WORDS)[number],
    z.ZodOptional<typeof hours>
  >,
).transform((written) =>
  WEEKDAY_WORDS.flatMap((word, index): readonly WeekdayHours[] => {
    const given = written[word];
    return given === undefined ? [] : [{ weekday: index + 1, ...given }];
  }),
);

const DAY: Minutes = 24 * 60;

/** A shift may end on the next day: what comes before its start on the clock lies there. */
const shift = section({ code: code('lower'), start: clock, middle: clock, end: clock }).transform(
  ({ code: name, start, middle, end }) => ({
    code: name,
    start,
    middle: middle < start ? middle + DAY : middle,
    end: end <= start ? end + DAY : end,
  }),
);

const minutes = wholeNumber('0', '480');
const tiers = z.array(section({ from: wholeNumber('1', '1440'), code: code('lower') }));
const counted = orNull(code('lower'));

/** Section `schedule` of a policy file; times become minutes after midnight. */
export const scheduleShape = section({
  hours: weekdayHours,
  otherHours: z.array(section({ name: line, from: day, until: day, hours: weekdayHours })),
  shifts: z.array(shift),
  tolerance: section({ late: minutes, early: minutes }),
  late: tiers,
  early: tiers,
  noArrival: counted,
  noDeparture: counted,
  missedRollCall: counted,
  absences: table(ABSENCE_REASONS, section({ day: counted, halfDay: counted })),
});
