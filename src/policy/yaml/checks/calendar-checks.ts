import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { type Check, check, emptyList, repeatedEntries } from './check.ts';

const texts = z.array(z.string());
const yearTexts = z.array(z.string().regex(/^\d{4}$/));

/** A period or day as far as its year can be read. */
const dated = z.string().regex(/^\d{4}-\d\d/);

/** What the calendar of a policy must mean: days inside the years it covers, no gaps that nobody admits. */
export const calendarChecks: readonly Check[] = [
  ...['years', 'workingWeekdays', 'holidays', 'incompleteYears'].map((list) =>
    check(['calendar', list], texts, (entries) => repeatedEntries(entries, (index) => [index])),
  ),
  ...['years', 'workingWeekdays'].map((list) =>
    check(['calendar', list], texts, (entries) => emptyList([], entries)),
  ),

  check(['calendar'], z.looseObject({ years: yearTexts, holidays: texts }), ({ years, holidays }) =>
    holidays.flatMap((holiday, index): readonly Finding[] => {
      if (!dated.safeParse(holiday).success || years.includes(holiday.slice(0, 4))) return [];
      const data = { day: holiday, years: years.join(', ') };
      return [{ path: ['holidays', index], code: 'policy-holiday-outside-years', data }];
    }),
  ),

  check(
    ['calendar'],
    z.looseObject({ years: yearTexts, incompleteYears: yearTexts }),
    ({ years, incompleteYears }) =>
      incompleteYears.map((year, index): Finding => {
        const path = ['incompleteYears', index];
        return years.includes(year)
          ? { path, code: 'policy-year-incomplete', data: { year } }
          : { path, code: 'policy-year-not-covered', data: { year, years: years.join(', ') } };
      }),
  ),

  check(
    ['calendar'],
    z.looseObject({ years: yearTexts, incompleteYears: yearTexts, holidays: texts }),
    ({ years, incompleteYears, holidays }) =>
      years.flatMap((year, index): readonly Finding[] => {
        const known = incompleteYears.includes(year) || holidays.some((holiday) => holiday.startsWith(year));
        return known
          ? []
          : [{ path: ['years', index], code: 'policy-year-without-holidays', data: { year } }];
      }),
  ),

  check(
    [],
    z.looseObject({ effective: dated, calendar: z.looseObject({ years: yearTexts }) }),
    ({ effective, calendar: { years } }) => {
      if (years.includes(effective.slice(0, 4))) return [];
      const data = { effective, years: years.join(', ') };
      return [{ path: ['effective'], code: 'policy-effective-outside-years', data }];
    },
  ),
];
