import { common, type FieldDefinition, field, NIP } from './field.ts';

/** Columns of sheets of trainings. */
export const TRAINING_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  field('pelatihan', 'always', ['nama pelatihan', 'nama diklat', 'diklat', 'judul pelatihan', 'training']),
  field('tanggal_mulai', 'always', ['tgl mulai', 'start date']),
  field('tanggal_selesai', 'optional', ['tgl selesai', 'end date']),
  field('hari', 'optional', ['jumlah hari', 'lama hari', 'days']),
  field('jp', 'optional', ['jam pelajaran', 'jumlah jp', 'jumlah jam', 'hours']),
  field('status', 'always', ['status pelatihan', 'keterangan status']),
  common('komponen', 'optional', ['komponen penilaian', 'component']),
];

/** Columns of dates of a career; they may stand in the employee sheet as well. */
export const CAREER_DATES: readonly FieldDefinition[] = [
  field('tanggal_lahir_anak', 'one-of', ['tgl lahir anak', 'birth dates of children']),
  field('tmt_golongan', 'one-of', ['tmt gol', 'tmt golongan ruang'], {
    fallbacks: ['tmt pangkat', 'tmt pangkat terakhir'],
  }),
  field('tmt_kgb', 'one-of', ['tmt kgb terakhir', 'tmt gaji berkala', 'tmt kenaikan gaji berkala']),
  field('batas_usia_pensiun', 'one-of', ['bup', 'usia pensiun', 'retirement age']),
  field('akhir_kontrak', 'one-of', ['tanggal akhir kontrak', 'kontrak berakhir', 'contract end']),
];

/** Columns of sheets of such dates alone. */
export const PERSONNEL_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  common('berlaku', 'optional', ['berlaku mulai', 'berlaku sejak', 'bulan berlaku', 'effective']),
  ...CAREER_DATES,
];
