import { Random } from './random.ts';

/*
 * A city whose raters differ as people do: some kinder, some stricter, every opinion with its own error, colleagues kinder
 * than superiors. Into it are planted one lenient rater, one who gives everybody 85, two who lift each other, and one unit
 * that is rated low because it misses its targets.
 */

/** One row of the assessment sheet; scores in hundredths. */
export interface CityRating {
  readonly ratee: string;
  readonly rater: string;
  readonly role: 'atasan' | 'rekan' | 'pihak-ketiga';
  readonly scores: readonly [kualitas: number, inisiatif: number, komunikasi: number];
}

export interface CityEmployee {
  readonly nip: string;
  readonly unit: string;
  /** Achievement of the target, whole percent. */
  readonly achieved: number;
}

export interface BiasedCity {
  readonly employees: readonly CityEmployee[];
  readonly ratings: readonly CityRating[];
  readonly planted: {
    readonly lenient: string;
    readonly uniform: string;
    readonly pair: readonly [string, string];
    readonly lowUnit: string;
  };
}

const UNITS = 10;
const PEOPLE = 24;
/** Leaders of a unit; each rates half of its people. */
const LEADERS = 2;
const BODIES = ['Forum Warga', 'Survei Kepuasan', 'Komite Layanan'];
/** How much kinder colleagues are than superiors everywhere, in hundredths. */
const ROLE = { atasan: 0, rekan: 250, 'pihak-ketiga': -100 } as const;

/** What the lenient rater adds to every score, and each of the pair to the other's, before the limit of 100. */
const LENIENCE = 1800;
const LIFT = 3000;

/** @param isPlanted without bias it is the same city, rated by the same people */
export function biasedCity(seed: number, isPlanted = true): BiasedCity {
  const random = new Random(seed);
  const people = Array.from({ length: UNITS * PEOPLE }, (_, index) => ({
    nip: nipOf(index),
    unit: `Dinas ${String.fromCharCode(65 + Math.floor(index / PEOPLE))}`,
    ability: 7800 + normal(random, 700),
    kindness: normal(random, 200),
    achieved: random.whole(80, 105),
  }));
  const at = (unit: number, place: number) => people[unit * PEOPLE + place]?.nip ?? '';
  const planted = {
    lenient: at(1, 0),
    uniform: at(3, 1),
    pair: [at(5, 10), at(5, 11)] as const,
    lowUnit: people[7 * PEOPLE]?.unit ?? '',
  };
  const bodies = BODIES.map((name) => ({ nip: name, kindness: normal(random, 200) }));
  const ratings: CityRating[] = [];
  people.forEach((person, index) => {
    const unit = Math.floor(index / PEOPLE);
    const place = index % PEOPLE;
    const isLow = isPlanted && person.unit === planted.lowUnit;
    const isOfPair = isPlanted && planted.pair.some((nip) => nip === person.nip);
    const ability = isOfPair ? 7000 : person.ability - (isLow ? 1500 : 0);
    const rate = (rater: { nip: string; kindness: number } | undefined, role: CityRating['role']): void => {
      if (rater === undefined || rater.nip === person.nip) return;
      const kindness = isPlanted && rater.nip === planted.lenient ? LENIENCE : rater.kindness;
      const opinion = ability + kindness + ROLE[role] + normal(random, 400);
      const drawn = [0, 1, 2].map(() => opinion + normal(random, 300));
      const lift = isPlanted ? liftOf(planted, rater.nip, person.nip) : 0;
      const isUniform = isPlanted && rater.nip === planted.uniform;
      const score = (i: number): number => (isUniform ? 8500 : cell((drawn[i] ?? 0) + lift));
      ratings.push({ ratee: person.nip, rater: rater.nip, role, scores: [score(0), score(1), score(2)] });
    };
    const leader = place < LEADERS ? 1 - place : place % LEADERS;
    rate(people[unit * PEOPLE + leader], 'atasan');
    // The colleague beside him, who is rated by him too, and another one.
    const beside = place ^ 1;
    if (beside !== leader) rate(people[unit * PEOPLE + beside], 'rekan');
    const other = random.whole(LEADERS, PEOPLE - 1);
    if (other !== place && other !== beside) rate(people[unit * PEOPLE + other], 'rekan');
    rate(random.pick(bodies), 'pihak-ketiga');
  });
  const employees = people.map(({ nip, unit, achieved }) => ({
    nip,
    unit,
    achieved: isPlanted && unit === planted.lowUnit ? achieved - 30 : achieved,
  }));
  return { employees, ratings, planted };
}

function liftOf({ pair }: BiasedCity['planted'], rater: string, ratee: string): number {
  return [rater, ratee].every((nip) => pair.some((own) => own === nip)) ? LIFT : 0;
}

function nipOf(index: number): string {
  return (
    `${19700101 + (index % 28)}199503100${String((index % 900) + 1)}`.slice(0, 14) +
    `1${String(index + 1).padStart(3, '0')}`
  );
}

/** Near a normal distribution: the sum of six even ones. */
function normal(random: Random, deviation: number): number {
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += random.whole(-1000, 1000);
  return Math.round((sum * deviation) / 1414);
}

/** A score as it is written: half points between 0 and 100. */
function cell(score: number): number {
  return Math.min(10_000, Math.max(0, Math.round(score / 50) * 50));
}
