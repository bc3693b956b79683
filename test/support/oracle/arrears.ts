import { addMonths } from './days.ts';
import { Fraction, roundedProductOf } from './fraction.ts';
import type { ArrearsLine, Posted, Run } from './ledger.ts';
import {
  amount,
  FAMILY_BASE,
  type Lines,
  PASSED_ON,
  POSITION,
  sumOf,
  tppCodes,
  withoutZero,
} from './lines.ts';
import { earned } from './payslip.ts';
import { inService, personIn } from './record.ts';
import type { Facts } from './rows.ts';
import type { Settings } from './settings.ts';

/** What a run pays before tax: the lines that arrears compare. */
export interface RunPay {
  readonly held: boolean;
  readonly lines: Lines;
}

/** Section 8: the lines of a THR or 13th salary made of a basis month's lines; null when nothing is due. */
export function bonusPay(run: Run, basis: RunPay | null, facts: Facts, settings: Settings): RunPay | null {
  const person = personIn(facts.employees, run.period);
  if (person === null || !inService(person, run.period)) return null;
  if (basis === null || amount(basis.lines, 'GAPOK') <= 0) return null;
  const lines: Record<string, number> = {};
  for (const code of [...FAMILY_BASE, ...POSITION, 'TUNJ_BERAS']) lines[code] = amount(basis.lines, code);
  const percent = run.kind === 'thr' ? settings.thrTppPercent : settings.g13TppPercent;
  const tpp = sumOf(basis.lines, tppCodes(basis.lines));
  lines[run.kind === 'thr' ? 'TPP_THR' : 'TPP_G13'] = roundedProductOf(Fraction.percent(percent), tpp);
  return { held: basis.held, lines: withoutZero(lines) };
}

/** The basis month of a THR or 13th salary. */
export function basisOf(run: Run, settings: Settings): string {
  return addMonths(run.period, -settings.basisMonthsBefore);
}

/** Policy and prices of a month as known now. */
export type SettingsOf = (period: string) => Settings;

/** What an approved run would pay as the facts stand now. */
function recomputed(run: Run, approved: readonly Run[], facts: Facts, settingsOf: SettingsOf): Lines {
  const settings = settingsOf(run.period);
  if (run.kind === 'regular') return earned(run.period, facts, settings)?.lines ?? {};
  const basis = basisOf(run, settings);
  if (!approved.some((each) => each.kind === 'regular' && each.period === basis)) return {};
  return bonusPay(run, earned(basis, facts, settingsOf(basis)), facts, settings)?.lines ?? {};
}

/**
 * Section 10: what earlier approved runs of the last months should have paid, less everything posted for them.
 * [I16] Every run is recomputed, also without a change: it then gives no difference.
 */
export function arrearsIn(
  period: string,
  approved: readonly Run[],
  posted: readonly Posted[],
  facts: Facts,
  settingsOf: SettingsOf,
): ArrearsLine[] {
  const arrears: ArrearsLine[] = [];
  for (const run of approved) {
    const tooOld = run.period < addMonths(period, -settingsOf(period).arrearsMonths);
    if (tooOld || (run.kind === 'regular' && run.period >= period)) continue;
    const paid: Record<string, number> = {};
    for (const each of posted) {
      const same = each.run.period === run.period && each.run.kind === run.kind;
      if (same) for (const [code, value] of Object.entries(each.own)) paid[code] = (paid[code] ?? 0) + value;
      for (const line of each.arrears) {
        const origin = line.origin.period === run.period && line.origin.kind === run.kind;
        if (origin) paid[line.code] = (paid[line.code] ?? 0) + line.amount;
      }
    }
    const now = recomputed(run, approved, facts, settingsOf);
    for (const code of new Set([...Object.keys(paid), ...Object.keys(now)])) {
      const difference = amount(now, code) - amount(paid, code);
      if (difference !== 0) arrears.push({ origin: run, code, amount: difference });
    }
  }
  return arrears;
}

const DEDUCTED = ['IWP_8', 'JHT_PPPK', 'BPJS_KES_1', 'BPJS_KES_TPP_1'];
const BOTH_SIDES: readonly string[] = [...PASSED_ON, 'BPJS_KES_TPP_PEMDA'];

/** Income less deductions of the arrears per origin month; [I17] runs of the same month are added up. */
export function netByMonth(arrears: readonly ArrearsLine[]): Map<string, number> {
  const nets = new Map<string, number>();
  for (const { origin, code, amount: value } of arrears) {
    const signed = BOTH_SIDES.includes(code) ? 0 : DEDUCTED.includes(code) ? -value : value;
    nets.set(origin.period, (nets.get(origin.period) ?? 0) + signed);
  }
  return nets;
}

/** Arrears summed over their origins, by the code of the line they correct. */
export function arrearsByCode(arrears: readonly ArrearsLine[]): Lines {
  const sums: Record<string, number> = {};
  for (const line of arrears) sums[line.code] = (sums[line.code] ?? 0) + line.amount;
  return sums;
}
