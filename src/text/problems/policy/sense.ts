import { problemCatalogue } from '../problem-text.ts';

/** Values that are right by themselves and make no sense together: years, weights, bands, hours. */
export const policySenseProblems = problemCatalogue({
  id: {
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
      remedy: (d) =>
        `tambahkan hari libur yang berpindah, lalu hapus ${d.year} dari calendar.incompleteYears`,
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
  },
  en: {
    'policy-decree-missing': {
      title: () => 'this official policy does not name the regulation that sets it',
      expected: () => 'title, number and year of the regulation',
      remedy: () => 'fill in decree, so that reports name the legal basis',
    },
    'policy-example-with-decree': {
      title: () => 'the policy names a regulation but is still marked as an example',
      expected: () => 'example: false for an official policy',
      remedy: () => 'change example to false; while it is true, every report says that this is an example',
    },
    'policy-effective-outside-years': {
      title: (d) => `the policy is in force from ${d.effective}, but the calendar does not cover that year`,
      expected: (d) => `a month of ${d.years}`,
      remedy: () => 'add the year to calendar.years together with its holidays, or correct effective',
    },
    'policy-holiday-outside-years': {
      title: (d) => `holiday ${d.day} is outside the years that the calendar covers`,
      expected: (d) => `a day of ${d.years}`,
      remedy: () => 'correct the date, or add the year to calendar.years',
    },
    'policy-year-not-covered': {
      title: (d) => `the calendar does not cover the year ${d.year}`,
      expected: (d) => `a year of ${d.years}`,
      remedy: () => 'remove this year, or add it to calendar.years',
    },
    'policy-year-incomplete': {
      title: (d) => `the holidays of ${d.year} are not complete yet`,
      expected: () => 'all holidays set by the government',
      remedy: (d) => `add the moving holidays, then remove ${d.year} from calendar.incompleteYears`,
    },
    'policy-year-without-holidays': {
      title: (d) => `the year ${d.year} has no holiday at all`,
      expected: () => 'all holidays set by the government',
      remedy: (d) => `add its holidays, or list ${d.year} in calendar.incompleteYears`,
    },
    'policy-weights-not-100': {
      title: (d) =>
        `the weights of the ${d.of === 'roles' ? "raters' roles" : 'components'} add up to ${d.sum}`,
      expected: () => 'exactly 100',
      remedy: (d) =>
        Number(d.sum) < 100
          ? `add ${100 - Number(d.sum)} to the weights`
          : `take ${Number(d.sum) - 100} off the weights`,
    },
    'policy-bands-overlap': {
      title: (d) => `the limit of "${d.worse}" is not below the limit of "${d.better}"`,
      expected: (d) => `a number below the limit of "${d.better}"`,
      remedy: () => 'let the limits of the predicates fall from the highest down to 0',
    },
    'policy-bands-not-from-zero': {
      title: () => 'the lowest predicate does not start at 0, so some scores have no predicate',
      expected: () => '0',
      remedy: () => 'write 0',
    },
    'policy-banded-percent-rising': {
      title: (d) => `the percent of "${d.worse}" is above the percent of "${d.better}"`,
      expected: (d) => `at most the percent of "${d.better}"`,
      remedy: () => 'correct the percent: a higher score must never lower TPP',
    },
    'policy-class-without-amount': {
      title: (d) => `job class ${d.class} has no amount`,
      expected: () => 'an amount in rupiah for every job class from 1 to 17',
      remedy: (d) => `add the amount of job class ${d.class}`,
    },
    'policy-class-amount-falling': {
      title: (d) => `the amount of job class ${d.class} is below that of job class ${d.below}`,
      expected: () => 'amounts that rise with the job class',
      remedy: () => 'look at both amounts again',
    },
    'policy-training-unknown-component': {
      title: (d) => `training is suggested for "${d.code}", but no component has that code`,
      expected: (d) => `one of: ${d.known}`,
      remedy: () => 'correct the code, or remove the suggestion',
    },
    'policy-weekday-without-hours': {
      title: (d) => `${d.weekday} is a working day without working hours`,
      expected: (d) => `${d.weekday}: { start: 07:30, middle: 12:00, end: 16:00 }`,
      remedy: () => 'add the hours of that weekday',
    },
    'policy-hours-order': {
      title: () => 'the working hours are out of order',
      expected: () => 'start before middle, middle before end',
      remedy: () => 'correct the times; only shifts go beyond midnight',
    },
    'policy-days-order': {
      title: (d) => `this span ends on ${d.until}, before it begins on ${d.from}`,
      expected: () => 'a last day that is not before the first',
      remedy: () => 'correct the dates',
    },
    'policy-other-hours-overlap': {
      title: (d) => `this span overlaps the one from ${d.from} to ${d.until}`,
      expected: () => 'every day in one span at most',
      remedy: () => 'correct the dates',
    },
    'policy-tiers-order': {
      title: () => 'this tier of minutes is out of order',
      expected: (d) => (d.least === 1 ? 'a first tier from 1 minute on' : `${d.least} minutes or more`),
      remedy: () => 'list the tiers from the fewest minutes on',
    },
    'policy-attendance-code-unknown': {
      title: (d) => `the schedule uses the attendance code "${d.code}", which does not exist`,
      expected: (d) => `one of: ${d.known}`,
      remedy: (d) => `correct the code, or add "${d.code}" to performance.attendanceCodes`,
    },
  },
});
