import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { Run, SlipRow } from '../../app/ports/runs.ts';
import { periodInWords } from '../../text/calendar-words.ts';
import { formatRupiah } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_HEADINGS } from '../../text/report-headings.ts';
import { REPORT_TEXT, type ReportText } from '../../text/reports/index.ts';
import { column, moneyColumn } from '../columns.ts';
import { type Labels, makeLabels } from '../labels.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';
import { mergeByNip, type NipPair } from './merge-by-nip.ts';

/** The run that changes are counted from. */
export interface PreviousRun {
  readonly run: Run;
  /** Its slips in NIP order. */
  readonly slips: () => Iterable<SlipRow>;
}

export interface ChangesInput extends ReportBasis {
  readonly slips: () => Iterable<SlipRow>;
  /** null when there is no run of the month before. */
  readonly previous: PreviousRun | null;
}

/** Differences of lines that are named one by one, largest first; the rest is counted. */
const NAMED_LINES = 5;

/**
 * Sheet of what changed since last month: who is new, who is gone, whose take-home pay, hold or bank account changed,
 * with the difference in whole rupiah and the lines that made it.
 */
export function changes(input: ChangesInput): ReportSheet {
  const { lang, previous, slips } = input;
  const text = REPORT_TEXT[lang];
  const heading = REPORT_HEADINGS[lang];
  const head = reportHead(input, 'changes');
  return {
    name: text.sheet.changes,
    ...head,
    titles: [
      ...head.titles,
      previous === null
        ? text.nothingToCompare
        : text.comparedWith(periodInWords(previous.run.period, lang), text.runStatus[previous.run.status]),
    ],
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 24, lang),
      column('unit', 'text', 26, lang),
      column('perubahan', 'text', 12, lang),
      moneyColumn('diterima_lalu', heading.diterima_lalu, true),
      moneyColumn('diterima_kini', heading.diterima_kini, true),
      moneyColumn('selisih', heading.selisih, true),
      column('uraian', 'text', 72, lang),
    ],
    keyColumns: 2,
    totalLabel: text.grandTotal,
    *rows(): Iterable<readonly ReportValue[]> {
      if (previous === null) return;
      const labels = makeLabels(input.policy, lang);
      for (const pair of mergeByNip(previous.slips(), slips())) {
        if (isChanged(pair)) yield changeRow(pair, labels, text, lang);
      }
    },
    footer: reportFooter(input),
  };
}

function isChanged({ before, now }: NipPair<SlipRow>): boolean {
  if (before === null || now === null) return true;
  return (
    before.totals.DITERIMA !== now.totals.DITERIMA ||
    before.status !== now.status ||
    hasNewAccount(before, now)
  );
}

/** A changed account is worth a look even when the amount is the same: pay then goes somewhere else. */
function hasNewAccount(before: SlipRow, now: SlipRow): boolean {
  return before.bank !== now.bank || before.rekening !== now.rekening;
}

function changeRow(
  { before, now, newest }: NipPair<SlipRow>,
  labels: Labels,
  text: ReportText,
  lang: Lang,
): readonly ReportValue[] {
  const [was, is] = [before?.totals.DITERIMA ?? 0, now?.totals.DITERIMA ?? 0];
  const kind = before === null ? 'new' : now === null ? 'gone' : 'changed';
  const what =
    before === null || now === null ? [text.change[kind]] : differences(before, now, labels, text, lang);
  return [newest.nip, newest.nama, newest.unit, kind, was, is, is - was, what.join('; ')];
}

function differences(
  before: SlipRow,
  now: SlipRow,
  labels: Labels,
  text: ReportText,
  lang: Lang,
): readonly string[] {
  const lines = lineDifferences(before, now);
  return [
    ...(before.status === now.status ? [] : [now.status === 'held' ? text.nowHeld : text.nowPaid]),
    ...(hasNewAccount(before, now) ? [text.accountChanged] : []),
    ...lines
      .slice(0, NAMED_LINES)
      .map(
        ({ code, difference }) =>
          `${labels.code(code)} ${difference > 0 ? '+' : ''}${formatRupiah(difference, lang)}`,
      ),
    ...(lines.length > NAMED_LINES ? [text.moreLines(lines.length - NAMED_LINES)] : []),
  ];
}

interface LineDifference {
  readonly code: string;
  /** Whole rupiah, above 0 when the line grew. */
  readonly difference: number;
}

/** Lines that differ, the largest difference first; of equals in the order of the slip. */
function lineDifferences(before: SlipRow, now: SlipRow): readonly LineDifference[] {
  const found: LineDifference[] = [];
  for (const code of new Set([...Object.keys(now.lines), ...Object.keys(before.lines)])) {
    const difference = (now.lines[code] ?? 0) - (before.lines[code] ?? 0);
    if (difference !== 0) found.push({ code, difference });
  }
  return found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
