import { errorCatalogue } from './error-text.ts';

/** Stops of reports that are written by themselves. */
export const nightlyErrors = errorCatalogue({
  id: {
    'target-busy': {
      message: (d) => `proses lain sedang menulis laporan yang sama (${d.path})`,
      remedy: () => 'tidak perlu apa-apa; proses berikutnya mengulanginya. --wait DETIK menunggu lebih lama',
    },
    'nothing-approved': {
      message: () => 'belum ada perhitungan yang disetujui',
      remedy: () => 'setujui dulu: binjai-pay approve PERIODE',
    },
    'all-needs-folder': {
      message: () => '--all memerlukan folder tujuan',
      remedy: () => 'sebutkan folder dengan --out, misalnya --out laporan',
    },
    'keep-all-only': {
      message: () => '--keep hanya berlaku bersama --all',
      remedy: () => 'tulis --all latest-approved --out FOLDER --keep 12',
    },
    'if-changed-one-file': {
      message: () => '--if-changed dan --wait hanya untuk laporan dalam satu berkas',
      remedy: () => 'pakai --format xlsx, atau --all',
    },
    'schedule-time-invalid': {
      message: (d) => `"${d.value}" bukan waktu`,
      remedy: () => 'tulis JJ:MM, misalnya --at 02:30',
    },
    'path-unprintable': {
      message: () => 'nama berkas atau folder memuat akhir baris, sehingga tidak dapat dijadwalkan',
      remedy: () => 'pindahkan ke nama yang lain',
    },
  },
  en: {
    'target-busy': {
      message: (d) => `another process is writing the same reports (${d.path})`,
      remedy: () => 'nothing is to be done; the next one tries again. --wait SECONDS waits longer',
    },
    'nothing-approved': {
      message: () => 'no run is approved yet',
      remedy: () => 'approve one first: binjai-pay approve PERIOD',
    },
    'all-needs-folder': {
      message: () => '--all needs a folder to write to',
      remedy: () => 'name one with --out, for example --out reports',
    },
    'keep-all-only': {
      message: () => '--keep goes with --all only',
      remedy: () => 'write --all latest-approved --out FOLDER --keep 12',
    },
    'if-changed-one-file': {
      message: () => '--if-changed and --wait are for reports in one file',
      remedy: () => 'take --format xlsx, or --all',
    },
    'schedule-time-invalid': {
      message: (d) => `"${d.value}" is no time of day`,
      remedy: () => 'write HH:MM, for example --at 02:30',
    },
    'path-unprintable': {
      message: () => 'a file or folder has a line end in its name and cannot be scheduled',
      remedy: () => 'move it to another name',
    },
  },
});
