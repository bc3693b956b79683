import { type Cell, figures } from './oracle/index.ts';
import type { Random } from './random.ts';

/** Kinds of employee. */
export type Kind = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK-PW';

/** Cells of a row by column. */
export type Cells = Record<string, Cell>;

const GRADES = ['a', 'b', 'c', 'd'];
const PNS_GRADES = [
  ...['I', 'II', 'III', 'IV'].flatMap((group) => GRADES.map((each) => `${group}/${each}`)),
  'IV/e',
];
const PPPK_GRADES = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');
const ESELON = ['I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'];
const PTKP = ['TK/0', 'TK/1', 'TK/2', 'TK/3', 'K/0', 'K/1', 'K/2', 'K/3'];
const OTHER_STATUS = ['cuti-besar', 'cltn', 'tugas-belajar', 'diberhentikan-sementara', 'nonaktif'];
const LISTED = ['KONDISI_KERJA', 'TEMPAT_BERTUGAS', 'KELANGKAAN_PROFESI'];
const UNKNOWN_POSTS = [
  'Dokter Ahli Rekaan',
  'Perawat Contoh Mahir',
  'auditor ahli madya',
  'Auditor Ahli Madya Senior',
];
const GIVEN = ['Kenanga', 'Melati', 'Cendana', 'Rajawali', 'Merpati', 'Meranti', 'Dahlia', 'Elang'];
const FAMILY = ['Contoh', 'Umpama', 'Misal', 'Andai', 'Rekaan', 'Khayali'];

const FIRST_STEPS = new Map<string, number>();
for (const file of ['gaji-pokok-pppk.csv', 'gaji-pokok-pns.csv']) {
  for (const { golongan = '', mkg } of figures.referenceTable(file)) {
    FIRST_STEPS.set(golongan, Math.min(Number(mkg), FIRST_STEPS.get(golongan) ?? Number.POSITIVE_INFINITY));
  }
}

/** Cells of an employee row but for the span of service; `oddities` as in the options of the generator. */
export function employeeCells(random: Random, kind: Kind, index: number, oddities: boolean): Cells {
  const grades = kind.startsWith('PPPK')
    ? PPPK_GRADES
    : kind === 'CPNS'
      ? PNS_GRADES.slice(4, 10)
      : PNS_GRADES;
  const golongan = grades[index % 3 === 0 ? index % grades.length : random.whole(0, grades.length - 1)] ?? '';
  const partTime = kind === 'PPPK-PW';
  const spouse = random.chance(60);
  return {
    nama: `${random.pick(GIVEN)} ${random.pick(FAMILY)}`,
    jenis: kind,
    golongan: partTime && random.chance(50) ? '' : golongan,
    mkg:
      partTime && random.chance(50)
        ? ''
        : (FIRST_STEPS.get(golongan) ?? 0) + random.whole(0, kind === 'CPNS' ? 3 : 36),
    unit: `Dinas Contoh ${random.pick(['A', 'B', 'C', 'D', 'E'])}`,
    ...postCells(random, oddities),
    kelas_jabatan: partTime && random.chance(50) ? '' : random.whole(1, 17),
    plt_kelas: random.chance(8) ? random.whole(1, 17) : '',
    kriteria_tpp: LISTED.filter(() => random.chance(20)).join(','),
    pasangan: spouse ? 1 : random.pick([0, '']),
    anak: random.chance(10) ? '' : random.whole(0, 4),
    ptkp: random.chance(70) ? `${spouse ? 'K' : 'TK'}/${random.whole(0, 3)}` : random.pick(PTKP),
    npwp: random.chance(80) ? random.digits(random.pick([15, 16])) : '',
    nik: random.chance(70) ? random.digits(16) : '',
    bank: 'Bank Contoh',
    rekening: random.digits(10),
    status: random.chance(90) ? random.pick(['aktif', '']) : random.pick(OTHER_STATUS),
    gaji_kontrak: partTime
      ? random.pick([random.whole(600_000, 4_000_000), random.whole(4_000_000, 14_000_000)])
      : '',
  };
}

function postCells(random: Random, oddities: boolean): Cells {
  const odd = oddities && random.chance(20);
  const functional = { jenis_jabatan: 'fungsional', eselon: odd ? 'III.a' : '' };
  return random.weighted<() => Cells>([
    [
      2,
      () => {
        const eselon = odd ? '' : random.pick(ESELON);
        return {
          jabatan: 'Kepala Bagian Contoh',
          jenis_jabatan: 'struktural',
          eselon,
          tunjangan_fungsional: '',
        };
      },
    ],
    [
      3,
      () => {
        const jabatan = random.pick(random.chance(60) ? figures.FUNCTIONAL_POSTS : UNKNOWN_POSTS);
        const amount = random.weighted<Cell>([
          [4, ''],
          [1, 0],
          [3, random.whole(1, 40) * 50_000 + random.pick([0, 1, 333])],
        ]);
        return { ...functional, jabatan, tunjangan_fungsional: amount };
      },
    ],
    [
      3,
      () => {
        const jabatan = random.pick(['Pengelola Data Contoh', ...(odd ? figures.FUNCTIONAL_POSTS : [])]);
        return { jabatan, jenis_jabatan: 'pelaksana', eselon: '', tunjangan_fungsional: odd ? 540_000 : '' };
      },
    ],
  ])();
}
