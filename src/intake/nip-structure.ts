import { parseDay, parsePeriod } from '../domain/calendar/period.ts';

/** Parts of a NIP that can be wrong. */
export type NipPart = 'birth' | 'appointment' | 'sex';

/**
 * The first part of an 18-digit NIP that does not follow the structure, or null. PNS: birth day, month of appointment,
 * sex, serial. PPPK: birth day, year of appointment, 21 to 29, sex, serial. Real numbers exist that break the
 * structure, so this is never more than a warning.
 */
export function oddPartOfNip(nip: string): NipPart | null {
  if (parseDay(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`) === null) return 'birth';
  const year = nip.slice(8, 12);
  const middle = nip.slice(12, 14);
  const isContract = middle >= '21' && middle <= '29' && year >= '2019' && year <= '2199';
  if (!isContract && parsePeriod(`${year}-${middle}`) === null) return 'appointment';
  return nip[14] === '1' || nip[14] === '2' ? null : 'sex';
}
