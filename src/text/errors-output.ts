import type { ErrorText } from './errors.ts';

/** Why something cannot be written, in Indonesian. */
export const outputErrorsId = {
  'database-folder-readonly': {
    message: (d) => `folder basis data ${d.path} tidak dapat ditulis`,
    remedy: () => 'SQLite memerlukan hak tulis pada folder itu, juga untuk membaca; perbaiki hak aksesnya',
  },
  'database-io': {
    message: (d) => `basis data ${d.path} gagal dibaca atau ditulis oleh media penyimpanan`,
    remedy: () =>
      'periksa ruang, kuota, dan media penyimpanan itu sendiri; tidak ada yang setengah tersimpan',
  },
  'choice-invalid': {
    message: (d) => `"${d.value}" tidak dikenal untuk ${d.name}`,
    remedy: (d) => `pilih salah satu: ${d.choices}`,
  },
  'number-invalid': {
    message: (d) => `"${d.value}" bukan bilangan yang sah untuk ${d.name}`,
    remedy: (d) => `tulis bilangan bulat dari ${d.min} sampai ${d.max}`,
  },
  'template-exists': {
    message: (d) => `berkas ${d.path} sudah ada`,
    remedy: () => 'pilih nama lain dengan --out; templat yang mungkin sudah diisi tidak pernah ditimpa',
  },
  'rejects-not-workbook': {
    message: (d) => `${d.path} bukan nama buku kerja`,
    remedy: () => 'beri nama yang berakhir .xlsx, atau sebutkan folder',
  },
  'rejects-is-input': {
    message: (d) => `${d.path} sedang diimpor dan tidak boleh ditimpa`,
    remedy: () => 'pilih nama atau folder lain',
  },
  'flags-exclusive': {
    message: (d) => `${d.first} dan ${d.second} tidak dapat dipakai bersama`,
    remedy: (d) => `jalankan tanpa ${d.first} atau tanpa ${d.second}`,
  },
  'csv-one-sheet': {
    message: (d) =>
      `laporan ${d.report} terdiri atas beberapa lembar dan tidak dapat ditulis sebagai satu CSV`,
    remedy: () => 'pakai --format xlsx, atau --out FOLDER untuk satu CSV per lembar',
  },
  'stdout-csv-only': {
    message: () => 'hanya CSV yang dapat ditulis ke keluaran standar',
    remedy: () => 'pakai --format csv, atau sebutkan berkas dengan --out',
  },
} satisfies Record<string, ErrorText>;

/** The same in English. */
export const outputErrorsEn: Record<keyof typeof outputErrorsId, ErrorText> = {
  'database-folder-readonly': {
    message: (d) => `the folder of the database ${d.path} cannot be written`,
    remedy: () => 'SQLite needs to write to that folder even to read; mend its permissions',
  },
  'database-io': {
    message: (d) => `the disk failed while reading or writing the database ${d.path}`,
    remedy: () => 'check free space, quota and the disk itself; nothing is half stored',
  },
  'choice-invalid': {
    message: (d) => `"${d.value}" is not known for ${d.name}`,
    remedy: (d) => `choose one of: ${d.choices}`,
  },
  'number-invalid': {
    message: (d) => `"${d.value}" is not a valid number for ${d.name}`,
    remedy: (d) => `write a whole number from ${d.min} to ${d.max}`,
  },
  'template-exists': {
    message: (d) => `the file ${d.path} exists already`,
    remedy: () => 'choose another name with --out; a template that may be filled in is never overwritten',
  },
  'rejects-not-workbook': {
    message: (d) => `${d.path} is no name of a workbook`,
    remedy: () => 'give it a name that ends with .xlsx, or name a folder',
  },
  'rejects-is-input': {
    message: (d) => `${d.path} is being imported and must not be overwritten`,
    remedy: () => 'choose another name or folder',
  },
  'flags-exclusive': {
    message: (d) => `${d.first} and ${d.second} cannot be used together`,
    remedy: (d) => `leave out ${d.first} or ${d.second}`,
  },
  'csv-one-sheet': {
    message: (d) => `the report ${d.report} has several sheets and cannot be written as one CSV`,
    remedy: () => 'use --format xlsx, or --out FOLDER for one CSV per sheet',
  },
  'stdout-csv-only': {
    message: () => 'only CSV can be written to standard output',
    remedy: () => 'use --format csv, or name a file with --out',
  },
};
