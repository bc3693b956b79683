import type { ReportSheet } from '../app/ports/reports.ts';
import { type Day, lastDayOf } from '../domain/calendar/period.ts';
import {
  EFFECT_MONTHS,
  TRAINING_MONTHS,
  type TrainingEffect,
  trainingDays,
} from '../domain/training/training-effect.ts';
import type { TrainingFact } from '../domain/training/training-fact.ts';
import {
  summariseTraining,
  type TrainedEmployee,
  type TrainingStage,
  type TrainingSummary,
} from '../domain/training/training-summary.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { type TrainingText, trainingTexts } from '../text/training.ts';
import { byUnit } from './by-unit.ts';
import { type CellColumn, cellSheet, cellsOf, column, employeeSheet, ownColumn } from './columns.ts';
import { makeLabels } from './labels.ts';
import { type ReportBasis, reportFooter, reportHead } from './report-basis.ts';

/** What the report `training` is made from. */
export interface TrainingReportInput extends ReportBasis {
  readonly employees: readonly TrainedEmployee[];
  /** Only this work unit. */
  readonly unit?: string;
}

/**
 * The report `training`: for every employee what was suggested, planned and attended with the score before and after and
 * the months that count, then the same in figures for every work unit and for all.
 */
export function trainingReport(input: TrainingReportInput): readonly ReportSheet[] {
  const { employees, lang, unit } = input;
  const text = trainingTexts[lang];
  const { titles, ...pages } = reportHead(input, 'training', unit);
  const head = {
    ...pages,
    titles: [...titles, ...text.rules(TRAINING_MONTHS, EFFECT_MONTHS)],
    footer: reportFooter(input),
  };
  return [
    {
      ...head,
      name: text.sheets.employees,
      keyColumns: 2,
      ...employeeSheet(lang, stageColumns(text, input), employees, ({ stages }) => stages),
    },
    {
      ...head,
      name: text.sheets.units,
      keyColumns: 1,
      ...cellSheet(unitColumns(text, lang), () => unitSums(input, text)),
      emphasis: ([name]) => (name === text.everybody ? 'total' : null),
    },
  ];
}

function stageColumns(
  text: TrainingText,
  { policy, run, lang }: TrainingReportInput,
): readonly CellColumn<TrainingStage>[] {
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  const endOfMonth = lastDayOf(run.period);
  return [
    [
      ownColumn('komponen', columns.component, 'text', 26),
      ({ component }) => (component === null ? text.wholeScore : labels.component(component)),
    ],
    [ownColumn('nilai', columns.score, 'score'), ({ score }) => score],
    [ownColumn('saran_pelatihan', columns.suggestion, 'text', 34), ({ suggestion }) => suggestion],
    [
      ownColumn('tahap', columns.stage, 'text', 21),
      ({ training }) => text.stage[stageOf(training, endOfMonth)],
    ],
    ...cellsOf(trainingColumns(text), ({ training }: TrainingStage) => training),
    ...cellsOf(effectColumns(text), ({ effect }: TrainingStage) => effect),
  ];
}

function trainingColumns({ columns }: TrainingText): readonly CellColumn<TrainingFact>[] {
  return [
    [ownColumn('pelatihan', columns.training, 'text', 30), ({ pelatihan }) => pelatihan],
    [ownColumn('tanggal_mulai', columns.begins, 'day', 12), ({ mulai }) => mulai],
    [ownColumn('tanggal_selesai', columns.ends, 'day', 12), ({ selesai }) => selesai],
    [ownColumn('hari', columns.days, 'whole', 7), trainingDays],
    [ownColumn('jp', columns.hours, 'whole', 7), ({ jp }) => jp],
  ];
}

function effectColumns({ columns, months }: TrainingText): readonly CellColumn<TrainingEffect>[] {
  return [
    [ownColumn('nilai_sebelum', columns.before, 'score'), ({ before }) => before.median],
    [ownColumn('bulan_sebelum', columns.monthsBefore, 'text', 26), ({ before }) => months(before)],
    [ownColumn('nilai_sesudah', columns.after, 'score'), ({ after }) => after.median],
    [ownColumn('bulan_sesudah', columns.monthsAfter, 'text', 26), ({ after }) => months(after)],
    [ownColumn('perubahan', columns.change, 'score'), ({ change }) => change],
  ];
}

/** @param endOfMonth what was planned up to then and is not attended is late */
function stageOf(training: TrainingFact | null, endOfMonth: Day): keyof TrainingText['stage'] {
  if (training === null) return 'suggested';
  if (training.status === 'diikuti') return 'attended';
  return training.mulai <= endOfMonth ? 'overdue' : 'planned';
}

/** A work unit, or everybody, and what became of training there. */
interface UnitSums {
  readonly name: string;
  readonly sums: TrainingSummary;
}

function* unitSums({ employees, lang }: TrainingReportInput, text: TrainingText): Iterable<UnitSums> {
  for (const [unit, people] of byUnit(employees))
    yield { name: unit === '' ? REPORT_TEXT[lang].withoutUnit : unit, sums: summariseTraining(people) };
  yield { name: text.everybody, sums: summariseTraining(employees) };
}

function unitColumns({ columns }: TrainingText, lang: Lang): readonly CellColumn<UnitSums>[] {
  return [
    [column('unit', 'text', 34, lang), ({ name }) => name],
    [ownColumn('pegawai', columns.people, 'whole'), ({ sums }) => sums.people],
    [ownColumn('disarankan', columns.suggested, 'whole'), ({ sums }) => sums.suggested],
    [ownColumn('belum_ditindaklanjuti', columns.untouched, 'whole', 14), ({ sums }) => sums.untouched],
    [ownColumn('direncanakan', columns.planned, 'whole'), ({ sums }) => sums.planned],
    [ownColumn('diikuti', columns.attended, 'whole'), ({ sums }) => sums.attended],
    [ownColumn('pegawai_mengikuti', columns.trained, 'whole', 13), ({ sums }) => sums.trained],
    [ownColumn('hari', columns.totalDays, 'whole'), ({ sums }) => sums.days],
    [ownColumn('jp', columns.totalHours, 'whole'), ({ sums }) => sums.hours],
    [ownColumn('terukur', columns.measured, 'whole'), ({ sums }) => sums.measured],
    [ownColumn('median_sebelum', columns.medianBefore, 'score'), ({ sums }) => sums.before],
    [ownColumn('median_sesudah', columns.medianAfter, 'score'), ({ sums }) => sums.after],
    [ownColumn('median_perubahan', columns.medianChange, 'score'), ({ sums }) => sums.change],
  ];
}
