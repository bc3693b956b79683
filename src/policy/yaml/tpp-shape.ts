import { z } from 'zod';
import type { Ratio } from '../../domain/money/exact.ts';
import type { TppPolicy } from '../../domain/pay/policy.ts';
import { JOB_CLASSES } from '../job-classes.ts';
import { code, indexRatio, line, percentRatio, rupiah, yesNo } from './scalars.ts';
import { section, table } from './section.ts';

const share = percentRatio('0', '100');
const NOTHING: Ratio = { num: 0, den: 1 };

const base = section({
  kind: z.enum(['table', 'indices']),
  amounts: table(JOB_CLASSES, rupiah('1')).transform((amounts) =>
    JOB_CLASSES.map((jobClass) => amounts[jobClass]),
  ),
  indices: z.array(section({ name: line, value: indexRatio })).optional(),
}).transform(({ kind, amounts, indices }): TppPolicy['base'] => {
  return kind === 'table' ? { kind, amounts } : { kind, amounts, indices: indices ?? [] };
});

const criterion = section({
  code: code('upper'),
  name: section({ id: line, en: line }),
  percent: percentRatio('0.01', '1000'),
  weighted: yesNo,
  appliesTo: z.enum(['all', 'listed']),
});

/** Section `tpp` of a policy file. Part-time contract employees have no TPP, so no share can be written for them. */
export const tppShape = section({
  base,
  criteria: z.array(criterion),
  plt: share,
  kindShares: table(['PNS', 'CPNS', 'PPPK'], share).transform((shares) => ({
    ...shares,
    'PPPK-PW': NOTHING,
  })),
});
