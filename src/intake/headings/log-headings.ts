import { type FieldDefinition, field, NIP } from './field.ts';

/** Columns of a log of the attendance machine: a row for each day, or one for each stamp. */
export const LOG_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  {
    ...field('tanggal', 'always', ['tgl', 'hari/tanggal', 'tanggal absen', 'tanggal presensi', 'date'], {
      standIn: 'waktu',
    }),
    telling: false,
  },
  field('masuk', 'one-of', [
    ...['jam masuk', 'scan masuk', 'absen masuk', 'waktu masuk', 'presensi masuk', 'jam datang', 'datang'],
    ...['check in', 'clock in', 'time in'],
  ]),
  field('pulang', 'one-of', [
    ...[
      'jam pulang',
      'scan pulang',
      'absen pulang',
      'waktu pulang',
      'presensi pulang',
      'jam keluar',
      'scan keluar',
    ],
    ...['check out', 'clock out', 'time out'],
  ]),
  field('waktu', 'one-of', [
    ...['jam', 'waktu scan', 'jam scan', 'jam absen', 'waktu absen', 'tanggal/waktu', 'tanggal scan'],
    ...['time', 'date/time', 'datetime', 'timestamp', 'scan time'],
  ]),
  field('shift', 'optional', ['kode shift', 'giliran', 'jadwal', 'timetable']),
];

/** Columns of sheets of absences. */
export const ABSENCES_HEADINGS: readonly FieldDefinition[] = [
  NIP,
  field('alasan', 'always', [
    ...['jenis cuti', 'jenis izin', 'jenis ketidakhadiran', 'alasan tidak hadir', 'ketidakhadiran', 'reason'],
  ]),
  field('dari', 'always', [
    ...['dari tanggal', 'tanggal awal', 'tanggal mulai', 'mulai tanggal', 'tgl mulai', 'tanggal', 'from'],
  ]),
  field('sampai', 'optional', [
    ...['sampai tanggal', 'tanggal akhir', 'tanggal selesai', 'tgl selesai', 'sampai dengan', 's/d', 'until'],
  ]),
  field('bagian', 'optional', ['bagian hari', 'setengah hari', 'part']),
];
