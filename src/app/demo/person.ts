import { BugError } from '../../domain/bug-error.ts';
import {
  type Day,
  firstDayOf,
  lastDayOf,
  type Period,
  parseDay,
  yearOf,
} from '../../domain/calendar/period.ts';
import type { PtkpStatus, ServiceStatus } from '../../domain/people/employee.ts';
import type { Draws } from './draws.ts';
import { type Identity, identityAt, TOPIC, text } from './identity.ts';
import type { UnitPlace } from './layout.ts';
import { nameOf } from './names.ts';
import { levelOf, type Post, PROBATION_POST, STAFF_POSTS } from './posts.ts';

/** All that the employee sheet shows of somebody. */
export interface Person {
  readonly who: Identity;
  readonly nama: string;
  readonly unit: string;
  readonly post: Post;
  readonly pltKelas: number | null;
  readonly kriteria: string | null;
  readonly family: Family;
  readonly nik: string;
  readonly npwp: string | null;
  readonly rekening: string;
  readonly mulai: Day;
  readonly berhenti: Day | null;
  readonly status: ServiceStatus;
  readonly gajiKontrak: number | null;
}

/** Family as the pay rules see it; the numbers agree with each other. */
interface Family {
  readonly spouse: boolean;
  readonly children: number;
  readonly ptkp: PtkpStatus;
}

/** Class of the head of service that the acting deputy stands in for. */
const ACTING_CLASS = 14;

/** Whoever stands at a position of a unit, as the office knows him or her in a period. */
export function personAt(
  draws: Draws,
  place: UnitPlace,
  position: number,
  since: Period,
  period: Period,
): Person {
  const who = identityAt(draws, place, position, since, period);
  const { kind, planted, birth, index, isWoman } = who;
  draws.seek(index, TOPIC.person);
  const post = postOf(draws, place, position, who);
  const nik = nikOf(who);
  const age = yearOf(since) - birth.year;
  return {
    who,
    nama: nameOf(draws, isWoman, post, levelOf(who.golongan)),
    unit: place.name,
    post,
    pltKelas: planted === 'acting' ? ACTING_CLASS : null,
    kriteria:
      post.kriteria === 'KONDISI_KERJA' && draws.chance(250)
        ? 'KONDISI_KERJA,TEMPAT_BERTUGAS'
        : post.kriteria,
    family: familyOf(draws, isWoman, age),
    nik,
    npwp: draws.chance(970) ? nik : null,
    rekening: `00${9_000_000_000 + index}`,
    mulai: firstDay(who, since),
    berhenti: lastDay(who, since),
    status: statusOf(who),
    gajiKontrak: kind === 'PPPK-PW' ? 1_500_000 + 50_000 * draws.below(21) : null,
  };
}

/** Whether somebody serves on at least one day of a period. */
export function servesIn(person: Person, period: Period): boolean {
  return (
    person.mulai <= lastDayOf(period) && (person.berhenti === null || person.berhenti >= firstDayOf(period))
  );
}

function postOf(draws: Draws, place: UnitPlace, position: number, who: Identity): Post {
  const { kind, golongan, isWoman } = who;
  const leader = position < place.leaders && kind === 'PNS' ? place.unit.leaders[position] : undefined;
  if (leader !== undefined) return leader.post;
  if (kind === 'CPNS') return PROBATION_POST[place.unit.staffing];
  if (kind === 'PPPK-PW') return draws.pick(STAFF_POSTS.kantor.dasar);
  const posts = place.unit.posts[levelOf(golongan)];
  let post = draws.pick(posts);
  while (!isWoman && post.jabatan.startsWith('Bidan')) post = draws.pick(posts);
  return post;
}

function familyOf(draws: Draws, isWoman: boolean, age: number): Family {
  const isMarried = draws.chance(age < 27 ? 350 : 880);
  const dependants = draws.below(4);
  const isEarningSpouse = draws.chance(isWoman ? 750 : 150);
  if (!isMarried) {
    const isWidowed = age > 35 && draws.chance(300);
    return isWidowed
      ? { spouse: false, children: Math.min(dependants, 2), ptkp: `TK/${dependants}` as PtkpStatus }
      : { spouse: false, children: 0, ptkp: 'TK/0' };
  }
  // A married woman is taxed for herself alone; where the spouse earns, spouse and children are paid there.
  const ptkp = isWoman ? 'TK/0' : (`K/${dependants}` as PtkpStatus);
  return { spouse: !isEarningSpouse, children: isEarningSpouse ? 0 : Math.min(dependants, 2), ptkp };
}

/** Sixteen digits in the form of a population number, of a region 99xxxx that does not exist. */
function nikOf({ birth, isWoman, index }: Identity): string {
  const day = text(birth.day + (isWoman ? 40 : 0), 2);
  const region = 990_000 + Math.floor(index / 10_000);
  return `${region}${day}${text(birth.month, 2)}${text(birth.year % 100, 2)}${text(index % 10_000, 4)}`;
}

function firstDay({ planted, appointed }: Identity, since: Period): Day {
  return dayOf(planted === 'joiner' ? `${since}-12` : `${appointed.year}-${text(appointed.month, 2)}-01`);
}

function lastDay({ planted }: Identity, since: Period): Day | null {
  if (planted === 'leaver') return dayOf(`${since}-16`);
  return planted === 'retiree' ? lastDayOf(since) : null;
}

function dayOf(written: string): Day {
  const day = parseDay(written);
  if (day === null) throw new BugError(`the demo made a day that no calendar has: ${written}`);
  return day;
}

function statusOf({ planted }: Identity): ServiceStatus {
  switch (planted) {
    case 'long-leave':
      return 'cuti-besar';
    case 'unpaid-leave':
      return 'cltn';
    case 'study':
      return 'tugas-belajar';
    case 'suspended':
      return 'diberhentikan-sementara';
    default:
      return 'aktif';
  }
}
