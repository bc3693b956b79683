import type { ReportSheet } from '../app/ports/reports.ts';
import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import type { Ratio } from '../domain/money/exact.ts';
import { achievement } from '../domain/performance/target-score.ts';
import { type JudgedTarget, shortfall } from '../domain/performance/target-standard.ts';
import { dayInWords } from '../text/calendar-words.ts';
import type { Lang } from '../text/language.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { type TargetText, targetTexts } from '../text/targets.ts';
import { byUnit } from './by-unit.ts';
import {
  type CellColumn,
  cellSheet,
  cellsOf,
  column,
  employeeSheet,
  type NamedEmployee,
  ownColumn,
  personCells,
} from './columns.ts';
import { periodHead } from './period-head.ts';

/** An employee and his targets; the score in hundredths, null where it cannot be told yet. */
interface TargetHolder extends NamedEmployee {
  readonly targets: readonly JudgedTarget[];
  readonly score: number | null;
}

/** What the report on targets is made from. */
export interface TargetsReportInput {
  readonly period: Period;
  readonly cap: Ratio;
  readonly employees: readonly TargetHolder[];
  readonly chainHead: string;
  readonly lang: Lang;
  /** Only this work unit. */
  readonly unit?: string;
}

/** How targets stand: all in force, reached, missed, without a report, and how many were set or changed late. */
interface Tally {
  readonly targets: number;
  readonly reached: number;
  readonly missed: number;
  readonly unreported: number;
  readonly late: number;
}

/** A work unit, how many of its people have targets, and how these stand. */
interface UnitTally {
  readonly place: string;
  readonly people: number;
  readonly withTargets: number;
  readonly tally: Tally;
}

/** The report `targets`: every target beside its standard, then what each employee and each work unit has reached. */
export function targetsReport(input: TargetsReportInput): readonly ReportSheet[] {
  const { period, cap, chainHead, lang, unit } = input;
  const text = targetTexts[lang];
  const { title, sheets } = text;
  const employees = input.employees.filter((each) => unit === undefined || each.unit === unit);
  const caution = text.caution(dayInWords(firstDayOf(period), lang));
  const head = periodHead({ title, period, caution, chainHead, lang, unit });
  return [
    {
      ...head,
      name: sheets.targets,
      keyColumns: 2,
      ...employeeSheet(lang, targetColumns(cap, text), employees, ({ targets }) => targets),
    },
    {
      ...head,
      name: sheets.employees,
      keyColumns: 2,
      ...cellSheet(
        [
          ...personCells(lang),
          ...cellsOf(tallyColumns(text), ({ targets }: TargetHolder) => tallyOf(targets, cap)),
          [ownColumn('nilai', text.columns.score, 'score'), ({ score }) => score],
        ],
        () => employees,
      ),
    },
    {
      ...head,
      name: sheets.units,
      ...cellSheet(
        [
          [
            column('unit', 'text', 30, lang),
            ({ place }) => (place === '' ? REPORT_TEXT[lang].withoutUnit : place),
          ],
          [column('pegawai', 'whole', 10, lang), ({ people }) => people],
          [ownColumn('bertarget', text.columns.withTargets, 'whole'), ({ withTargets }) => withTargets],
          ...cellsOf(tallyColumns(text), ({ tally }: UnitTally) => tally),
        ],
        () => unitTallies(employees, cap),
      ),
    },
  ];
}

function* unitTallies(employees: readonly TargetHolder[], cap: Ratio): Iterable<UnitTally> {
  for (const [place, members] of byUnit(employees)) {
    const targets = members.flatMap((each) => each.targets);
    const withTargets = members.filter((each) => each.targets.some(({ now }) => now !== null)).length;
    yield { place, people: members.length, withTargets, tally: tallyOf(targets, cap) };
  }
}

function targetColumns(cap: Ratio, text: TargetText): readonly CellColumn<JudgedTarget>[] {
  const { columns, directions } = text;
  const shown = ({ now, standard }: JudgedTarget) => now ?? standard;
  const change = ({ on, before, now }: JudgedTarget['late'][number]): string => {
    if (now === null) return text.removed(on);
    return before === null ? text.setLate(on) : text.changed(on, before, now);
  };
  return [
    [ownColumn('indikator', columns.indicator, 'text', 30), ({ indikator }) => indikator],
    [ownColumn('satuan', columns.unitOfMeasure, 'text', 12), (each) => shown(each)?.satuan ?? null],
    [
      ownColumn('arah', columns.direction, 'text', 22),
      (each) => {
        const arah = shown(each)?.arah;
        return arah === undefined ? null : directions[arah];
      },
    ],
    [ownColumn('standar', columns.standard, 'quantity'), ({ standard }) => standard?.target ?? null],
    [ownColumn('target', columns.target, 'quantity'), ({ now }) => now?.target ?? null],
    [ownColumn('realisasi', columns.achieved, 'quantity'), ({ now }) => now?.realisasi ?? null],
    [ownColumn('kurang', columns.missing, 'quantity'), ({ now }) => (now === null ? null : shortfall(now))],
    [
      ownColumn('capaian', columns.achievement, 'percent'),
      ({ now }) => (now === null || now.realisasi === null ? null : percentOf(achievement(now, cap))),
    ],
    [ownColumn('bobot', columns.weight, 'score'), ({ now }) => now?.bobot ?? null],
    [ownColumn('dicatat', columns.setOn, 'day', 12), ({ setOn }) => setOn],
    [ownColumn('perubahan', columns.lateChanges, 'text', 44), ({ late }) => late.map(change).join('; ')],
  ];
}

function tallyColumns({ columns }: TargetText): readonly CellColumn<Tally>[] {
  return [
    [ownColumn('target', columns.targets, 'whole'), ({ targets }) => targets],
    [ownColumn('tercapai', columns.reached, 'whole'), ({ reached }) => reached],
    [ownColumn('belum_tercapai', columns.missed, 'whole'), ({ missed }) => missed],
    [ownColumn('tanpa_realisasi', columns.unreported, 'whole'), ({ unreported }) => unreported],
    [ownColumn('terlambat', columns.late, 'whole'), ({ late }) => late],
  ];
}

/** A ratio in hundredths of a percent, rounded down: 100 is reached, not nearly reached. */
function percentOf({ num, den }: Ratio): number {
  return Number((BigInt(num) * 10_000n) / BigInt(den));
}

function tallyOf(targets: readonly JudgedTarget[], cap: Ratio): Tally {
  const tally = { targets: 0, reached: 0, missed: 0, unreported: 0, late: 0 };
  for (const { now, late } of targets) {
    if (late.length > 0) tally.late++;
    if (now === null) continue;
    tally.targets++;
    if (now.realisasi === null) tally.unreported++;
    else if (percentOf(achievement(now, cap)) >= Math.min(10_000, percentOf(cap))) tally.reached++;
    else tally.missed++;
  }
  return tally;
}
