import { problemCatalogue } from '../problem-text.ts';

/** Dates, months and hours, and the order in which they must stand. */
export const dayProblems = problemCatalogue({
  id: {
    'date-invalid': {
      title: (d) => `${d.column} bukan tanggal yang ada di kalender`,
      expected: () => '2025-12-31, 31/12/2025, 31 Desember 2025, atau sel tanggal (hari sebelum bulan)',
      remedy: () => 'tulis ulang tanggalnya dengan salah satu bentuk itu',
    },
    'date-two-digit-year': {
      title: (d) => `tahun pada ${d.column} hanya dua angka`,
      expected: () => 'tahun empat angka, misalnya 31/12/2025',
      remedy: () => 'tulis tahunnya lengkap',
    },
    'date-is-number': {
      title: (d) => `${d.column} berisi nomor hari, bukan tanggal`,
      expected: () => '2025-12-31, 31/12/2025, atau 31 Desember 2025',
      remedy: () => 'format kolom sebagai Tanggal di lembar kerjanya, lalu simpan lagi sebagai CSV',
    },
    'month-invalid': {
      title: (d) => `${d.column} bukan bulan`,
      expected: () => '2026-01, 01/2026, Januari 2026, atau sel tanggal',
      remedy: () => 'tulis ulang bulannya dengan salah satu bentuk itu',
    },
    'month-within': {
      title: (d) => `${d.column} berisi tanggal di tengah bulan, padahal yang dihitung hanya bulan penuh`,
      expected: (d) =>
        `bulan, misalnya 2026-01, atau hari ${d.column === 'sampai' ? 'terakhir' : 'pertamanya'}`,
      remedy: () => 'pastikan bulan penuh mana yang dimaksud, lalu tulis bulan itu',
    },
    'time-invalid': {
      title: (d) => `${d.column} bukan jam yang dapat dibaca`,
      expected: () => 'jam dan menit, misalnya 07:30 atau 2026-01-05 07:30',
      remedy: () => 'tulis sebagai jam atau teks; kosongkan bila tidak tercatat',
    },
    'time-midnight': {
      title: (d) => `${d.column} tertulis 00:00, yang pada banyak mesin berarti tidak tercatat`,
      expected: () => 'jam yang sebenarnya, atau sel kosong',
      remedy: () => 'kosongkan selnya; untuk kerja malam isi juga kolom shift',
    },
    'stamps-with-hours': {
      title: () => 'kolom ini tidak dapat dibaca bersama tap tunggal (kolom waktu)',
      expected: () => 'per hari: tanggal, masuk, pulang, shift; atau per tap: tanggal, waktu',
      remedy: () => 'minta salah satu bentuk dari mesin absensi; kerja bergiliran dikirim per hari',
    },
    'departure-before-arrival': {
      title: () => 'jam pulang lebih awal daripada jam masuk; dihitung pulang lewat tengah malam',
      expected: () => 'jam pulang sesudah jam masuk',
      remedy: () => 'periksa apakah kedua jam tertukar; untuk kerja malam isi kolom shift',
    },
    'absence-order': {
      title: (d) => `berakhir ${d.sampai}, sebelum mulainya ${d.dari}`,
      expected: () => 'hari terakhir tidak mendahului hari pertama',
      remedy: () => 'perbaiki tanggalnya',
    },
    'absence-too-long': {
      title: (d) => `ketidakhadiran sejak ${d.dari} lebih lama dari ${d.most} hari`,
      expected: (d) => `paling lama ${d.most} hari`,
      remedy: () => 'perbaiki tanggalnya; cuti yang lebih lama dicatat sebagai status pada lembar pegawai',
    },
    'service-order': {
      title: (d) => `berhenti (${d.berhenti}) lebih awal dari mulai (${d.mulai})`,
      expected: () => 'tanggal berhenti sama dengan atau sesudah tanggal mulai',
      remedy: () => 'perbaiki salah satu tanggal menurut SK',
    },
    'period-order': {
      title: (d) => `sampai (${d.sampai}) lebih awal dari dari (${d.dari})`,
      expected: () => 'bulan sampai sama dengan atau sesudah bulan dari',
      remedy: () => 'perbaiki salah satu bulan menurut SK hukuman disiplin',
    },
    'training-order': {
      title: (d) => `pelatihan berakhir ${d.selesai}, sebelum dimulai ${d.mulai}`,
      expected: (d) => `tanggal selesai ${d.mulai} atau sesudahnya`,
      remedy: () => 'perbaiki kedua tanggal; pelatihan satu hari tidak memerlukan tanggal selesai',
    },
  },
  en: {
    'date-invalid': {
      title: (d) => `${d.column} is not a day of the calendar`,
      expected: () => '2025-12-31, 31/12/2025, 31 Desember 2025, or a date cell (day before month)',
      remedy: () => 'write the date again in one of these forms',
    },
    'date-two-digit-year': {
      title: (d) => `the year of ${d.column} has only two digits`,
      expected: () => 'a year of four digits, such as 31/12/2025',
      remedy: () => 'write the year in full',
    },
    'date-is-number': {
      title: (d) => `${d.column} holds the number of a day, not a date`,
      expected: () => '2025-12-31, 31/12/2025, or 31 Desember 2025',
      remedy: () => 'format the column as Date in the spreadsheet and save it as CSV again',
    },
    'month-invalid': {
      title: (d) => `${d.column} is not a month`,
      expected: () => '2026-01, 01/2026, Januari 2026, or a date cell',
      remedy: () => 'write the month again in one of these forms',
    },
    'month-within': {
      title: (d) => `${d.column} is a day within a month, where only whole months count`,
      expected: (d) => `a month such as 2026-01, or its ${d.column === 'sampai' ? 'last' : 'first'} day`,
      remedy: () => 'see which whole month is meant, and write that month',
    },
    'time-invalid': {
      title: (d) => `${d.column} is no time that can be read`,
      expected: () => 'hours and minutes, for example 07:30 or 2026-01-05 07:30',
      remedy: () => 'write it as a time or as text; leave it empty where there is none',
    },
    'time-midnight': {
      title: (d) => `${d.column} is 00:00, which many machines write where they have nothing`,
      expected: () => 'the real time, or an empty cell',
      remedy: () => 'empty the cell; for work at night fill the column shift too',
    },
    'stamps-with-hours': {
      title: () => 'this column cannot be read together with single stamps (column waktu)',
      expected: () => 'by day: tanggal, masuk, pulang, shift; or by stamp: tanggal, waktu',
      remedy: () => 'take one of the two forms from the machine; shifts are sent by day',
    },
    'departure-before-arrival': {
      title: () => 'the departure is before the arrival; it counts as after midnight',
      expected: () => 'a departure after the arrival',
      remedy: () => 'see whether the two were swapped; for work at night fill the column shift',
    },
    'absence-order': {
      title: (d) => `it ends on ${d.sampai}, before it begins on ${d.dari}`,
      expected: () => 'a last day that is not before the first',
      remedy: () => 'correct the dates',
    },
    'absence-too-long': {
      title: (d) => `the absence from ${d.dari} on is longer than ${d.most} days`,
      expected: (d) => `at most ${d.most} days`,
      remedy: () => 'correct the dates; longer leave is a status on the employee sheet',
    },
    'service-order': {
      title: (d) => `berhenti (${d.berhenti}) is before mulai (${d.mulai})`,
      expected: () => 'a last day of service on or after the first',
      remedy: () => 'correct one of the dates from the decree',
    },
    'period-order': {
      title: (d) => `sampai (${d.sampai}) is before dari (${d.dari})`,
      expected: () => 'a last month on or after the first',
      remedy: () => 'correct one of the months from the disciplinary decree',
    },
    'training-order': {
      title: (d) => `the training ends on ${d.selesai}, before it begins on ${d.mulai}`,
      expected: (d) => `a last day on ${d.mulai} or later`,
      remedy: () => 'correct the two days; a training of one day needs no last day',
    },
  },
});
