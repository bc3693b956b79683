import type { Catalogue } from '../../language.ts';
import { nearestListed } from '../../nearest-listed.ts';
import { type ProblemData, problemCatalogue } from '../problem-text.ts';

const numberText: Catalogue<(d: ProblemData) => string> = {
  id: (d) => {
    const number = d.decimals === 0 ? 'bilangan bulat' : `angka dengan paling banyak ${d.decimals} desimal`;
    return `${number}, ${d.min} sampai ${d.max}`;
  },
  en: (d) => {
    const number = d.decimals === 0 ? 'a whole number' : `a number with at most ${d.decimals} decimals`;
    return `${number}, ${d.min} to ${d.max}`;
  },
};

/** Single values: words, numbers, days, codes. */
export const policyValueProblems = problemCatalogue({
  id: {
    'policy-value-unknown': {
      title: () => 'nilai ini bukan salah satu pilihan',
      expected: (d) => `salah satu dari: ${d.allowed}`,
      remedy: (d) => {
        const word = nearestListed(d.value, d.allowed);
        return word === null ? 'pilih salah satu' : `mungkin maksudnya "${word}"`;
      },
    },
    'policy-number-expected': {
      title: () => 'nilai ini bukan angka yang dapat dibaca',
      expected: (d) => numberText.id(d),
      remedy: (d) =>
        d.decimals === 0
          ? 'tulis angkanya saja, tanpa Rp, %, titik, atau koma'
          : 'tulis angkanya saja, tanpa %; desimal memakai titik, bukan koma',
    },
    'policy-number-out-of-range': {
      title: () => 'angka di luar batas',
      expected: (d) => numberText.id(d),
      remedy: () => 'perbaiki angkanya',
    },
    'policy-period-expected': {
      title: () => 'nilai ini bukan bulan',
      expected: () => 'tahun dan bulan, misalnya 2026-01',
      remedy: () => 'tulis tahun empat angka, tanda hubung, dan bulan dua angka',
    },
    'policy-day-expected': {
      title: () => 'nilai ini bukan hari yang ada dalam kalender',
      expected: () => 'tahun, bulan, dan tanggal, misalnya 2026-08-17',
      remedy: () => 'perbaiki tanggalnya',
    },
    'policy-time-expected': {
      title: () => 'nilai ini bukan jam',
      expected: () => 'jam dan menit, misalnya 07:30',
      remedy: () => 'perbaiki jamnya',
    },
    'policy-text-unusable': {
      title: () => 'teks kosong, terlalu panjang, atau lebih dari satu baris',
      expected: (d) => `satu baris teks, 1 sampai ${d.max} karakter`,
      remedy: () => 'perbaiki teksnya',
    },
    'policy-code-malformed': {
      title: () => 'kode tidak dapat dipakai',
      expected: (d) =>
        d.letters === 'upper'
          ? 'huruf besar A-Z, angka, dan garis bawah, diawali huruf, paling banyak 40 karakter, misalnya BEBAN_KERJA'
          : 'huruf kecil a-z, angka, dan garis bawah, diawali huruf, paling banyak 40 karakter, misalnya tl1',
      remedy: () => 'perbaiki kodenya',
    },
    'policy-code-reserved': {
      title: (d) => `kode "${d.code}" sudah dipakai oleh program`,
      expected: () => 'kode lain',
      remedy: () => 'pilih kode lain',
    },
    'policy-duplicate-code': {
      title: (d) => `"${d.code}" sudah ada dalam daftar ini`,
      expected: () => 'setiap entri berbeda',
      remedy: () => 'hapus yang berulang, atau beri kode lain',
    },
    'policy-list-empty': {
      title: () => 'daftar ini kosong',
      expected: () => 'paling sedikit satu entri',
      remedy: () => 'isi daftarnya; berkas lengkapnya tampil dengan binjai-pay policy show',
    },
  },
  en: {
    'policy-value-unknown': {
      title: () => 'this value is not one of the choices',
      expected: (d) => `one of: ${d.allowed}`,
      remedy: (d) => {
        const word = nearestListed(d.value, d.allowed);
        return word === null ? 'choose one of them' : `did you mean "${word}"?`;
      },
    },
    'policy-number-expected': {
      title: () => 'this value is not a readable number',
      expected: (d) => numberText.en(d),
      remedy: (d) =>
        d.decimals === 0
          ? 'write the number alone, without Rp, %, points or commas'
          : 'write the number alone, without %; with a decimal point, not a comma',
    },
    'policy-number-out-of-range': {
      title: () => 'number out of range',
      expected: (d) => numberText.en(d),
      remedy: () => 'correct the number',
    },
    'policy-period-expected': {
      title: () => 'this value is not a month',
      expected: () => 'year and month, for example 2026-01',
      remedy: () => 'write the year with four digits, a hyphen and the month with two digits',
    },
    'policy-day-expected': {
      title: () => 'this value is not a day of the calendar',
      expected: () => 'year, month and day, for example 2026-08-17',
      remedy: () => 'correct the date',
    },
    'policy-time-expected': {
      title: () => 'this value is not a time of the day',
      expected: () => 'hours and minutes, for example 07:30',
      remedy: () => 'correct the time',
    },
    'policy-text-unusable': {
      title: () => 'the text is empty, too long, or has more than one line',
      expected: (d) => `one line of text, 1 to ${d.max} characters`,
      remedy: () => 'correct the text',
    },
    'policy-code-malformed': {
      title: () => 'the code cannot be used',
      expected: (d) =>
        d.letters === 'upper'
          ? 'capitals A-Z, digits and underscores, starting with a letter, at most 40 characters, for example BEBAN_KERJA'
          : 'small letters a-z, digits and underscores, starting with a letter, at most 40 characters, for example tl1',
      remedy: () => 'correct the code',
    },
    'policy-code-reserved': {
      title: (d) => `code "${d.code}" is already used by the program`,
      expected: () => 'another code',
      remedy: () => 'choose another code',
    },
    'policy-duplicate-code': {
      title: (d) => `"${d.code}" is already in this list`,
      expected: () => 'entries that all differ',
      remedy: () => 'remove the repeated entry, or give it another code',
    },
    'policy-list-empty': {
      title: () => 'this list is empty',
      expected: () => 'at least one entry',
      remedy: () => 'fill the list; for a complete file see binjai-pay policy show',
    },
  },
});
