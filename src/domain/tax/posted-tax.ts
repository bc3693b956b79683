import type { PostedSlip } from '../pay/posted.ts';
import type { TaxBasis } from './tax-basis.ts';

/** Salary tax that slips have posted: the sum of PPH21_GAJI, whole rupiah. */
export function postedSalaryTax(slips: readonly PostedSlip[]): number {
  return slips.reduce((sum, { lines }) => sum + (lines.PPH21_GAJI ?? 0), 0);
}

/** Tax on other income without final tax that slips have posted, whole rupiah. */
export function postedOtherTax(slips: readonly PostedSlip[]): number {
  return slips.reduce((sum, { taxOther }) => sum + taxOther, 0);
}

/** Salary tax of the year that was withheld from the employee himself, not borne by the employer, whole rupiah. */
export function ownSalaryTax({ history, openingIsOwn }: Pick<TaxBasis, 'history' | 'openingIsOwn'>): number {
  let own = openingIsOwn ? (history.opening?.pphGaji ?? 0) : 0;
  for (const { lines } of history.year) own += (lines.PPH21_GAJI ?? 0) - (lines.TUNJ_PPH ?? 0);
  return own;
}
