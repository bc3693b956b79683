import type { ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { ComparedScore, EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { FeedbackPolicy } from '../domain/feedback/feedback-policy.ts';
import { shortfall } from '../domain/performance/target-standard.ts';
import { feedbackTexts } from '../text/feedback.ts';
import { type FeedbackNames, weakestOf } from '../text/feedback-words.ts';
import { targetTexts } from '../text/targets.ts';
import { trainingTexts } from '../text/training.ts';
import { ownColumn, personColumns } from './columns.ts';
import { makeLabels } from './labels.ts';
import { type ReportBasis, reportFooter, reportHead } from './report-basis.ts';

/** What the report `feedback` is made from. */
export interface FeedbackReportInput extends ReportBasis {
  readonly minimum: FeedbackPolicy;
  readonly employees: readonly EmployeeFeedback[];
  /** Only this work unit. */
  readonly unit?: string;
}

/**
 * The report `feedback`, to be handed to employees: a message to each, every component beside the unit and the months
 * before, what would have raised TPP, targets not reached, comments without their writers. No figure in it depends on
 * who gave which score.
 */
export function feedbackReport(input: FeedbackReportInput): readonly ReportSheet[] {
  const { policy, minimum, employees, lang, unit } = input;
  const text = feedbackTexts[lang];
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  const names: FeedbackNames = { component: labels.component, attendance: labels.input };
  const { notices, ...pages } = reportHead(input, 'feedback', unit);
  const head = {
    ...pages,
    notices: [...notices, text.caution(minimum.minimumRaters, minimum.minimumPeople)],
    footer: reportFooter(input),
    keyColumns: 2,
  };
  const who = personColumns(lang);
  const compared = [
    ownColumn('nilai', columns.score, 'score'),
    ownColumn('median_unit', columns.unitMedian, 'score'),
    ownColumn('median_sendiri', columns.ownMedian, 'score', 14),
    ownColumn('bulan_sebelumnya', columns.ownMonths, 'whole'),
  ];
  const sheet = (
    name: keyof typeof text.sheets,
    more: readonly ReportColumn[],
    cells: (each: EmployeeFeedback) => readonly (readonly ReportValue[])[],
  ): ReportSheet => ({
    ...head,
    name: text.sheets[name],
    columns: [...who, ...more],
    *rows() {
      for (const each of employees) {
        for (const row of cells(each)) yield [each.nip, each.nama, each.unit, ...row];
      }
    },
  });
  const training = ({ component, score }: ComparedScore): string | null => {
    const offered = policy.training[component];
    return offered !== undefined && score !== null && score < offered.below ? offered.suggestion : null;
  };
  const weights = new Map(policy.performance.components.map(({ code, weight }) => [code, weight]));
  const targetColumns = targetTexts[lang].columns;
  return [
    sheet(
      'employees',
      [
        ...compared,
        ownColumn('predikat', columns.predicate, 'text', 16),
        ownColumn('komponen_terlemah', columns.weakest, 'text', 22),
        ownColumn('saran_pelatihan', columns.training, 'text', 34),
        ownColumn('pelatihan_diikuti', columns.attended, 'text', 34),
        ownColumn('target_belum_tercapai', columns.missedTargets, 'whole'),
        ownColumn('pesan', columns.words, 'text', 70),
      ],
      (each) => {
        const weakest = weakestOf(each.components);
        return [
          [
            ...comparedCells(each.total),
            each.predicate,
            weakest === null ? null : names.component(weakest.component),
            weakest === null ? null : training(weakest),
            each.attended.length === 0 ? null : each.attended.map(trainingTexts[lang].attended).join('; '),
            each.missed.length,
            text.words(each, names),
          ],
        ];
      },
    ),
    sheet(
      'components',
      [
        ownColumn('komponen', columns.component, 'text', 26),
        ownColumn('bobot', columns.weight, 'whole'),
        ...compared,
        ownColumn('saran_pelatihan', columns.training, 'text', 40),
        ownColumn('keterangan', columns.note, 'text', 40),
      ],
      ({ components }) =>
        components.map((each) => [
          names.component(each.component),
          weights.get(each.component) ?? null,
          ...comparedCells(each),
          training(each),
          each.isRounded ? text.rounded : null,
        ]),
    ),
    sheet(
      'steps',
      [
        ownColumn('komponen', columns.component, 'text', 26),
        ownColumn('langkah', columns.step, 'text', 60),
        ownColumn('nilai_komponen', columns.scoreThen, 'score'),
        ownColumn('nilai', columns.totalThen, 'score'),
        ownColumn('tpp', columns.tpp, 'rupiah', 15),
        ownColumn('tpp_menjadi', columns.tppThen, 'rupiah', 15),
        ownColumn('bertambah', columns.gain, 'rupiah', 13),
      ],
      ({ steps }) =>
        steps.map((step) => [
          step.components.map(names.component).join(', '),
          text.step(step, names),
          step.score,
          step.total,
          step.tpp,
          step.tppThen,
          step.gain,
        ]),
    ),
    sheet(
      'targets',
      [
        ownColumn('indikator', targetColumns.indicator, 'text', 34),
        ownColumn('satuan', targetColumns.unitOfMeasure, 'text', 12),
        ownColumn('target', targetColumns.target, 'quantity'),
        ownColumn('realisasi', targetColumns.achieved, 'quantity'),
        ownColumn('kurang', targetColumns.missing, 'quantity'),
      ],
      ({ missed }) =>
        missed.map((target) => [
          target.indikator,
          target.satuan,
          target.target,
          target.realisasi,
          shortfall(target),
        ]),
    ),
    sheet('comments', [ownColumn('catatan', columns.comment, 'text', 90)], ({ comments }) => {
      if (comments.kind === 'withheld') return [[text.withheld]];
      return comments.comments.length === 0 ? [[text.noComments]] : comments.comments.map((each) => [each]);
    }),
  ];
}

function comparedCells({ score, unitMedian, ownMedian, ownMonths }: ComparedScore): readonly ReportValue[] {
  return [score, unitMedian, ownMedian, ownMonths];
}
