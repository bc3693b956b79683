import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { PageChart } from '../../app/ports/pages.ts';
import { drawnChart } from './chart-options.ts';
import { escaped } from './escaped.ts';

use([BarChart, CustomChart, GridComponent, SVGRenderer]);

/**
 * A chart as SVG with its name and description, without scripts and inline styles, which the page forbids. It carries no
 * numbers of the program's own counting, so that the same chart is the same to the byte.
 * @param id    of the drawing, unique on its page
 * @param width in pixels; it scales
 */
export function chartSvg(
  chart: PageChart,
  { id, title, width }: { id: string; title: string; width: number },
): string {
  const { height, option } = drawnChart(chart, width);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption(option);
    const inner = withoutMachinery(drawing.renderToSVGString());
    const names = `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(chart.sentence)}</desc>`;
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">${names}${inner}</svg>`;
  } finally {
    drawing.dispose();
  }
}

/** Attributes that ECharts needs for a chart that moves. */
const MACHINERY = / (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g;
const INLINE_STYLE = / style="font-size:(\d+)px;font-family:[^";]*;(?:font-weight:(\w+);)?"/g;

function withoutMachinery(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, '')
    .replace(MACHINERY, '')
    .replace(INLINE_STYLE, (_, size: string, weight?: string) =>
      weight === undefined ? ` font-size="${size}"` : ` font-size="${size}" font-weight="${weight}"`,
    )
    .replace(/\n+/g, '\n')
    .trim();
}
