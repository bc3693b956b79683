import { errorCatalogue } from './error-text.ts';

/** Why `simulate` and the reports on assessments refuse. */
export const assessmentErrors = errorCatalogue({
  id: {
    'fairness-whole-office': {
      message: () => 'keadilan penilaian dibandingkan di seluruh kantor, tidak untuk satu unit',
      remedy: () => 'hilangkan --unit; laporannya memuat setiap unit',
    },
    'dashboard-whole-office': {
      message: () => 'dasbor memperlihatkan seluruh kantor, tidak untuk satu unit',
      remedy: () => 'hilangkan --unit; setiap unit dibandingkan di dalamnya',
    },
    'feedback-draft': {
      message: (d) => `umpan balik ${d.period} menunggu persetujuan: nilainya masih dapat berubah`,
      remedy: (d) => `setujui dulu: binjai-pay approve ${d.period}`,
    },
    'talent-draft': {
      message: (d) => `peringkat ${d.period} menunggu persetujuan: nilainya masih dapat berubah`,
      remedy: (d) => `setujui dulu: binjai-pay approve ${d.period}`,
    },
    'training-draft': {
      message: (d) => `laporan pelatihan ${d.period} menunggu persetujuan: nilainya masih dapat berubah`,
      remedy: (d) => `setujui dulu: binjai-pay approve ${d.period}`,
    },
    'score-missing': {
      message: (d) => `pegawai ${d.nip} tidak mempunyai nilai pada periode ${d.period}`,
      remedy: () =>
        'TPP tidak diberikan kepada pegawai ini pada periode itu, sehingga tidak ada yang dinilai',
    },
    'employee-elsewhere': {
      message: (d) =>
        d.own === ''
          ? `pegawai ${d.nip} tidak berada di unit "${d.unit}" pada periode ${d.period}: unitnya tidak tercatat`
          : `pegawai ${d.nip} tidak berada di unit "${d.unit}" pada periode ${d.period}, melainkan di "${d.own}"`,
      remedy: () => 'hilangkan --unit, atau tulis unit pegawai itu',
    },
    'unit-without-scores': {
      message: (d) => `tidak seorang pun di unit "${d.unit}" mempunyai nilai pada periode ${d.period}`,
      remedy: () =>
        'TPP tidak diberikan kepada pegawai unit ini pada periode itu, sehingga tidak ada yang dinilai',
    },
    'nip-feedback-only': {
      message: () => '--nip hanya untuk laporan feedback',
      remedy: () => 'hilangkan --nip, atau tulis: binjai-pay export feedback PERIODE --nip NIP',
    },
    'months-personnel-only': {
      message: () => '--months hanya untuk laporan personnel',
      remedy: () => 'hilangkan --months, atau tulis: binjai-pay export personnel PERIODE --months JUMLAH',
    },
    'simulation-without-change': {
      message: () => 'belum disebutkan apa yang disimulasikan',
      remedy: () => 'sebutkan --policy BERKAS, --rules BERKAS, atau keduanya',
    },
    'simulated-rule-later': {
      message: (d) =>
        `aturan ${d.rule} baru berlaku sejak ${d.from}, sesudah ${d.last}: tidak akan ada pengaruhnya`,
      remedy: () =>
        'simulasikan bulan sesudahnya, atau beri aturan itu tanggal yang lebih awal dalam salinan berkasnya',
    },
  },
  en: {
    'fairness-whole-office': {
      message: () => 'fairness is compared over the whole office, not for one unit',
      remedy: () => 'leave out --unit; the report shows every unit',
    },
    'dashboard-whole-office': {
      message: () => 'the dashboard shows the whole office, not a single unit',
      remedy: () => 'leave out --unit; it has every unit side by side',
    },
    'feedback-draft': {
      message: (d) => `feedback of ${d.period} waits for approval: its scores may still change`,
      remedy: (d) => `have it approved first: binjai-pay approve ${d.period}`,
    },
    'talent-draft': {
      message: (d) => `the ranking of ${d.period} waits for approval: its scores may still change`,
      remedy: (d) => `have it approved first: binjai-pay approve ${d.period}`,
    },
    'training-draft': {
      message: (d) => `the training report of ${d.period} waits for approval: its scores may still change`,
      remedy: (d) => `have it approved first: binjai-pay approve ${d.period}`,
    },
    'score-missing': {
      message: (d) => `employee ${d.nip} has no score in period ${d.period}`,
      remedy: () => 'no TPP is due to this employee in that period, so nothing was assessed',
    },
    'employee-elsewhere': {
      message: (d) =>
        d.own === ''
          ? `employee ${d.nip} is not in unit "${d.unit}" in period ${d.period}: no unit is on record`
          : `employee ${d.nip} is not in unit "${d.unit}" in period ${d.period} but in "${d.own}"`,
      remedy: () => 'leave out --unit, or write the unit of that employee',
    },
    'unit-without-scores': {
      message: (d) => `nobody in unit "${d.unit}" has a score in period ${d.period}`,
      remedy: () => 'no TPP is due to the employees of this unit in that period, so nothing was assessed',
    },
    'nip-feedback-only': {
      message: () => '--nip is only for the report feedback',
      remedy: () => 'leave out --nip, or write: binjai-pay export feedback PERIOD --nip NIP',
    },
    'months-personnel-only': {
      message: () => '--months is for the report personnel only',
      remedy: () => 'leave out --months, or write: binjai-pay export personnel PERIOD --months NUMBER',
    },
    'simulation-without-change': {
      message: () => 'nothing to simulate was named',
      remedy: () => 'name --policy FILE, --rules FILE, or both',
    },
    'simulated-rule-later': {
      message: (d) => `the rule ${d.rule} begins on ${d.from}, after ${d.last}: it would have no effect`,
      remedy: () => 'simulate later months, or give the rule an earlier day in a copy of its file',
    },
  },
});
