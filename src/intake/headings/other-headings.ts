import { common, type FieldDefinition, field, NIP, PERIOD, REMARKS } from './field.ts';

/** Columns of sheets of assessments. */
export const ASSESSMENTS_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('peran', 'always', ['peran penilai', 'role']),
  field('penilai', 'always', ['nip penilai', 'rater']),
  field('kualitas', 'one-of', ['kualitas kerja', 'quality']),
  field('inisiatif', 'one-of', ['initiative']),
  field('komunikasi', 'one-of', ['komunikasi dan kolaborasi', 'communication']),
  common('catatan', 'optional', REMARKS),
];

/** Columns of sheets of targets. */
export const TARGETS_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('indikator', 'always', ['indikator kinerja', 'uraian indikator', 'indicator']),
  common('satuan', 'optional', ['unit satuan']),
  field('target', 'always', []),
  field('realisasi', 'optional', ['capaian', 'achieved']),
  field('bobot', 'always', ['weight']),
  field('arah', 'optional', ['arah indikator', 'direction']),
];

/** Columns of sheets of adjustments. */
export const ADJUSTMENTS_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('kode', 'always', ['code']),
  common('uraian', 'optional', REMARKS),
  field('arah', 'always', ['tambah/potong', 'direction']),
  field('jumlah', 'always', ['nominal', 'amount']),
  field('kena_pajak', 'optional', ['taxable']),
  field('prioritas', 'optional', ['priority']),
];

/** Columns of sheets of disciplinary cuts. */
export const DISCIPLINE_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  field('dari', 'always', ['dari bulan', 'mulai bulan', 'from']),
  field('sampai', 'always', ['sampai bulan', 'sampai dengan', 's/d', 'until']),
  field('persen', 'always', ['persen potongan', 'potongan (%)', 'percent']),
  common('dasar', 'optional', ['dasar hukum', 'nomor sk', 'no sk', ...REMARKS]),
];

/** Columns of sheets of predicates. */
export const PREDICATES_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('predikat', 'always', ['predikat skp', 'predikat kinerja', 'predikat kinerja pegawai', 'predicate']),
];

/** Columns of sheets of opening balances. */
export const OPENING_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  field('tahun', 'always', ['tahun pajak', 'year']),
  field('bruto_gaji', 'always', []),
  field('bruto_tpp', 'always', []),
  field('iuran', 'always', []),
  field('pph_gaji', 'always', []),
  field('pph_tpp', 'always', []),
  field('bulan', 'always', ['jumlah bulan', 'jumlah bulan bekerja']),
];
