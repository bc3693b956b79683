import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { RaterSummary } from '../domain/fairness/rater-summary.ts';
import type { RoleCoverage } from '../domain/fairness/role-coverage.ts';
import type { UnitScores } from '../domain/fairness/unit-scores.ts';
import { type RaterCorrections, raterName } from '../domain/performance/calibration.ts';
import { RATED_COMPONENTS } from '../domain/performance/evidence.ts';
import { ascending, median, middleHalf, shareOf } from '../domain/performance/robust.ts';
import type { Problem } from '../domain/problem.ts';
import { type FairnessText, fairnessTexts } from '../text/fairness.ts';
import type { Lang } from '../text/language.ts';
import { problemText } from '../text/problems/index.ts';
import { type CellColumn, cellSheet, column, ownColumn } from './columns.ts';
import { periodHead } from './period-head.ts';

/** What the report on fairness is made from; scores in hundredths. */
export interface FairnessReportInput {
  readonly period: Period;
  readonly findings: readonly Problem[];
  readonly raters: readonly RaterSummary[];
  /** null where the policy calibrates no raters. */
  readonly corrections: RaterCorrections | null;
  readonly units: readonly UnitScores[];
  readonly coverage: readonly RoleCoverage[];
  readonly people: ReadonlyMap<string, { readonly nama: string | null; readonly unit: string | null }>;
  readonly chainHead: string;
  readonly lang: Lang;
}

/**
 * The report `fairness`: what stands out in the ratings and how it was answered, every rater beside the others with his
 * corrections, work units side by side, and how many employees each role has rated.
 */
export function fairnessReport(input: FairnessReportInput): readonly ReportSheet[] {
  const { period, findings, raters, units, coverage, chainHead, lang } = input;
  const text = fairnessTexts[lang];
  const { title, caution, sheets } = text;
  const head = periodHead({ title, period, caution, chainHead, lang });
  const looked = {
    raters: raters.length,
    scored: units.reduce((all, { totals }) => all + totals.length, 0),
    units: units.length,
  };
  // An empty table alone does not say whether anybody has looked.
  const titles = findings.length > 0 ? head.titles : [...head.titles, text.nothingFound(looked)];
  return [
    { ...head, titles, name: sheets.findings, ...cellSheet(findingColumns(input, text), () => findings) },
    { ...head, name: sheets.raters, keyColumns: 2, ...cellSheet(raterColumns(input, text), () => raters) },
    { ...head, name: sheets.units, keyColumns: 1, ...cellSheet(unitColumns(input, text), () => units) },
    { ...head, name: sheets.coverage, keyColumns: 1, ...cellSheet(roleColumns(input, text), () => coverage) },
  ];
}

function findingColumns(
  { people, lang }: FairnessReportInput,
  { columns, answerState }: FairnessText,
): readonly CellColumn<Problem>[] {
  const who = ({ where }: Problem) => (where.nip === undefined ? undefined : people.get(where.nip));
  const told =
    (name: string) =>
    ({ data }: Problem): ReportValue =>
      data?.[name] ?? null;
  return [
    [column('kode', 'text', 18, lang), ({ code }) => code],
    [column('nip', 'text', 20, lang), ({ where }) => where.nip ?? null],
    [column('nama', 'text', 26, lang), (each) => who(each)?.nama ?? null],
    [column('unit', 'text', 30, lang), (each) => who(each)?.unit ?? null],
    [column('temuan', 'text', 70, lang), ({ code, data = {} }) => problemText(code, lang).title(data)],
    [
      column('tindakan_perbaikan', 'text', 60, lang),
      ({ code, data = {} }) => problemText(code, lang).remedy(data),
    ],
    [ownColumn('kunci', columns.key, 'text', 34), told('finding')],
    [ownColumn('jawaban', columns.answer, 'text', 44), told('answer')],
    [ownColumn('dijawab_oleh', columns.answeredBy, 'text', 22), told('answeredBy')],
    [ownColumn('dijawab', columns.answeredOn, 'day', 12), told('answeredOn')],
    [ownColumn('keadaan_jawaban', columns.answerState, 'text', 22), ({ data = {} }) => answerState(data)],
  ];
}

