import { roundedProduct } from '../money/exact.ts';
import { type EmployeeRecord, listedCriteria } from '../people/employee.ts';
import type { PayContext } from './context.ts';

/**
 * TPP of a whole month at full score and without any cut: the criteria of the employee's job class.
 * @returns whole rupiah, each criterion rounded half up; 0 without a job class and for part-time contracts
 */
export function fullTpp(
  { basicTpp, criteria }: Pick<PayContext, 'basicTpp' | 'criteria'>,
  record: EmployeeRecord,
): number {
  const { jenis, kelasJabatan } = record;
  if (kelasJabatan === null || jenis === 'PPPK-PW') return 0;
  const listed = listedCriteria(record);
  let total = 0;
  for (const { criterion, percent } of criteria) {
    if (criterion.appliesTo === 'listed' && !listed.includes(criterion.code)) continue;
    total += roundedProduct(basicTpp[kelasJabatan] ?? 0, [percent], 'half-up');
  }
  return total;
}
