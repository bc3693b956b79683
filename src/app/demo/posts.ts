import type { Eselon, PostKind } from '../../domain/people/employee.ts';

/** A post as the employee sheet shows it. */
export interface Post {
  readonly jabatan: string;
  readonly jenis: PostKind;
  readonly kelas: number;
  readonly eselon: Eselon | null;
  /** Functional allowance on the record; null leaves the cell empty, so that the law's table is asked by the post's text. */
  readonly tunjangan: number | null;
  /** TPP criterion that the record lists, or null. */
  readonly kriteria: string | null;
}

/** Levels of staff that share posts, highest first. */
export type Level = 'madya' | 'muda' | 'pertama' | 'terampil' | 'dasar' | 'pramu';

/** What the staff of a unit mostly does. */
export type Staffing = 'kantor' | 'sekolah' | 'kesehatan' | 'lapangan';

export type PostsByLevel = Readonly<Record<Level, readonly Post[]>>;

/** Level of a golongan of PNS, CPNS (`III/a`) or PPPK (`IX`). */
export function levelOf(golongan: string): Level {
  switch (golongan) {
    case 'III/c':
    case 'III/d':
    case 'X':
    case 'XI':
      return 'muda';
    case 'III/a':
    case 'III/b':
    case 'IX':
      return 'pertama';
    case 'II/c':
    case 'II/d':
    case 'VII':
      return 'terampil';
    case 'II/a':
    case 'II/b':
    case 'V':
      return 'dasar';
    default:
      return golongan.startsWith('IV/') ? 'madya' : 'pramu';
  }
}

function pelaksana(jabatan: string, kelas: number, kriteria: string | null = null): Post {
  return { jabatan, jenis: 'pelaksana', kelas, eselon: null, tunjangan: null, kriteria };
}

/** A functional post; the allowances written here are the demo's own, as an office would key them in, and no law. */
function fungsional(
  jabatan: string,
  kelas: number,
  tunjangan: number | null,
  kriteria: string | null = null,
): Post {
  return { jabatan, jenis: 'fungsional', kelas, eselon: null, tunjangan, kriteria };
}

/** A structural post. */
export function struktural(jabatan: string, eselon: Eselon, kelas: number): Post {
  return { jabatan, jenis: 'struktural', kelas, eselon, tunjangan: null, kriteria: null };
}

const RARE = 'KELANGKAAN_PROFESI';
const HARD = 'KONDISI_KERJA';
const FAR = 'TEMPAT_BERTUGAS';

const KANTOR: PostsByLevel = {
  madya: [
    fungsional('Analis SDM Aparatur Ahli Madya', 11, null),
    fungsional('Perencana Ahli Madya', 11, 1_260_000),
  ],
  muda: [
    fungsional('Analis SDM Aparatur Ahli Muda', 9, null),
    fungsional('Perencana Ahli Muda', 9, 1_110_000),
    fungsional('Pranata SDM Aparatur Penyelia', 8, null),
    pelaksana('Penelaah Teknis Kebijakan', 7),
    pelaksana('Pengolah Data dan Informasi', 6),
  ],
  pertama: [
    fungsional('Analis SDM Aparatur Ahli Pertama', 8, null),
    fungsional('Perencana Ahli Pertama', 8, 540_000),
    pelaksana('Penelaah Teknis Kebijakan', 7),
    pelaksana('Pengolah Data dan Informasi', 6),
  ],
  terampil: [
    fungsional('Pranata SDM Aparatur Terampil', 6, null),
    fungsional('Arsiparis Terampil', 6, 350_000),
    pelaksana('Pengelola Layanan Operasional', 6),
    pelaksana('Pengadministrasi Perkantoran', 5),
  ],
  dasar: [pelaksana('Pengadministrasi Perkantoran', 5), pelaksana('Operator Layanan Operasional', 5)],
  pramu: [pelaksana('Pengemudi', 3), pelaksana('Pramu Bakti', 1)],
};

