import type { EmployeeKind } from '../../domain/people/employee.ts';
import type { Staffing } from './posts.ts';

/** Per mille of the staff per golongan, highest first, so that a list by rank needs no sorting. */
type Mix = readonly (readonly [golongan: string, perMille: number])[];

const PNS_MIX: Readonly<Record<Staffing, Mix>> = {
  kantor: [
    ['IV/b', 20],
    ['IV/a', 60],
    ['III/d', 180],
    ['III/c', 160],
    ['III/b', 180],
    ['III/a', 180],
    ['II/d', 90],
    ['II/c', 70],
    ['II/b', 30],
    ['II/a', 20],
    ['I/d', 7],
    ['I/c', 3],
  ],
  sekolah: [
    ['IV/c', 10],
    ['IV/b', 90],
    ['IV/a', 150],
    ['III/d', 200],
    ['III/c', 160],
    ['III/b', 160],
    ['III/a', 140],
    ['II/d', 40],
    ['II/c', 30],
    ['II/b', 10],
    ['II/a', 10],
  ],
  kesehatan: [
    ['IV/b', 40],
    ['IV/a', 80],
    ['III/d', 220],
    ['III/c', 180],
    ['III/b', 160],
    ['III/a', 140],
    ['II/d', 110],
    ['II/c', 70],
  ],
  lapangan: [
    ['IV/a', 20],
    ['III/d', 120],
    ['III/c', 120],
    ['III/b', 160],
    ['III/a', 160],
    ['II/d', 140],
    ['II/c', 120],
    ['II/b', 80],
    ['II/a', 60],
    ['I/d', 15],
    ['I/c', 5],
  ],
};

const PPPK_OFFICE: Mix = [
  ['IX', 400],
  ['VII', 250],
  ['V', 300],
  ['IV', 30],
  ['I', 20],
];

const PPPK_MIX: Readonly<Record<Staffing, Mix>> = {
  kantor: PPPK_OFFICE,
  sekolah: [
    ['X', 20],
    ['IX', 880],
    ['VII', 60],
    ['V', 40],
  ],
  kesehatan: [
    ['X', 30],
    ['IX', 320],
    ['VII', 600],
    ['V', 50],
  ],
  lapangan: PPPK_OFFICE,
};

const CPNS_MIX: Mix = [
  ['III/a', 750],
  ['II/c', 250],
];

const PART_TIME_MIX: Mix = [
  ['IX', 300],
  ['V', 700],
];

/** Golongan of the employee who stands at `rank` (from 0) of `count` of his kind in a unit. */
export function golonganAt(kind: EmployeeKind, staffing: Staffing, rank: number, count: number): string {
  const mix = mixOf(kind, staffing);
  const share = Math.floor(((2 * rank + 1) * 500) / count);
  let sum = 0;
  for (const [golongan, perMille] of mix) {
    sum += perMille;
    if (share < sum) return golongan;
  }
  return mix[mix.length - 1]?.[0] ?? 'III/a';
}

function mixOf(kind: EmployeeKind, staffing: Staffing): Mix {
  switch (kind) {
    case 'PNS':
      return PNS_MIX[staffing];
    case 'CPNS':
      return CPNS_MIX;
    case 'PPPK':
      return PPPK_MIX[staffing];
    case 'PPPK-PW':
      return PART_TIME_MIX;
  }
}

/** Fewest and most years since recruitment that holders of a golongan of PNS have in the demo. */
export const YEARS_IN_SERVICE: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  'I/c': [6, 20],
  'I/d': [8, 22],
  'II/a': [2, 16],
  'II/b': [4, 18],
  'II/c': [2, 20],
  'II/d': [4, 24],
  'III/a': [2, 12],
  'III/b': [4, 18],
  'III/c': [8, 22],
  'III/d': [12, 28],
  'IV/a': [14, 30],
  'IV/b': [18, 30],
  'IV/c': [20, 30],
  'IV/d': [24, 30],
};

const STARTS_AT_THREE = new Set([
  'I/b',
  'I/c',
  'I/d',
  'II/b',
  'II/c',
  'II/d',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
]);

/** Service years with which the salary grid of a golongan begins: 0 or 3. */
export function firstServiceYear(golongan: string): number {
  return STARTS_AT_THREE.has(golongan) ? 3 : 0;
}

const LADDER = ['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'];

/** The golongan after a promotion; the same where the demo promotes nobody (golongan I and II, PPPK, the top). */
export function promoted(golongan: string): string {
  return LADDER[LADDER.indexOf(golongan) + 1 || LADDER.length] ?? golongan;
}
