import { isDay, isMonth } from '../domain/calendar/period.ts';
import { wholeAt } from '../domain/calendar/whole-at.ts';

/** Parts of a NIP that can be wrong. */
export type NipPart = 'birth' | 'appointment' | 'sex';

/**
 * The first part of an 18-digit NIP that does not follow the structure, or null. PNS: birth day, month of appointment,
 * sex, serial. PPPK: birth day, year of appointment, 21 to 29, sex, serial. Real numbers exist that break the
 * structure, so this is never more than a warning.
 */
export function oddPartOfNip(nip: string): NipPart | null {
  if (!isDay(wholeAt(nip, 0, 4), wholeAt(nip, 4, 6), wholeAt(nip, 6, 8))) return 'birth';
  const year = wholeAt(nip, 8, 12);
  const month = wholeAt(nip, 12, 14);
  const isContract = month >= 21 && month <= 29 && year >= 2019 && year <= 2199;
  if (!isContract && !isMonth(year, month)) return 'appointment';
  return nip[14] === '1' || nip[14] === '2' ? null : 'sex';
}
