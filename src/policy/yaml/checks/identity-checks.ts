import { z } from 'zod';
import { yesNo } from '../scalars.ts';
import { type Check, check } from './check.ts';

const decree = z.string().transform((text) => (['null', '~', ''].includes(text) ? null : text));

/** What name, decree and the mark `example` must mean together. */
export const identityChecks: readonly Check[] = [
  check([], z.looseObject({ decree, example: yesNo }), (policy) => {
    if (policy.example && policy.decree !== null)
      return [{ path: ['example'], code: 'policy-example-with-decree' }];
    if (!policy.example && policy.decree === null)
      return [{ path: ['decree'], code: 'policy-decree-missing' }];
    return [];
  }),
];
