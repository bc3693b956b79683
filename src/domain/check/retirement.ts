import { addMonths, type Day, type Period, parseDay, periodOf } from '../calendar/period.ts';
import type { EmployeeRecord } from '../people/employee.ts';

/** Groups of posts with a retirement age of their own; the rows of rule `service.retirement-age`. */
export type RetirementGroup =
  | 'pimpinan tinggi'
  | 'administrator dan pengawas'
  | 'pelaksana'
  | 'ahli utama'
  | 'ahli madya'
  | 'guru'
  | 'fungsional lain';

/** When somebody is expected to retire, and on which assumption. */
export interface Retirement {
  readonly group: RetirementGroup;
  /** Whether the age is that of the employee's own record, not that of the group. */
  readonly isOwnAge: boolean;
  /** Whole years. */
  readonly age: number;
  /** Last month of service: the one in which the age is reached. */
  readonly lastMonth: Period;
}

/**
 * Expected retirement by the birth day in the NIP and the age of the post's group. The group is an assumption from the
 * columns jenis_jabatan, eselon and jabatan; pension begins on the first day of the month after the birthday.
 * @param ages rule `service.retirement-age`
 * @param ownAge retirement age on record, where the post has one of its own
 * @returns null for part-time contracts, a NIP without a birth day, or a group without an age
 */
export function expectedRetirement(
  nip: string,
  record: EmployeeRecord,
  ages: ReadonlyMap<string, number>,
  ownAge: number | null = null,
): Retirement | null {
  if (record.jenis === 'PPPK-PW') return null;
  const birth = birthDayOf(nip);
  const group = retirementGroup(record);
  const age = ownAge ?? ages.get(group);
  if (birth === null || age === undefined) return null;
  return { group, isOwnAge: ownAge !== null, age, lastMonth: addMonths(periodOf(birth), age * 12) };
}

/** Birth day in the first eight digits of a NIP; null where they are none. */
export function birthDayOf(nip: string): Day | null {
  return parseDay(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`);
}

/** Group of posts by which the retirement age is assumed. */
export function retirementGroup({ jenisJabatan, eselon, jabatan }: EmployeeRecord): RetirementGroup {
  if (jenisJabatan === 'struktural') {
    const isHigh = eselon !== null && (eselon.startsWith('I.') || eselon.startsWith('II.'));
    return isHigh ? 'pimpinan tinggi' : 'administrator dan pengawas';
  }
  if (jenisJabatan !== 'fungsional') return 'pelaksana';
  const words = (jabatan ?? '').toLowerCase().split(/[^a-z]+/);
  if (words.includes('guru')) return 'guru';
  if (words.includes('utama')) return 'ahli utama';
  return words.includes('madya') ? 'ahli madya' : 'fungsional lain';
}
