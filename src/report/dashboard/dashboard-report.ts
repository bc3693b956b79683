import type { PageFigure, ReportPage } from '../../app/ports/pages.ts';
import { shareOf } from '../../domain/performance/robust.ts';
import { periodInWords } from '../../text/calendar-words.ts';
import { dashboardTexts } from '../../text/dashboard.ts';
import { formatHundredths, formatRupiah, formatWhole } from '../../text/format.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { officeLines, reportFooter, reportHead } from '../report-basis.ts';
import { heldSection, objectionsSection, retirementsSection } from './case-sections.ts';
import type { DashboardInput } from './dashboard-figures.ts';
import { monthBefore, trendSection, unitMoneySection, varianceSection } from './money-sections.ts';
import { scoresSection, tppSection, unitScoresSection } from './score-sections.ts';

/**
 * The report `dashboard`: a month of an office on one page, in groups; people are named by NIP only where something is to
 * be done about them.
 */
export function dashboardReport(input: DashboardInput): ReportPage {
  const { run, office, lang } = input;
  const heading = REPORT_TEXT[lang].title.dashboard;
  const text = dashboardTexts[lang];
  const { titles, notices } = reportHead(input, 'dashboard');
  const letterhead = officeLines(office);
  return {
    lang,
    windowTitle: [heading, periodInWords(run.period, lang), office?.name].filter(Boolean).join(' · '),
    letterhead,
    heading,
    lines: titles.slice(letterhead.length + 1),
    notices,
    figures: figuresOf(input),
    sections: [
      trendSection(input),
      varianceSection(input),
      scoresSection(input),
      tppSection(input),
      unitScoresSection(input),
      unitMoneySection(input),
      heldSection(input),
      objectionsSection(input),
      retirementsSection(input),
    ],
    footer: [text.audience, text.asKnown, ...reportFooter(input)],
  };
}

/** The figures that are seen at once. */
function figuresOf({
  run,
  slips,
  variance,
  objections,
  retirements,
  lang,
}: DashboardInput): readonly PageFigure[] {
  const text = dashboardTexts[lang];
  const { people, held, BRUTO_GAJI, TPP_BRUTO, DITERIMA } = run.totals;
  const gross = BRUTO_GAJI + TPP_BRUTO;
  const middle = slips.scores.middle();
  const hasScores = slips.scores.count > 0;
  const open = objections.filter(({ state }) => state === 'open').length;
  const whole = (value: number): string => formatWhole(value, lang);
  const figure = (label: keyof typeof text.figures, value: string, remark: string): PageFigure => ({
    label: text.figures[label],
    value,
    remark,
  });
  return [
    figure(
      'received',
      formatRupiah(DITERIMA, lang),
      variance === null
        ? text.noLast
        : text.sinceLast(DITERIMA - variance.before.totals.DITERIMA, monthBefore(variance.before, lang)),
    ),
    figure('tpp', formatRupiah(TPP_BRUTO, lang), gross > 0 ? text.ofPay(shareOf(TPP_BRUTO, gross)) : ''),
    figure(
      'score',
      hasScores ? formatHundredths(middle.median, lang) : '–',
      hasScores ? text.middleHalf(middle) : text.noScores,
    ),
    figure('held', whole(held), text.heldShare(held, people)),
    figure('objections', whole(objections.length), text.overdue(open)),
    figure(
      'retirements',
      whole(retirements.list.total),
      text.untilMonth(periodInWords(retirements.until, lang)),
    ),
  ];
}
