import { z } from 'zod';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { EMPLOYEE_KINDS, SERVICE_STATUSES } from '../../domain/people/employee.ts';
import { PREDICATES } from '../../domain/performance/evidence.ts';
import { WEEKDAY_WORDS } from '../weekday-words.ts';
import { fairnessShape } from './fairness-shape.ts';
import { performanceShape } from './performance-shape.ts';
import {
  day,
  line,
  orNull,
  percentRatio,
  period,
  rupiah,
  scoreHundredths,
  wholeNumber,
  yesNo,
} from './scalars.ts';
import { scheduleShape } from './schedule-shape.ts';
import { section, table } from './section.ts';
import { tppShape } from './tpp-shape.ts';

const share = percentRatio('0', '100');
const year = wholeNumber('1900', '2199');

const calendarShape = section({
  years: z.array(year).transform((years) => years.toSorted((a, b) => a - b)),
  incompleteYears: z.array(year).transform((years) => years.toSorted((a, b) => a - b)),
  workingWeekdays: z
    .array(z.enum(WEEKDAY_WORDS))
    .transform((words) => words.map((word) => WEEKDAY_WORDS.indexOf(word) + 1).toSorted((a, b) => a - b)),
  holidays: z.array(day).transform((days) => days.toSorted()),
});

/**
 * Every key of a policy file, what may stand there, and how it becomes an exact value. Values are read as text, so
 * that decimals keep their digits. What settings must mean together is judged in `policy-checks.ts`.
 */
export const policyShape: z.ZodType<PayPolicy> = section({
  name: line,
  decree: orNull(line),
  example: yesNo,
  effective: period,
  calendar: calendarShape,
  statusShares: table(SERVICE_STATUSES, section({ salary: share, tpp: share })),
  performance: performanceShape,
  tpp: tppShape,
  rounding: section({ salary: z.enum(['up-100', 'none']) }),
  contributions: section({
    cpnsIwp: share,
    pppkScheme: z.enum(['taspen', 'bpjs-tk']),
    pppkJkm: orNull(share),
  }),
  tax: section({
    salary: table(EMPLOYEE_KINDS, z.enum(['state-borne', 'withheld'])),
    tpp: z.enum(['incremental', 'final']),
    tppBearer: z.enum(['withheld', 'borne']),
    rounding: z.enum(['half-up', 'floor']),
    noNpwpSurcharge: yesNo,
  }),
  adjustments: section({ minimumTakeHome: rupiah('0') }),
  extraPay: section({ basisMonthsBefore: wholeNumber('1', '12'), thrTpp: share, gaji13Tpp: share }),
  arrears: section({ months: wholeNumber('1', '60') }),
  approval: section({ separatePersons: yesNo }),
  training: z.record(z.string(), section({ below: scoreHundredths, suggestion: line })),
  objections: section({ raiseDays: wholeNumber('1', '365'), answerDays: wholeNumber('1', '365') }).optional(),
  feedback: section({
    minimumRaters: wholeNumber('2', '20'),
    minimumPeople: wholeNumber('3', '100'),
  }).optional(),
  fairness: fairnessShape.optional(),
  talent: section({
    promotion: section({
      predicate: z.enum(PREDICATES),
      months: wholeNumber('1', '60'),
      serviceYears: wholeNumber('0', '40'),
      monthsWithoutSentence: wholeNumber('1', '120'),
    }),
    coaching: section({
      predicate: z.enum(PREDICATES),
      months: wholeNumber('1', '60'),
      declineMonths: wholeNumber('1', '60'),
      decline: scoreHundredths,
    }),
  }).optional(),
  personnel: section({ months: wholeNumber('1', '120') }).optional(),
  schedule: scheduleShape.optional(),
});
