import { addMonths, EXAMPLE_SETTINGS, type Settings, type Terms } from './oracle/index.ts';
import type { Random } from './random.ts';

/** A percent with up to two decimals. */
function percent(random: Random, from: number, to: number): string {
  return random.pick([random.whole(from, to), random.whole(from * 100, to * 100) / 100]).toString();
}

/** Whole parts of 100, none of them 0. */
function weights(random: Random, count: number): number[] {
  const bounds = new Set<number>();
  while (bounds.size < count - 1) bounds.add(random.whole(1, 99));
  const sorted = [0, ...[...bounds].sort((a, b) => a - b), 100];
  return sorted.slice(1).map((bound, index) => bound - (sorted[index] ?? 0));
}

const SOURCES = ['targets', 'targets-or-raters', 'raters'] as const;

/** One to four components; each column of ratings belongs to one of them, attendance may be none. */
function components(random: Random): Settings['components'] {
  const kinds = ['kualitas', 'inisiatif', 'komunikasi', 'kehadiran'].filter(() => random.chance(80));
  const chosen = kinds.length === 0 ? ['kualitas'] : kinds;
  const parts = weights(random, chosen.length);
  return chosen.map((kind, index) => {
    const weight = parts[index] ?? 0;
    if (kind === 'kehadiran') return { code: 'hadir', weight, source: 'attendance' };
    const source = kind === 'kualitas' ? random.pick(SOURCES) : 'raters';
    return source === 'targets'
      ? { code: `nilai_${kind}`, weight, source }
      : { code: `nilai_${kind}`, weight, source, rated: kind };
  });
}

/** The superior alone, or with one or both other roles. */
function roles(random: Random): Settings['roles'] {
  const others = ['rekan', 'pihak-ketiga'].filter(() => random.chance(70));
  const parts = weights(random, 1 + others.length);
  return Object.fromEntries(['atasan', ...others].map((role, index) => [role, String(parts[index])]));
}

/** From high to low. */
function falling(random: Random, count: number, least: number): number[] {
  const points = new Set<number>();
  while (points.size < count) points.add(random.whole(least, 100));
  return [...points].sort((a, b) => b - a);
}

function bands(random: Random): Settings['bands'] {
  const from = [...falling(random, 4, 30), 0];
  const percents = falling(random, 5, 20);
  return EXAMPLE_SETTINGS.bands.map(({ predicate }, index) => ({
    predicate,
    from: String(from[index]),
    percent: String(percents[index]),
  }));
}

function statusShares(random: Random): Settings['statusShares'] {
  return Object.fromEntries(
    Object.entries(EXAMPLE_SETTINGS.statusShares).map(([status, shares]) => [
      status,
      random.chance(70) ? shares : { salary: percent(random, 0, 100), tpp: percent(random, 0, 100) },
    ]),
  );
}

function criteria(random: Random): Settings['criteria'] {
  return EXAMPLE_SETTINGS.criteria.map(({ code, appliesTo }) => ({
    code,
    appliesTo,
    percent: percent(random, 1, 60),
    weighted: random.chance(60),
  }));
}

/** A table of its own, or base and indices. */
function amountsByClass(random: Random): Pick<Settings, 'classTable' | 'classBase' | 'indices'> {
  const classBase = Object.fromEntries(
    Object.entries(EXAMPLE_SETTINGS.classBase).map(([job, amount]) => [job, amount + random.whole(0, 400)]),
  );
  if (random.chance(40)) return { classTable: classBase, classBase, indices: [] };
  const indices = Array.from({ length: random.whole(1, 3) }, () =>
    (random.whole(4_000, 12_000) / 10_000).toString(),
  );
  return { classTable: null, classBase, indices };
}

/** A policy in which every setting is drawn anew. */
export function generateSettings(random: Random): Settings {
  const borne = (): 'state-borne' | 'withheld' => random.pick(['state-borne', 'withheld']);
  return {
    weekdays: random.pick([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
    ]),
    holidays: EXAMPLE_SETTINGS.holidays.filter(() => random.chance(90)),
    calendarYears: EXAMPLE_SETTINGS.calendarYears,
    statusShares: statusShares(random),
    kindShares: {
      PNS: percent(random, 60, 100),
      CPNS: percent(random, 50, 100),
      PPPK: random.pick(['0', percent(random, 50, 100)]),
    },
    components: components(random),
    roles: roles(random),
    requiredRole: 'atasan',
    corrections: null,
    minimumRaters: random.whole(1, 3),
    targetCapPercent: percent(random, 80, 130),
    missing: random.pick(['hold', 'hold', 'zero', 'renormalise']),
    factor: random.pick(['proportional', 'banded']),
    bands: bands(random),
    attendance: EXAMPLE_SETTINGS.attendance.map(({ code }) => ({
      code,
      percent: percent(random, 0, 4),
      appliesTo: random.weighted([
        [3, 'component'],
        [1, 'whole'],
        [1, 'both'],
      ] as const),
    })),
    ...amountsByClass(random),
    criteria: criteria(random),
    pltPercent: percent(random, 0, 40),
    salaryRounding: random.pick(['up-100', 'none']),
    cpnsIwpPercent: percent(random, 0, 10),
    pppkScheme: random.pick(['taspen', 'bpjs-tk']),
    jkmPppkPercent: percent(random, 0, 1),
    taxRounding: random.pick(['half-up', 'floor']),
    taxSalary: { PNS: borne(), CPNS: borne(), PPPK: borne(), 'PPPK-PW': borne() },
    taxTpp: random.pick(['incremental', 'final']),
    taxTppBorne: random.chance(40),
    noNpwpSurcharge: random.chance(50),
    minimumTakeHome: random.pick([0, 0, 500_000, 1_250_001]),
    arrearsMonths: random.pick([12, 12, 3, 1]),
    basisMonthsBefore: random.whole(1, 3),
    thrTppPercent: percent(random, 0, 100),
    g13TppPercent: percent(random, 0, 100),
    ricePrice: null,
  };
}

/** Terms with the number of months after the year's first run at which they become known. */
export interface DatedTerms {
  readonly month: string;
  readonly terms: Partial<Terms>;
}

/**
 * A policy from January on, and in most years a second one and another price of rice from a later month; some of them
 * become known months after they take effect.
 */
export function generateTerms(random: Random, january: string, firstMonth: number): readonly DatedTerms[] {
  const policy = (effective: string): Partial<Terms> => ({
    policies: [{ effective, settings: generateSettings(random) }],
  });
  const first = addMonths(january, firstMonth - 1);
  const dated: DatedTerms[] = [{ month: first, terms: policy(january) }];
  const later = (terms: (effective: string) => Partial<Terms>): void => {
    const effective = addMonths(first, random.whole(1, 6));
    const late = random.pick([0, 0, 1, 3]);
    dated.push({ month: addMonths(effective, late), terms: terms(effective) });
  };
  if (random.chance(70)) later(policy);
  if (random.chance(50))
    later((effective) => ({ ricePrices: [{ effective, price: random.whole(7_300, 13_000) }] }));
  return dated;
}
