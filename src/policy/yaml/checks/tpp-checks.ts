import { z } from 'zod';
import { JOB_CLASSES } from '../../job-classes.ts';
import type { Finding, Path } from '../finding.ts';
import { rupiah } from '../scalars.ts';
import { type Check, check, emptyList, repeatedEntries } from './check.ts';

/** Codes that would collide with pay lines `TPP_…` of the program itself. */
const RESERVED_CRITERIA = ['PLT', 'BRUTO', 'THR', 'G13'];

const criteria: Path = ['tpp', 'criteria'];
const base: Path = ['tpp', 'base'];

/** What the TPP settings must mean together: criteria, indices, amounts by class. */
export const tppChecks: readonly Check[] = [
  check(criteria, z.array(z.unknown()), (rows) => emptyList([], rows)),
  check(criteria, z.array(z.looseObject({ code: z.string() })), (rows) => [
    ...repeatedEntries(
      rows.map((row) => row.code),
      (index) => [index, 'code'],
    ),
    ...rows.flatMap(({ code }, index): readonly Finding[] => {
      if (!RESERVED_CRITERIA.includes(code)) return [];
      return [{ path: [index, 'code'], code: 'policy-code-reserved', data: { code } }];
    }),
  ]),

  check(base, z.looseObject({ kind: z.literal('table'), indices: z.unknown() }), ({ indices }) =>
    indices === undefined
      ? []
      : [{ path: ['indices'], code: 'policy-key-unused', data: { key: 'indices', because: 'kind: table' } }],
  ),
  check(base, z.looseObject({ kind: z.literal('indices'), indices: z.undefined().optional() }), () => [
    { path: ['indices'], code: 'policy-key-missing', data: { key: 'indices' } },
  ]),
  check([...base, 'indices'], z.array(z.unknown()), (indices) => emptyList([], indices)),
  check([...base, 'indices'], z.array(z.looseObject({ name: z.string() })), (indices) =>
    repeatedEntries(
      indices.map((index) => index.name),
      (position) => [position, 'name'],
    ),
  ),

  check([...base, 'amounts'], z.record(z.string(), z.unknown()), (amounts) =>
    JOB_CLASSES.slice(1).flatMap((jobClass, index): readonly Finding[] => {
      const below = JOB_CLASSES[index] ?? jobClass;
      const lower = rupiah('1').safeParse(amounts[below]);
      const higher = rupiah('1').safeParse(amounts[jobClass]);
      if (!lower.success || !higher.success || higher.data >= lower.data) return [];
      return [{ path: [jobClass], code: 'policy-class-amount-falling', data: { class: jobClass, below } }];
    }),
  ),
];
