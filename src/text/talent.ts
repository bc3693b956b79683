import type { CoachingReasons, PromotionReasons, ScoredMonth } from '../domain/talent/shortlists.ts';
import type { TalentPolicy } from '../domain/talent/talent-policy.ts';
import { formatHundredths } from './format.ts';
import type { Catalogue, Lang } from './language.ts';

/** Words of the report on recognition and coaching. */
export interface TalentText {
  readonly sheets: Readonly<Record<'ranking' | 'promotion' | 'coaching', string>>;
  readonly columns: Readonly<
    Record<
      | 'score'
      | 'predicate'
      | 'inUnit'
      | 'ofUnit'
      | 'inOffice'
      | 'ofOffice'
      | 'service'
      | 'months'
      | 'reason'
      | 'weakest'
      | 'training',
      string
    >
  >;
  /** The rules by which the lists were made. */
  rules(policy: TalentPolicy): readonly string[];
  promotion(reasons: PromotionReasons, policy: TalentPolicy): string;
  coaching(reasons: CoachingReasons): string;
  months(months: readonly ScoredMonth[]): string;
}

function monthsText(months: readonly ScoredMonth[], lang: Lang): string {
  return months
    .map(({ period, score, predicate }) => `${period} ${formatHundredths(score, lang)} (${predicate ?? '–'})`)
    .join('; ');
}

export const talentTexts: Catalogue<TalentText> = {
  id: {
    sheets: { ranking: 'Peringkat', promotion: 'Usulan promosi', coaching: 'Pembinaan' },
    columns: {
      score: 'Nilai',
      predicate: 'Predikat',
      inUnit: 'Peringkat di unit',
      ofUnit: 'Dari (unit)',
      inOffice: 'Peringkat di kota',
      ofOffice: 'Dari (kota)',
      service: 'Masa kerja (tahun)',
      months: 'Bulan yang dihitung',
      reason: 'Alasan',
      weakest: 'Komponen terlemah',
      training: 'Saran pelatihan',
    },
    rules: ({ promotion, coaching }) => [
      `Usulan promosi: sedikitnya ${promotion.months} bulan berturut-turut berpredikat ${promotion.predicate} atau lebih baik, masa kerja sedikitnya ${promotion.serviceYears} tahun, tanpa hukuman disiplin dalam ${promotion.monthsWithoutSentence} bulan.`,
      `Pembinaan: ${coaching.months} bulan berturut-turut berpredikat ${coaching.predicate} atau lebih rendah, atau nilai turun sedikitnya ${formatHundredths(coaching.decline, 'id')} dalam ${coaching.declineMonths} bulan.`,
    ],
    promotion: ({ months, serviceYears }, { promotion }) =>
      `${months.length} bulan berturut-turut berpredikat ${promotion.predicate} atau lebih baik; masa kerja ${serviceYears} tahun; tanpa hukuman disiplin`,
    coaching: ({ low, decline }) =>
      [
        ...(low.length === 0 ? [] : [`predikat rendah ${low.length} bulan berturut-turut`]),
        ...(decline === null
          ? []
          : [
              `nilai turun ${formatHundredths(decline.from.score - decline.to.score, 'id')} sejak ${decline.from.period} (${formatHundredths(decline.from.score, 'id')} → ${formatHundredths(decline.to.score, 'id')})`,
            ]),
      ].join('; '),
    months: (months) => monthsText(months, 'id'),
  },
  en: {
    sheets: { ranking: 'Ranking', promotion: 'Promotion shortlist', coaching: 'Coaching' },
    columns: {
      score: 'Score',
      predicate: 'Predicate',
      inUnit: 'Place in the unit',
      ofUnit: 'Of (unit)',
      inOffice: 'Place in the city',
      ofOffice: 'Of (city)',
      service: 'Years of service',
      months: 'Months that count',
      reason: 'Reason',
      weakest: 'Weakest component',
      training: 'Suggested training',
    },
    rules: ({ promotion, coaching }) => [
      `Promotion shortlist: at least ${promotion.months} consecutive months at the predicate ${promotion.predicate} or better, at least ${promotion.serviceYears} years of service, no disciplinary sentence within ${promotion.monthsWithoutSentence} months.`,
      `Coaching: ${coaching.months} consecutive months at the predicate ${coaching.predicate} or worse, or a score that fell by at least ${formatHundredths(coaching.decline, 'en')} within ${coaching.declineMonths} months.`,
    ],
    promotion: ({ months, serviceYears }, { promotion }) =>
      `${months.length} consecutive months at the predicate ${promotion.predicate} or better; ${serviceYears} years of service; no disciplinary sentence`,
    coaching: ({ low, decline }) =>
      [
        ...(low.length === 0 ? [] : [`low predicate in ${low.length} consecutive months`]),
        ...(decline === null
          ? []
          : [
              `score down by ${formatHundredths(decline.from.score - decline.to.score, 'en')} since ${decline.from.period} (${formatHundredths(decline.from.score, 'en')} → ${formatHundredths(decline.to.score, 'en')})`,
            ]),
      ].join('; '),
    months: (months) => monthsText(months, 'en'),
  },
};
