import type { ReportSheet } from '../app/ports/reports.ts';
import type { ComparedScore, EmployeeFeedback } from '../domain/feedback/employee-feedback.ts';
import type { FeedbackPolicy } from '../domain/feedback/feedback-policy.ts';
import type { ShownComments } from '../domain/feedback/shown-comments.ts';
import type { ToldStep } from '../domain/feedback/told-steps.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import type { TargetFact } from '../domain/performance/evidence.ts';
import { shortfall } from '../domain/performance/target-standard.ts';
import { type FeedbackText, feedbackTexts } from '../text/feedback.ts';
import { type FeedbackNames, weakestOf } from '../text/feedback-words.ts';
import type { Lang } from '../text/language.ts';
import { targetTexts } from '../text/targets.ts';
import { trainingTexts } from '../text/training.ts';
import { type CellColumn, cellsOf, employeeSheet, ownColumn } from './columns.ts';
import { makeLabels } from './labels.ts';
import { type ReportBasis, reportFooter, reportHead } from './report-basis.ts';

/** What the report `feedback` is made from. */
export interface FeedbackReportInput extends ReportBasis {
  readonly minimum: FeedbackPolicy;
  readonly employees: readonly EmployeeFeedback[];
  /** Only this work unit. */
  readonly unit?: string;
}

/** What the columns share. */
interface Frame {
  readonly text: FeedbackText;
  readonly names: FeedbackNames;
  /** A score beside those of the unit and of the months before. */
  readonly compared: readonly CellColumn<ComparedScore>[];
  /** The training that the policy suggests at a score; null where it suggests none. */
  training(score: ComparedScore): string | null;
}

/**
 * The report `feedback`, to be handed to employees: a message to each, every component beside the unit and the months
 * before, what would have raised TPP, targets not reached, comments without their writers. No figure in it depends on
 * who gave which score.
 */
export function feedbackReport(input: FeedbackReportInput): readonly ReportSheet[] {
  const { policy, minimum, employees, lang, unit } = input;
  const frame = frameOf(input);
  const { text } = frame;
  const { notices, ...pages } = reportHead(input, 'feedback', unit);
  const head = {
    ...pages,
    notices: [...notices, text.caution(minimum.minimumRaters, minimum.minimumPeople)],
    footer: reportFooter(input),
    keyColumns: 2,
  };
  const sheet = <Thing>(
    name: keyof FeedbackText['sheets'],
    columns: readonly CellColumn<Thing>[],
    thingsOf: (employee: EmployeeFeedback) => Iterable<Thing>,
  ): ReportSheet => ({
    ...head,
    name: text.sheets[name],
    ...employeeSheet(lang, columns, employees, thingsOf),
  });
  return [
    sheet('employees', messageColumns(frame, lang), (employee) => [employee]),
    sheet('components', componentColumns(frame, policy), ({ components }) => components),
    sheet('steps', stepColumns(frame), ({ steps }) => steps),
    sheet('targets', missedColumns(lang), ({ missed }) => missed),
    sheet('comments', commentColumns(frame), ({ comments }) => toldComments(comments, text)),
  ];
}

function frameOf({ policy, lang }: FeedbackReportInput): Frame {
  const text = feedbackTexts[lang];
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  return {
    text,
    names: { component: labels.component, attendance: labels.input },
    compared: [
      [ownColumn('nilai', columns.score, 'score'), ({ score }) => score],
      [ownColumn('median_unit', columns.unitMedian, 'score'), ({ unitMedian }) => unitMedian],
      [ownColumn('median_sendiri', columns.ownMedian, 'score', 14), ({ ownMedian }) => ownMedian],
      [ownColumn('bulan_sebelumnya', columns.ownMonths, 'whole'), ({ ownMonths }) => ownMonths],
    ],
    training: ({ component, score }) => {
      const offered = policy.training[component];
      return offered !== undefined && score !== null && score < offered.below ? offered.suggestion : null;
    },
  };
}

