import type { UnitPlace } from './layout.ts';

/**
 * The cases planted in every demo city of 60 employees and more, in this order: the first five go to the first staff
 * member of the first five units, the next five to the second, and so on. `first month` is the city's first period.
 *
 * - `no-attendance`: no attendance row in the first month; TPP is held
 * - `one-rater`: only the superior has rated in the first month; TPP is held
 * - `joiner`: came from another region on the 12th of the first month; no salary, TPP for the days served
 * - `leaver`: resigned, last day the 16th of the first month
 * - `long-leave`: cuti besar; salary without TPP
 * - `unpaid-leave`: CLTN; a slip of zeros
 * - `absences`: absent without notice on three days of the first month
 * - `retiree`: 58 in the first month, last day its last day
 * - `study`: tugas belajar; salary without TPP
 * - `suspended`: diberhentikan sementara; half the salary
 * - `promotion`: a golongan higher from the second month on
 * - `acting`: the deputy of the second unit also acts as head of another service (plt_kelas)
 */
export const PLANTED_CASES = [
  'no-attendance',
  'one-rater',
  'joiner',
  'leaver',
  'long-leave',
  'unpaid-leave',
  'absences',
  'retiree',
  'study',
  'suspended',
  'promotion',
  'acting',
] as const;
export type PlantedCase = (typeof PLANTED_CASES)[number];

const UNITS_WITH_CASES = 5;
const STAFF_CASES = PLANTED_CASES.indexOf('acting');

/** The case planted at a position of a unit, or null: the demo plants them in the first region only. */
export function plantedAt(place: UnitPlace, position: number): PlantedCase | null {
  if (place.region !== 0 || place.ordinal >= UNITS_WITH_CASES) return null;
  if (place.ordinal === 1 && position === 1 && place.leaders > 1) return 'acting';
  const turn = position - place.leaders;
  const ordinal = turn * UNITS_WITH_CASES + place.ordinal;
  const isStaff = turn >= 0 && position < place.pnsEnd;
  return isStaff && ordinal < STAFF_CASES ? (PLANTED_CASES[ordinal] ?? null) : null;
}
