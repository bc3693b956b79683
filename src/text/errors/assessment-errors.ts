import { errorCatalogue } from './error-text.ts';

/** Why `simulate` and the report `fairness` refuse. */
export const assessmentErrors = errorCatalogue({
  id: {
    'fairness-whole-office': {
      message: () => 'keadilan penilaian dibandingkan di seluruh kantor, tidak untuk satu unit',
      remedy: () => 'hilangkan --unit; laporannya memuat setiap unit',
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