/** One row for each employee, with the message. */
function messageColumns(
  { text, names, compared, training }: Frame,
  lang: Lang,
): readonly CellColumn<EmployeeFeedback>[] {
  const { columns } = text;
  const weakestColumns: readonly CellColumn<ComparedScore>[] = [
    [
      ownColumn('komponen_terlemah', columns.weakest, 'text', 22),
      ({ component }) => names.component(component),
    ],
    [ownColumn('saran_pelatihan', columns.training, 'text', 34), training],
  ];
  return [
    ...cellsOf(compared, ({ total }: EmployeeFeedback) => total),
    [ownColumn('predikat', columns.predicate, 'text', 16), ({ predicate }) => predicate],
    ...cellsOf(weakestColumns, ({ components }: EmployeeFeedback) => weakestOf(components)),
    [
      ownColumn('pelatihan_diikuti', columns.attended, 'text', 34),
      ({ attended }) => attended.map(trainingTexts[lang].attended).join('; ') || null,
    ],
    [ownColumn('target_belum_tercapai', columns.missedTargets, 'whole'), ({ missed }) => missed.length],
    [ownColumn('pesan', columns.words, 'text', 70), (employee) => text.words(employee, names)],
  ];
}

function componentColumns(
  { text, names, compared, training }: Frame,
  { performance }: PayPolicy,
): readonly CellColumn<ComparedScore>[] {
  const { columns } = text;
  const weights = new Map(performance.components.map(({ code, weight }) => [code, weight]));
  return [
    [ownColumn('komponen', columns.component, 'text', 26), ({ component }) => names.component(component)],
    [ownColumn('bobot', columns.weight, 'whole'), ({ component }) => weights.get(component) ?? null],
    ...compared,
    [ownColumn('saran_pelatihan', columns.training, 'text', 40), training],
    [ownColumn('keterangan', columns.note, 'text', 40), ({ isRounded }) => (isRounded ? text.rounded : null)],
  ];
}

/** What would have raised TPP, whole rupiah. */
function stepColumns({ text, names }: Frame): readonly CellColumn<ToldStep>[] {
  const { columns } = text;
  return [
    [
      ownColumn('komponen', columns.component, 'text', 26),
      ({ components }) => components.map(names.component).join(', '),
    ],
    [ownColumn('langkah', columns.step, 'text', 60), (step) => text.step(step, names)],
    [ownColumn('nilai_komponen', columns.scoreThen, 'score'), ({ score }) => score],
    [ownColumn('nilai', columns.totalThen, 'score'), ({ total }) => total],
    [ownColumn('tpp', columns.tpp, 'rupiah', 15), ({ tpp }) => tpp],
    [ownColumn('tpp_menjadi', columns.tppThen, 'rupiah', 15), ({ tppThen }) => tppThen],
    [ownColumn('bertambah', columns.gain, 'rupiah', 13), ({ gain }) => gain],
  ];
}

/** Targets that were not reached. */
function missedColumns(lang: Lang): readonly CellColumn<TargetFact>[] {
  const { columns } = targetTexts[lang];
  return [
    [ownColumn('indikator', columns.indicator, 'text', 34), ({ indikator }) => indikator],
    [ownColumn('satuan', columns.unitOfMeasure, 'text', 12), ({ satuan }) => satuan],
    [ownColumn('target', columns.target, 'quantity'), ({ target }) => target],
    [ownColumn('realisasi', columns.achieved, 'quantity'), ({ realisasi }) => realisasi],
    [ownColumn('kurang', columns.missing, 'quantity'), shortfall],
  ];
}

function commentColumns({ text }: Frame): readonly CellColumn<string>[] {
  return [[ownColumn('catatan', text.columns.comment, 'text', 90), (comment) => comment]];
}

/** What raters wrote, unnamed, and only where enough rated. */
function toldComments(comments: ShownComments, text: FeedbackText): readonly string[] {
  if (comments.kind === 'withheld') return [text.withheld];
  return comments.comments.length === 0 ? [text.noComments] : comments.comments;
}
