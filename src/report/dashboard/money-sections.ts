import type { PageSection, Span } from '../../app/ports/pages.ts';
import type { Run } from '../../app/ports/runs.ts';
import { MONTH_NAMES, periodInWords } from '../../text/calendar-words.ts';
import { dashboardTexts } from '../../text/dashboard.ts';
import { LINE_LABELS } from '../../text/figure-labels.ts';
import { formatShortDifference, formatShortRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_HEADINGS } from '../../text/report-headings.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { runStatusInWords } from '../../text/run-words.ts';
import { varianceTexts } from '../../text/variance.ts';
import type { DashboardInput } from './dashboard-figures.ts';
import { MOST_SPANS, pageTable } from './section-parts.ts';

/** Letters of a month's name that name it below a chart. */
const MONTH_LETTERS = 3;

/** Net salary and net TPP of twelve months; months without a run stay empty. */
export function trendSection({ trend, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const [labels, headings] = [LINE_LABELS[lang], REPORT_HEADINGS[lang]];
  const series = (['NETO_GAJI', 'NETO_TPP'] as const).map((total) => ({
    name: labels[total],
    values: trend.map(([, run]) => run?.totals[total] ?? null),
  }));
  const heading = text.headings.trend;
  return {
    id: 'trend',
    heading,
    caption: text.trend(
      periodInWords(trend[0]?.[0] ?? '', lang),
      periodInWords(trend.at(-1)?.[0] ?? '', lang),
    ),
    chart: {
      kind: 'columns',
      sentence: text.charts.columns,
      unit: '',
      names: trend.map(([month]) => shortMonth(month, lang)),
      series,
      axis: (value) => formatShortRupiah(value, lang),
    },
    table: pageTable(
      text.numbers(heading),
      [
        [text.columns.month, 'text'],
        [headings.pegawai, 'number'],
        [`${labels.NETO_GAJI} (Rp)`, 'number'],
        [`${labels.NETO_TPP} (Rp)`, 'number'],
        [`${labels.DITERIMA} (Rp)`, 'number'],
        [headings.ditahan, 'number'],
        [text.columns.status, 'text'],
      ],
      trend.flatMap(([month, run]) => {
        if (run === null) return [];
        const { people, NETO_GAJI, NETO_TPP, DITERIMA, held } = run.totals;
        const figures = [people, NETO_GAJI, NETO_TPP, DITERIMA, held];
        return [
          [
            periodInWords(month, lang),
            ...figures.map((figure) => formatWhole(figure, lang)),
            runStatusInWords(run.status, lang),
          ],
        ];
      }),
    ),
  };
}

/** `Jan 26`: a month below a chart. */
export function shortMonth(month: string, lang: DashboardInput['lang']): string {
  const name = MONTH_NAMES[lang][Number(month.slice(5, 7)) - 1] ?? '';
  return `${name.slice(0, MONTH_LETTERS)} ${month.slice(2, 4)}`;
}

/** The month of a run that is compared with; a draft is called one, since nobody was paid by it. */
export function monthBefore({ period, status }: Run, lang: Lang): string {
  const month = periodInWords(period, lang);
  return status === 'draft' ? `${month} (${runStatusInWords(status, lang)})` : month;
}

/** The difference with the month before as a waterfall: each cause begins where the one before has ended. */
export function varianceSection({ variance, run, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const words = varianceTexts[lang];
  const heading = text.headings.variance;
  const none = { id: 'variance', heading, chart: null, table: null };
  if (variance === null) return { ...none, caption: REPORT_TEXT[lang].nothingToCompare };
  const { before, causes } = variance;
  const [was, is] = [before.totals.DITERIMA, run.totals.DITERIMA];
  const caption = text.variance(monthBefore(before, lang), was, periodInWords(run.period, lang), is);
  if (causes.length === 0) return { ...none, caption: `${caption} ${words.nothing}` };
  let from = 0;
  const spans = causes.map(({ cause, amount }): Span => {
    const to = from + amount;
    const tone = amount < 0 ? 'less' : 'more';
    const span: Span = {
      name: words.causes[cause],
      from,
      to,
      text: formatShortDifference(amount, lang),
      tone,
    };
    from = to;
    return span;
  });
  const sum: Span = {
    name: text.wholeDifference,
    from: 0,
    to: is - was,
    text: formatShortDifference(is - was, lang),
    tone: 'sum',
  };
  return {
    id: 'variance',
    heading,
    caption,
    chart: {
      kind: 'spans',
      sentence: text.charts.steps,
      spans: [...spans, sum],
      axis: (value) => formatShortRupiah(value, lang),
    },
    table: pageTable(
      text.numbers(heading),
      [
        [text.columns.cause, 'text'],
        [REPORT_HEADINGS[lang].pegawai, 'number'],
        [text.columns.difference, 'number'],
      ],
      causes.map(({ cause, people, amount }) => [
        words.causes[cause],
        formatWhole(people, lang),
        formatWhole(amount, lang),
      ]),
      { total: [text.wholeDifference, '', formatWhole(is - was, lang)] },
    ),
  };
}

/** What the people of each work unit receive. */
export function unitMoneySection({ slips, run, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const [labels, headings] = [LINE_LABELS[lang], REPORT_HEADINGS[lang]];
  const nameOf = (unit: string): string => (unit === '' ? REPORT_TEXT[lang].withoutUnit : unit);
  const largest = [...slips.units]
    .sort(([, a], [, b]) => b.totals.DITERIMA - a.totals.DITERIMA)
    .slice(0, MOST_SPANS);
  const heading = text.headings.unitMoney;
  const cells = (totals: typeof run.totals | (typeof slips.units)[number][1]['totals']): readonly string[] =>
    [totals.NETO_GAJI, totals.NETO_TPP, totals.DITERIMA].map((amount) => formatWhole(amount, lang));
  return {
    id: 'unit-money',
    heading,
    caption:
      largest.length < slips.units.length
        ? `${text.unitMoney} ${text.drawn(largest.length, slips.units.length)}`
        : text.unitMoney,
    chart: {
      kind: 'spans',
      sentence: text.charts.bars,
      spans: largest.map(([unit, { totals }]) => ({
        name: nameOf(unit),
        from: 0,
        to: totals.DITERIMA,
        text: formatShortRupiah(totals.DITERIMA, lang),
        tone: 'plain',
      })),
      axis: (value) => formatShortRupiah(value, lang),
    },
    table: pageTable(
      text.numbers(heading),
      [
        [headings.unit, 'text'],
        [headings.pegawai, 'number'],
        [headings.ditahan, 'number'],
        [`${labels.NETO_GAJI} (Rp)`, 'number'],
        [`${labels.NETO_TPP} (Rp)`, 'number'],
        [`${labels.DITERIMA} (Rp)`, 'number'],
      ],
      slips.units.map(([unit, { people, held, totals }]) => [
        nameOf(unit),
        formatWhole(people, lang),
        formatWhole(held, lang),
        ...cells(totals),
      ]),
      {
        total: [
          REPORT_TEXT[lang].grandTotal,
          formatWhole(run.totals.people, lang),
          formatWhole(run.totals.held, lang),
          ...cells(run.totals),
        ],
      },
    ),
  };
}
