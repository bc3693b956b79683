import { argumentName } from '../argument-names.ts';
import { nearestListed } from '../nearest-listed.ts';
import type { ProblemData } from '../problems/problem-text.ts';
import { shellWord } from '../shell-word.ts';
import { errorCatalogue } from './error-text.ts';

/** Words of a command line that cannot be meant, and questions that were not answered with yes. */
export const commandLineErrors = errorCatalogue({
  id: {
    usage: { message: (d) => String(d.message), remedy: () => 'lihat: binjai-pay --help' },
    'period-invalid': {
      message: (d) => `"${d.value}" bukan periode`,
      remedy: () => 'tulis bulan sebagai TTTT-BB, misalnya 2026-01',
    },
    'period-range-invalid': {
      message: (d) => `"${d.value}" bukan rentang periode`,
      remedy: () => 'tulis periode pertama dan terakhir, misalnya 2026-01..2026-06',
    },
    'day-invalid': {
      message: (d) => `"${d.value}" bukan hari atau bulan`,
      remedy: () => 'tulis TTTT-BB-HH atau TTTT-BB, misalnya 2026-01-31',
    },
    'choice-invalid': {
      message: (d) => `${argumentName(d.name, 'id')} "${d.value}" tidak dikenal`,
      remedy: (d) => {
        const near = nearestListed(d.value, d.choices);
        return `${near === null ? '' : `maksud Anda: ${near}? `}pilih salah satu: ${d.choices}`;
      },
    },
    'number-invalid': {
      message: (d) => `"${d.value}" bukan bilangan yang sah untuk ${argumentName(d.name, 'id')}`,
      remedy: (d) => `tulis bilangan bulat dari ${d.min} sampai ${d.max}`,
    },
    'seal-invalid': {
      message: (d) => `"${d.value}" bukan segel atau ujung rantai audit`,
      remedy: () => 'tulis sedikitnya 8 angka pertamanya seperti pada laporan (0-9, a-f)',
    },
    'reason-empty': {
      message: () => 'alasan belum disebutkan',
      remedy: () => 'tulis mengapa dibuka kembali: --reason "absensi Dinas Kesehatan keliru"',
    },
    'actor-empty': {
      message: () => 'nama pelaku kosong',
      remedy: () => 'tulis nama Anda: --actor "Siti Aminah"',
    },
    'flags-exclusive': {
      message: (d) => `${d.first} dan ${d.second} tidak dapat dipakai bersama`,
      remedy: (d) => `jalankan tanpa ${d.first} atau tanpa ${d.second}`,
    },
    'ending-contradicts': {
      message: (d) =>
        `nama ${d.path} berarti berkas ${String(d.ending).toUpperCase()}, padahal isinya akan menjadi ${String(d.format).toUpperCase()}`,
      remedy: (d) => `tulis --out ${shellWord(d.better)}${d.other ? ` atau --format ${d.other}` : ''}`,
    },
    'folder-like-file': {
      message: (d) => `${d.path} bernama seperti berkas, padahal ${d.report} di sini ditulis sebagai folder`,
      remedy: (d) => `sebutkan nama folder: --out ${shellWord(d.bare)}${folderHint('id', d)}`,
    },
    'with-variance-only': {
      message: () => '--with hanya untuk laporan variance',
      remedy: () => 'hilangkan --with, atau tulis: binjai-pay export variance PERIODE --with PERIODE',
    },
    'report-regular-only': {
      message: (d) => `laporan ${d.report} hanya untuk perhitungan bulanan`,
      remedy: () => 'hilangkan --kind, atau tulis --kind regular',
    },
    'confirmation-missing': {
      message: () => 'perintah ini perlu persetujuan dan tidak ada terminal untuk bertanya',
      remedy: () => 'tambahkan --yes bila memang dimaksudkan',
    },
    'not-confirmed': { message: () => 'dibatalkan', remedy: () => 'tidak ada yang berubah' },
    interrupted: {
      message: () => 'dihentikan oleh pengguna',
      remedy: () => 'tidak ada yang berubah',
    },
  },
  en: {
    usage: { message: (d) => String(d.message), remedy: () => 'see: binjai-pay --help' },
    'period-invalid': {
      message: (d) => `"${d.value}" is not a period`,
      remedy: () => 'write the month as YYYY-MM, for example 2026-01',
    },
    'period-range-invalid': {
      message: (d) => `"${d.value}" is no range of periods`,
      remedy: () => 'write the first and the last period, such as 2026-01..2026-06',
    },
    'day-invalid': {
      message: (d) => `"${d.value}" is not a day or month`,
      remedy: () => 'write YYYY-MM-DD or YYYY-MM, for example 2026-01-31',
    },
    'choice-invalid': {
      message: (d) => `${argumentName(d.name, 'en')} "${d.value}" is unknown`,
      remedy: (d) => {
        const near = nearestListed(d.value, d.choices);
        return `${near === null ? '' : `did you mean ${near}? `}choose one of: ${d.choices}`;
      },
    },
    'number-invalid': {
      message: (d) => `"${d.value}" is not a valid number for ${argumentName(d.name, 'en')}`,
      remedy: (d) => `write a whole number from ${d.min} to ${d.max}`,
    },
    'seal-invalid': {
      message: (d) => `"${d.value}" is no seal and no head of the audit chain`,
      remedy: () => 'write at least its first 8 digits as on the report (0-9, a-f)',
    },
    'reason-empty': {
      message: () => 'no reason is given',
      remedy: () => 'write why it is reopened: --reason "attendance of the health office was wrong"',
    },
    'actor-empty': {
      message: () => 'the name of the actor is empty',
      remedy: () => 'write your name: --actor "Siti Aminah"',
    },
    'flags-exclusive': {
      message: (d) => `${d.first} and ${d.second} cannot be used together`,
      remedy: (d) => `leave out ${d.first} or ${d.second}`,
    },
    'ending-contradicts': {
      message: (d) =>
        `the name ${d.path} means a file of ${String(d.ending).toUpperCase()}, but its content would be ${String(d.format).toUpperCase()}`,
      remedy: (d) => `write --out ${shellWord(d.better)}${d.other ? ` or --format ${d.other}` : ''}`,
    },
    'folder-like-file': {
      message: (d) => `${d.path} is named like a file, but ${d.report} is written as a folder here`,
      remedy: (d) => `name a folder: --out ${shellWord(d.bare)}${folderHint('en', d)}`,
    },
    'with-variance-only': {
      message: () => '--with is only for the report variance',
      remedy: () => 'leave out --with, or write: binjai-pay export variance PERIOD --with PERIOD',
    },
    'report-regular-only': {
      message: (d) => `the report ${d.report} is about monthly runs only`,
      remedy: () => 'leave out --kind, or write --kind regular',
    },
    'confirmation-missing': {
      message: () => 'this command must be confirmed and there is no terminal to ask on',
      remedy: () => 'add --yes if you mean it',
    },
    'not-confirmed': { message: () => 'cancelled', remedy: () => 'nothing has changed' },
    interrupted: { message: () => 'stopped by the user', remedy: () => 'nothing has changed' },
  },
});

/** How the same is had as one file, where it can be. */
function folderHint(lang: 'id' | 'en', { report, file }: ProblemData): string {
  if (report === 'slips')
    return lang === 'id'
      ? '; satu berkas PDF hanya untuk satu pegawai, dengan --nip'
      : '; one PDF file is only for one employee, with --nip';
  if (!String(file).includes('xlsx')) return '';
  return lang === 'id' ? '; sebagai satu berkas: --format xlsx' : '; as one file: --format xlsx';
}
