import { createHash } from 'node:crypto';
import type { PageChart, PageFigure, PageSection, PageTable, ReportPage } from '../../app/ports/pages.ts';
import { chartSvg } from './chart-svg.ts';
import { escaped } from './escaped.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Widths in which every chart is drawn: for a screen, and for a phone and for paper, where letters keep their size. */
const DRAWINGS = [
  ['wide', 560],
  ['narrow', 340],
] as const;

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** Nothing is loaded from anywhere, nothing runs, and only the page's own style sheet counts. */
const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page as HTML, section by section. */
export function* pageHtml(page: ReportPage): Generator<string> {
  const { lang, windowTitle, letterhead, heading, lines, notices, figures, sections, footer } = page;
  yield `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(windowTitle)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
${letterhead.map((line) => `<p class="office">${escaped(line)}</p>\n`).join('')}<h1>${escaped(heading)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>\n`).join('')}${notices.map((line) => `<p class="notice">${escaped(line)}</p>\n`).join('')}</header>
<main>
<dl class="figures">
${figures.map(figureHtml).join('')}</dl>
<div class="sections">
`;
  for (const section of sections) yield sectionHtml(section);
  yield `</div>
</main>
<footer>
${footer.map((line) => `<p>${escaped(line)}</p>\n`).join('')}</footer>
</body>
</html>
`;
}

function figureHtml({ label, value, remark }: PageFigure): string {
  return `<div><dt>${escaped(label)}</dt><dd class="value">${escaped(value)}</dd><dd>${escaped(remark)}</dd></div>\n`;
}

function sectionHtml({ id, heading, caption, chart, table, remark }: PageSection): string {
  const figure =
    chart === null
      ? `<p class="caption">${escaped(caption)}</p>\n`
      : `<figure>\n<figcaption>${escaped(caption)}</figcaption>\n${legendOf(chart)}${drawingsOf(chart, id, heading)}</figure>\n`;
  const kind = table === null || table.isFolded ? '' : ' class="cases"';
  return `<section aria-labelledby="${id}"${kind}>
<h2 id="${id}">${escaped(heading)}</h2>
${figure}${table === null ? '' : tableHtml(table)}${remark === undefined ? '' : `<p class="remark">${escaped(remark)}</p>\n`}</section>
`;
}

function drawingsOf(chart: PageChart, id: string, title: string): string {
  return DRAWINGS.map(
    ([name, width]) =>
      `<div class="${name}">${chartSvg(chart, { id: `${id}-${name}`, title, width })}</div>\n`,
  ).join('');
}

/** Names of the colours, where there is more than one. */
function legendOf(chart: PageChart): string {
  if (chart.kind !== 'columns' || chart.series.length < 2) return '';
  const items = chart.series.map(
    ({ name }, place) => `<li class="${place === 0 ? 'first' : 'second'}">${escaped(name)}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>\n`;
}

function tableHtml(table: PageTable): string {
  const { title, isFolded, columns, rows, total } = table;
  const cell = (text: string, place: number): string => {
    const kind = columns[place]?.isNumber ? ' class="number"' : '';
    return place === 0 ? `<th scope="row"${kind}>${escaped(text)}</th>` : `<td${kind}>${escaped(text)}</td>`;
  };
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell).join('')}</tr>\n`;
  const headings = columns.map(
    ({ heading, isNumber }) => `<th scope="col"${isNumber ? ' class="number"' : ''}>${escaped(heading)}</th>`,
  );
  // Whoever has no mouse reaches the part of a wide table that is out of sight with the arrow keys.
  const scrolled = `<div class="table" role="region" tabindex="0" aria-label="${escaped(title)}">
<table>
<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${rows.map(row).join('')}</tbody>
${total === undefined ? '' : `<tfoot>\n${row(total)}</tfoot>\n`}</table>
</div>
`;
  return isFolded ? `<details>\n<summary>${escaped(title)}</summary>\n${scrolled}</details>\n` : scrolled;
}
