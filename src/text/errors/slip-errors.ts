import { errorCatalogue } from './error-text.ts';

/** Why slips are not written as they were asked for. */
export const slipErrors = errorCatalogue({
  id: {
    'slips-only': {
      message: (d) => `${d.flag} hanya untuk slips`,
      remedy: (d) => `hilangkan ${d.flag}, atau tulis: binjai-pay export slips PERIODE`,
    },
    'slips-without': {
      message: (d) => `slip tidak mengenal ${d.flags}`,
      remedy: () => 'hilangkan; slip selalu memuat semua baris satu perhitungan',
    },
    'slips-pdf-only': {
      message: () => 'slip hanya ditulis sebagai berkas PDF',
      remedy: () =>
        'hilangkan --format, dan sebutkan folder dengan --out; angka untuk mesin ada di laporan payroll',
    },
    'password-file-open': {
      message: (d) => `berkas kata sandi ${d.path} dapat dibaca orang lain`,
      remedy: (d) => `batasi kepada pemiliknya: chmod 600 ${d.path}`,
    },
    'password-unusable': {
      message: (d) => `${d.from} tidak berisi kata sandi yang dapat dipakai`,
      remedy: (d) => `tulis satu baris yang tidak kosong, paling panjang ${d.most} bita`,
    },
  },
  en: {
    'slips-only': {
      message: (d) => `${d.flag} is only for slips`,
      remedy: (d) => `leave out ${d.flag}, or write: binjai-pay export slips PERIOD`,
    },
    'slips-without': {
      message: (d) => `slips do not take ${d.flags}`,
      remedy: () => 'leave it out; slips always show every line of one run',
    },
    'slips-pdf-only': {
      message: () => 'slips are written as PDF files only',
      remedy: () =>
        'leave out --format, and name a folder with --out; the report payroll has the figures for machines',
    },
    'password-file-open': {
      message: (d) => `the password file ${d.path} can be read by others`,
      remedy: (d) => `keep it to its owner: chmod 600 ${d.path}`,
    },
    'password-unusable': {
      message: (d) => `${d.from} holds no password that can be used`,
      remedy: (d) => `write one line that is not blank, of at most ${d.most} bytes`,
    },
  },
});
