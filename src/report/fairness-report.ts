import type { ReportSheet } from '../app/ports/reports.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { RaterSummary } from '../domain/fairness/rater-summary.ts';
import { ascending, median, middleHalf, shareOf } from '../domain/fairness/robust.ts';
import type { RoleCoverage } from '../domain/fairness/role-coverage.ts';
import type { UnitScores } from '../domain/fairness/unit-scores.ts';
import type { Problem } from '../domain/problem.ts';
import { fairnessTexts } from '../text/fairness.ts';
import type { Lang } from '../text/language.ts';
import { problemText } from '../text/problems.ts';
import { periodInWords, REPORT_TEXT } from '../text/reports.ts';
import { column, ownColumn } from './columns.ts';

/** What the report on fairness is made from; scores in hundredths. */
export interface FairnessReportInput {
  readonly period: Period;
  readonly findings: readonly Problem[];
  readonly raters: readonly RaterSummary[];
  readonly units: readonly UnitScores[];
  readonly coverage: readonly RoleCoverage[];
  readonly people: ReadonlyMap<string, { readonly nama: string | null; readonly unit: string | null }>;
  readonly chainHead: string;
  readonly lang: Lang;
}

/**
 * The report `fairness`: what stands out in the ratings, every rater beside the others, work units side by side, and how
 * many employees each role has rated.
 */
export function fairnessReport(input: FairnessReportInput): readonly ReportSheet[] {
  const { period, findings, raters, units, coverage, people, chainHead, lang } = input;
  const text = fairnessTexts[lang];
  const words = REPORT_TEXT[lang];
  const { columns } = text;
  const periodLine = words.periodOnly(periodInWords(period, lang));
  const head = {
    titles: [text.title, periodLine],
    notices: [text.caution],
    pageNote: periodLine,
    footer: [words.chainHead(chainHead)],
  };
  const unitColumn = column('unit', 'text', 30, lang);
  return [
    {
      ...head,
      name: text.sheets.findings,
      columns: [
        column('kode', 'text', 18, lang),
        column('nip', 'text', 20, lang),
        column('nama', 'text', 26, lang),
        unitColumn,
        column('temuan', 'text', 70, lang),
        column('tindakan_perbaikan', 'text', 60, lang),
        ownColumn('kunci', columns.key, 'text', 34),
        ownColumn('jawaban', columns.answer, 'text', 44),
        ownColumn('dijawab_oleh', columns.answeredBy, 'text', 22),
        ownColumn('dijawab', columns.answeredOn, 'day', 12),
        ownColumn('keadaan_jawaban', columns.answerState, 'text', 22),
      ],
      *rows() {
        for (const { code, where, data = {} } of findings) {
          const who = where.nip === undefined ? undefined : people.get(where.nip);
          const sentence = problemText(code, lang);
          const names = [where.nip ?? null, who?.nama ?? null, who?.unit ?? null];
          const { finding, answer, answeredBy, answeredOn } = data;
          const answered = [finding, answer, answeredBy, answeredOn].map((each) => each ?? null);
          yield [
            code,
            ...names,
            sentence.title(data),
            sentence.remedy(data),
            ...answered,
            text.answerState(data),
          ];
        }
      },
    },
    {
      ...head,
      name: text.sheets.raters,
      columns: [
        ownColumn('penilai', columns.rater, 'text', 24),
        column('nama', 'text', 26, lang),
        unitColumn,
        ownColumn('dinilai', columns.ratees, 'whole'),
        ownColumn('terendah', columns.lowest, 'score'),
        ownColumn('median', columns.median, 'score'),
        ownColumn('tertinggi', columns.highest, 'score'),
        ownColumn('komponen_sama', columns.level, 'whole'),
        ownColumn('dibandingkan', columns.compared, 'whole'),
        ownColumn('median_lain', columns.others, 'score'),
        ownColumn('jarak', columns.distance, 'score'),
      ],
      keyColumns: 2,
      *rows() {
        for (const each of raters) {
          const who = people.get(each.rater);
          yield [
            each.rater,
            who?.nama ?? null,
            who?.unit ?? null,
            each.ratees,
            each.lowest,
            each.median,
            each.highest,
            each.level,
            each.compared,
            each.others,
            each.distance,
          ];
        }
      },
    },
    {
      ...head,
      name: text.sheets.units,
      columns: [
        unitColumn,
        ownColumn('bernilai', columns.scored, 'whole'),
        ownColumn('terendah', columns.lowest, 'score'),
        ownColumn('kuartil_bawah', columns.lowerQuartile, 'score'),
        ownColumn('median', columns.median, 'score'),
        ownColumn('kuartil_atas', columns.upperQuartile, 'score'),
        ownColumn('tertinggi', columns.highest, 'score'),
        ownColumn('sebaran', columns.spread, 'score'),
        ownColumn('median_penilai', columns.rated, 'score'),
        ownColumn('median_target', columns.targets, 'score'),
      ],
      keyColumns: 1,
      *rows() {
        for (const { unit, totals, rated, targets } of units) {
          const sorted = ascending(totals);
          const { low, high } = middleHalf(totals);
          const figures =
            totals.length === 0
              ? [null, null, null, null, null, null]
              : [sorted[0] ?? null, low, median(totals), high, sorted.at(-1) ?? null, high - low];
          const [byRaters, byTargets] = [rated, targets].map((scores) =>
            scores.length === 0 ? null : median(scores),
          );
          yield [unit, totals.length, ...figures, byRaters ?? null, byTargets ?? null];
        }
      },
    },
    {
      ...head,
      name: text.sheets.coverage,
      columns: [
        unitColumn,
        ownColumn('peran', columns.role, 'text', 16),
        ownColumn('dinilai', columns.ratedBy, 'whole'),
        ownColumn('pegawai', columns.people, 'whole'),
        ownColumn('bagian', columns.share, 'percent'),
      ],
      keyColumns: 1,
      *rows() {
        for (const { unit, role, rated, people: all } of coverage) {
          yield [unit, role, rated, all, shareOf(rated, all)];
        }
      },
    },
  ];
}
