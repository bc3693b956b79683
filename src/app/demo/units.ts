import { AUDITORS, type Post, type PostsByLevel, STAFF_POSTS, type Staffing, struktural } from './posts.ts';

/** A leader's post with the golongan that its holder has. */
export interface LeaderPost {
  readonly post: Post;
  readonly golongan: string;
}

/** A unit of the city government. */
export interface Unit {
  readonly name: string;
  /** Share of the city's employees, relative to the other units. */
  readonly weight: number;
  readonly staffing: Staffing;
  /** Leaders in order of rank; a small unit has only the first of them. */
  readonly leaders: readonly LeaderPost[];
  readonly posts: PostsByLevel;
}

function leader(
  jabatan: string,
  eselon: Parameters<typeof struktural>[1],
  kelas: number,
  golongan: string,
): LeaderPost {
  return { post: struktural(jabatan, eselon, kelas), golongan };
}

/** Leaders of a service or agency whose head is called `head` and whose divisions are those named. */
function agency(head: string, divisions: readonly string[]): readonly LeaderPost[] {
  return [
    leader(head, 'II.b', 14, 'IV/c'),
    leader('Sekretaris', 'III.a', 12, 'IV/b'),
    ...divisions.map((name) => leader(`Kepala Bidang ${name}`, 'III.b', 11, 'IV/a')),
    leader('Kepala Subbagian Umum dan Kepegawaian', 'IV.a', 9, 'III/d'),
    leader('Kepala Subbagian Keuangan', 'IV.a', 9, 'III/d'),
    leader('Kepala Seksi Pelayanan', 'IV.b', 8, 'III/c'),
  ];
}

const SECRETARIAT = [
  leader('Sekretaris Daerah', 'II.a', 15, 'IV/d'),
  leader('Asisten Pemerintahan', 'II.b', 14, 'IV/c'),
  leader('Asisten Perekonomian dan Pembangunan', 'II.b', 14, 'IV/c'),
  leader('Kepala Bagian Hukum', 'III.a', 12, 'IV/b'),
  leader('Kepala Bagian Organisasi', 'III.a', 12, 'IV/b'),
  leader('Kepala Bagian Umum', 'III.a', 12, 'IV/a'),
  leader('Kepala Subbagian Rumah Tangga', 'IV.a', 9, 'III/d'),
  leader('Kepala Subbagian Tata Usaha', 'IV.a', 9, 'III/d'),
];

const SUBDISTRICT = [
  leader('Camat', 'III.a', 12, 'IV/a'),
  leader('Sekretaris Camat', 'III.b', 11, 'III/d'),
  leader('Lurah', 'IV.a', 9, 'III/d'),
  leader('Kepala Seksi Pemerintahan', 'IV.a', 9, 'III/d'),
  leader('Kepala Seksi Pelayanan Umum', 'IV.b', 8, 'III/c'),
];

const INSPECTORATE = [
  leader('Inspektur', 'II.b', 14, 'IV/c'),
  leader('Sekretaris', 'III.a', 12, 'IV/b'),
  leader('Inspektur Pembantu I', 'III.a', 12, 'IV/b'),
  leader('Inspektur Pembantu II', 'III.a', 12, 'IV/a'),
  leader('Kepala Subbagian Umum', 'IV.a', 9, 'III/d'),
];

const HOSPITAL = [
  leader('Direktur', 'II.b', 14, 'IV/c'),
  leader('Wakil Direktur Pelayanan', 'III.a', 12, 'IV/b'),
  leader('Kepala Bidang Keperawatan', 'III.b', 11, 'IV/a'),
  leader('Kepala Bidang Penunjang', 'III.b', 11, 'IV/a'),
  leader('Kepala Subbagian Keuangan', 'IV.a', 9, 'III/d'),
];

function unit(
  name: string,
  weight: number,
  staffing: Staffing,
  leaders: readonly LeaderPost[],
  posts: PostsByLevel = STAFF_POSTS[staffing],
): Unit {
  return { name, weight, staffing, leaders, posts };
}

/** The units, the ones that even the smallest city has first. */
export const UNITS: readonly Unit[] = [
  unit('Sekretariat Daerah', 40, 'kantor', SECRETARIAT),
  unit(
    'Dinas Pendidikan',
    420,
    'sekolah',
    agency('Kepala Dinas', ['Pembinaan SD', 'Pembinaan SMP', 'Pembinaan PAUD']),
  ),
  unit(
    'Dinas Kesehatan',
    140,
    'kesehatan',
    agency('Kepala Dinas', ['Pelayanan Kesehatan', 'Kesehatan Masyarakat']),
  ),
  unit('Kecamatan Binjai Kota', 20, 'kantor', SUBDISTRICT),
  unit('BPKPD', 25, 'kantor', agency('Kepala Badan', ['Anggaran', 'Perbendaharaan', 'Aset', 'Pendapatan'])),
  unit('RSUD Dr. R.M. Djoelham', 90, 'kesehatan', HOSPITAL),
  unit('BKPSDM', 12, 'kantor', agency('Kepala Badan', ['Mutasi dan Promosi', 'Pengembangan Kompetensi'])),
  unit('Inspektorat', 11, 'kantor', INSPECTORATE, AUDITORS),
  unit('Satpol PP', 35, 'lapangan', agency('Kepala Satuan', ['Ketertiban Umum', 'Penegakan Perda'])),
  unit('DPUPR', 35, 'lapangan', agency('Kepala Dinas', ['Bina Marga', 'Sumber Daya Air', 'Tata Ruang'])),
  unit('Dishub', 26, 'lapangan', agency('Kepala Dinas', ['Lalu Lintas', 'Angkutan'])),
  unit('Bappeda', 12, 'kantor', agency('Kepala Badan', ['Perencanaan', 'Penelitian'])),
  unit('Diskominfo', 11, 'kantor', agency('Kepala Dinas', ['Informatika', 'Komunikasi Publik'])),
  unit('Kecamatan Binjai Utara', 22, 'kantor', SUBDISTRICT),
  unit('Kecamatan Binjai Timur', 20, 'kantor', SUBDISTRICT),
  unit('Kecamatan Binjai Barat', 18, 'kantor', SUBDISTRICT),
  unit('Kecamatan Binjai Selatan', 20, 'kantor', SUBDISTRICT),
  unit('Disdukcapil', 13, 'kantor', agency('Kepala Dinas', ['Pendaftaran Penduduk', 'Pencatatan Sipil'])),
  unit('Dinas Sosial', 10, 'kantor', agency('Kepala Dinas', ['Rehabilitasi', 'Perlindungan'])),
  unit(
    'Dinas Ketenagakerjaan, Perindustrian dan Perdagangan',
    14,
    'kantor',
    agency('Kepala Dinas', ['Pasar', 'Kerja']),
  ),
  unit('Dinas Lingkungan Hidup', 24, 'lapangan', agency('Kepala Dinas', ['Kebersihan', 'Pengendalian'])),
  unit('Dinas Perkim', 12, 'lapangan', agency('Kepala Dinas', ['Perumahan', 'Permukiman'])),
  unit('BPBD', 10, 'lapangan', agency('Kepala Pelaksana', ['Kedaruratan', 'Rehabilitasi'])),
  unit('Sekretariat DPRD', 12, 'kantor', agency('Sekretaris DPRD', ['Persidangan', 'Keuangan'])),
];
