import { Random } from './random.ts';
import { csvOf, EMPLOYEE_HEADER } from './small-city.ts';

/*
 * A city of people with different classes, attendance, ratings and targets, as data that a test may change before it is
 * written as sheets.
 */

const CODES = ['tl1', 'tl2', 'psw1', 'psw4', 'apel', 'tk'] as const;
const RATED = ['kualitas', 'inisiatif', 'komunikasi'] as const;

/** One rater's row; scores as they are written. */
export interface CityAssessment {
  readonly rater: string;
  readonly role: string;
  readonly scores: Record<(typeof RATED)[number], string>;
  readonly comment: string;
}

export interface CityPerson {
  readonly nip: string;
  readonly unit: string;
  readonly jobClass: number;
  readonly counts: Record<string, number>;
  readonly assessments: readonly CityAssessment[];
  readonly targets: readonly {
    readonly name: string;
    target: string;
    achieved: string;
    readonly direction: string;
  }[];
}

/** @param size people, in units of ten; every fifth of a unit is rated by two only, the others by three to five */
export function assessedCity(seed: number, size: number): CityPerson[] {
  const random = new Random(seed);
  return Array.from({ length: size }, (_, i) => {
    const raters = i % 5 === 0 ? 2 : random.whole(3, 5);
    return {
      nip: cityNip(i),
      unit: `Dinas ${String.fromCharCode(65 + Math.floor(i / 10))}`,
      jobClass: random.whole(1, 17),
      counts: Object.fromEntries(CODES.map((code) => [code, random.chance(55) ? 0 : random.whole(1, 4)])),
      assessments: Array.from({ length: raters }, (__, r) => ({
        rater: `Penilai ${i}-${r}`,
        role: r === 0 ? 'atasan' : random.pick(['rekan', 'pihak-ketiga']),
        scores: { kualitas: score(random), inisiatif: score(random), komunikasi: score(random) },
        comment: random.chance(70) ? `Catatan ${random.digits(6)}` : '',
      })),
      targets: random.chance(60)
        ? ['Berkas selesai', 'Hari penyelesaian'].map((name, t) => ({
            name,
            target: String(random.whole(5, 40)),
            achieved: String(random.whole(3, 45)),
            direction: t === 0 ? 'naik' : 'turun',
          }))
        : [],
    };
  });
}

/** The invented NIP of a number from 0 on. */
export function cityNip(index: number): string {
  const month = String((Math.floor(index / 999) % 12) + 1).padStart(2, '0');
  return `198501012010${month}1${String((index % 999) + 1).padStart(3, '0')}`;
}

function score(random: Random): string {
  return (random.whole(5500, 10_000) / 100).toFixed(2);
}

/** The sheets of a month by file name. */
export function citySheets(city: readonly CityPerson[], month: string): Readonly<Record<string, string>> {
  return {
    'pegawai.csv': csvOf(
      EMPLOYEE_HEADER,
      city.map(
        ({ nip, unit, jobClass }, i) =>
          `${nip},2026-01,Orang ${i},PNS,III/c,14,${unit},Pengelola Data,pelaksana,,,${jobClass},0,0,TK/0,,,Bank Contoh,8800${i + 1000},2010-01-01`,
      ),
    ),
    'kehadiran.csv': csvOf(
      `nip,period,${CODES.join(',')}`,
      city.map(({ nip, counts }) => `${nip},${month},${CODES.map((code) => counts[code] ?? 0).join(',')}`),
    ),
    'penilaian.csv': csvOf(
      'nip,period,peran,penilai,kualitas,inisiatif,komunikasi,catatan',
      city.flatMap(({ nip, assessments }) =>
        assessments.map(
          ({ rater, role, scores, comment }) =>
            `${nip},${month},${role},${rater},${RATED.map((code) => scores[code]).join(',')},${comment}`,
        ),
      ),
    ),
    'target.csv': csvOf(
      'nip,period,indikator,target,realisasi,bobot,arah',
      city.flatMap(({ nip, targets }) =>
        targets.map(
          (each) => `${nip},${month},${each.name},${each.target},${each.achieved},50,${each.direction}`,
        ),
      ),
    ),
  };
}
