import { formatWhole } from '../../format.ts';
import type { Catalogue } from '../../language.ts';
import { problemCatalogue } from '../problem-text.ts';

const TYPES: Catalogue<Readonly<Record<string, string>>> = {
  id: { date: 'tanggal', boolean: 'nilai TRUE/FALSE' },
  en: { date: 'a date', boolean: 'TRUE or FALSE' },
};

/** Cells that hold no figure or word that can be read: money, scores, counts, percents. */
export const figureProblems = problemCatalogue({
  id: {
    'cell-error': {
      title: (d) => `sel ${d.column} berisi kesalahan rumus`,
      expected: () => 'sebuah nilai',
      remedy: () => 'perbaiki rumusnya di lembar kerja, lalu simpan kembali',
    },
    'cell-formula': {
      title: (d) => `sel ${d.column} berisi rumus yang disimpan tanpa hasilnya`,
      expected: () => 'sebuah nilai',
      remedy: () =>
        'buka berkas di Excel atau LibreOffice dan simpan kembali, atau tempel sebagai nilai (paste values)',
    },
    'cell-wrong-type': {
      title: (d) => `sel ${d.column} berisi ${TYPES.id[d.type ?? ''] ?? d.type}`,
      expected: () => 'teks atau angka',
      remedy: () =>
        'format kolom sebagai Teks, lalu ketik ulang isinya; lembar kerja mungkin telah mengubahnya',
    },
    'value-missing': {
      title: (d) => `${d.column} belum diisi`,
      expected: (d) => `nilai untuk ${d.column}`,
      remedy: (d) =>
        d.lacking === undefined
          ? `isi ${d.column} pada baris pegawai ini`
          : `lembar ini tidak mempunyai kolom ${d.column}: tambahkan kolomnya, atau impor lebih dahulu lembar yang memuatnya, misalnya ekspor SIASN`,
    },
    'value-unknown': {
      title: (d) => `isi ${d.column} tidak dikenal`,
      expected: (d) => `salah satu dari: ${d.allowed}`,
      remedy: () => 'ganti dengan salah satu nilai yang tersedia',
    },
    'criteria-invalid': {
      title: () => 'daftar kriteria TPP tidak terbaca',
      expected: () => 'kode kriteria yang dipisahkan koma, misalnya KONDISI_KERJA, TEMPAT_BERTUGAS',
      remedy: () => 'tulis kode kriteria seperti dalam kebijakan, dipisahkan koma',
    },
    'amount-ambiguous': {
      title: () => 'jumlah uang ini dapat dibaca dengan dua cara',
      expected: () => 'rupiah utuh, misalnya 4500000 atau 4.500.000',
      remedy: () => 'ketik jumlah lengkap tanpa titik dan koma',
    },
    'amount-not-whole': {
      title: () => 'jumlah uang harus rupiah utuh',
      expected: () => 'rupiah tanpa sen, misalnya 4500000',
      remedy: () =>
        'bulatkan jumlah ini di lembar kerja menurut ketentuan; program tidak membulatkan data masukan',
    },
    'amount-invalid': {
      title: () => 'jumlah uang tidak terbaca',
      expected: () => 'rupiah utuh, misalnya 4500000 atau Rp 4.500.000',
      remedy: () => 'ketik jumlah dengan angka saja',
    },
    'amount-out-of-range': {
      title: () => 'jumlah uang di luar batas',
      expected: (d) =>
        `dari ${formatWhole(Number(d.min), 'id')} sampai ${formatWhole(Number(d.max), 'id')} rupiah`,
      remedy: () => 'periksa tanda minus dan banyaknya nol',
    },
    'amount-below-thousand': {
      title: () => 'jumlah uang ini kurang dari seribu rupiah',
      expected: () => 'jumlah dalam rupiah, bukan dalam ribuan',
      remedy: () =>
        'bila seharusnya ribuan (450.000 yang terbaca 450), ketik ulang jumlahnya; bila benar, biarkan saja',
    },
    'whole-number-invalid': {
      title: (d) => `${d.column} harus bilangan bulat dari ${d.min} sampai ${d.max}`,
      expected: (d) => `bilangan bulat dari ${d.min} sampai ${d.max}`,
      remedy: (d) => `perbaiki ${d.column} pada baris ini`,
    },
    'score-invalid': {
      title: () => 'nilai tidak terbaca',
      expected: () => '0 sampai 100 dengan paling banyak dua desimal, misalnya 87,5',
      remedy: () => 'perbaiki nilainya; bila berasal dari rumus, bulatkan ke dua desimal',
    },
    'score-out-of-range': {
      title: () => 'nilai di luar 0–100',
      expected: () => '0 sampai 100',
      remedy: () => 'periksa nilai dengan penilainya',
    },
    'score-below-one': {
      title: () => 'nilai ini di bawah 1 dari 100',
      expected: () => 'nilai 0 sampai 100, bukan persen (0,85 bukan 85)',
      remedy: () => 'bila sel berformat persen, ketik ulang sebagai angka biasa; bila benar, biarkan saja',
    },
    'scores-empty': {
      title: () => 'baris penilaian ini tidak memuat satu nilai pun',
      expected: () => 'paling sedikit satu nilai',
      remedy: () => 'minta nilai dari penilai, atau hapus barisnya',
    },
    'decimal-invalid': {
      title: (d) => `${d.column} tidak terbaca sebagai angka`,
      expected: (d) => `angka dengan paling banyak ${d.decimals} desimal`,
      remedy: (d) => `perbaiki ${d.column}; bila berasal dari rumus, bulatkan lebih dahulu`,
    },
    'decimal-ambiguous': {
      title: (d) => `${d.column} dapat dibaca dengan dua cara`,
      expected: () => 'angka tanpa pemisah ribuan, misalnya 1500 atau 1,5',
      remedy: () => 'ketik tanpa pemisah ribuan, atau simpan sebagai sel angka',
    },
    'decimal-out-of-range': {
      title: (d) => `${d.column} di luar batas`,
      expected: (d) => `dari ${d.min} sampai ${formatWhole(Number(d.max), 'id')}`,
      remedy: (d) => `perbaiki ${d.column} pada baris ini`,
    },
    'percent-ambiguous': {
      title: () => 'persen ini dapat dibaca dengan dua cara',
      expected: () => 'persen di atas 1 sampai 100, misalnya 25, atau dengan tanda persen',
      remedy: () =>
        'tulis dengan tanda persen, misalnya 25% atau 0,25%; dalam buku kerja ubah dulu selnya menjadi teks',
    },
  },
  en: {
    'cell-error': {
      title: (d) => `the cell ${d.column} holds a formula error`,
      expected: () => 'a value',
      remedy: () => 'correct the formula in the sheet and save it again',
    },
    'cell-formula': {
      title: (d) => `the cell ${d.column} holds a formula that was saved without its result`,
      expected: () => 'a value',
      remedy: () => 'open the file in Excel or LibreOffice and save it again, or paste the cells as values',
    },
    'cell-wrong-type': {
      title: (d) => `the cell ${d.column} holds ${TYPES.en[d.type ?? ''] ?? d.type}`,
      expected: () => 'text or a number',
      remedy: () =>
        'format the column as Text and type the content again; the spreadsheet may have converted it',
    },
    'value-missing': {
      title: (d) => `${d.column} is empty`,
      expected: (d) => `a value for ${d.column}`,
      remedy: (d) =>
        d.lacking === undefined
          ? `fill in ${d.column} for this employee`
          : `this sheet has no column ${d.column}: add it, or import first a sheet that has it, such as the SIASN export`,
    },
    'value-unknown': {
      title: (d) => `the value of ${d.column} is not known`,
      expected: (d) => `one of: ${d.allowed}`,
      remedy: () => 'replace it with one of these values',
    },
    'criteria-invalid': {
      title: () => 'the list of TPP criteria cannot be read',
      expected: () => 'criteria codes separated by commas, such as KONDISI_KERJA, TEMPAT_BERTUGAS',
      remedy: () => 'write the criteria codes as in the policy, separated by commas',
    },
    'amount-ambiguous': {
      title: () => 'this amount can be read in two ways',
      expected: () => 'whole rupiah, such as 4500000 or 4.500.000',
      remedy: () => 'type the whole amount without dots and commas',
    },
    'amount-not-whole': {
      title: () => 'an amount must be whole rupiah',
      expected: () => 'rupiah without cents, such as 4500000',
      remedy: () =>
        'round the amount in the sheet as the regulation says; the program never rounds what it is given',
    },
    'amount-invalid': {
      title: () => 'the amount cannot be read',
      expected: () => 'whole rupiah, such as 4500000 or Rp 4.500.000',
      remedy: () => 'type the amount in digits only',
    },
    'amount-out-of-range': {
      title: () => 'the amount is out of range',
      expected: (d) =>
        `from ${formatWhole(Number(d.min), 'en')} to ${formatWhole(Number(d.max), 'en')} rupiah`,
      remedy: () => 'check for a minus sign and count the zeros',
    },
    'amount-below-thousand': {
      title: () => 'this amount is below a thousand rupiah',
      expected: () => 'an amount in rupiah, not in thousands',
      remedy: () =>
        'if thousands were meant (450.000 taken for 450), type the amount again; if it is right, leave it',
    },
    'whole-number-invalid': {
      title: (d) => `${d.column} must be a whole number from ${d.min} to ${d.max}`,
      expected: (d) => `a whole number from ${d.min} to ${d.max}`,
      remedy: (d) => `correct ${d.column} in this row`,
    },
    'score-invalid': {
      title: () => 'the score cannot be read',
      expected: () => '0 to 100 with at most two decimals, such as 87.5',
      remedy: () => 'correct the score; if a formula gives it, round it to two decimals',
    },
    'score-out-of-range': {
      title: () => 'the score is outside 0–100',
      expected: () => '0 to 100',
      remedy: () => 'check the score with the rater',
    },
    'score-below-one': {
      title: () => 'this score is below 1 of 100',
      expected: () => 'a score from 0 to 100, not a percent (0.85 is not 85)',
      remedy: () => 'if the cell is formatted as a percent, type a plain number; if it is right, leave it',
    },
    'scores-empty': {
      title: () => 'this assessment has not a single score',
      expected: () => 'at least one score',
      remedy: () => 'ask the rater for the scores, or delete the row',
    },
    'decimal-invalid': {
      title: (d) => `${d.column} cannot be read as a number`,
      expected: (d) => `a number with at most ${d.decimals} decimals`,
      remedy: (d) => `correct ${d.column}; if a formula gives it, round it first`,
    },
    'decimal-ambiguous': {
      title: (d) => `${d.column} can be read in two ways`,
      expected: () => 'a number without thousands separators, such as 1500 or 1.5',
      remedy: () => 'type it without thousands separators, or store it as a number cell',
    },
    'decimal-out-of-range': {
      title: (d) => `${d.column} is out of range`,
      expected: (d) => `from ${d.min} to ${formatWhole(Number(d.max), 'en')}`,
      remedy: (d) => `correct ${d.column} in this row`,
    },
    'percent-ambiguous': {
      title: () => 'this percent can be read in two ways',
      expected: () => 'a percent above 1 and up to 100, such as 25, or one with its percent sign',
      remedy: () => 'write the percent sign, such as 25% or 0.25%; in a workbook make the cell text first',
    },
  },
});
