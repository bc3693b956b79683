import type { BarSeriesOption, CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ColumnsChart, HistogramChart, PageChart, Span, SpansChart } from '../../app/ports/pages.ts';
import { LIGHT } from './palette.ts';

/** What a chart is drawn from: columns and shapes on one pair of axes. */
export type ChartOption = ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption>;

/** A chart that only lacks its width. */
export interface DrawnChart {
  readonly height: number;
  readonly option: ChartOption;
}

const TEXT_SIZE = 12;
const TEXT = { fontSize: TEXT_SIZE, color: LIGHT.quiet } as const;
/** Pixels between axis and text. */
const GAP = 6;
/** Pixels that a digit takes at most. */
const DIGIT = 7.8;
const COLUMNS_HEIGHT = 260;
/** Height of a bar with its name, and of the axis below all of them. */
const SPAN_HEIGHT = 40;
const SPAN_BAR = 10;
const BELOW_SPAN = 7;
const SPANS_AXIS = 28;
/** Room beside the bars: for nothing, and for half of a label of their axis. */
const EDGE = 10;
const HALF_LABEL = 28;
/** Letters are measured without a font; some fonts are wider than the estimate. */
const NARROW_ESTIMATE = 0.86;
/** Width that a label of an axis takes with the room around it. */
const LABEL_ROOM = 52;
/** Width of the axis beside the columns. */
const AXIS_ROOM = 70;

/** The look of a chart, drawn `width` pixels wide. */
export function drawnChart(chart: PageChart, width: number): DrawnChart {
  switch (chart.kind) {
    case 'columns':
      return { height: COLUMNS_HEIGHT, option: columns(chart, width) };
    case 'histogram':
      return { height: COLUMNS_HEIGHT, option: histogram(chart, width) };
    case 'spans':
      return { height: chart.spans.length * SPAN_HEIGHT + SPANS_AXIS, option: spans(chart, width) };
  }
}

const COMMON = { animation: false, textStyle: { fontFamily: 'sans-serif' } } as const;

const GRID = { left: 2, right: 8, top: 36, bottom: 2, outerBoundsMode: 'same' } as const;

function countAxis(name: string, write: (value: number) => string): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'value',
    name,
    nameLocation: 'end',
    nameGap: 20,
    nameTextStyle: { ...TEXT, align: 'left', padding: [0, 0, 0, -2] },
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { ...TEXT, formatter: write },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: LIGHT.line } },
  };
}

const BASE_LINE = { show: true, lineStyle: { color: LIGHT.quiet, width: 1 } } as const;

function columns({ names, series, unit, axis }: ColumnsChart, width: number): ChartOption {
  const step = Math.ceil((names.length * LABEL_ROOM) / (width - AXIS_ROOM));
  return {
    ...COMMON,
    grid: { ...GRID, top: unit === '' ? 10 : GRID.top },
    xAxis: {
      type: 'category',
      data: [...names],
      // The newest month is always named.
      axisLabel: { ...TEXT, interval: (index: number) => (names.length - 1 - index) % step === 0 },
      axisLine: BASE_LINE,
      axisTick: { show: false },
    },
    yAxis: countAxis(unit, axis),
    series: series.map(({ values }, place) => ({
      type: 'bar',
      stack: 'all',
      silent: true,
      barMaxWidth: 36,
      barCategoryGap: '28%',
      data: values.map((value) => value ?? '-'),
      itemStyle: {
        color: place === 0 ? LIGHT.first : LIGHT.second,
        borderColor: LIGHT.ground,
        borderWidth: place === 0 ? 0 : 1,
      },
      label: {
        show: series.length === 1,
        position: 'top',
        ...TEXT,
        formatter: ({ value }: { readonly value: unknown }) =>
          typeof value === 'number' && value > 0 ? axis(value) : '',
      },
    })),
  };
}

