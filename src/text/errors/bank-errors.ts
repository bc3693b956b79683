import { namedRun, typedRun } from '../run-words.ts';
import { errorCatalogue } from './error-text.ts';

/** Why settings make no layout, in words. */
const DEFECTS = {
  id: {
    missing: 'susunan kolomnya belum diatur',
    'widths-missing': 'tanpa pemisah, setiap kolom memerlukan lebar (rekening:20)',
    'widths-needless': 'lebar kolom hanya untuk berkas tanpa pemisah (bank.separator=none)',
    'words-too-long': 'teks tetap lebih panjang daripada kolomnya',
    'words-not-ascii': 'judul kolom, teks tetap, atau keterangan memuat huruf di luar ASCII',
    'total-too-narrow': 'kolom pertama terlalu sempit untuk baris TOTAL (paling sedikit 13)',
  },
  en: {
    missing: 'its columns are not set',
    'widths-missing': 'without a separator every column needs a width (rekening:20)',
    'widths-needless': 'widths are only for files without separator (bank.separator=none)',
    'words-too-long': 'fixed words are longer than their column',
    'words-not-ascii': 'headings, fixed words or the description have letters outside ASCII',
    'total-too-narrow': 'the first column is too narrow for the line TOTAL (at least 13)',
  },
} as const;

function defect(lang: 'id' | 'en', word: string | number | undefined): string {
  return (DEFECTS[lang] as Readonly<Record<string, string>>)[String(word)] ?? String(word);
}

/** Stops of the file by which the bank pays. */
export const bankErrors = errorCatalogue({
  id: {
    'bank-layout-unusable': {
      message: (d) => `susunan berkas bank tidak dapat dipakai: ${defect('id', d.defect)}`,
      remedy: () => 'perbaiki bersama-sama dalam satu perintah office set, atau mulai dari bank.preset',
    },
    'bank-layout-missing': {
      message: (d) => `susunan berkas bank untuk ${d.period} belum ada: ${defect('id', d.defect)}`,
      remedy: (d) =>
        `atur menurut permintaan bank: binjai-pay office set --from ${d.period} bank.preset=comma; lihat pilihannya dengan office show`,
    },
    'bank-whole-run': {
      message: (d) => `berkas bank selalu memuat seluruh perhitungan; ${d.flags} tidak berlaku`,
      remedy: () => 'bentuk berkasnya diatur dengan office set bank.…',
    },
    'bank-to-file': {
      message: () => 'berkas bank tidak ditulis ke keluaran standar',
      remedy: () => 'sebutkan berkas dengan --out, agar sidiknya dicatat sebelum ada yang memakainya',
    },
    'bank-total-too-wide': {
      message: () => 'jumlah seluruhnya tidak muat dalam kolom jumlah',
      remedy: () => 'lebarkan kolom jumlah pada bank.columns, atau atur bank.totals=none',
    },
    'bank-after-pay': {
      message: (d) => `${namedRun(d, 'id')} sudah dicatat sebagai dibayar tanpa berkas bank`,
      remedy: () => 'berkas bank dibuat sebelum pay; membuatnya sekarang dapat membayar dua kali',
    },
    'bank-file-differs': {
      message: (d) =>
        `berkas bank lain untuk ${namedRun(d, 'id')} sudah dibuat: ${d.file}, oleh ${d.by}, ${d.at}, SHA-256 ${d.sha256}`,
      remedy: (d) =>
        `satu persetujuan hanya satu berkas. Bila yang pertama pasti tidak dikirim ke bank: binjai-pay reopen ${typedRun(d)} --reason ALASAN, lalu run dan approve lagi`,
    },
  },
  en: {
    'bank-layout-unusable': {
      message: (d) => `the layout of the bank file cannot be used: ${defect('en', d.defect)}`,
      remedy: () => 'set what belongs together in one office set, or begin with bank.preset',
    },
    'bank-layout-missing': {
      message: (d) => `there is no layout of the bank file for ${d.period}: ${defect('en', d.defect)}`,
      remedy: (d) =>
        `set it as the bank wants it: binjai-pay office set --from ${d.period} bank.preset=comma; office show lists the choices`,
    },
    'bank-whole-run': {
      message: (d) => `a bank file always holds the whole run; ${d.flags} does not apply`,
      remedy: () => 'its form is set with office set bank.…',
    },
    'bank-to-file': {
      message: () => 'a bank file is not written to standard output',
      remedy: () => 'name a file with --out, so that its hash is recorded before anybody uses it',
    },
    'bank-total-too-wide': {
      message: () => 'the sum of all does not fit into the column jumlah',
      remedy: () => 'widen jumlah in bank.columns, or set bank.totals=none',
    },
    'bank-after-pay': {
      message: (d) => `${namedRun(d, 'en')} is recorded as paid without a bank file`,
      remedy: () => 'a bank file is made before pay; made now it could pay twice',
    },
    'bank-file-differs': {
      message: (d) =>
        `another bank file of ${namedRun(d, 'en')} was made: ${d.file}, by ${d.by}, ${d.at}, SHA-256 ${d.sha256}`,
      remedy: (d) =>
        `one approval has one file. If the first one certainly was not sent to the bank: binjai-pay reopen ${typedRun(d)} --reason WHY, then run and approve again`,
    },
  },
});
