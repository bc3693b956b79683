import type { PolicyProblemCode } from '../../policy/index.ts';
import { formatWhole } from '../format.ts';
import { nearestListed } from '../nearest-listed.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

/** Indonesian sentences about mistakes in a policy file. */
export const policyProblemsIndonesian: Readonly<Record<PolicyProblemCode, ProblemText>> = {
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
    expected: (d) => syntax(d).expected,
    remedy: (d) => syntax(d).remedy,
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
    title: (d) => `di sini seharusnya ada ${shape(d).name}`,
    expected: (d) => shape(d).example,
    remedy: () => 'bandingkan susunannya dengan berkas lengkap: binjai-pay policy show',
  },
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
    expected: (d) => numberText(d),
    remedy: (d) =>
      d.decimals === 0
        ? 'tulis angkanya saja, tanpa Rp, %, titik, atau koma'
        : 'tulis angkanya saja, tanpa %; desimal memakai titik, bukan koma',
  },
  'policy-number-out-of-range': {
    title: () => 'angka di luar batas',
    expected: (d) => numberText(d),
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
  'policy-decree-missing': {
    title: () => 'kebijakan resmi ini belum menyebut peraturan yang menetapkannya',
    expected: () => 'nama, nomor, dan tahun peraturan',
    remedy: () => 'isi decree agar laporan menyebut dasar hukumnya',
  },
  'policy-example-with-decree': {
    title: () => 'kebijakan menyebut peraturan, tetapi masih ditandai sebagai contoh',
    expected: () => 'example: false untuk kebijakan resmi',
    remedy: () =>
      'ganti example menjadi false; selama masih true, setiap laporan menyatakan bahwa ini contoh',
  },
  'policy-effective-outside-years': {
    title: (d) => `kebijakan berlaku mulai ${d.effective}, tetapi kalender tidak mencakup tahun itu`,
    expected: (d) => `bulan dalam tahun ${d.years}`,
    remedy: () => 'tambahkan tahunnya pada calendar.years beserta hari liburnya, atau perbaiki effective',
  },
  'policy-holiday-outside-years': {
    title: (d) => `hari libur ${d.day} di luar tahun yang dicakup kalender`,
    expected: (d) => `hari dalam tahun ${d.years}`,
    remedy: () => 'perbaiki tanggalnya, atau tambahkan tahunnya pada calendar.years',
  },
  'policy-year-not-covered': {
    title: (d) => `tahun ${d.year} tidak dicakup kalender`,
    expected: (d) => `tahun ${d.years}`,
    remedy: () => 'hapus tahun ini, atau tambahkan pada calendar.years',
  },
  'policy-year-incomplete': {
    title: (d) => `hari libur tahun ${d.year} belum lengkap`,
    expected: () => 'semua hari libur yang ditetapkan pemerintah',
    remedy: (d) => `tambahkan hari libur yang berpindah, lalu hapus ${d.year} dari calendar.incompleteYears`,
  },
  'policy-year-without-holidays': {
    title: (d) => `tahun ${d.year} tidak mempunyai satu pun hari libur`,
    expected: () => 'semua hari libur yang ditetapkan pemerintah',
    remedy: (d) => `tambahkan hari liburnya, atau catat ${d.year} pada calendar.incompleteYears`,
  },
  'policy-weights-not-100': {
    title: (d) => `jumlah bobot ${d.of === 'roles' ? 'peran penilai' : 'komponen'} adalah ${d.sum}`,
    expected: () => 'tepat 100',
    remedy: (d) =>
      `${Number(d.sum) < 100 ? 'tambahkan' : 'kurangkan'} ${Math.abs(100 - Number(d.sum))} pada bobotnya`,
  },
  'policy-bands-overlap': {
    title: (d) => `batas "${d.worse}" tidak lebih rendah daripada batas "${d.better}"`,
    expected: (d) => `angka di bawah batas "${d.better}"`,
    remedy: () => 'susun batas predikat dari yang paling tinggi sampai 0',
  },
  'policy-bands-not-from-zero': {
    title: () => 'predikat terendah tidak mulai dari 0, sehingga ada nilai tanpa predikat',
    expected: () => '0',
    remedy: () => 'tulis 0',
  },
  'policy-banded-percent-rising': {
    title: (d) => `persen "${d.worse}" lebih tinggi daripada persen "${d.better}"`,
    expected: (d) => `paling tinggi sama dengan persen "${d.better}"`,
    remedy: () => 'perbaiki persennya: nilai yang lebih tinggi tidak boleh menurunkan TPP',
  },
  'policy-class-without-amount': {
    title: (d) => `kelas jabatan ${d.class} belum mempunyai jumlah`,
    expected: () => 'jumlah rupiah untuk setiap kelas jabatan 1 sampai 17',
    remedy: (d) => `tambahkan jumlah untuk kelas jabatan ${d.class}`,
  },
  'policy-class-amount-falling': {
    title: (d) => `jumlah kelas jabatan ${d.class} lebih rendah daripada kelas jabatan ${d.below}`,
    expected: () => 'jumlah yang naik menurut kelas jabatan',
    remedy: () => 'periksa kembali kedua jumlah itu',
  },
  'policy-training-unknown-component': {
    title: (d) => `saran pelatihan untuk "${d.code}", padahal tidak ada komponen dengan kode itu`,
    expected: (d) => `salah satu dari: ${d.known}`,
    remedy: () => 'perbaiki kodenya, atau hapus sarannya',
  },
  'policy-weekday-without-hours': {
    title: (d) => `hari ${d.weekday} adalah hari kerja, tetapi jam kerjanya belum ditetapkan`,
    expected: (d) => `${d.weekday}: { start: 07:30, middle: 12:00, end: 16:00 }`,
    remedy: () => 'tambahkan jam kerja hari itu',
  },
  'policy-hours-order': {
    title: () => 'urutan jam kerja tidak benar',
    expected: () => 'start sebelum middle, middle sebelum end',
    remedy: () => 'perbaiki jamnya; yang melewati tengah malam hanya giliran kerja (shifts)',
  },
  'policy-days-order': {
    title: (d) => `masa ini berakhir ${d.until}, sebelum mulainya ${d.from}`,
    expected: () => 'tanggal akhir tidak mendahului tanggal awal',
    remedy: () => 'perbaiki tanggalnya',
  },
  'policy-other-hours-overlap': {
    title: (d) => `masa ini bertumpang tindih dengan masa ${d.from} sampai ${d.until}`,
    expected: () => 'setiap hari termasuk paling banyak satu masa',
    remedy: () => 'perbaiki tanggalnya',
  },
  'policy-tiers-order': {
    title: () => 'tingkat menit ini tidak berurutan',
    expected: (d) => (d.least === 1 ? 'tingkat pertama mulai 1 menit' : `${d.least} menit atau lebih`),
    remedy: () => 'urutkan tingkat dari menit yang paling sedikit',
  },
  'policy-attendance-code-unknown': {
    title: (d) => `jadwal memakai kode kehadiran "${d.code}", padahal kode itu tidak ada`,
    expected: (d) => `salah satu dari: ${d.known}`,
    remedy: (d) => `perbaiki kodenya, atau tambahkan "${d.code}" ke performance.attendanceCodes`,
  },
};

function numberText(d: ProblemData): string {
  const number = d.decimals === 0 ? 'bilangan bulat' : `angka dengan paling banyak ${d.decimals} desimal`;
  return `${number}, ${d.min} sampai ${d.max}`;
}

function shape(d: ProblemData): { readonly name: string; readonly example: string } {
  switch (d.shape) {
    case 'section':
      return { name: 'kelompok pengaturan', example: 'baris "kunci: nilai" yang menjorok ke dalam' };
    case 'list':
      return { name: 'daftar', example: 'baris yang diawali tanda "-", atau [] untuk daftar kosong' };
    default:
      return { name: 'satu nilai', example: 'satu nilai setelah titik dua, di baris yang sama' };
  }
}

function syntax(d: ProblemData): { readonly expected: string; readonly remedy: string } {
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
}
