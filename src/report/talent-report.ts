import type { ReportSheet } from '../app/ports/reports.ts';
import type { Rank } from '../domain/talent/ranking.ts';
import type { CoachingReasons, PromotionReasons } from '../domain/talent/shortlists.ts';
import type { TalentPolicy } from '../domain/talent/talent-policy.ts';
import type { Lang } from '../text/language.ts';
import { type TalentText, talentTexts } from '../text/talent.ts';
import {
  type CellColumn,
  cellSheet,
  cellsOf,
  column,
  type NamedEmployee,
  ownColumn,
  personCells,
} from './columns.ts';
import { makeLabels } from './labels.ts';
import { type ReportBasis, reportFooter, reportHead } from './report-basis.ts';

/** Somebody with a score in hundredths, and the places that it gives. */
interface Ranked {
  readonly slip: NamedEmployee & { readonly jabatan: string | null; readonly predikat: string | null };
  readonly score: number;
  readonly inUnit: Rank;
  readonly inOffice: Rank;
}

/** Somebody on the shortlist for promotion. */
interface Promoted extends Ranked {
  readonly reasons: PromotionReasons;
}

/** Somebody who is to be coached, with the code of the weakest component. */
interface Coached extends Ranked {
  readonly reasons: CoachingReasons;
  readonly weakest: string | null;
}

/** What the report `talent` is made from. */
export interface TalentReportInput extends ReportBasis {
  readonly talent: TalentPolicy;
  readonly ranking: readonly Ranked[];
  readonly promotion: readonly Promoted[];
  readonly coaching: readonly Coached[];
  /** Only this work unit. */
  readonly unit?: string;
}

/** The report `talent`: everybody's place in unit and city, then the two lists, each name with its reasons and months. */
export function talentReport(input: TalentReportInput): readonly ReportSheet[] {
  const { talent, ranking, promotion, coaching, lang, unit } = input;
  const text = talentTexts[lang];
  const { titles, ...pages } = reportHead(input, 'talent', unit);
  const head = {
    ...pages,
    titles: [...titles, ...text.rules(talent)],
    footer: reportFooter(input),
    keyColumns: 2,
  };
  const sheet = <Row extends Ranked>(
    name: keyof TalentText['sheets'],
    columns: readonly CellColumn<Row>[],
    rows: readonly Row[],
  ): ReportSheet => ({
    ...head,
    name: text.sheets[name],
    ...cellSheet([...rankedColumns(text, lang), ...columns], () => rows),
  });
  return [
    sheet('ranking', placeColumns(text), ranking),
    sheet('promotion', promotionColumns(text, talent), promotion),
    sheet('coaching', coachingColumns(text, input), coaching),
  ];
}

function rankedColumns({ columns }: TalentText, lang: Lang): readonly CellColumn<Ranked>[] {
  return [
    ...cellsOf(personCells(lang), ({ slip }: Ranked) => slip),
    [column('jabatan', 'text', 26, lang), ({ slip }) => slip.jabatan],
    [ownColumn('nilai', columns.score, 'score'), ({ score }) => score],
    [ownColumn('predikat', columns.predicate, 'text', 16), ({ slip }) => slip.predikat],
  ];
}

function placeColumns({ columns }: TalentText): readonly CellColumn<Ranked>[] {
  return [
    [ownColumn('peringkat_unit', columns.inUnit, 'whole'), ({ inUnit }) => inUnit.place],
    [ownColumn('dari_unit', columns.ofUnit, 'whole'), ({ inUnit }) => inUnit.of],
    [ownColumn('peringkat_kota', columns.inOffice, 'whole'), ({ inOffice }) => inOffice.place],
    [ownColumn('dari_kota', columns.ofOffice, 'whole'), ({ inOffice }) => inOffice.of],
  ];
}

function promotionColumns(text: TalentText, talent: TalentPolicy): readonly CellColumn<Promoted>[] {
  const { columns } = text;
  return [
    [ownColumn('masa_kerja', columns.service, 'whole'), ({ reasons }) => reasons.serviceYears],
    [ownColumn('alasan', columns.reason, 'text', 50), ({ reasons }) => text.promotion(reasons, talent)],
    [ownColumn('bulan', columns.months, 'text', 60), ({ reasons }) => text.months(reasons.months)],
  ];
}

function coachingColumns(
  text: TalentText,
  { policy, lang }: TalentReportInput,
): readonly CellColumn<Coached>[] {
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  const weakestColumns: readonly CellColumn<string>[] = [
    [ownColumn('komponen_terlemah', columns.weakest, 'text', 22), labels.component],
    [
      ownColumn('saran_pelatihan', columns.training, 'text', 40),
      (component) => policy.training[component]?.suggestion ?? null,
    ],
  ];
  return [
    [ownColumn('alasan', columns.reason, 'text', 50), ({ reasons }) => text.coaching(reasons)],
    [ownColumn('bulan', columns.months, 'text', 50), ({ reasons }) => text.months(reasons.low)],
    ...cellsOf(weakestColumns, ({ weakest }: Coached) => weakest),
  ];
}
