import { errorCatalogue } from './error-text.ts';

/** Stops for want of a rule, a policy or a calendar. */
export const lawErrors = errorCatalogue({
  id: {
    'rules-missing': {
      message: (d) => `tidak ada aturan yang berlaku untuk periode ${d.period}: ${d.ids}`,
      remedy: () =>
        'lihat masa berlakunya dengan: binjai-pay rules list; perhitungan tidak memakai angka lama secara diam-diam',
    },
    'policy-missing': {
      message: (d) => `tidak ada kebijakan yang berlaku untuk periode ${d.period}`,
      remedy: () =>
        'impor kebijakan dengan `effective` pada atau sebelum periode itu: binjai-pay policy import BERKAS',
    },
    'calendar-year-missing': {
      message: (d) =>
        `kalender kebijakan "${d.policy}" tidak memuat tahun periode ${d.period} (hanya ${d.years})`,
      remedy: () =>
        'tambahkan tahun dan hari liburnya pada bagian calendar, lalu: binjai-pay policy import BERKAS',
    },
    'schedule-missing': {
      message: (d) =>
        `kebijakan "${d.policy}" untuk periode ${d.period} tidak mempunyai jadwal kerja (bagian schedule)`,
      remedy: () =>
        'tanpa jadwal, log mesin absensi tidak dapat diklasifikasikan: tambahkan bagian schedule seperti pada contoh, lalu: binjai-pay policy import BERKAS',
    },
    'rule-unknown': {
      message: (d) => `aturan "${d.id}" tidak dikenal`,
      remedy: (d) => (d.nearest ? `maksud Anda: ${d.nearest}?` : 'lihat daftarnya: binjai-pay rules list'),
    },
  },
  en: {
    'rules-missing': {
      message: (d) => `no rule is in force for period ${d.period}: ${d.ids}`,
      remedy: () => 'see from when they hold: binjai-pay rules list; old figures are never used silently',
    },
    'policy-missing': {
      message: (d) => `no policy is in force for period ${d.period}`,
      remedy: () => 'import one whose `effective` is that period or earlier: binjai-pay policy import FILE',
    },
    'calendar-year-missing': {
      message: (d) =>
        `the calendar of policy "${d.policy}" does not cover the year of period ${d.period} (only ${d.years})`,
      remedy: () => 'add the year and its holidays under calendar, then: binjai-pay policy import FILE',
    },
    'schedule-missing': {
      message: (d) => `policy "${d.policy}" for period ${d.period} has no working hours (section schedule)`,
      remedy: () =>
        'without them a log of the attendance machine cannot be classified: add the section schedule as in the example, then: binjai-pay policy import FILE',
    },
    'rule-unknown': {
      message: (d) => `there is no rule "${d.id}"`,
      remedy: (d) => (d.nearest ? `did you mean ${d.nearest}?` : 'see the list: binjai-pay rules list'),
    },
  },
});
