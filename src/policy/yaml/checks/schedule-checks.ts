import { z } from 'zod';
import { OFF_DUTY } from '../../../domain/attendance/schedule.ts';
import { ABSENT_CODE } from '../../../domain/performance/evidence.ts';
import type { Finding, Path } from '../finding.ts';
import { clock, wholeNumber } from '../scalars.ts';
import { type Check, check, repeatedEntries } from './check.ts';

const times = z.looseObject({ start: clock, middle: clock, end: clock });
const byWeekday = z.record(z.string(), z.unknown());
const tiers = z.array(z.looseObject({ from: wholeNumber('1', '1440') }));
const spans = z.array(z.looseObject({ from: z.string(), until: z.string() }));
const calendar = z.looseObject({ workingWeekdays: z.array(z.string()) });
const at: Path = ['schedule'];

/** What the schedule must mean: hours for every working day, in order; tiers that rise; codes that exist. */
export const scheduleChecks: readonly Check[] = [
  check([], z.looseObject({ calendar, schedule: z.looseObject({ hours: byWeekday }) }), (policy) =>
    missingWeekdays(policy.calendar.workingWeekdays, policy.schedule.hours, [...at, 'hours']),
  ),
  check(
    [],
    z.looseObject({
      calendar,
      schedule: z.looseObject({ otherHours: z.array(z.looseObject({ hours: byWeekday })) }),
    }),
    (policy) =>
      policy.schedule.otherHours.flatMap(({ hours }, index) =>
        missingWeekdays(policy.calendar.workingWeekdays, hours, [...at, 'otherHours', index, 'hours']),
      ),
  ),
  check([...at, 'hours'], byWeekday, (hours) => hoursOutOfOrder(hours, [])),
  check([...at, 'otherHours'], z.array(z.looseObject({ hours: byWeekday })), (entries) =>
    entries.flatMap(({ hours }, index) => hoursOutOfOrder(hours, [index, 'hours'])),
  ),
  check([...at, 'otherHours'], spans, (entries) =>
    entries.flatMap(({ from, until }, index): readonly Finding[] => {
      if (until < from) return [{ path: [index, 'until'], code: 'policy-days-order', data: { from, until } }];
      const other = entries.slice(0, index).find((each) => each.from <= until && from <= each.until);
      if (other === undefined) return [];
      return [
        {
          path: [index, 'from'],
          code: 'policy-other-hours-overlap',
          data: { from: other.from, until: other.until },
        },
      ];
    }),
  ),
  check([...at, 'shifts'], z.array(z.looseObject({ code: z.string() })), (rows) => [
    ...repeatedEntries(
      rows.map(({ code }) => code),
      (index) => [index, 'code'],
    ),
    ...rows.flatMap(({ code }, index): readonly Finding[] =>
      code === OFF_DUTY ? [{ path: [index, 'code'], code: 'policy-code-reserved', data: { code } }] : [],
    ),
  ]),
  check([...at, 'shifts'], z.array(times), (rows) =>
    rows.flatMap(({ start, middle, end }, index): readonly Finding[] => {
      const after = (time: number): number => (time <= start ? time + 1440 : time);
      return after(middle) < after(end) ? [] : [{ path: [index, 'middle'], code: 'policy-hours-order' }];
    }),
  ),
  ...['late', 'early'].flatMap((side) => [
    check([...at, side], tiers, (rows) =>
      rows.flatMap(({ from }, index): readonly Finding[] => {
        const least = index === 0 ? 1 : (rows[index - 1]?.from ?? 0) + 1;
        const isNext = index === 0 ? from === 1 : from >= least;
        return isNext ? [] : [{ path: [index, 'from'], code: 'policy-tiers-order', data: { least } }];
      }),
    ),
  ]),
  check(
    [],
    z.looseObject({
      performance: z.looseObject({ attendanceCodes: z.array(z.looseObject({ code: z.string() })) }),
      schedule: z.looseObject({}),
    }),
    ({ performance, schedule }) => {
      const known = performance.attendanceCodes.map(({ code }) => code);
      const used = [...codesOf(schedule, at), { path: at, code: ABSENT_CODE }];
      return used
        .filter(({ code }) => !known.includes(code))
        .map(({ path, code }): Finding => {
          return { path, code: 'policy-attendance-code-unknown', data: { code, known: known.join(', ') } };
        });
    },
  ),
];

function missingWeekdays(
  worked: readonly string[],
  hours: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Finding[] {
  return worked
    .filter((weekday) => hours[weekday] === undefined)
    .map((weekday) => ({ path, code: 'policy-weekday-without-hours', data: { weekday } }));
}

/** Usual hours lie within one day; only shifts go beyond midnight. */
function hoursOutOfOrder(hours: Readonly<Record<string, unknown>>, path: Path): readonly Finding[] {
  return Object.entries(hours).flatMap(([weekday, written]): readonly Finding[] => {
    const read = times.safeParse(written);
    if (!read.success || (read.data.start < read.data.middle && read.data.middle < read.data.end)) return [];
    return [{ path: [...path, weekday], code: 'policy-hours-order' }];
  });
}

const NO_CODE: ReadonlySet<string> = new Set(['null', '~', '']);
const CODE_KEYS: ReadonlySet<string> = new Set([
  'noArrival',
  'noDeparture',
  'missedRollCall',
  'day',
  'halfDay',
]);

/** Every attendance code that the section names, with its place. */
function codesOf(tree: unknown, path: Path): readonly { readonly path: Path; readonly code: string }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const isTier = path.at(-2) === 'late' || path.at(-2) === 'early';
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const at: Path = [...path, Array.isArray(tree) ? Number(key) : key];
    if (typeof value !== 'string') return codesOf(value, at);
    const isCode = CODE_KEYS.has(key) || (isTier && key === 'code');
    return isCode && !NO_CODE.has(value) ? [{ path: at, code: value }] : [];
  });
}
