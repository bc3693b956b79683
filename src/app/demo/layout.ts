import { UNITS, type Unit } from './units.ts';

/** Employees of one city; a larger number becomes several cities, called regions. */
const REGION_SIZE = 5000;

/** Fewer employees than this a unit never has, except in a city too small for two units. */
const SMALLEST_UNIT = 8;

/** A city has a unit for every so many employees, until it has all. */
const EMPLOYEES_PER_UNIT = 12;

/** One unit of one region, with the employees that it holds. Within a unit they stand by rank. */
export interface UnitPlace {
  readonly unit: Unit;
  /** Name in the sheets: regions after the first carry a number. */
  readonly name: string;
  readonly region: number;
  /** Position of the unit in its region, from 0. */
  readonly ordinal: number;
  /** Index in the whole city of the unit's first employee. */
  readonly first: number;
  readonly size: number;
  /** The first so many employees lead the unit. */
  readonly leaders: number;
  /** Positions at which PNS, CPNS and PPPK end; what follows is PPPK-PW. */
  readonly pnsEnd: number;
  readonly cpnsEnd: number;
  readonly pppkEnd: number;
  /** The region's first unit, whose head is above the heads of the others; null for that unit itself. */
  readonly seat: UnitPlace | null;
}

/** Shares of employees, per mille and cumulative: PNS 62%, CPNS 3%, PPPK 30%, PPPK-PW 5%. */
const PNS = 620;
const CPNS = 650;
const PPPK = 950;

/** The units of a city of so many employees, one after the other; nothing is kept once it is given. */
export function* unitPlaces(employees: number): Generator<UnitPlace> {
  const regions = Math.max(1, Math.ceil(employees / REGION_SIZE));
  for (let region = 0; region < regions; region++) {
    const first = Math.floor((region * employees) / regions);
    const end = Math.floor(((region + 1) * employees) / regions);
    yield* placesOfRegion(region, first, end - first);
  }
}

function* placesOfRegion(region: number, first: number, employees: number): Generator<UnitPlace> {
  if (employees === 0) return;
  const units = UNITS.slice(0, Math.max(1, Math.floor(employees / EMPLOYEES_PER_UNIT)));
  const reserved = units.length === 1 ? 0 : SMALLEST_UNIT;
  const shared = employees - reserved * units.length;
  const allWeight = units.reduce((sum, unit) => sum + unit.weight, 0);
  let seat: UnitPlace | null = null;
  let weight = 0;
  let start = 0;
  for (const [ordinal, unit] of units.entries()) {
    weight += unit.weight;
    const end = reserved * (ordinal + 1) + Math.floor((shared * weight) / allWeight);
    const size = end - start;
    const pnsEnd = quota(start, end, PNS);
    const cpnsEnd = Math.max(pnsEnd, quota(start, end, CPNS));
    const place: UnitPlace = {
      unit,
      name: region === 0 ? unit.name : `${unit.name} Wilayah ${region + 1}`,
      region,
      ordinal,
      first: first + start,
      size,
      leaders: Math.min(unit.leaders.length, Math.max(1, Math.floor(size / 5))),
      pnsEnd,
      cpnsEnd,
      pppkEnd: Math.max(cpnsEnd, quota(start, end, PPPK)),
      seat,
    };
    seat ??= place;
    yield place;
    start = end;
  }
}

/** How many of the employees `start` to `end` fall to a share, so that the shares of all units add up. */
function quota(start: number, end: number, perMille: number): number {
  return Math.floor((end * perMille) / 1000) - Math.floor((start * perMille) / 1000);
}
