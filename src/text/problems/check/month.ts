import { problemCatalogue } from '../problem-text.ts';

/** Law, policy and order of months: what keeps a month from being computed, or should be known before. */
export const monthFindings = problemCatalogue({
  id: {
    'law-rule-missing': {
      title: (d) => `aturan ${d.id} tidak berlaku pada ${d.period}`,
      expected: () => 'setiap aturan yang dipakai berlaku pada hari pertama periode',
      remedy: () => 'catat aturannya: binjai-pay rules import BERKAS',
    },
    'law-policy-missing': {
      title: (d) => `belum ada kebijakan yang berlaku untuk ${d.period}`,
      expected: () => 'kebijakan dengan effective pada atau sebelum periode itu',
      remedy: () => 'impor kebijakan: binjai-pay policy import BERKAS',
    },
    'law-year-not-covered': {
      title: (d) => `kalender kebijakan "${d.policy}" hanya mencakup ${d.years}, tidak ${d.year}`,
      expected: () => 'tahun periode ada dalam calendar.years beserta hari liburnya',
      remedy: (d) => `tambahkan ${d.year} dan hari liburnya pada kebijakan, lalu impor lagi`,
    },
    'later-month-approved': {
      title: (d) => `perhitungan ${d.later} sudah disetujui, sehingga ${d.period} tidak dapat dihitung lagi`,
      expected: () => 'periode dihitung menurut urutan',
      remedy: () => 'buka kembali periode yang lebih baru, atau bayarkan sebagai rapel',
    },
    'nobody-serves': {
      title: (d) => `tidak ada pegawai yang bekerja pada ${d.period}`,
      expected: () => 'lembar pegawai dengan mulai dan berhenti yang mencakup periode itu',
      remedy: (d) => `impor lembar pegawai: binjai-pay import BERKAS --period ${d.period}`,
    },
    'month-approved': {
      title: (d) => `perhitungan ${d.period} sudah disetujui; perbaikan data dibayar sebagai rapel`,
      expected: () => 'periode yang belum disetujui',
      remedy: () => 'impor perbaikannya; perhitungan bulan berikutnya membayar selisihnya',
    },
    'earlier-month-draft': {
      title: (d) => `perhitungan ${d.earlier} belum disetujui, sehingga belum dihitung sebagai dibayar`,
      expected: () => 'bulan sebelumnya sudah disetujui',
      remedy: (d) => `minta persetujuan: binjai-pay approve ${d.earlier}`,
    },
    'earlier-month-missing': {
      title: (d) => `bulan ${d.earlier} belum pernah dihitung`,
      expected: () => 'tidak ada bulan yang terlewat',
      remedy: (d) => `hitung dulu: binjai-pay run ${d.earlier}`,
    },
    'targets-set-late': {
      title: (d) =>
        `${d.targets} target ${d.people} pegawai ditetapkan, diubah, atau dihapus pada atau sesudah ${d.first}, ketika ${d.period} sudah berjalan`,
      expected: () => 'target ditetapkan sebelum periodenya mulai, sehingga menjadi standar',
      remedy: (d) =>
        `lihat siapa, apa, dan kapan: binjai-pay export targets ${d.period}; tetapkan target bulan depan sekarang`,
    },
    'holidays-incomplete': {
      title: (d) => `hari libur ${d.year} pada kebijakan belum lengkap`,
      expected: () => 'semua hari libur nasional dan cuti bersama tahun itu',
      remedy: (d) =>
        `lengkapi calendar.holidays, hapus ${d.year} dari calendar.incompleteYears, lalu impor kebijakannya`,
    },
    'policy-is-example': {
      title: (d) => `kebijakan yang berlaku, "${d.policy}", hanya contoh`,
      expected: () => 'kebijakan kantor sendiri dengan peraturan yang menetapkannya',
      remedy: () => 'impor kebijakan kantor sebelum membayar: binjai-pay policy import BERKAS',
    },
    'approval-by-one-person': {
      title: (d) => `kebijakan "${d.policy}" membolehkan satu orang menghitung dan menyetujui`,
      expected: () => 'approval.separatePersons: true',
      remedy: () => 'ubah kebijakan bila ada orang kedua yang dapat memeriksa',
    },
  },
  en: {
    'law-rule-missing': {
      title: (d) => `the rule ${d.id} is not in force in ${d.period}`,
      expected: () => 'every rule used is in force on the first day of the period',
      remedy: () => 'record the rule: binjai-pay rules import FILE',
    },
    'law-policy-missing': {
      title: (d) => `no policy is in force for ${d.period}`,
      expected: () => 'a policy whose effective is the period or earlier',
      remedy: () => 'import a policy: binjai-pay policy import FILE',
    },
    'law-year-not-covered': {
      title: (d) => `the calendar of the policy "${d.policy}" covers ${d.years}, not ${d.year}`,
      expected: () => 'the year of the period in calendar.years, with its holidays',
      remedy: (d) => `add ${d.year} and its holidays to the policy and import it again`,
    },
    'later-month-approved': {
      title: (d) => `the run of ${d.later} is approved, so ${d.period} can no longer be computed`,
      expected: () => 'periods computed in their order',
      remedy: () => 'reopen the later period, or pay this one as arrears',
    },
    'nobody-serves': {
      title: (d) => `nobody serves in ${d.period}`,
      expected: () => 'an employee sheet whose mulai and berhenti cover the period',
      remedy: (d) => `import the employee sheet: binjai-pay import FILE --period ${d.period}`,
    },
    'month-approved': {
      title: (d) => `the run of ${d.period} is approved; corrected data is paid as arrears`,
      expected: () => 'a period that is not approved yet',
      remedy: () => 'import the correction; the run of the next month pays the difference',
    },
    'earlier-month-draft': {
      title: (d) => `the run of ${d.earlier} is not approved, so it does not count as paid`,
      expected: () => 'earlier months are approved',
      remedy: (d) => `have it approved: binjai-pay approve ${d.earlier}`,
    },
    'earlier-month-missing': {
      title: (d) => `${d.earlier} was never computed`,
      expected: () => 'no month is left out',
      remedy: (d) => `compute it first: binjai-pay run ${d.earlier}`,
    },
    'targets-set-late': {
      title: (d) =>
        `${d.targets} targets of ${d.people} employees were set, changed or taken away on ${d.first} or later, when ${d.period} had begun`,
      expected: () => 'targets are set before their period begins, so that they are standards',
      remedy: (d) =>
        `see whose, what and when: binjai-pay export targets ${d.period}; set those of next month now`,
    },
    'holidays-incomplete': {
      title: (d) => `the holidays of ${d.year} in the policy are not complete`,
      expected: () => 'all national holidays and joint leave days of the year',
      remedy: (d) =>
        `complete calendar.holidays, remove ${d.year} from calendar.incompleteYears, and import the policy`,
    },
    'policy-is-example': {
      title: (d) => `the policy in force, "${d.policy}", is only an example`,
      expected: () => 'the policy of the office with the regulation that sets it',
      remedy: () => 'import the policy of the office before paying: binjai-pay policy import FILE',
    },
    'approval-by-one-person': {
      title: (d) => `the policy "${d.policy}" lets one person compute and approve`,
      expected: () => 'approval.separatePersons: true',
      remedy: () => 'change the policy as soon as a second person can check',
    },
  },
});
