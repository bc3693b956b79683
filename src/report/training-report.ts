import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import { lastDayOf } from '../domain/calendar/period.ts';
import { EFFECT_MONTHS, TRAINING_MONTHS, trainingDays } from '../domain/training/training-effect.ts';
import {
  summariseTraining,
  type TrainedEmployee,
  type TrainingStage,
} from '../domain/training/training-summary.ts';
import { type TrainingText, trainingTexts } from '../text/training.ts';
import { column, ownColumn, personColumns } from './columns.ts';
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
  const { policy, employees, run, lang, unit } = input;
  const text = trainingTexts[lang];
  const { columns } = text;
  const labels = makeLabels(policy, lang);
  const { titles, ...pages } = reportHead(input, 'training', unit);
  const head = {
    ...pages,
    titles: [...titles, ...text.rules(TRAINING_MONTHS, EFFECT_MONTHS)],
    footer: reportFooter(input),
  };
  const endOfMonth = lastDayOf(run.period);
  return [
    {
      ...head,
      name: text.sheets.employees,
      keyColumns: 2,
      columns: [
        ...personColumns(lang),
        ownColumn('komponen', columns.component, 'text', 26),
        ownColumn('nilai', columns.score, 'score'),
        ownColumn('saran_pelatihan', columns.suggestion, 'text', 34),
        ownColumn('tahap', columns.stage, 'text', 16),
        ownColumn('pelatihan', columns.training, 'text', 30),
        ownColumn('tanggal_mulai', columns.begins, 'day', 12),
        ownColumn('tanggal_selesai', columns.ends, 'day', 12),
        ownColumn('hari', columns.days, 'whole', 7),
        ownColumn('jp', columns.hours, 'whole', 7),
        ownColumn('nilai_sebelum', columns.before, 'score'),
        ownColumn('bulan_sebelum', columns.monthsBefore, 'text', 26),
        ownColumn('nilai_sesudah', columns.after, 'score'),
        ownColumn('bulan_sesudah', columns.monthsAfter, 'text', 26),
        ownColumn('perubahan', columns.change, 'score'),
      ],
      *rows() {
        for (const { nip, nama, unit: own, stages } of employees) {
          for (const stage of stages) {
            const name = stage.component === null ? text.wholeScore : labels.component(stage.component);
            yield [
              nip,
              nama,
              own,
              name,
              stage.score,
              stage.suggestion,
              ...stageCells(stage, endOfMonth, text),
            ];
          }
        }
      },
    },
    {
      ...head,
      name: text.sheets.units,
      keyColumns: 1,
      columns: [
        column('unit', 'text', 34, lang),
        ownColumn('pegawai', columns.people, 'whole'),
        ownColumn('disarankan', columns.suggested, 'whole'),
        ownColumn('belum_ditindaklanjuti', columns.untouched, 'whole', 14),
        ownColumn('direncanakan', columns.planned, 'whole'),
        ownColumn('diikuti', columns.attended, 'whole'),
        ownColumn('pegawai_mengikuti', columns.trained, 'whole', 13),
        ownColumn('hari', columns.totalDays, 'whole'),
        ownColumn('jp', columns.totalHours, 'whole'),
        ownColumn('terukur', columns.measured, 'whole'),
        ownColumn('median_sebelum', columns.medianBefore, 'score'),
        ownColumn('median_sesudah', columns.medianAfter, 'score'),
        ownColumn('median_perubahan', columns.medianChange, 'score'),
      ],
      *rows() {
        for (const [name, people] of byUnit(employees))
          yield [name === '' ? text.withoutUnit : name, ...summaryCells(people)];
        yield [text.everybody, ...summaryCells(employees)];
      },
      emphasis: ([name]) => (name === text.everybody ? 'total' : null),
    },
  ];
}

/** Employees by work unit, in the order of the names; those without one first. */
function byUnit(employees: readonly TrainedEmployee[]): readonly [string, readonly TrainedEmployee[]][] {
  const units = new Map<string, TrainedEmployee[]>();
  for (const each of employees) {
    const people = units.get(each.unit ?? '');
    if (people) people.push(each);
    else units.set(each.unit ?? '', [each]);
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param endOfMonth what was planned up to then and is not attended is late */
function stageCells(
  { training, effect }: TrainingStage,
  endOfMonth: string,
  text: TrainingText,
): readonly ReportValue[] {
  if (training === null) return [text.stage.suggested, ...new Array<null>(10).fill(null)];
  const { status, pelatihan, mulai, selesai, jp } = training;
  const stage = status === 'diikuti' ? 'attended' : mulai <= endOfMonth ? 'overdue' : 'planned';
  return [
    text.stage[stage],
    ...[pelatihan, mulai, selesai, trainingDays(training), jp],
    effect?.before.median ?? null,
    effect === null ? null : text.months(effect.before),
    effect?.after.median ?? null,
    effect === null ? null : text.months(effect.after),
    effect?.change ?? null,
  ];
}

function summaryCells(employees: readonly TrainedEmployee[]): readonly ReportValue[] {
  const sums = summariseTraining(employees);
  return [
    ...[sums.people, sums.suggested, sums.untouched, sums.planned, sums.attended, sums.trained],
    ...[sums.days, sums.hours, sums.measured, sums.before, sums.after, sums.change],
  ];
}
