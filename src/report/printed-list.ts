import type { PrintedAbout } from '../app/ports/printed-about.ts';
import type {
  ColumnFormat,
  PrintedList,
  PrintedWords,
  ReportSheet,
  ReportValue,
} from '../app/ports/reports.ts';
import type { Run } from '../app/ports/runs.ts';
import { exactDecimal } from '../text/exact-decimal.ts';
import { formatHundredths, formatWhole } from '../text/format.ts';
import type { Lang } from '../text/language.ts';

/** A list as it is printed: named after its first sheet, settled when its run was. */
export function printedList(
  run: Run,
  sheets: readonly ReportSheet[],
  { lang, version }: { readonly lang: Lang; readonly version: string },
): PrintedList {
  const { titles = [], letterhead = 0 } = sheets[0] ?? {};
  const title = titles.slice(letterhead, letterhead + 2).join(' · ');
  return { about: printedAbout(run, title, { lang, version }), words: printedWords(lang), sheets };
}

/** What a file printed from a run says about itself. */
export function printedAbout(
  run: Run,
  title: string,
  { lang, version }: { readonly lang: Lang; readonly version: string },
): PrintedAbout {
  return { title, lang, version, madeAt: run.approvedAt ?? run.computedAt };
}

/** How values of a report are written on paper. */
function printedWords(lang: Lang): PrintedWords {
  return { cell: (value, format) => printedCell(value, format, lang) };
}

function printedCell(value: ReportValue, format: ColumnFormat, lang: Lang): string {
  if (value === null) return '';
  if (typeof value === 'string') return format === 'day' ? value.split('-').reverse().join('/') : value;
  if (format === 'score' || format === 'percent') return formatHundredths(value, lang);
  if (format === 'quantity') return exactDecimal(value, 10_000, lang) ?? '';
  if (format === 'plain') return String(value);
  // A dash for no rupiah, as pay lists have it: a page of zeros hides the amounts.
  return format === 'rupiah' && value === 0 ? '-' : formatWhole(value, lang);
}