/** Usual posts per kind of staff and level; a post that stands twice is twice as common. */
export const STAFF_POSTS: Readonly<Record<Staffing, PostsByLevel>> = {
  kantor: KANTOR,
  sekolah: {
    madya: [
      fungsional('Guru gol IV', 11, null),
      fungsional('Guru Ahli Madya', 11, 389_000),
      fungsional('Kepala TK/SD/SLB dasar gol IV', 11, null),
      fungsional('Kepala SMP gol IV', 11, null),
    ],
    muda: [
      fungsional('Guru gol III', 9, null),
      fungsional('Guru Ahli Muda', 9, 327_000),
      fungsional('Guru gol III', 9, null, FAR),
    ],
    pertama: [fungsional('Guru gol III', 8, null), fungsional('Guru Ahli Pertama', 8, 327_000)],
    terampil: [fungsional('Guru gol II', 7, null), pelaksana('Pengadministrasi Perkantoran', 5)],
    dasar: [pelaksana('Pengadministrasi Perkantoran', 5), pelaksana('Operator Layanan Operasional', 5)],
    pramu: [pelaksana('Penjaga Sekolah', 1)],
  },
  kesehatan: {
    madya: [
      fungsional('Dokter Ahli Madya', 11, 1_200_000, RARE),
      fungsional('Perawat Ahli Madya', 11, 850_000),
      fungsional('Bidan Ahli Madya', 11, 850_000),
    ],
    muda: [
      fungsional('Dokter Ahli Muda', 10, 750_000, RARE),
      fungsional('Perawat Ahli Muda', 9, 600_000),
      fungsional('Perawat Penyelia', 8, 500_000, HARD),
      fungsional('Bidan Penyelia', 8, 500_000),
      fungsional('Penata Kependudukan dan KB Ahli Muda', 9, null),
    ],
    pertama: [
      fungsional('Dokter Ahli Pertama', 9, 325_000, RARE),
      fungsional('Perawat Ahli Pertama', 8, 300_000, HARD),
      fungsional('Bidan Ahli Pertama', 8, 300_000),
      fungsional('Perawat Mahir', 7, 265_000),
    ],
    terampil: [
      fungsional('Perawat Terampil', 6, 240_000),
      fungsional('Bidan Terampil', 6, 240_000, FAR),
      fungsional('Pranata Laboratorium Kesehatan Terampil', 6, 240_000, HARD),
    ],
    dasar: [pelaksana('Operator Layanan Kesehatan', 5)],
    pramu: [pelaksana('Pramu Kebersihan', 1, HARD)],
  },
  lapangan: {
    madya: KANTOR.madya,
    muda: [
      pelaksana('Penelaah Teknis Kebijakan', 7),
      fungsional('Polisi Pamong Praja Ahli Muda', 9, 540_000, HARD),
    ],
    pertama: [
      pelaksana('Penata Kelola Operasional', 7),
      fungsional('Polisi Pamong Praja Ahli Pertama', 8, 300_000, HARD),
    ],
    terampil: [
      pelaksana('Pengelola Layanan Operasional', 6, HARD),
      fungsional('Penguji Kendaraan Bermotor Terampil', 6, 240_000, HARD),
    ],
    dasar: [pelaksana('Operator Layanan Operasional', 5, HARD), pelaksana('Pengadministrasi Perkantoran', 5)],
    pramu: [pelaksana('Pengemudi', 3, HARD), pelaksana('Pramu Kebersihan', 1, HARD)],
  },
};

/** Auditors, who work only in the inspectorate. */
export const AUDITORS: PostsByLevel = {
  ...KANTOR,
  madya: [fungsional('Auditor Ahli Madya', 11, null)],
  muda: [fungsional('Auditor Ahli Muda', 9, 900_000), ...KANTOR.muda],
  pertama: [fungsional('Auditor Ahli Pertama', 8, 540_000), ...KANTOR.pertama],
};

/** Posts on probation: a CPNS holds no functional post yet. */
export const PROBATION_POST: Readonly<Record<Staffing, Post>> = {
  kantor: pelaksana('Penelaah Teknis Kebijakan', 7),
  sekolah: pelaksana('Calon Guru', 7),
  kesehatan: pelaksana('Calon Tenaga Kesehatan', 6),
  lapangan: pelaksana('Pengelola Layanan Operasional', 6),
};
