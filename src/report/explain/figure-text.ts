import type { Source, Unit } from '../../domain/pay/trace.ts';
import { exactDecimal, exactPercent } from '../../text/exact-decimal.ts';
import { formatHundredths, formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';

/** A figure of the trace, with the denominator of an exact share. */
export interface Figure {
  readonly name: string;
  readonly value: number | string;
  readonly den?: number;
  readonly unit: Unit;
  /** Absent for the result of a step. */
  readonly source?: Source;
}

/** Figures kept in hundredths of a percent; all others are scores or percents counted like scores. */
const PERCENTS: ReadonlySet<string> = new Set(['faktor', 'bandedPercent']);

const INDICES = 'tpp.base.indices';

/** A figure as people read it, always exact: `Rp5.182.000`, `87,50`, `0,24%`, `15/21`. */
export function figureText(figure: Figure, lang: Lang): string {
  const { value, unit, name } = figure;
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'idr':
      return formatRupiah(value, lang);
    case 'hundredths':
      return `${formatHundredths(value, lang)}${PERCENTS.has(name) ? '%' : ''}`;
    case 'decimal4':
      return exactDecimal(value, 10_000, lang) ?? String(value);
    case 'share':
      return shareText(value, figure.den ?? 1, figure.source, lang);
    case 'count':
    case 'days':
    case 'text':
      return formatWhole(value, lang);
  }
}

/** Shares of working days stay fractions, counts and regional indices plain numbers; every other share is a percent. */
function shareText(num: number, den: number, source: Source | undefined, lang: Lang): string {
  if (source?.from === 'calendar') return `${num}/${den}`;
  if (source?.from === 'fact' && den === 1) return formatWhole(num, lang);
  if (source?.from === 'policy' && source.path.startsWith(INDICES))
    return exactDecimal(num, den, lang) ?? `${num}/${den}`;
  return exactPercent(num, den, lang);
}
