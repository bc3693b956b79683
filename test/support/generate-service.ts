import type { Kind } from './generate-record.ts';
import { addMonths, daysOf, EXAMPLE_SETTINGS, workingDaysOf } from './oracle/index.ts';
import type { Random } from './random.ts';

/** Every kind comes up early, so that small samples have them too. */
export function kindOf(random: Random, index: number): Kind {
  const kinds: readonly Kind[] = ['PNS', 'CPNS', 'PPPK', 'PPPK-PW'];
  const early = kinds[index];
  if (early !== undefined) return early;
  return random.weighted([
    [11, 'PNS'],
    [2, 'CPNS'],
    [5, 'PPPK'],
    [2, 'PPPK-PW'],
  ] as const);
}

/** Most started long ago; some around the first working day, on weekends, late in the month, or after it. */
export function startDay(random: Random, kind: Kind, period: string): string {
  const working = workingDaysOf(period, EXAMPLE_SETTINGS);
  const inMonth = random.pick([
    `${period}-01`,
    ...working.slice(0, 2),
    random.pick(daysOf(period)),
    daysOf(period).at(-1),
  ]);
  const ago = (from: number, to: number): string => `${addMonths(period, -random.whole(from, to))}-01`;
  if (random.chance(14)) return inMonth ?? `${period}-01`;
  if (random.chance(3)) return `${addMonths(period, random.pick([0, 1]))}-15`;
  if (random.chance(10))
    return `${addMonths(period, -random.whole(1, 3))}-${random.pick(['01', '02', '16'])}`;
  return kind === 'PNS' ? ago(24, 380) : kind === 'CPNS' ? ago(1, 14) : ago(1, 60);
}

/** Mostly empty; otherwise around the edges of the month. Never before the start. */
export function endDay(random: Random, mulai: string, period: string): string {
  if (!random.chance(14)) return '';
  const days = daysOf(period);
  const end = random.pick([
    days[0],
    random.pick(days),
    days.at(-1),
    daysOf(addMonths(period, -1)).at(-1),
    `${addMonths(period, 5)}-30`,
  ]);
  return end !== undefined && end >= mulai ? end : '';
}

/** The month of the first row: January or not, the starting month or later, never after the period. */
export function firstMonth(random: Random, mulai: string, period: string): string {
  const start = mulai.slice(0, 7);
  if (start >= period) return period;
  const months = [`${period.slice(0, 4)}-01`, addMonths(period, -14), addMonths(period, -1), period, start];
  return random.pick(months.filter((month) => month >= start && month <= period));
}

/** 18 digits: birth day, then appointment month (PNS) or year with 21 to 29 (PPPK), sex, serial. */
export function newNip(random: Random, kind: Kind, mulai: string, taken: Set<string>): string {
  for (;;) {
    const two = (number: number): string => String(number).padStart(2, '0');
    const birth = `${Number(mulai.slice(0, 4)) - random.whole(20, 32)}${two(random.whole(1, 12))}${two(random.whole(1, 28))}`;
    const contract = kind.startsWith('PPPK');
    const appointment = contract
      ? `${mulai.slice(0, 4)}2${random.whole(1, 3)}`
      : mulai.slice(0, 7).replace('-', '');
    const nip = `${birth}${appointment}${random.pick([1, 2])}${String(random.whole(1, 40)).padStart(3, '0')}`;
    if (!taken.has(nip)) {
      taken.add(nip);
      return nip;
    }
  }
}
