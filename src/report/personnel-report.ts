import type { ReportSheet } from '../app/ports/reports.ts';
import { addMonths, firstDayOf, type Period } from '../domain/calendar/period.ts';
import type { OfficeSettings } from '../domain/office/settings.ts';
import type { DueDate, Unanswered } from '../domain/personnel/due-date.ts';
import { dayInWords, periodInWords } from '../text/calendar-words.ts';
import type { Lang } from '../text/language.ts';
import { type PersonnelText, personnelTexts } from '../text/personnel.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import { type CellColumn, employeeSheet, type NamedEmployee, ownColumn } from './columns.ts';
import { officeLines } from './report-basis.ts';

/** What falls due, and in how many days. */
type Due = DueDate & { readonly daysLeft: number };

/** An employee of whom something falls due, or cannot be told. */
interface Entry extends NamedEmployee {
  readonly dues: readonly Due[];
  readonly unanswered: readonly Unanswered[];
}

/** What the report on personnel is made from. */
export interface PersonnelReportInput {
  readonly period: Period;
  /** Last month that is looked at. */
  readonly until: Period;
  readonly people: number;
  readonly entries: readonly Entry[];
  readonly chainHead: string;
  readonly lang: Lang;
  readonly office?: OfficeSettings;
  /** Only this work unit. */
  readonly unit?: string;
}

/** The report `personnel`: what falls due, with the law and the days left, and of whom it cannot be told and why. */
export function personnelReport(input: PersonnelReportInput): readonly ReportSheet[] {
  const { period, until, people, entries, chainHead, lang, office, unit } = input;
  const text = personnelTexts[lang];
  const { columns } = text;
  const words = REPORT_TEXT[lang];
  const periodLine = words.periodOnly(periodInWords(period, lang));
  const head = {
    titles: [
      ...officeLines(office),
      text.title,
      periodLine,
      text.until(periodInWords(until, lang), monthsFrom(period, until)),
      ...(unit === undefined ? [] : [words.unitOnly(unit)]),
    ],
    notices: text.rules(dayInWords(firstDayOf(period), lang)),
    pageNote: periodLine,
    footer: [words.serving(people), words.chainHead(chainHead)],
    keyColumns: 2,
  };
  const what: CellColumn<Due | Unanswered> = [
    ownColumn('perihal', columns.what, 'text', 44),
    ({ kind }) => text.kind[kind],
  ];
  return [
    {
      ...head,
      name: text.sheets.due,
      ...employeeSheet(lang, [what, ...dueColumns(text)], entries, ({ dues }) => dues),
    },
    {
      ...head,
      name: text.sheets.missing,
      ...employeeSheet(
        lang,
        [what, [ownColumn('yang_kurang', columns.missing, 'text', 50), text.missing]],
        entries,
        ({ unanswered }) => unanswered,
      ),
    },
  ];
}

function dueColumns({ columns, detail, law }: PersonnelText): readonly CellColumn<Due>[] {
  return [
    [ownColumn('rincian', columns.detail, 'text', 34), detail],
    [ownColumn('jatuh_tempo', columns.due, 'day', 13), ({ day }) => day],
    [ownColumn('sisa_hari', columns.daysLeft, 'whole', 9), ({ daysLeft }) => daysLeft],
    [ownColumn('dasar', columns.law, 'text', 44), law],
  ];
}

/** Months from one to another, both included. */
function monthsFrom(first: Period, last: Period): number {
  let months = 1;
  for (let month = first; month < last; month = addMonths(month, 1)) months++;
  return months;
}