function raterColumns(
  { people, corrections, lang }: FairnessReportInput,
  { columns, correction }: FairnessText,
): readonly CellColumn<RaterSummary>[] {
  return [
    [ownColumn('penilai', columns.rater, 'text', 24), ({ rater }) => rater],
    [column('nama', 'text', 26, lang), ({ rater }) => people.get(rater)?.nama ?? null],
    [column('unit', 'text', 30, lang), ({ rater }) => people.get(rater)?.unit ?? null],
    [ownColumn('dinilai', columns.ratees, 'whole'), ({ ratees }) => ratees],
    [ownColumn('terendah', columns.lowest, 'score'), ({ lowest }) => lowest],
    [ownColumn('median', columns.median, 'score'), (each) => each.median],
    [ownColumn('tertinggi', columns.highest, 'score'), ({ highest }) => highest],
    [ownColumn('komponen_sama', columns.level, 'whole'), ({ level }) => level],
    [ownColumn('dibandingkan', columns.compared, 'whole'), ({ compared }) => compared],
    [ownColumn('median_lain', columns.others, 'score'), ({ others }) => others],
    [ownColumn('jarak', columns.distance, 'score'), ({ distance }) => distance],
    ...(corrections === null ? [] : RATED_COMPONENTS).map(
      (component): CellColumn<RaterSummary> => [
        ownColumn(`koreksi_${component}`, correction(component), 'score', 12),
        ({ rater }) => corrections?.get(raterName({ penilai: rater }))?.[component]?.points ?? 0,
      ],
    ),
  ];
}

function unitColumns(
  { lang }: FairnessReportInput,
  { columns }: FairnessText,
): readonly CellColumn<UnitScores>[] {
  const ofTotals =
    (figure: (totals: readonly number[]) => number | null) =>
    ({ totals }: UnitScores): ReportValue =>
      totals.length === 0 ? null : figure(totals);
  const medianOf = (scores: readonly number[]): ReportValue => (scores.length === 0 ? null : median(scores));
  return [
    [column('unit', 'text', 30, lang), ({ unit }) => unit],
    [ownColumn('bernilai', columns.scored, 'whole'), ({ totals }) => totals.length],
    [ownColumn('terendah', columns.lowest, 'score'), ofTotals((totals) => ascending(totals)[0] ?? null)],
    [
      ownColumn('kuartil_bawah', columns.lowerQuartile, 'score'),
      ofTotals((totals) => middleHalf(totals).low),
    ],
    [ownColumn('median', columns.median, 'score'), ofTotals(median)],
    [
      ownColumn('kuartil_atas', columns.upperQuartile, 'score'),
      ofTotals((totals) => middleHalf(totals).high),
    ],
    [
      ownColumn('tertinggi', columns.highest, 'score'),
      ofTotals((totals) => ascending(totals).at(-1) ?? null),
    ],
    [
      ownColumn('sebaran', columns.spread, 'score'),
      ofTotals((totals) => middleHalf(totals).high - middleHalf(totals).low),
    ],
    [ownColumn('median_penilai', columns.rated, 'score'), ({ rated }) => medianOf(rated)],
    [ownColumn('median_target', columns.targets, 'score'), ({ targets }) => medianOf(targets)],
  ];
}

function roleColumns(
  { lang }: FairnessReportInput,
  { columns }: FairnessText,
): readonly CellColumn<RoleCoverage>[] {
  return [
    [column('unit', 'text', 30, lang), ({ unit }) => unit],
    [ownColumn('peran', columns.role, 'text', 16), ({ role }) => role],
    [ownColumn('dinilai', columns.ratedBy, 'whole'), ({ rated }) => rated],
    [ownColumn('pegawai', columns.people, 'whole'), ({ people }) => people],
    [ownColumn('bagian', columns.share, 'percent'), ({ rated, people }) => shareOf(rated, people)],
  ];
}
