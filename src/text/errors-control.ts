import type { ErrorText } from './errors.ts';
import { namedRun } from './run-words.ts';

/** Stops of approving, reopening, comparing and recording. */
export const controlErrorsId = {
  'run-changed': {
    message: (d) => `segel ${namedRun(d, 'id')} kini ${d.seal}, bukan yang diperiksa`,
    remedy: () => 'perhitungannya sudah diulang; periksa laporannya lagi, lalu setujui',
  },
  'act-not-recorded': {
    message: (d) => `tindakan ini tidak dapat dicatat, baik dalam basis data ${d.path} maupun di sampingnya`,
    remedy: () => 'periksa ruang dan hak akses folder basis data; tidak ada berkas yang ditulis',
  },
  'seal-invalid': {
    message: (d) => `"${d.value}" bukan segel`,
    remedy: () => 'tulis sedikitnya 8 angka pertama dari segel pada laporan (0-9, a-f)',
  },
  'reason-empty': {
    message: () => 'alasan belum disebutkan',
    remedy: () => 'tulis mengapa dibuka kembali: --reason "absensi Dinas Kesehatan keliru"',
  },
  'actor-empty': {
    message: () => 'nama pelaku kosong',
    remedy: () => 'tulis nama Anda: --actor "Siti Aminah"',
  },
  'with-variance-only': {
    message: () => '--with hanya untuk laporan variance',
    remedy: () => 'hilangkan --with, atau tulis: binjai-pay export variance PERIODE --with PERIODE',
  },
  'check-regular-only': {
    message: () => 'pemeriksaan hanya untuk perhitungan bulanan',
    remedy: () => 'hilangkan --kind, atau tulis --kind regular',
  },
} satisfies Record<string, ErrorText>;

export const controlErrorsEn: Readonly<Record<keyof typeof controlErrorsId, ErrorText>> = {
  'run-changed': {
    message: (d) => `the seal of ${namedRun(d, 'en')} is now ${d.seal}, not the one that was checked`,
    remedy: () => 'it was computed again; look at its reports once more, then approve',
  },
  'act-not-recorded': {
    message: (d) => `this act can be recorded neither in the database ${d.path} nor beside it`,
    remedy: () => 'check space and permissions of the database folder; no file was written',
  },
  'seal-invalid': {
    message: (d) => `"${d.value}" is no seal`,
    remedy: () => 'write at least the first 8 digits of the seal on the report (0-9, a-f)',
  },
  'reason-empty': {
    message: () => 'no reason is given',
    remedy: () => 'write why it is reopened: --reason "attendance of the health office was wrong"',
  },
  'actor-empty': {
    message: () => 'the name of the actor is empty',
    remedy: () => 'write your name: --actor "Siti Aminah"',
  },
  'with-variance-only': {
    message: () => '--with is only for the report variance',
    remedy: () => 'leave out --with, or write: binjai-pay export variance PERIOD --with PERIOD',
  },
  'check-regular-only': {
    message: () => 'the check is about monthly runs only',
    remedy: () => 'leave out --kind, or write --kind regular',
  },
};
