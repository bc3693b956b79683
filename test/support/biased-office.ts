import { type BiasedCity, biasedCity } from './biased-city.ts';
import { newOffice, type Office } from './office.ts';
import { mustHere } from './run-here.ts';
import { csvOf, EMPLOYEE_HEADER } from './small-city.ts';

/** An office whose sheets of January 2026 are those of a city with planted bias. */
export interface BiasedOffice {
  readonly city: BiasedCity;
  readonly office: Office;
}

/** @param policy what is to stand instead of what in the example policy, before anything is computed */
export async function biasedOffice(
  parent: string,
  seed: number,
  ...policy: readonly (readonly [find: string, put: string])[]
): Promise<BiasedOffice> {
  const city = biasedCity(seed);
  const office = newOffice(parent);
  if (policy.length > 0) await setPolicy(office, ...policy);
  const files = Object.entries(biasedSheets(city, '2026-01'));
  const paths = files.map(([name, csv]) => office.path(office.put(name, csv)));
  await mustHere(office, 'import', ...paths);
  return { city, office };
}

/** The sheets of a month of a city by file name, employees first. */
export function biasedSheets(city: BiasedCity, month: string): Readonly<Record<string, string>> {
  const employees = city.employees.map(
    ({ nip, unit }, i) =>
      `${nip},2026-01,Pegawai ${i + 1},PNS,III/c,14,${unit},Pengelola Data,pelaksana,,,7,0,0,TK/0,,,Bank Contoh,77000${i},2010-01-01`,
  );
  const ratings = city.ratings.map(
    ({ ratee, rater, role, scores }) => `${ratee},${month},${role},${rater},${scores.map(points).join(',')}`,
  );
  const targets = city.employees.map(
    ({ nip, achieved }) => `${nip},${month},Berkas selesai,100,${achieved},100,naik`,
  );
  return {
    'pegawai.csv': csvOf(EMPLOYEE_HEADER, employees),
    'penilaian.csv': csvOf(RATING_HEADER, ratings),
    'target.csv': csvOf('nip,period,indikator,target,realisasi,bobot,arah', targets),
    'kehadiran.csv': csvOf(
      'nip,period,tl1',
      city.employees.map(({ nip }) => `${nip},${month},0`),
    ),
  };
}

export const RATING_HEADER = 'nip,period,peran,penilai,kualitas,inisiatif,komunikasi';

/** Imports the example policy with other settings; each must stand in it. */
export async function setPolicy(
  office: Office,
  ...changes: readonly (readonly [find: string, put: string])[]
): Promise<void> {
  let text = await mustHere(office, 'policy', 'show');
  for (const [find, put] of changes) {
    if (!text.includes(find)) throw new Error(`the policy has no "${find}"`);
    text = text.replace(find, put);
  }
  await mustHere(office, 'policy', 'import', office.path(office.put('kebijakan.yaml', text)));
}

/** Hundredths as a sheet has them. */
function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
