import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Rank } from '../domain/talent/ranking.ts';
import type { CoachingReasons, PromotionReasons } from '../domain/talent/shortlists.ts';
import type { TalentPolicy } from '../domain/talent/talent-policy.ts';
import { talentTexts } from '../text/talent.ts';
import { column, ownColumn, personColumns } from './columns.ts';
import { makeLabels } from './labels.ts';
import { type ReportBasis, reportFooter, reportHead } from './report-basis.ts';

/** Somebody with a score in hundredths, and the places that it gives. */
interface Ranked {
  readonly slip: {
    readonly nip: string;
    readonly nama: string | null;
    readonly unit: string | null;
    readonly jabatan: string | null;
    readonly predikat: string | null;
  };
  readonly score: number;
  readonly inUnit: Rank;
  readonly inOffice: Rank;
}

/** What the report `talent` is made from. */
export interface TalentReportInput extends ReportBasis {
  readonly talent: TalentPolicy;
  readonly ranking: readonly Ranked[];
  readonly promotion: readonly (Ranked & { readonly reasons: PromotionReasons })[];
  readonly coaching: readonly (Ranked & {
    readonly reasons: CoachingReasons;
    readonly weakest: string | null;
  })[];
  /** Only this work unit. */
  readonly unit?: string;
}

/** The report `talent`: everybody's place in unit and city, then the two lists, each name with its reasons and months. */
export function talentReport(input: TalentReportInput): readonly ReportSheet[] {
  const { policy, talent, ranking, promotion, coaching, lang, unit } = input;
  const text = talentTexts[lang];
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  const { titles, ...pages } = reportHead(input, 'talent', unit);
  const head = {
    ...pages,
    titles: [...titles, ...text.rules(talent)],
    footer: reportFooter(input),
    keyColumns: 2,
  };
  const who = [
    ...personColumns(lang),
    column('jabatan', 'text', 26, lang),
    ownColumn('nilai', columns.score, 'score'),
    ownColumn('predikat', columns.predicate, 'text', 16),
  ];
  const cells = ({ slip, score }: Ranked): readonly ReportValue[] => [
    slip.nip,
    slip.nama,
    slip.unit,
    slip.jabatan,
    score,
    slip.predikat,
  ];
  const training = (component: string | null): string | null =>
    component === null ? null : (policy.training[component]?.suggestion ?? null);
  return [
    {
      ...head,
      name: text.sheets.ranking,
      columns: [
        ...who,
        ownColumn('peringkat_unit', columns.inUnit, 'whole'),
        ownColumn('dari_unit', columns.ofUnit, 'whole'),
        ownColumn('peringkat_kota', columns.inOffice, 'whole'),
        ownColumn('dari_kota', columns.ofOffice, 'whole'),
      ],
      *rows() {
        for (const each of ranking) {
          const { inUnit, inOffice } = each;
          yield [...cells(each), inUnit.place, inUnit.of, inOffice.place, inOffice.of];
        }
      },
    },
    {
      ...head,
      name: text.sheets.promotion,
      columns: [
        ...who,
        ownColumn('masa_kerja', columns.service, 'whole'),
        ownColumn('alasan', columns.reason, 'text', 50),
        ownColumn('bulan', columns.months, 'text', 60),
      ],
      *rows() {
        for (const each of promotion) {
          const { reasons } = each;
          yield [
            ...cells(each),
            reasons.serviceYears,
            text.promotion(reasons, talent),
            text.months(reasons.months),
          ];
        }
      },
    },
    {
      ...head,
      name: text.sheets.coaching,
      columns: [
        ...who,
        ownColumn('alasan', columns.reason, 'text', 50),
        ownColumn('bulan', columns.months, 'text', 50),
        ownColumn('komponen_terlemah', columns.weakest, 'text', 22),
        ownColumn('saran_pelatihan', columns.training, 'text', 40),
      ],
      *rows() {
        for (const each of coaching) {
          const { reasons, weakest } = each;
          const name = weakest === null ? null : labels.component(weakest);
          yield [...cells(each), text.coaching(reasons), text.months(reasons.low), name, training(weakest)];
        }
      },
    },
  ];
}
