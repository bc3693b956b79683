import { Random } from './random.ts';
import { csvOf } from './small-city.ts';

/*
 * Logs of February 2026, drawn from their codes: first what a day is to count, then stamps that say so. Hours and tiers
 * are written down here a second time, from the words of the example policy.
 */

/** Working days: Monday to Friday without Chinese New Year; Ramadan from the 19th on. */
export const DAYS: readonly string[] = [
  ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 18, 19, 20, 23, 24, 25, 26, 27],
].map((day) => `2026-02-${String(day).padStart(2, '0')}`);

const FRIDAYS: ReadonlySet<string> = new Set(['06', '13', '20', '27'].map((day) => `2026-02-${day}`));

interface Hours {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

function hoursOf(day: string): Hours {
  const isFriday = FRIDAYS.has(day);
  const at = (hour: number, minute: number): number => hour * 60 + minute;
  const middle = isFriday ? at(11, 30) : at(12, 0);
  if (day >= '2026-02-19') return { start: at(8, 0), middle, end: isFriday ? at(15, 30) : at(15, 0) };
  return { start: at(7, 30), middle, end: isFriday ? at(16, 30) : at(16, 0) };
}

const NIGHT: Hours = { start: 21 * 60, middle: 26 * 60, end: 31 * 60 };

/** Fewest and most minutes of each tier. */
const TIERS = [
  [1, 30],
  [31, 60],
  [61, 90],
  [91, 150],
] as const;

/** Somebody of whom a log is drawn; days of service outside the month are left out. */
export interface LoggedPerson {
  readonly nip: string;
  readonly mulai: string;
  readonly berhenti: string;
}

export interface DrawnLog {
  /** A row for each day, as the machine exports it. */
  readonly log: string;
  /** The same as single stamps; people with shifts are not in it. */
  readonly stamps: string;
  readonly absences: string;
  /** What a recap of the same month says. */
  readonly recap: string;
  readonly shiftWorkers: ReadonlySet<string>;
}

const CODES = ['tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'apel', 'tk'] as const;

/** Draws a month of every person. */
export function drawLog(seed: number, people: readonly LoggedPerson[]): DrawnLog {
  const random = new Random(seed);
  const [log, stamps, absences, recap]: [string[], string[], string[], string[]] = [[], [], [], []];
  const shiftWorkers = new Set<string>();
  for (const { nip, mulai, berhenti } of people) {
    const counts: Record<string, number> = {};
    const isNight = random.chance(10);
    if (isNight) shiftWorkers.add(nip);
    for (const day of DAYS) {
      if (day < mulai || (berhenti !== '' && day > berhenti)) continue;
      const drawn = isNight ? drawNight(random) : drawDay(random, hoursOf(day));
      for (const code of drawn.codes) counts[code] = (counts[code] ?? 0) + 1;
      for (const [alasan, bagian] of drawn.absences) absences.push([nip, alasan, day, '', bagian].join(','));
      const [masuk, pulang] = drawn.times.map((time) => (time === null ? '' : clock(time)));
      log.push([nip, day, masuk, pulang, drawn.shift].join(','));
      for (const time of drawn.times)
        if (!isNight && time !== null) stamps.push(`${nip},${day},${clock(time)}`);
    }
    recap.push([nip, '2026-02', ...CODES.map((code) => counts[code] ?? 0)].join(','));
  }
  // Somebody in the office works on the last day, so that the stamps reach the end of the month.
  return {
    log: csvOf('nip,tanggal,masuk,pulang,shift', log),
    stamps: csvOf('NIP,Tanggal,Jam', stamps),
    absences: csvOf('nip,alasan,dari,sampai,bagian', absences),
    recap: csvOf(`nip,period,${CODES.join(',')}`, recap),
    shiftWorkers,
  };
}

interface DrawnDay {
  readonly times: readonly [arrival: number | null, departure: number | null];
  readonly codes: readonly string[];
  readonly absences: readonly (readonly [alasan: string, bagian: string])[];
  readonly shift: string;
}

function drawDay(random: Random, hours: Hours): DrawnDay {
  const reasons = ['cuti', 'dinas-luar', 'sakit', 'izin', 'sakit-tanpa-surat'];
  const kind = random.weighted([
    [80, 'worked'],
    [6, 'excused'],
    [5, 'pagi'],
    [5, 'siang'],
    [4, 'absent'],
  ] as const);
  const apel = random.chance(4);
  const roll = apel ? ([['tidak-apel', '']] as const) : [];
  const missed = apel ? ['apel'] : [];
  if (kind === 'absent') return { times: [null, null], codes: ['tk', ...missed], absences: roll, shift: '' };
  if (kind === 'excused') {
    // Whoever is on leave may still have passed the machine.
    const times = random.chance(20) ? ([hours.start + 100, null] as const) : ([null, null] as const);
    return { times, codes: missed, absences: [[random.pick(reasons), 'penuh'], ...roll], shift: '' };
  }
  const start = kind === 'pagi' ? hours.middle : hours.start;
  const end = kind === 'siang' ? hours.middle : hours.end;
  const half = kind === 'worked' ? [] : ([[random.pick(reasons), kind]] as const);
  // Half days are too short for the widest tiers, whose stamps would lie beyond the middle.
  const { times, codes } = drawTimes(random, start, end, kind === 'worked' ? 4 : 2);
  return { times, codes: [...codes, ...missed], absences: [...half, ...roll], shift: '' };
}

function drawNight(random: Random): DrawnDay {
  if (random.chance(15)) return { times: [null, null], codes: [], absences: [], shift: 'libur' };
  if (random.chance(4)) return { times: [null, null], codes: ['tk'], absences: [], shift: 'Malam' };
  const { times, codes } = drawTimes(random, NIGHT.start, NIGHT.end, 4);
  return { times, codes, absences: [], shift: 'Malam' };
}

function drawTimes(
  random: Random,
  start: number,
  end: number,
  tiers: number,
): Pick<DrawnDay, 'times' | 'codes'> {
  const side = (name: string): readonly [minutes: number | null, code: string | null] => {
    if (random.chance(3)) return [null, `${name}4`];
    if (random.chance(75)) return [-random.whole(0, 20), null];
    const tier = random.whole(1, tiers);
    const [from, to] = TIERS[tier - 1] ?? TIERS[0];
    return [random.pick([from, to, random.whole(from, to)]), `${name}${tier}`];
  };
  let [late, lateCode] = side('tl');
  const [early, earlyCode] = side('psw');
  // A day without any stamp is another thing.
  if (late === null && early === null) [late, lateCode] = [0, null];
  return {
    times: [late === null ? null : start + late, early === null ? null : end - early],
    codes: [lateCode, earlyCode].filter((code) => code !== null),
  };
}

function clock(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
