import type { Period } from '../calendar/period.ts';
import { lineSide } from './line-codes.ts';
import type { Arrears } from './posted.ts';
import type { SlipLines } from './slip-lines.ts';

/** Lines that are never paid as arrears: tax is computed in the month of payment, rounding is not due again. */
const NOT_IN_ARREARS: ReadonlySet<string> = new Set([
  'PPH21_GAJI',
  'PPH21_TPP',
  'PPH21_FINAL',
  'TUNJ_PPH',
  'TUNJ_PPH_TPP',
  'PEMBULATAN',
]);

/**
 * Difference between what a period should have been as known now and everything posted for it so far (pay-rules 10).
 * @param now lines of the period computed again; empty when nothing is due
 * @param posted lines posted for the period: its own slip's and every later arrears'
 * @returns signed whole rupiah per code; null when there is no difference
 */
export function calculateArrears(
  origin: Pick<Arrears, 'period' | 'kind'>,
  now: SlipLines,
  posted: readonly SlipLines[],
): Arrears | null {
  const lines: Record<string, number> = {};
  const add = (from: SlipLines, sign: 1 | -1): void => {
    for (const code in from) {
      if (NOT_IN_ARREARS.has(code)) continue;
      lines[code] = (lines[code] ?? 0) + sign * (from[code] as number);
    }
  };
  add(now, 1);
  for (const earlier of posted) add(earlier, -1);
  const differing = Object.entries(lines).filter(([, amount]) => amount !== 0);
  return differing.length === 0 ? null : { ...origin, lines: Object.fromEntries(differing), now };
}

/** What arrears add to take-home: income less deductions, whole rupiah, negative when too much was paid. */
export function netOfArrears({ lines }: Arrears): number {
  let net = 0;
  for (const code in lines) {
    const amount = lines[code] as number;
    switch (lineSide(code)) {
      case 'salary-income':
      case 'tpp-income':
      case 'tpp-allowance':
        net += amount;
        break;
      case 'salary-deduction':
      case 'tpp-deduction':
      case 'other-deduction':
        net -= amount;
        break;
      case 'salary-both':
      case 'memo':
        break;
    }
  }
  return net;
}

const NONE: readonly never[] = [];

/** What arrears add to take-home per origin month, runs of the same month added up, oldest first (pay-rules 10). */
export function netByMonth(
  arrears: readonly Arrears[],
): readonly { readonly period: Period; readonly net: number }[] {
  if (arrears.length === 0) return NONE;
  const nets = new Map<Period, number>();
  for (const entry of arrears) nets.set(entry.period, (nets.get(entry.period) ?? 0) + netOfArrears(entry));
  return [...nets].map(([period, net]) => ({ period, net })).sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** Code of the step that adds up the arrears of an origin month. */
export function monthlyArrears(period: Period): string {
  return `rapel_${period}`;
}

/** Arrears as they are stored with a slip: without the figures that only explain them. */
export function storedArrears({ period, kind, lines }: Arrears): Arrears {
  return { period, kind, lines };
}

/** Amount of some codes over all arrears. */
export function sumOfArrears(arrears: readonly Arrears[], isCounted: (code: string) => boolean): number {
  let sum = 0;
  for (const { lines } of arrears) {
    for (const code in lines) if (isCounted(code)) sum += lines[code] as number;
  }
  return sum;
}
