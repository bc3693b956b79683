import type { Unit } from '../../domain/pay/trace.ts';
import { exactDecimal, exactPercent } from '../../text/exact-decimal.ts';
import { EXPLAIN_TEXT } from '../../text/explain.ts';
import { formatHundredths, formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';

/** A figure of the trace, with the denominator of an exact ratio. */
export interface Figure {
  readonly value: number | string;
  readonly den?: number | undefined;
  readonly unit: Unit;
}

/** A figure as people read it, always exact: `Rp5.182.000`, `87,50`, `0,24%`, `15/21`. */
export function figureText({ value, den = 1, unit }: Figure, lang: Lang): string {
  if (typeof value === 'string') return value === '' ? EXPLAIN_TEXT[lang].emptyCell : value;
  switch (unit) {
    case 'idr':
      return formatRupiah(value, lang);
    case 'hundredths':
      return formatHundredths(value, lang);
    case 'percent':
      return `${formatHundredths(value, lang)}%`;
    case 'share':
      return exactPercent(value, den, lang);
    case 'fraction':
      return `${value}/${den}`;
    case 'index':
      return exactDecimal(value, den, lang) ?? `${value}/${den}`;
    case 'decimal4':
      return exactDecimal(value, 10_000, lang) ?? String(value);
    case 'count':
    case 'days':
    case 'text':
      return formatWhole(value, lang);
  }
}
