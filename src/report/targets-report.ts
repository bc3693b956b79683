import type { ReportSheet, ReportValue } from '../app/ports/reports.ts';
import { firstDayOf, type Period } from '../domain/calendar/period.ts';
import type { Ratio } from '../domain/money/exact.ts';
import { achievement } from '../domain/performance/target-score.ts';
import { type JudgedTarget, shortfall } from '../domain/performance/target-standard.ts';
import type { Lang } from '../text/language.ts';
import { dayInWords, periodInWords, REPORT_TEXT } from '../text/reports.ts';
import { type TargetText, targetTexts } from '../text/targets.ts';
import { column, ownColumn, personColumns } from './columns.ts';

/** An employee and his targets; the score in hundredths, null where it cannot be told yet. */
interface TargetHolder {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
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

/** The report `targets`: every target beside its standard, then what each employee and each work unit has reached. */
export function targetsReport(input: TargetsReportInput): readonly ReportSheet[] {
  const { period, cap, chainHead, lang, unit } = input;
  const text = targetTexts[lang];
  const { columns } = text;
  const words = REPORT_TEXT[lang];
  const employees = input.employees.filter((each) => unit === undefined || each.unit === unit);
  const periodLine = words.periodOnly(periodInWords(period, lang));
  const head = {
    titles: [text.title, periodLine, ...(unit === undefined ? [] : [words.unitOnly(unit)])],
    notices: [text.caution(dayInWords(firstDayOf(period), lang))],
    pageNote: periodLine,
    footer: [words.chainHead(chainHead)],
  };
  const who = personColumns(lang);
  const tallied = [
    ownColumn('target', columns.targets, 'whole'),
    ownColumn('tercapai', columns.reached, 'whole'),
    ownColumn('belum_tercapai', columns.missed, 'whole'),
    ownColumn('tanpa_realisasi', columns.unreported, 'whole'),
    ownColumn('terlambat', columns.late, 'whole'),
  ];
  return [
    {
      ...head,
      name: text.sheets.targets,
      columns: [
        ...who,
        ownColumn('indikator', columns.indicator, 'text', 30),
        ownColumn('satuan', columns.unitOfMeasure, 'text', 12),
        ownColumn('arah', columns.direction, 'text', 22),
        ownColumn('standar', columns.standard, 'quantity'),
        ownColumn('target', columns.target, 'quantity'),
        ownColumn('realisasi', columns.achieved, 'quantity'),
        ownColumn('kurang', columns.missing, 'quantity'),
        ownColumn('capaian', columns.achievement, 'percent'),
        ownColumn('bobot', columns.weight, 'score'),
        ownColumn('dicatat', columns.setOn, 'day', 12),
        ownColumn('perubahan', columns.lateChanges, 'text', 44),
      ],
      keyColumns: 2,
      *rows() {
        for (const { nip, nama, unit: place, targets } of employees) {
          for (const target of targets) yield [nip, nama, place, ...targetCells(target, cap, text)];
        }
      },
    },
    {
      ...head,
      name: text.sheets.employees,
      columns: [...who, ...tallied, ownColumn('nilai', columns.score, 'score')],
      keyColumns: 2,
      *rows() {
        for (const { nip, nama, unit: place, targets, score } of employees) {
          yield [nip, nama, place, ...tallyCells(tallyOf(targets, cap)), score];
        }
      },
    },
    {
      ...head,
      name: text.sheets.units,
      columns: [
        column('unit', 'text', 30, lang),
        column('pegawai', 'whole', 10, lang),
        ownColumn('bertarget', columns.withTargets, 'whole'),
        ...tallied,
      ],
      *rows() {
        const places = [...new Set(employees.map((each) => each.unit ?? ''))].sort();
        for (const place of places) {
          const members = employees.filter((each) => (each.unit ?? '') === place);
          const tally = tallyOf(
            members.flatMap(({ targets }) => targets),
            cap,
          );
          const withTargets = members.filter(({ targets }) => targets.some(({ now }) => now !== null)).length;
          yield [place === '' ? words.withoutUnit : place, members.length, withTargets, ...tallyCells(tally)];
        }
      },
    },
  ];
}

function targetCells({ indikator, standard, now, setOn, late }: JudgedTarget, cap: Ratio, text: TargetText) {
  const shown = now ?? standard;
  const changes = late.map(({ on, before, now: then }) => {
    if (then === null) return text.removed(on);
    return before === null ? text.setLate(on) : text.changed(on, before, then);
  });
  const cells: readonly ReportValue[] = [
    indikator,
    shown?.satuan ?? null,
    shown === null ? null : text.directions[shown.arah],
    standard?.target ?? null,
    now?.target ?? null,
    now?.realisasi ?? null,
    now === null ? null : shortfall(now),
    now === null || now.realisasi === null ? null : percentOf(achievement(now, cap)),
    now?.bobot ?? null,
    setOn,
    changes.join('; '),
  ];
  return cells;
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

function tallyCells({ targets, reached, missed, unreported, late }: Tally): readonly number[] {
  return [targets, reached, missed, unreported, late];
}
