import { monthOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import type { RaterRole } from '../../domain/performance/evidence.ts';
import type { ReportValue } from '../ports/reports.ts';
import type { Draws } from './draws.ts';
import { TOPIC } from './identity.ts';
import type { Person } from './person.ts';
import type { Staffing } from './posts.ts';

/** Months have topics of their own, beyond those of the person, three to a month. */
function topicOf(period: Period, sheet: 0 | 1 | 2): number {
  return 16 + (yearOf(period) * 12 + monthOf(period)) * 3 + sheet;
}

/** Whether performance is recorded: people on leave, studying or suspended have no TPP to earn. */
export function isAssessed(person: Person): boolean {
  return person.status === 'aktif';
}

/** Attendance codes of the example policy, in sheet order. */
export const ATTENDANCE_CODES = [
  'tl1',
  'tl2',
  'tl3',
  'tl4',
  'psw1',
  'psw2',
  'psw3',
  'psw4',
  'apel',
  'tk',
] as const;

/** Per mille of employees with at least one of a code in a month, and the most that one has. */
const ATTENDANCE_CHANCES: readonly (readonly [perMille: number, most: number])[] = [
  [260, 5],
  [90, 3],
  [40, 2],
  [30, 2],
  [140, 3],
  [50, 2],
  [25, 2],
  [20, 2],
  [120, 2],
  [0, 0],
];

/** The attendance row of a month: most cells are 0. */
export function attendanceRow(
  draws: Draws,
  person: Person,
  since: Period,
  period: Period,
): readonly ReportValue[] {
  draws.seek(person.who.index, topicOf(period, 0));
  const row: ReportValue[] = [person.who.nip, period];
  for (const [perMille, most] of ATTENDANCE_CHANCES)
    row.push(draws.chance(perMille) ? 1 + draws.below(most) : 0);
  row[row.length - 1] = absences(draws, person, since, period);
  return row;
}

function absences(draws: Draws, person: Person, since: Period, period: Period): number {
  if (person.who.planted === 'absences' && period === since) return 3;
  return draws.chance(15) ? 1 : 0;
}

/** Somebody who rates: the identity number of an employee, or the name of a body outside. */
export interface Rater {
  readonly role: RaterRole;
  readonly name: string;
}

const REMARKS = [
  'Cepat menyelesaikan tugas',
  'Perlu bimbingan dalam penyusunan laporan',
  'Aktif membantu rekan satu tim',
  'Pelayanan ramah, berkas rapi',
];

/** One row per rater. Scores stand in hundredths, in steps of half a point. */
export function* assessmentRows(
  draws: Draws,
  person: Person,
  raters: readonly Rater[],
  period: Period,
): Generator<readonly ReportValue[]> {
  const ability = abilityOf(draws, person);
  draws.seek(person.who.index, topicOf(period, 1));
  for (const { role, name } of raters) {
    const mood = ability + LENIENCE[role] + draws.below(400) - 200;
    const kualitas = scoreNear(draws, mood);
    const inisiatif = scoreNear(draws, mood - 150);
    const komunikasi = scoreNear(draws, mood + 100);
    const catatan = draws.chance(80) ? draws.pick(REMARKS) : null;
    yield [person.who.nip, period, role, name, kualitas, inisiatif, komunikasi, catatan];
  }
}

/** How far raters of a role lean above what they see, in hundredths. */
const LENIENCE: Readonly<Record<RaterRole, number>> = {
  atasan: 0,
  rekan: 250,
  'pihak-ketiga': -100,
  diri: 600,
};

/** Typical score in hundredths, the same in every month: most stand near 83, some clearly below 70. */
function abilityOf(draws: Draws, person: Person): number {
  draws.seek(person.who.index, TOPIC.ability);
  const usual = 6800 + draws.below(1100) + draws.below(1100) + draws.below(800);
  return draws.chance(50) ? usual - 1800 : usual;
}

function scoreNear(draws: Draws, middle: number): number {
  const score = middle + draws.below(600) - 300;
  return Math.min(10_000, Math.max(0, score - (score % 50)));
}

/** Indicator, unit, target of the month and direction; achievements are drawn around the target. */
type Target = readonly [indikator: string, satuan: string, target: number, arah: 'naik' | 'turun'];

const TARGETS: Readonly<Record<Staffing, readonly Target[]>> = {
  kantor: [
    ['Berkas selesai tepat waktu', 'berkas', 60, 'naik'],
    ['Laporan bulanan tersusun', 'laporan', 4, 'naik'],
    ['Keluhan pengguna layanan', 'keluhan', 5, 'turun'],
  ],
  sekolah: [
    ['Jam tatap muka', 'jam', 96, 'naik'],
    ['Perangkat ajar tersusun', 'dokumen', 8, 'naik'],
    ['Siswa tanpa remedial', 'siswa', 28, 'naik'],
  ],
  kesehatan: [
    ['Pasien terlayani', 'orang', 240, 'naik'],
    ['Rata-rata waktu tunggu', 'menit', 45, 'turun'],
    ['Catatan medis lengkap', 'berkas', 230, 'naik'],
  ],
  lapangan: [
    ['Kegiatan lapangan terlaksana', 'kegiatan', 20, 'naik'],
    ['Aduan warga tertangani', 'aduan', 15, 'naik'],
    ['Waktu tanggap rata-rata', 'menit', 30, 'turun'],
  ],
};
const TARGET_WEIGHTS = [40, 35, 25];

/** Target rows: about a third of the employees has them, always the same people. */
export function* targetRows(
  draws: Draws,
  person: Person,
  staffing: Staffing,
  period: Period,
): Generator<readonly ReportValue[]> {
  if (draws.seek(person.who.index, TOPIC.holder).below(3) !== 0) return;
  draws.seek(person.who.index, topicOf(period, 2));
  for (const [line, [indikator, satuan, target, arah]] of TARGETS[staffing].entries()) {
    const perCent = arah === 'naik' ? 70 + draws.below(41) : 85 + draws.below(41);
    const realisasi = Math.floor((target * perCent) / 100);
    yield [person.who.nip, period, indikator, satuan, target, realisasi, TARGET_WEIGHTS[line] ?? 0, arah];
  }
}
