import { monthOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import type { EmployeeKind } from '../../domain/people/employee.ts';
import type { Draws } from './draws.ts';
import { firstServiceYear, golonganAt, promoted, YEARS_IN_SERVICE } from './golongan.ts';
import type { UnitPlace } from './layout.ts';
import { type PlantedCase, plantedAt } from './planted.ts';

/** Birthdays that the demo gives out: days 1 to 28 of twelve months. */
const BIRTHDAYS = 12 * 28;
/** Serial numbers 1 to 989 are given out in turn; 999 is the retiree's. */
const SERIALS = 989;
const RETIREE_SERIAL = 999;
/** After so many employees birthday and serial begin again, with another sex, month or contract number. */
const CYCLE = BIRTHDAYS * SERIALS;
/** Two sexes times the nine contract numbers of a PPPK number. */
const CYCLES = 18;

/** The largest city whose identity numbers are all different. */
export const MOST_EMPLOYEES = CYCLE * CYCLES;

/** Topics keep the sequences of chance of one employee apart. */
export const TOPIC = { slot: 1, career: 2, person: 3, ability: 4, holder: 5 } as const;

/** Who somebody is, and the career that follows from the identity number. */
export interface Identity {
  /** Index in the whole city. */
  readonly index: number;
  readonly nip: string;
  readonly kind: EmployeeKind;
  readonly golongan: string;
  /** Whole years in the golongan, in the period asked for. */
  readonly mkg: number;
  readonly isWoman: boolean;
  readonly birth: { readonly year: number; readonly month: number; readonly day: number };
  /** Month of appointment. */
  readonly appointed: { readonly year: number; readonly month: number };
  readonly planted: PlantedCase | null;
}

/**
 * The identity of whoever stands at a position of a unit. The same for every period, but for service years and the
 * planted promotion.
 * @param since first period of the city: careers are counted back from it
 */
export function identityAt(
  draws: Draws,
  place: UnitPlace,
  position: number,
  since: Period,
  period: Period,
): Identity {
  const index = place.first + position;
  const planted = plantedAt(place, position);
  const kind = kindAt(place, position);
  const golongan = initialGolongan(place, position, kind);
  const slot = slotOf(draws, index);

  draws.seek(index, TOPIC.career);
  const years = yearsInService(draws, kind, golongan, planted);
  const year = yearOf(since) - years;
  const month = kind === 'PPPK-PW' ? 10 : slot.month;
  const isRetiree = planted === 'retiree';
  const birth = isRetiree
    ? { year: yearOf(since) - 58, month: monthOf(since), day: 15 }
    : { year: year - ageAtStart(draws, kind, golongan, years), month: slot.birthMonth, day: slot.birthDay };
  const served = Math.floor((yearOf(period) * 12 + monthOf(period) - (year * 12 + month)) / 12);
  return {
    index,
    nip:
      text(birth.year, 4) +
      text(birth.month, 2) +
      text(birth.day, 2) +
      text(year, 4) +
      (kind === 'PPPK' || kind === 'PPPK-PW' ? `2${slot.contract}` : text(month, 2)) +
      (slot.isWoman ? '2' : '1') +
      text(isRetiree ? RETIREE_SERIAL : slot.serial, 3),
    kind,
    golongan: planted === 'promotion' && period > since ? promoted(golongan) : golongan,
    mkg: Math.max(0, served) + firstServiceYear(golongan),
    isWoman: slot.isWoman,
    birth,
    appointed: { year, month },
    planted,
  };
}

/** A whole number with leading zeros. */
export function text(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function kindAt(place: UnitPlace, position: number): EmployeeKind {
  if (position < place.pnsEnd) return 'PNS';
  if (position < place.cpnsEnd) return 'CPNS';
  return position < place.pppkEnd ? 'PPPK' : 'PPPK-PW';
}

function initialGolongan(place: UnitPlace, position: number, kind: EmployeeKind): string {
  const leader = position < place.leaders && kind === 'PNS' ? place.unit.leaders[position] : undefined;
  if (leader !== undefined) return leader.golongan;
  const [start, end] = segmentOf(place, kind);
  return golonganAt(kind, place.unit.staffing, position - start, end - start);
}

function segmentOf(place: UnitPlace, kind: EmployeeKind): readonly [start: number, end: number] {
  switch (kind) {
    case 'PNS':
      return [place.leaders, place.pnsEnd];
    case 'CPNS':
      return [place.pnsEnd, place.cpnsEnd];
    case 'PPPK':
      return [place.cpnsEnd, place.pppkEnd];
    case 'PPPK-PW':
      return [place.pppkEnd, place.size];
  }
}

/**
 * The parts of the identity number that make it unique: within a cycle birthday and serial differ from everybody
 * else's, in another cycle sex, month or contract number do.
 */
function slotOf(draws: Draws, index: number) {
  const low = index % CYCLE;
  const cycle = Math.floor(index / CYCLE);
  const turn = Math.floor(low / BIRTHDAYS);
  draws.seek(low, TOPIC.slot);
  // 115 shares no factor with 336: within one serial every birthday comes up exactly once.
  const birthday = ((low % BIRTHDAYS) * 115 + turn * 37) % BIRTHDAYS;
  return {
    birthMonth: 1 + Math.floor(birthday / 28),
    birthDay: 1 + (birthday % 28),
    serial: 1 + turn,
    isWoman: (draws.below(2) + cycle) % 2 === 1,
    month: 1 + ((draws.below(12) + Math.floor(cycle / 2)) % 12),
    contract: 1 + Math.floor(cycle / 2),
  };
}

function yearsInService(
  draws: Draws,
  kind: EmployeeKind,
  golongan: string,
  planted: PlantedCase | null,
): number {
  if (planted === 'retiree') return 30;
  if (kind === 'CPNS' || kind === 'PPPK-PW') return 1;
  if (kind === 'PPPK') return 1 + draws.below(4);
  const [fewest, most] = YEARS_IN_SERVICE[golongan] ?? [4, 20];
  return fewest + draws.below(most - fewest + 1);
}

/** Age at appointment: PNS start young enough to be below 58 now, contracts start at any age. */
function ageAtStart(draws: Draws, kind: EmployeeKind, golongan: string, years: number): number {
  if (kind === 'PPPK' || kind === 'PPPK-PW') return 22 + draws.below(28);
  const youngest = golongan.startsWith('I/') || golongan.startsWith('II/') ? 19 : 22;
  return youngest + draws.below(Math.min(11, 57 - years - youngest));
}
