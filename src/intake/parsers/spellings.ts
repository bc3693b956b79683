import type { AbsencePart, AbsenceReason, MISSED_ROLL_CALL } from '../../domain/attendance/attendance-log.ts';
import type {
  EmployeeKind,
  Eselon,
  PostKind,
  PtkpStatus,
  ServiceStatus,
} from '../../domain/people/employee.ts';
import type { Predicate, RaterRole } from '../../domain/performance/evidence.ts';
import type { TrainingStatus } from '../../domain/training/training-fact.ts';
import type { Spellings } from '../cells/choice.ts';

/*
 * Ways of writing the values of fixed lists. Case, blanks and punctuation never matter, so `TK/0` also stands for
 * `tk 0` and `TK-0`; only really different words are listed. The digits of kinds and posts are the codes of SIPD.
 */

export const KIND_SPELLINGS: Spellings<EmployeeKind> = {
  PNS: ['1', 'Pegawai Negeri Sipil', 'ASN PNS'],
  CPNS: ['3', 'Calon PNS', 'Calon Pegawai Negeri Sipil'],
  PPPK: ['2', 'P3K', 'PPPK Penuh Waktu', 'P3K Penuh Waktu'],
  'PPPK-PW': ['PPPK Paruh Waktu', 'P3K Paruh Waktu', 'P3K PW'],
};

/** Whether somebody is appointed for good, as SIASN writes it. */
export const APPOINTMENT_SPELLINGS: Spellings<'CPNS' | 'PNS'> = {
  CPNS: ['C', 'Calon PNS', 'Calon Pegawai Negeri Sipil'],
  PNS: ['P', 'Pegawai Negeri Sipil'],
};

/** Whether somebody is married, in the digits of SIPD and in words. */
export const MARRIED_SPELLINGS: Spellings<'kawin' | 'tidak'> = {
  kawin: ['1', 'menikah', 'sudah menikah', 'nikah', 'sudah kawin'],
  tidak: [
    '2',
    'belum kawin',
    'belum menikah',
    'tidak kawin',
    'lajang',
    'duda',
    'janda',
    'cerai',
    'cerai hidup',
    'cerai mati',
    'belum menikah / cerai hidup atau mati',
  ],
};

export const POST_SPELLINGS: Spellings<PostKind> = {
  struktural: [
    '1',
    'Jabatan Struktural',
    'JPT',
    'Jabatan Pimpinan Tinggi',
    'Pimpinan Tinggi',
    'Administrator',
    'Pengawas',
  ],
  fungsional: ['2', 'Jabatan Fungsional', 'Fungsional Tertentu', 'Jabatan Fungsional Tertentu', 'JF', 'JFT'],
  pelaksana: ['3', 'Jabatan Pelaksana', 'Fungsional Umum', 'Jabatan Fungsional Umum', 'JFU', 'Umum', 'Staf'],
};

/** Words for a post without eselon. */
export const NO_ESELON: readonly string[] = ['Non Eselon', 'Non', 'Tidak ada', '0'];

export const ESELON_SPELLINGS: Spellings<Eselon> = {
  'I.a': ['1a', 'Eselon I.a', 'Es. I.a'],
  'I.b': ['1b', 'Eselon I.b', 'Es. I.b'],
  'II.a': ['2a', 'Eselon II.a', 'Es. II.a'],
  'II.b': ['2b', 'Eselon II.b', 'Es. II.b'],
  'III.a': ['3a', 'Eselon III.a', 'Es. III.a'],
  'III.b': ['3b', 'Eselon III.b', 'Es. III.b'],
  'IV.a': ['4a', 'Eselon IV.a', 'Es. IV.a'],
  'IV.b': ['4b', 'Eselon IV.b', 'Es. IV.b'],
  'V.a': ['5a', 'Eselon V.a', 'Es. V.a'],
};

