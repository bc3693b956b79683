import { formatWhole } from '../../format.ts';
import type { Catalogue } from '../../language.ts';
import { nearestListed } from '../../nearest-listed.ts';
import { type ProblemData, problemCatalogue } from '../problem-text.ts';

const shape: Catalogue<(d: ProblemData) => { readonly name: string; readonly example: string }> = {
  id: (d) => {
    switch (d.shape) {
      case 'section':
        return { name: 'kelompok pengaturan', example: 'baris "kunci: nilai" yang menjorok ke dalam' };
      case 'list':
        return { name: 'daftar', example: 'baris yang diawali tanda "-", atau [] untuk daftar kosong' };
      default:
        return { name: 'satu nilai', example: 'satu nilai setelah titik dua, di baris yang sama' };
    }
  },
  en: (d) => {
    switch (d.shape) {
      case 'section':
        return { name: 'a group of settings', example: 'indented lines "key: value"' };
      case 'list':
        return { name: 'a list', example: 'lines that start with "-", or [] for an empty list' };
      default:
        return { name: 'one value', example: 'one value after the colon, on the same line' };
    }
  },
};

const syntax: Catalogue<(d: ProblemData) => { readonly expected: string; readonly remedy: string }> = {
  id: (d) => {
    switch (d.reason) {
      case 'TAB_AS_INDENT':
        return { expected: 'baris menjorok dengan spasi', remedy: 'ganti tab dengan spasi' };
      case 'MISSING_CHAR':
        return {
          expected: 'tanda kutip, kurung, dan titik dua yang lengkap',
          remedy: 'lengkapi tanda yang kurang pada baris ini atau baris sebelumnya',
        };
      case 'MULTIPLE_DOCS':
        return {
          expected: 'satu kebijakan dalam satu berkas',
          remedy: 'hapus baris "---" dan isi setelahnya',
        };
      default:
        return {
          expected: 'baris "kunci: nilai", menjorok dengan spasi yang sama dalam satu kelompok',
          remedy: 'periksa spasi, titik dua, dan tanda kutip pada baris ini dan baris sebelumnya',
        };
    }
  },
  en: (d) => {
    switch (d.reason) {
      case 'TAB_AS_INDENT':
        return { expected: 'lines indented with spaces', remedy: 'replace the tab by spaces' };
      case 'MISSING_CHAR':
        return {
          expected: 'complete quotes, brackets and colons',
          remedy: 'add the missing mark on this line or the line before',
        };
      case 'MULTIPLE_DOCS':
        return { expected: 'one policy in one file', remedy: 'remove the line "---" and what follows it' };
      default:
        return {
          expected: 'lines "key: value", indented by the same number of spaces within a group',
          remedy: 'check spaces, colons and quotes on this line and the line before',
        };
    }
  },
};

