import type { PageSection } from '../../app/ports/pages.ts';
import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { dayInWords, periodInWords } from '../../text/calendar-words.ts';
import { dashboardTexts } from '../../text/dashboard.ts';
import { formatWhole } from '../../text/format.ts';
import { objectionTexts } from '../../text/objections.ts';
import { personnelTexts } from '../../text/personnel.ts';
import { REPORT_HEADINGS } from '../../text/report-headings.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { namedRun } from '../../text/run-words.ts';
import { makeLabels } from '../labels.ts';
import type { DashboardInput } from './dashboard-figures.ts';
import { shortMonth } from './money-sections.ts';
import { countBars, pageTable } from './section-parts.ts';

/** Whose TPP waits, and for evidence of which component. */
export function heldSection({ slips, run, policy, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const headings = REPORT_HEADINGS[lang];
  const { held, missing } = slips;
  const heading = text.headings.held;
  const caption = text.held(held.total, run.totals.people);
  if (held.total === 0) return { id: 'held', heading, caption, chart: null, table: null };
  const { component } = makeLabels(policy, lang);
  const shown = held.first.length;
  return {
    id: 'held',
    heading,
    caption,
    chart: countBars(
      [...missing].map(([code, count]) => [component(code), count] as const),
      (count) => formatWhole(count, lang),
      text,
    ),
    table: pageTable(
      heading,
      [
        [headings.nip, 'text'],
        [headings.unit, 'text'],
        [text.columns.missing, 'text'],
      ],
      held.first.map(({ nip, unit, missing: codes }) => [
        nip,
        unit ?? REPORT_TEXT[lang].withoutUnit,
        codes.map(component).join(', '),
      ]),
      { isFolded: false },
    ),
    ...(shown < held.total && {
      remark: text.first(shown, held.total, `binjai-pay export details ${run.period}`),
    }),
  };
}

/** Objections about which something is still to be done, by what they wait for. */
export function objectionsSection({
  objections,
  lang,
}: Pick<DashboardInput, 'objections' | 'lang'>): PageSection {
  const text = dashboardTexts[lang];
  const { states } = objectionTexts[lang];
  const { columns, headings } = text;
  const heading = headings.objections;
  if (objections.length === 0)
    return { id: 'objections', heading, caption: text.noObjections, chart: null, table: null };
  const counts = new Map<string, number>();
  for (const { state } of objections) counts.set(states[state], (counts.get(states[state]) ?? 0) + 1);
  const first = objections.slice(0, MOST_LISTED);
  return {
    id: 'objections',
    heading,
    caption: text.objections(objections.length),
    chart: countBars(counts, (count) => formatWhole(count, lang), text),
    table: pageTable(
      heading,
      [
        [columns.number, 'number'],
        [REPORT_HEADINGS[lang].nip, 'text'],
        [REPORT_HEADINGS[lang].periode, 'text'],
        [columns.about, 'text'],
        [columns.raised, 'text'],
        [columns.answerBy, 'text'],
        [columns.state, 'text'],
      ],
      first.map(({ objection: { id, nip, about, answerBy, ...of }, state, raisedOn }) => [
        formatWhole(id, lang),
        nip,
        namedRun(of, lang),
        about,
        dayInWords(raisedOn, lang),
        dayInWords(answerBy, lang),
        states[state],
      ]),
      { isFolded: false },
    ),
    ...(first.length < objections.length && {
      remark: text.first(first.length, objections.length, 'binjai-pay objections'),
    }),
  };
}

/** Objections that are listed; the command shows all. */
const MOST_LISTED = 40;

/** Who retires, month by month. */
export function retirementsSection({ retirements, run, lang }: DashboardInput): PageSection {
  const text = dashboardTexts[lang];
  const headings = REPORT_HEADINGS[lang];
  const { until, byMonth, list, unanswered } = retirements;
  const heading = text.headings.retirements;
  const last = periodInWords(until, lang);
  const gap = unanswered === 0 ? '' : ` ${text.unanswered(unanswered)}`;
  if (list.total === 0)
    return {
      id: 'retirements',
      heading,
      caption: `${text.noRetirements(last)}${gap}`,
      chart: null,
      table: null,
    };
  const months = monthsFrom(run.period, until);
  const overdue = [...byMonth].reduce((sum, [month, count]) => (month < run.period ? sum + count : sum), 0);
  const columns = [
    ...(overdue === 0 ? [] : [[text.columns.overdue, overdue] as const]),
    ...months.map((month) => [shortMonth(month, lang), byMonth.get(month) ?? 0] as const),
  ];
  return {
    id: 'retirements',
    heading,
    caption: `${text.retirements(list.total, last)}${gap}`,
    chart: {
      kind: 'columns',
      sentence: text.charts.columns,
      unit: text.people,
      names: columns.map(([name]) => name),
      series: [{ name: text.columns.retiring, values: columns.map(([, count]) => count) }],
      axis: (value) => formatWhole(value, lang),
    },
    table: pageTable(
      heading,
      [
        [headings.nip, 'text'],
        [headings.unit, 'text'],
        [personnelTexts[lang].kind.retirement, 'text'],
      ],
      list.first.map(({ nip, unit, day }) => [
        nip,
        unit ?? REPORT_TEXT[lang].withoutUnit,
        dayInWords(day, lang),
      ]),
      { isFolded: false },
    ),
    ...(list.first.length < list.total && {
      remark: text.first(list.first.length, list.total, `binjai-pay export personnel ${run.period}`),
    }),
  };
}

/** Every month from one to another. */
function monthsFrom(first: Period, last: Period): readonly Period[] {
  const months: Period[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
