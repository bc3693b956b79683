import type { Draws } from './draws.ts';
import type { Level, Post } from './posts.ts';

const MEN = [
  'Agus',
  'Bayu',
  'Darma',
  'Eko',
  'Fajar',
  'Gilang',
  'Hendra',
  'Indra',
  'Joko',
  'Lukman',
  'Mulia',
  'Rizky',
  'Surya',
  'Tegar',
  'Wahyu',
  'Yusuf',
];
const WOMEN = [
  'Ayu',
  'Bunga',
  'Citra',
  'Dewi',
  'Endang',
  'Fitri',
  'Gita',
  'Indah',
  'Kartika',
  'Lestari',
  'Maya',
  'Nur',
  'Putri',
  'Ratna',
  'Sri',
  'Wulan',
];
/** Fruits, birds and mountains: nobody is really called that. */
const LAST = [
  'Rambutan',
  'Cendrawasih',
  'Merapi',
  'Durian',
  'Kenari',
  'Sibayak',
  'Manggis',
  'Merpati',
  'Rinjani',
  'Cempedak',
  'Kutilang',
  'Semeru',
  'Langsat',
  'Elang',
  'Kerinci',
  'Nangka',
  'Murai',
  'Leuser',
  'Salak',
  'Jalak',
  'Sinabung',
  'Kedondong',
  'Enggang',
  'Kelud',
];

const TITLES: Readonly<Record<Level, readonly string[]>> = {
  madya: [', M.Si.', ', M.M.', ', S.E., M.AP.'],
  muda: [', S.E.', ', S.H.', ', S.Sos., M.AP.', ''],
  pertama: [', S.Kom.', ', S.E.', ', S.T.', ''],
  terampil: [', A.Md.', ''],
  dasar: [''],
  pramu: [''],
};

/** Degree of the professions, by the first word of the post; the others have the titles of their level. */
const PROFESSIONS: Readonly<Record<string, string>> = {
  Guru: ', S.Pd.',
  Kepala: ', S.Pd., M.M.',
  Perawat: ', S.Kep.',
  Bidan: ', S.Tr.Keb.',
};

/** An invented name with a title that suits the post. */
export function nameOf(draws: Draws, isWoman: boolean, post: Post, level: Level): string {
  const name = `${draws.pick(isWoman ? WOMEN : MEN)} ${draws.pick(LAST)}`;
  const title = draws.pick(TITLES[level]);
  const space = post.jabatan.indexOf(' ');
  const profession = space < 0 ? post.jabatan : post.jabatan.slice(0, space);
  if (profession === 'Dokter') return `dr. ${name}`;
  return name + ((post.jenis === 'fungsional' && PROFESSIONS[profession]) || title);
}
