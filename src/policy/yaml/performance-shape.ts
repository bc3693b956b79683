import { z } from 'zod';
import { PREDICATES, RATED_COMPONENTS, RATER_ROLES } from '../../domain/performance/evidence.ts';
import { code, line, percentHundredths, percentRatio, scoreHundredths, wholeNumber } from './scalars.ts';
import { section, table } from './section.ts';

const bilingualName = section({ id: line, en: line });

/** A whole percent of a table whose weights add up to 100. */
export const weight = wholeNumber('1', '100');

/** Roles whose scores count, in the order of reports; `diri` never counts and has no weight. */
const COUNTED_ROLES = RATER_ROLES.filter((role) => role !== 'diri');

const component = section({
  code: code('lower'),
  name: bilingualName,
  weight,
  source: z.enum(['attendance', 'raters', 'targets-or-raters', 'targets']),
  rated: z.enum(RATED_COMPONENTS).optional(),
}).transform((written) => ({ ...written, rated: written.rated ?? null }));

const attendanceCode = section({
  code: code('lower'),
  name: bilingualName,
  percent: percentHundredths('0', '100'),
  appliesTo: z.enum(['component', 'whole', 'both']),
});

/** Section `performance` of a policy file. */
export const performanceShape = section({
  components: z.array(component),
  raters: section({
    roles: section({ atasan: weight, rekan: weight.optional(), 'pihak-ketiga': weight.optional() }).transform(
      (weights) =>
        COUNTED_ROLES.flatMap((role) => {
          const share = weights[role];
          return share === undefined ? [] : [{ role, weight: share }];
        }),
    ),
    minimumRaters: wholeNumber('1', '20'),
    calibration: section({
      ratees: wholeNumber('3', '1000'),
      tolerance: scoreHundredths,
      limit: scoreHundredths,
    }).optional(),
  }),
  targets: section({ cap: percentRatio('1', '1000') }),
  attendanceCodes: z.array(attendanceCode),
  missing: z.enum(['hold', 'zero', 'renormalise']),
  bands: table(PREDICATES, scoreHundredths).transform((from) =>
    PREDICATES.map((predicate) => ({ from: from[predicate], predicate })),
  ),
  factor: z.enum(['proportional', 'banded']),
  bandedPercent: table(PREDICATES, percentRatio('0', '100')),
});