function histogram(
  { from, width: step, counts, unit, along, axis, edge }: HistogramChart,
  width: number,
): ChartOption {
  const to = from + step * counts.length;
  const everySo = Math.max(1, Math.ceil((counts.length * LABEL_ROOM) / (width - LABEL_ROOM)));
  const room = (width - LABEL_ROOM) / counts.length;
  const areCountsShown = Math.max(...counts.map((count) => axis(count).length)) * DIGIT + GAP < room;
  return {
    ...COMMON,
    grid: { ...GRID, right: 20 },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      interval: step * everySo,
      name: along,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: TEXT,
      axisLabel: { ...TEXT, formatter: edge, showMaxLabel: counts.length % everySo === 0 },
      axisLine: { ...BASE_LINE, onZero: false },
      axisTick: { show: true, lineStyle: { color: LIGHT.quiet } },
      splitLine: { show: false },
    },
    yAxis: countAxis(unit, axis),
    series: [
      {
        type: 'custom',
        silent: true,
        data: counts.map((count, place) => [from + place * step, count]),
        renderItem(_, api) {
          const [left, count] = [Number(api.value(0)), Number(api.value(1))];
          const [x = 0, top = 0] = api.coord([left, count]);
          const [end = 0, ground = 0] = api.coord([left + step, 0]);
          const text = count === 0 ? '' : axis(count);
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: { x: x + 0.5, y: top, width: Math.max(1, end - x - 1), height: ground - top },
                style: { fill: LIGHT.first },
              },
              ...(text === '' || !areCountsShown
                ? []
                : [label(text, { x: (x + end) / 2, y: top - 4, align: 'center', verticalAlign: 'bottom' })]),
            ],
          };
        },
      },
    ],
  };
}

const TONES: Readonly<Record<Span['tone'], string>> = {
  plain: LIGHT.first,
  more: LIGHT.first,
  less: LIGHT.second,
  sum: LIGHT.sum,
};

function spans({ spans: all, isZoomed = false, axis }: SpansChart, width: number): ChartOption {
  const isFromZero = !isZoomed && all.every(({ from, to }) => Math.min(from, to) >= 0);
  return {
    ...COMMON,
    grid: {
      left: isFromZero ? EDGE : HALF_LABEL,
      right: HALF_LABEL,
      top: 0,
      bottom: SPANS_AXIS,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      scale: isZoomed,
      splitNumber: width > LABEL_ROOM * 9 ? 5 : 2,
      minInterval: 1,
      axisLabel: {
        ...TEXT,
        formatter: axis,
        hideOverlap: true,
        ...(isFromZero && { alignMinLabel: 'left' as const }),
      },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: LIGHT.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: all.map((_, place) => place),
      axisLabel: { show: false },
      axisLine: {
        show: !isZoomed && all.some(({ from }) => from !== 0),
        onZero: true,
        lineStyle: { color: LIGHT.quiet },
      },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'custom',
        silent: true,
        encode: { x: [1, 2], y: 0 },
        data: all.map(({ from, to }, place) => [place, from, to]),
        renderItem({ dataIndex }, api) {
          const span = all[dataIndex];
          if (span === undefined) return null;
          const [from = 0, middle = 0] = api.coord([span.from, dataIndex]);
          const [to = 0] = api.coord([span.to, dataIndex]);
          const [mark = 0] = api.coord([span.mark ?? span.from, dataIndex]);
          const top = middle + SPAN_HEIGHT / 2 - SPAN_BAR - BELOW_SPAN;
          return {
            type: 'group',
            children: [
              bar(span, from, to, top),
              ...(span.mark === undefined ? [] : [stroke(mark, top)]),
              ...captions(span, top - 5, width),
            ],
          };
        },
      },
    ],
  };
}

/** A difference of nearly nothing is still to be seen. */
function bar({ tone }: Span, from: number, to: number, y: number) {
  return {
    type: 'rect' as const,
    shape: { x: Math.min(from, to), y, width: Math.max(1.5, Math.abs(to - from)), height: SPAN_BAR },
    style: { fill: TONES[tone] },
  };
}

/** The stroke across a bar that marks a value in it. */
function stroke(mark: number, top: number) {
  return {
    type: 'rect' as const,
    shape: { x: mark - 2.5, y: top - 3, width: 5, height: SPAN_BAR + 6 },
    style: { fill: LIGHT.ink, stroke: LIGHT.mark, lineWidth: 1 },
  };
}

/** Name and value above a bar, the name cut where the value begins. */
function captions({ name, text }: Span, y: number, width: number) {
  const value = text.length * DIGIT + GAP;
  const above = { y, verticalAlign: 'bottom', fill: LIGHT.ink };
  return [
    label(name, {
      ...above,
      x: 10,
      align: 'left',
      width: (width - 20 - value) * NARROW_ESTIMATE,
      overflow: 'truncate',
      ellipsis: '…',
    }),
    label(text, { ...above, x: width - 10, align: 'right' }),
  ];
}

/** A text of a drawing. */
function label(text: string, style: object) {
  return {
    type: 'text' as const,
    style: { text, fontSize: TEXT_SIZE, fill: LIGHT.quiet, stroke: LIGHT.ground, lineWidth: 3, ...style },
  };
}
