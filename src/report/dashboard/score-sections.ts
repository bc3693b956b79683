import type { PageSection } from '../../app/ports/pages.ts';
import { LEAST_PUBLISHED } from '../../domain/publication/merge-groups.ts';
import { dashboardTexts } from '../../text/dashboard.ts';
import { fairnessTexts } from '../../text/fairness.ts';
import { LINE_LABELS } from '../../text/figure-labels.ts';
import { formatHundredths, formatRupiah, formatShortRupiah, formatWhole } from '../../text/format.ts';
import { REPORT_HEADINGS } from '../../text/report-headings.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import type { DashboardInput } from './dashboard-figures.ts';
import { type Classes, classesOf, edgesOf, MOST_SPANS, pageTable } from './section-parts.ts';

/** Widths of a class of scores, in hundredths. */
const SCORE_WIDTHS = [500, 1000, 2000] as const;

/** Widths of a class of TPP, in steps; beyond them the classes become more. */
const TPP_WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** Most classes of TPP: its edges are long to write. */
const MOST_TPP_CLASSES = 12;

/** How the scores of the office spread. */
export function scoresSection({ slips, run, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const { scores } = slips;
  const heading = text.headings.scores;
  if (scores.count === 0)
    return { id: 'scores', heading, caption: text.nobodyScored, chart: null, table: null };
  const classes = classesOf(scores, SCORE_WIDTHS);
  return {
    id: 'scores',
    heading,
    caption: text.scores(scores.count, run.totals.people - scores.count, scores.middle()),
    chart: {
      kind: 'histogram',
      sentence: text.charts.histogram,
      unit: text.people,
      along: text.score,
      ...classes,
      axis: (value) => formatWhole(value, lang),
      edge: (value) => formatWhole(value / 100, lang),
    },
    table: classTable(heading, classes, (value) => formatHundredths(value, lang), lang),
  };
}

/** How gross TPP spreads; people without TPP are counted apart. */
export function tppSection({ slips, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const { tppSteps, tppStep, withoutTpp } = slips;
  const heading = text.headings.tpp;
  const caption = text.tpp(tppSteps.count, withoutTpp);
  if (tppSteps.count === 0) return { id: 'tpp', heading, caption, chart: null, table: null };
  const classes = classesOf(tppSteps, TPP_WIDTHS, { most: MOST_TPP_CLASSES, start: 0 });
  return {
    id: 'tpp',
    heading,
    caption,
    chart: {
      kind: 'histogram',
      sentence: text.charts.histogram,
      unit: text.people,
      along: LINE_LABELS[lang].TPP_BRUTO,
      ...classes,
      axis: (value) => formatWhole(value, lang),
      edge: (value) => formatShortRupiah(value * tppStep, lang),
    },
    table: classTable(heading, classes, (value) => formatRupiah(value * tppStep, lang), lang),
  };
}

function classTable(
  heading: string,
  classes: Classes,
  edge: (value: number) => string,
  lang: DashboardInput['lang'],
) {
  const text = dashboardTexts[lang];
  return pageTable(
    text.numbers(heading),
    [
      [text.columns.above, 'number'],
      [text.columns.upTo, 'number'],
      [REPORT_HEADINGS[lang].pegawai, 'number'],
    ],
    classes.counts.map((count, place) => [...edgesOf(classes, place).map(edge), formatWhole(count, lang)]),
  );
}

/** Scores of work units side by side; those of very few people are not shown. */
export function unitScoresSection({ slips, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const { columns } = fairnessTexts[lang];
  const heading = text.headings.unitScores;
  const units = slips.units.map(([unit, { scores }]) => ({
    name: unit === '' ? REPORT_TEXT[lang].withoutUnit : unit,
    count: scores.count,
    middle: scores.count < LEAST_PUBLISHED ? null : scores.middle(),
  }));
  const shown = units.flatMap(({ name, count, middle }) =>
    middle === null ? [] : [{ name, count, middle }],
  );
  const largest = [...shown]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SPANS)
    .sort((a, b) => b.middle.median - a.middle.median);
  const rule = text.unitScores(LEAST_PUBLISHED);
  return {
    id: 'unit-scores',
    heading,
    caption: largest.length < shown.length ? `${rule} ${text.drawn(largest.length, shown.length)}` : rule,
    chart:
      largest.length === 0
        ? null
        : {
            kind: 'spans',
            sentence: text.charts.ranges,
            spans: largest.map(({ name, middle: { low, median, high } }) => ({
              name,
              from: low,
              to: high,
              mark: median,
              text: formatHundredths(median, lang),
              tone: 'plain',
            })),
            isZoomed: true,
            axis: (value) => formatWhole(value / 100, lang),
          },
    table: pageTable(
      text.numbers(heading),
      [
        [REPORT_HEADINGS[lang].unit, 'text'],
        [columns.scored, 'number'],
        [columns.lowerQuartile, 'number'],
        [columns.median, 'number'],
        [columns.upperQuartile, 'number'],
      ],
      units.map(({ name, count, middle }) => [
        name,
        formatWhole(count, lang),
        ...(middle === null ? ['–', '–', '–'] : [middle.low, middle.median, middle.high].map(shownScore)),
      ]),
    ),
  };

  function shownScore(score: number): string {
    return formatHundredths(score, lang);
  }
}
