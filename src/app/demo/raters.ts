import type { Period } from '../../domain/calendar/period.ts';
import type { Draws } from './draws.ts';
import type { Rater } from './evidence.ts';
import { identityAt } from './identity.ts';
import type { UnitPlace } from './layout.ts';
import type { Person } from './person.ts';
import type { Staffing } from './posts.ts';

/** Bodies outside the office that rate for the public. */
const THIRD_PARTIES: Readonly<Record<Staffing, readonly [string, string]>> = {
  kantor: ['Forum Warga Binjai', 'Survei Kepuasan Masyarakat'],
  sekolah: ['Komite Sekolah', 'Paguyuban Orang Tua Siswa'],
  kesehatan: ['Survei Kepuasan Pasien', 'Forum Kader Posyandu'],
  lapangan: ['Forum Warga Binjai', 'Survei Kepuasan Masyarakat'],
};

/** Sequence of chance for the choice of raters; it does not change from month to month. */
const CHOICE = 6;

/**
 * Who rates somebody: the superior, a colleague, a third rater (a body outside, or a second colleague), and now and
 * then the employee. Nobody is named twice.
 */
export function ratersOf(
  draws: Draws,
  place: UnitPlace,
  position: number,
  person: Person,
  since: Period,
  period: Period,
): readonly Rater[] {
  const nipAt = (unit: UnitPlace, at: number) => identityAt(draws, unit, at, since, period).nip;
  const superior: Rater = { role: 'atasan', name: superiorOf(place, position, nipAt) };
  if (person.who.planted === 'one-rater' && period === since) return [superior];

  const bodies = THIRD_PARTIES[place.unit.staffing];
  const colleagues = colleaguesOf(place, position);
  draws.seek(person.who.index, CHOICE);
  const wantsBody = draws.chance(600);
  const ratesHimself = draws.chance(80);
  const [first, second] = colleagues;
  const raters: Rater[] = [superior];
  if (first !== undefined) raters.push({ role: 'rekan', name: nipAt(place, first) });
  else raters.push({ role: 'pihak-ketiga', name: bodies[1] });
  if (second !== undefined && !wantsBody) raters.push({ role: 'rekan', name: nipAt(place, second) });
  else raters.push({ role: 'pihak-ketiga', name: bodies[0] });
  if (ratesHimself) raters.push({ role: 'diri', name: person.who.nip });
  return raters;
}

/** Position of the superior in the unit: leaders share the staff, the head is above the other leaders. */
function superiorPosition(place: UnitPlace, position: number): number {
  return position < place.leaders ? 0 : position % place.leaders;
}

function superiorOf(
  place: UnitPlace,
  position: number,
  nipAt: (unit: UnitPlace, at: number) => string,
): string {
  if (position > 0) return nipAt(place, superiorPosition(place, position));
  return place.seat === null ? 'Wali Kota' : nipAt(place.seat, 0);
}

/** The next two in the unit who are neither the employee nor the superior. */
function colleaguesOf(place: UnitPlace, position: number): readonly number[] {
  const superior = position > 0 ? superiorPosition(place, position) : -1;
  const colleagues: number[] = [];
  for (let step = 1; step < place.size && colleagues.length < 2; step++) {
    const candidate = (position + step) % place.size;
    if (candidate !== superior) colleagues.push(candidate);
  }
  return colleagues;
}