/** The file itself: size, YAML, keys. */
export const policyFileProblems = problemCatalogue({
  id: {
    'policy-too-large': {
      title: () => 'berkas kebijakan terlalu besar',
      expected: (d) => `paling banyak ${formatWhole(Number(d.max), 'id')} karakter`,
      remedy: () => 'pastikan berkas ini memang berkas kebijakan',
    },
    'policy-too-deep': {
      title: () => 'susunan berkas terlalu dalam',
      expected: (d) => `paling banyak ${d.max} tingkat`,
      remedy: () =>
        'pastikan berkas ini memang berkas kebijakan; bandingkan dengan berkas lengkap: binjai-pay policy show',
    },
    'policy-yaml-syntax': {
      title: (d) => `berkas tidak terbaca sebagai YAML mulai karakter ke-${d.column} pada baris ini`,
      expected: (d) => syntax.id(d).expected,
      remedy: (d) => syntax.id(d).remedy,
    },
    'policy-yaml-feature': {
      title: () =>
        'jangkar (&), rujukan (*), penanda tipe (!), dan kunci yang bukan teks biasa tidak dipakai dalam kebijakan',
      expected: () => 'nilai yang ditulis lengkap di tempatnya',
      remedy: () =>
        'tulis nilainya secara lengkap; beri tanda kutip pada teks yang memang diawali !, *, atau &',
    },
    'policy-key-repeated': {
      title: (d) => `pengaturan "${d.key}" tertulis lebih dari satu kali`,
      expected: () => 'setiap pengaturan tertulis satu kali',
      remedy: () => 'hapus yang tidak berlaku',
    },
    'policy-key-unknown': {
      title: (d) => `pengaturan "${d.key}" tidak dikenal`,
      expected: (d) => `salah satu dari: ${d.known}`,
      remedy: (d) => {
        const word = nearestListed(d.key, d.known);
        return word === null
          ? 'hapus pengaturan ini'
          : `mungkin maksudnya "${word}"; perbaiki, atau hapus pengaturan ini`;
      },
    },
    'policy-key-missing': {
      title: (d) => `pengaturan "${d.key}" belum ada`,
      expected: () => 'semua pengaturan tertulis dalam berkas; program tidak menebak',
      remedy: (d) => `tambahkan "${d.key}"; berkas lengkapnya tampil dengan binjai-pay policy show`,
    },
    'policy-key-unused': {
      title: (d) => `pengaturan "${d.key}" tidak berpengaruh pada ${d.because}`,
      expected: () => 'hanya pengaturan yang berpengaruh',
      remedy: (d) => `hapus "${d.key}", atau ubah ${d.because}`,
    },
    'policy-shape-wrong': {
      title: (d) => `di sini seharusnya ada ${shape.id(d).name}`,
      expected: (d) => shape.id(d).example,
      remedy: () => 'bandingkan susunannya dengan berkas lengkap: binjai-pay policy show',
    },
  },
  en: {
    'policy-too-large': {
      title: () => 'the policy file is too large',
      expected: (d) => `at most ${formatWhole(Number(d.max), 'en')} characters`,
      remedy: () => 'make sure that this is a policy file',
    },
    'policy-too-deep': {
      title: () => 'the file is nested too deeply',
      expected: (d) => `at most ${d.max} levels`,
      remedy: () =>
        'make sure that this is a policy file; compare it with a complete file: binjai-pay policy show',
    },
    'policy-yaml-syntax': {
      title: (d) => `the file is not readable as YAML from character ${d.column} of this line`,
      expected: (d) => syntax.en(d).expected,
      remedy: (d) => syntax.en(d).remedy,
    },
    'policy-yaml-feature': {
      title: () =>
        'anchors (&), aliases (*), type tags (!) and keys that are no plain text are not used in policies',
      expected: () => 'the value written out in its place',
      remedy: () => 'write the value out; put text that starts with &, * or ! in quotes',
    },
    'policy-key-repeated': {
      title: (d) => `setting "${d.key}" is written more than once`,
      expected: () => 'every setting once',
      remedy: () => 'remove the one that does not apply',
    },
    'policy-key-unknown': {
      title: (d) => `setting "${d.key}" is unknown`,
      expected: (d) => `one of: ${d.known}`,
      remedy: (d) => {
        const word = nearestListed(d.key, d.known);
        return word === null ? 'remove this setting' : `did you mean "${word}"? Correct it or remove it`;
      },
    },
    'policy-key-missing': {
      title: (d) => `setting "${d.key}" is missing`,
      expected: () => 'every setting in the file; the program does not guess',
      remedy: (d) => `add "${d.key}"; for a complete file see binjai-pay policy show`,
    },
    'policy-key-unused': {
      title: (d) => `setting "${d.key}" has no effect with ${d.because}`,
      expected: () => 'only settings that have an effect',
      remedy: (d) => `remove "${d.key}", or change ${d.because}`,
    },
    'policy-shape-wrong': {
      title: (d) => `${shape.en(d).name} belongs here`,
      expected: (d) => shape.en(d).example,
      remedy: () => 'compare the layout with a complete file: binjai-pay policy show',
    },
  },
});
