import type { ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { ComparedScore, EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { FeedbackPolicy } from '../domain/feedback/feedback-policy.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import { shortfall } from '../domain/performance/target-standard.ts';
import { type FeedbackText, feedbackTexts } from '../text/feedback.ts';
import { type FeedbackNames, weakestOf } from '../text/feedback-words.ts';
import type { Lang } from '../text/language.ts';
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

/** What the sheets share. */
interface Frame {
  readonly text: FeedbackText;
  readonly names: FeedbackNames;
  /** Columns of a score beside those of the unit and of the months before. */
  readonly compared: readonly ReportColumn[];
  /** The training that the policy suggests at a score; null where it suggests none. */
  training(score: ComparedScore): string | null;
}

/** A sheet with its own columns beside those of the employee, and the rows of each employee. */
interface SheetPart {
  readonly name: keyof FeedbackText['sheets'];
  readonly columns: readonly ReportColumn[];
  rowsOf(employee: EmployeeFeedback): readonly (readonly ReportValue[])[];
}

/**
 * The report `feedback`, to be handed to employees: a message to each, every component beside the unit and the months
 * before, what would have raised TPP, targets not reached, comments without their writers. No figure in it depends on
 * who gave which score.
 */
export function feedbackReport(input: FeedbackReportInput): readonly ReportSheet[] {
  const { minimum, employees, lang, unit } = input;
  const frame = frameOf(input);
  const { notices, ...pages } = reportHead(input, 'feedback', unit);
  const head = {
    ...pages,
    notices: [...notices, frame.text.caution(minimum.minimumRaters, minimum.minimumPeople)],
    footer: reportFooter(input),
    keyColumns: 2,
  };
  const who = personColumns(lang);
  const parts = [
    employeesPart(frame, lang),
    componentsPart(frame, input.policy),
    stepsPart(frame),
    targetsPart(lang),
    commentsPart(frame),
  ];
  return parts.map(({ name, columns, rowsOf }) => ({
    ...head,
    name: frame.text.sheets[name],
    columns: [...who, ...columns],
    *rows() {
      for (const each of employees) {
        for (const row of rowsOf(each)) yield [each.nip, each.nama, each.unit, ...row];
      }
    },
  }));
}

function frameOf({ policy, lang }: FeedbackReportInput): Frame {
  const text = feedbackTexts[lang];
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  return {
    text,
    names: { component: labels.component, attendance: labels.input },
    compared: [
      ownColumn('nilai', columns.score, 'score'),
      ownColumn('median_unit', columns.unitMedian, 'score'),
      ownColumn('median_sendiri', columns.ownMedian, 'score', 14),
      ownColumn('bulan_sebelumnya', columns.ownMonths, 'whole'),
    ],
    training: ({ component, score }) => {
      const offered = policy.training[component];
      return offered !== undefined && score !== null && score < offered.below ? offered.suggestion : null;
    },
  };
}

/** One row for each employee, with the message. */
function employeesPart({ text, names, compared, training }: Frame, lang: Lang): SheetPart {
  const { columns } = text;
  return {
    name: 'employees',
    columns: [
      ...compared,
      ownColumn('predikat', columns.predicate, 'text', 16),
      ownColumn('komponen_terlemah', columns.weakest, 'text', 22),
      ownColumn('saran_pelatihan', columns.training, 'text', 34),
      ownColumn('pelatihan_diikuti', columns.attended, 'text', 34),
      ownColumn('target_belum_tercapai', columns.missedTargets, 'whole'),
      ownColumn('pesan', columns.words, 'text', 70),
    ],
    rowsOf: (each) => {
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
  };
}

function componentsPart({ text, names, compared, training }: Frame, policy: PayPolicy): SheetPart {
  const { columns } = text;
  const weights = new Map(policy.performance.components.map(({ code, weight }) => [code, weight]));
  return {
    name: 'components',
    columns: [
      ownColumn('komponen', columns.component, 'text', 26),
      ownColumn('bobot', columns.weight, 'whole'),
      ...compared,
      ownColumn('saran_pelatihan', columns.training, 'text', 40),
      ownColumn('keterangan', columns.note, 'text', 40),
    ],
    rowsOf: ({ components }) =>
      components.map((each) => [
        names.component(each.component),
        weights.get(each.component) ?? null,
        ...comparedCells(each),
        training(each),
        each.isRounded ? text.rounded : null,
      ]),
  };
}

/** What would have raised TPP, whole rupiah. */
function stepsPart({ text, names }: Frame): SheetPart {
  const { columns } = text;
  return {
    name: 'steps',
    columns: [
      ownColumn('komponen', columns.component, 'text', 26),
      ownColumn('langkah', columns.step, 'text', 60),
      ownColumn('nilai_komponen', columns.scoreThen, 'score'),
      ownColumn('nilai', columns.totalThen, 'score'),
      ownColumn('tpp', columns.tpp, 'rupiah', 15),
      ownColumn('tpp_menjadi', columns.tppThen, 'rupiah', 15),
      ownColumn('bertambah', columns.gain, 'rupiah', 13),
    ],
    rowsOf: ({ steps }) =>
      steps.map((step) => [
        step.components.map(names.component).join(', '),
        text.step(step, names),
        step.score,
        step.total,
        step.tpp,
        step.tppThen,
        step.gain,
      ]),
  };
}

/** Targets that were not reached. */
function targetsPart(lang: Lang): SheetPart {
  const { columns } = targetTexts[lang];
  return {
    name: 'targets',
    columns: [
      ownColumn('indikator', columns.indicator, 'text', 34),
      ownColumn('satuan', columns.unitOfMeasure, 'text', 12),
      ownColumn('target', columns.target, 'quantity'),
      ownColumn('realisasi', columns.achieved, 'quantity'),
      ownColumn('kurang', columns.missing, 'quantity'),
    ],
    rowsOf: ({ missed }) =>
      missed.map((target) => [
        target.indikator,
        target.satuan,
        target.target,
        target.realisasi,
        shortfall(target),
      ]),
  };
}

/** What raters wrote, unnamed, and only where enough rated. */
function commentsPart({ text }: Frame): SheetPart {
  return {
    name: 'comments',
    columns: [ownColumn('catatan', text.columns.comment, 'text', 90)],
    rowsOf: ({ comments }) => {
      if (comments.kind === 'withheld') return [[text.withheld]];
      return comments.comments.length === 0 ? [[text.noComments]] : comments.comments.map((each) => [each]);
    },
  };
}

function comparedCells({ score, unitMedian, ownMedian, ownMonths }: ComparedScore): readonly ReportValue[] {
  return [score, unitMedian, ownMedian, ownMonths];
}
