import { z } from 'zod';
import { parseDay } from '../domain/calendar/period.ts';
import { ESELON, PTKP_STATUSES } from '../domain/people/employee.ts';
import { RULE_STATUSES, RULE_UNITS, type RuleUnit } from './rule-file.ts';

/*
 * What a rule file must look like. zod is slow to load, so only the build, the tests and imports of rules come here;
 * a payroll run never does.
 */

const sentence = z.string().trim().min(1);
const text = z.strictObject({ id: sentence, en: sentence });
const day = z
  .string()
  .refine((value) => parseDay(value) !== null, { params: { problem: 'rule-date-invalid' } });
const status = z.enum(RULE_STATUSES);

const source = z.strictObject({
  title: sentence,
  article: sentence.optional(),
  published: day.optional(),
  note: text.optional(),
});

/** A version without its value, whose shape depends on the unit. */
export const ruleVersionSchema = z.strictObject({ from: day, value: z.unknown(), source });

/** A version that an office adds, without its value. */
export const ruleAdditionSchema = z.strictObject({ id: sentence, from: day, value: z.unknown(), source });

/** A rule file without the values of its versions. */
export const ruleFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/),
  unit: z.enum(RULE_UNITS),
  description: text,
  reviewedOn: day,
  status,
  rowStatus: z.record(z.string(), status).optional(),
  versions: z.array(ruleVersionSchema).min(1),
});

const whole = z.int().min(0);
/** Up to 200%: a larger one is a slip of the scale. */
const rate = z.int().min(0).max(20_000);

const step = z.tuple([z.int().min(0).max(60), z.int().min(1)]);
const steps = z
  .array(step)
  .min(1)
  .refine((list) => isAscending(list.map(([mkg]) => mkg)), { params: { problem: 'rule-grid-order' } });

const bracket = z.strictObject({ upTo: z.int().min(1).nullable(), rate });
const brackets = z
  .array(bracket)
  .min(1)
  .refine((list) => list.findIndex(({ upTo }) => upTo === null) === list.length - 1, {
    params: { problem: 'rule-brackets-open' },
  })
  .refine((list) => isAscending(list.flatMap(({ upTo }) => upTo ?? [])), {
    params: { problem: 'rule-brackets-order' },
  });

/** Shape of a version's value for each unit; null (repealed) is allowed for all of them elsewhere. */
export const RULE_VALUE_SCHEMAS: Readonly<Record<RuleUnit, z.ZodType>> = {
  idr: whole,
  kilograms: whole,
  persons: whole,
  years: z.int().min(1).max(80),
  'hundredths-of-percent': rate,
  'idr-by-golongan-and-mkg': z.record(sentence, steps),
  'idr-by-eselon': z.record(z.enum(ESELON), whole),
  'idr-by-post': z.record(sentence, whole),
  'idr-by-group': z.record(sentence, whole),
  'idr-by-ptkp': z.record(z.enum(PTKP_STATUSES), whole),
  'years-by-group': z.record(sentence, z.int().min(40).max(80)),
  'days-by-sanction': z.record(sentence, z.int().min(1).max(366)),
  'rate-by-group': z.record(sentence, rate),
  'category-by-ptkp': z.record(z.enum(PTKP_STATUSES), z.enum(['A', 'B', 'C'])),
  brackets,
  'brackets-by-category': z.strictObject({ A: brackets, B: brackets, C: brackets }),
  'rate-with-caps': z.strictObject({ rate, perMonth: whole, perYear: whole }),
};

function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));
}
