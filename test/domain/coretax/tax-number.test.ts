import { expect, it } from 'vitest';
import { taxNumber } from '../../../src/domain/coretax/tax-number.ts';

const NIK = '1271031507850002';

it.each([
  ['an old NPWP behind a zero is no number of a person', null, '0091234567013000', { defect: 'old' }],
  ['an old NPWP behind a zero contradicts no NIK', NIK, '0091234567013000', { tin: NIK }],
  ['an NPWP of 16 digits is the NIK, and takes its place', null, NIK, { tin: NIK }],
  ['the NIK alone will do', NIK, null, { tin: NIK }],
  ['an NPWP of 15 digits alone will not', null, '091234567013000', { defect: 'missing' }],
  ['beside the NIK it is passed over', NIK, '091234567013000', { tin: NIK }],
  ['nothing is missing', null, null, { defect: 'missing' }],
  [
    'another NPWP of 16 digits than the NIK is a mistake',
    NIK,
    '1271031507850009',
    { defect: 'contradictory' },
  ],
] as const)('by which number the tax office knows an employee: %s', (_, nik, npwp, known) => {
  expect(taxNumber({ nik, npwp })).toEqual(known);
});