/** TK or K alone says nothing of the dependants, so it is no status. */
export const PTKP_SPELLINGS: Spellings<PtkpStatus> = {
  'TK/0': [],
  'TK/1': [],
  'TK/2': [],
  'TK/3': [],
  'K/0': [],
  'K/1': [],
  'K/2': [],
  'K/3': [],
};

export const STATUS_SPELLINGS: Spellings<ServiceStatus> = {
  aktif: ['1', 'active', 'PNS Aktif', 'CPNS Aktif', 'PPPK Aktif'],
  'cuti-besar': [],
  cltn: ['Cuti di Luar Tanggungan Negara', 'Cuti Luar Tanggungan Negara'],
  'tugas-belajar': ['tubel'],
  'diberhentikan-sementara': ['Pemberhentian Sementara', 'skorsing'],
  nonaktif: ['0', 'tidak aktif', 'inactive'],
};

export const ROLE_SPELLINGS: Spellings<RaterRole> = {
  atasan: ['atasan langsung', 'pimpinan', 'superior'],
  rekan: ['rekan kerja', 'rekan sejawat', 'sejawat', 'peer'],
  'pihak-ketiga': ['pihak ke-3', 'eksternal', 'masyarakat', 'third party'],
  diri: ['diri sendiri', 'sendiri', 'self'],
};

export const TARGET_DIRECTION_SPELLINGS: Spellings<'naik' | 'turun'> = {
  naik: ['maksimal', 'maximize', 'semakin tinggi semakin baik', 'up'],
  turun: ['minimal', 'minimize', 'semakin rendah semakin baik', 'down'],
};

export const PREDICATE_SPELLINGS: Spellings<Predicate> = {
  'sangat baik': [],
  baik: [],
  'butuh perbaikan': ['perlu perbaikan'],
  kurang: ['kurang (misconduct)', 'misconduct'],
  'sangat kurang': [],
};

export const ADJUSTMENT_DIRECTION_SPELLINGS: Spellings<'tambah' | 'potong'> = {
  tambah: ['tambahan', 'penambah', 'add'],
  potong: ['potongan', 'pengurang', 'deduct'],
};

export const TRAINING_STATUS_SPELLINGS: Spellings<TrainingStatus> = {
  rencana: ['direncanakan', 'dijadwalkan', 'planned', 'plan'],
  diikuti: ['telah diikuti', 'sudah diikuti', 'mengikuti', 'selesai', 'lulus', 'attended', 'completed'],
};

export const TAXABLE_SPELLINGS: Spellings<'tidak' | 'ya' | 'final'> = {
  tidak: ['0', 'no'],
  ya: ['1', 'yes'],
  final: ['pph final'],
};

export const ABSENCE_SPELLINGS: Spellings<AbsenceReason | typeof MISSED_ROLL_CALL> = {
  cuti: ['cuti tahunan', 'cuti bersama', 'CT', 'leave', 'annual leave'],
  'cuti-melahirkan': ['cuti bersalin', 'CM', 'maternity leave'],
  'cuti-alasan-penting': ['cuti karena alasan penting', 'CAP', 'CP'],
  sakit: ['cuti sakit', 'sakit dengan surat', 'sakit dengan surat dokter', 'CS', 'sick'],
  'sakit-tanpa-surat': ['sakit tanpa surat dokter', 'sakit tanpa keterangan dokter'],
  izin: ['ijin', 'permit'],
  'dinas-luar': ['DL', 'dinas', 'perjalanan dinas', 'tugas luar', 'diklat', 'duty travel'],
  'tidak-apel': ['tidak ikut apel', 'tidak mengikuti apel', 'apel'],
};

export const ABSENCE_PART_SPELLINGS: Spellings<AbsencePart> = {
  penuh: ['sehari', 'sehari penuh', 'full'],
  pagi: ['setengah hari pagi', 'paruh pagi', 'morning'],
  siang: ['setengah hari siang', 'paruh siang', 'afternoon'],
};
