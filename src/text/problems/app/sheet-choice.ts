import { problemCatalogue } from '../problem-text.ts';

/** Which sheets, rows and columns of a file were read. */
export const sheetChoiceProblems = problemCatalogue({
  id: {
    'row-left-out': {
      title: () => 'baris ini tidak diimpor, karena baris lain tentang pegawai ini salah',
      expected: () => 'semua baris seorang pegawai benar; sebagian saja akan memberi hasil yang lain',
      remedy: () => 'perbaiki baris yang salah, lalu impor lagi',
    },
    'sheet-missing': {
      title: (d) => `tidak ada lembar "${d.sheet}"`,
      expected: (d) => `salah satu dari: ${d.names}`,
      remedy: () => 'perbaiki nama pada --sheet',
    },
    'sheet-hidden': {
      title: () => 'lembar tersembunyi tidak dibaca',
      expected: () => 'lembar yang terlihat',
      remedy: () => 'tampilkan lembar itu, atau sebutkan namanya dengan --sheet',
    },
    'sheet-without-rows': {
      title: () => 'lembar tidak mempunyai baris data',
      expected: () => 'paling sedikit satu baris di bawah judul kolom',
      remedy: () => 'periksa apakah berkas yang dikirim sudah benar',
    },
    'sheet-skipped': {
      title: () => 'lembar ini tidak memuat pegawai, jadi tidak dibaca',
      expected: () => 'lembar dengan kolom NIP',
      remedy: () => 'tidak perlu apa-apa bila ini catatan atau rekap; bila data, tambahkan kolom NIP',
    },
    'rows-hidden': {
      title: (d) => `${d.count} baris tersembunyi ikut diimpor, mulai dari baris ini`,
      expected: () => 'baris yang terlihat',
      remedy: () => 'tampilkan baris yang tersembunyi dan periksa; hapus barisnya bila tidak dimaksud',
    },
    'mapping-without-column': {
      title: () => 'tidak ada lembar yang mempunyai kolom pada --map ini',
      expected: () => 'judul kolom seperti tertulis pada lembar',
      remedy: (d) => (d.suggestion ? `maksud Anda: "${d.suggestion}"?` : 'salin judul kolom dari lembarnya'),
    },
    'deductions-not-taken': {
      title: (d) => `potongan tidak diambil dari lembar ini: ${d.names}`,
      expected: () => 'potongan lewat gaji ada pada lembar adjustments',
      remedy: () => 'bila dipotong lewat gaji, buat lembar adjustments untuknya; bila tidak, biarkan saja',
    },
  },
  en: {
    'row-left-out': {
      title: () => 'this row was not imported, because another row about the employee is wrong',
      expected: () => 'every row of an employee right; a part of them would give another result',
      remedy: () => 'correct the wrong row and import the sheet again',
    },
    'sheet-missing': {
      title: (d) => `there is no sheet "${d.sheet}"`,
      expected: (d) => `one of: ${d.names}`,
      remedy: () => 'correct the name given with --sheet',
    },
    'sheet-hidden': {
      title: () => 'a hidden sheet was not read',
      expected: () => 'a visible sheet',
      remedy: () => 'unhide the sheet, or name it with --sheet',
    },
    'sheet-without-rows': {
      title: () => 'the sheet has no data rows',
      expected: () => 'at least one row below the headings',
      remedy: () => 'check whether the right file was sent',
    },
    'sheet-skipped': {
      title: () => 'this sheet holds no employees and was not read',
      expected: () => 'a sheet with a column of NIPs',
      remedy: () => 'nothing to do if it holds notes or a summary; if it holds data, add a column of NIPs',
    },
    'rows-hidden': {
      title: (d) => `${d.count} hidden rows were imported, from this one on`,
      expected: () => 'rows that can be seen',
      remedy: () => 'show the hidden rows and look at them; delete those that are not meant',
    },
    'mapping-without-column': {
      title: () => 'no sheet has the column that this --map names',
      expected: () => 'a heading as it stands in the sheet',
      remedy: (d) => (d.suggestion ? `did you mean "${d.suggestion}"?` : 'copy the heading from the sheet'),
    },
    'deductions-not-taken': {
      title: (d) => `deductions were not taken from this sheet: ${d.names}`,
      expected: () => 'what is withheld from pay stands in an adjustments sheet',
      remedy: () => 'if they are withheld from pay, make an adjustments sheet for them; if not, leave them',
    },
  },
});
