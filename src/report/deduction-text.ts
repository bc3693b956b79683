import type { Period } from '../domain/calendar/period.ts';
import { monthlyArrears } from '../domain/pay/arrears.ts';
import { RECOVERY, SHORTFALL_RECOVERY } from '../domain/pay/take-home.ts';
import type { Labels } from './labels.ts';

/** The text of a deduction as imported; the program's own ones are named in the reader's language. */
export function deductionText(
  { kode, uraian, asal }: { readonly kode: string; readonly uraian: string; readonly asal: Period },
  labels: Labels,
): string {
  if (kode === RECOVERY) return labels.code(monthlyArrears(asal));
  return kode === SHORTFALL_RECOVERY ? labels.code(kode) : uraian;
}
