import { monthlyArrears, netByMonth } from '../../domain/pay/arrears.ts';
import { lineSide } from '../../domain/pay/line-codes.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { RECOVERY, SHORTFALL, SHORTFALL_RECOVERY } from '../../domain/pay/take-home.ts';
import type { SipdLayout } from '../../domain/report-kinds.ts';
import { showsTitledDeductions, TITLED_DEDUCTIONS } from '../../domain/sipd/salary-sums.ts';
import { SIPD_CRITERIA } from '../../domain/sipd/tpp-sums.ts';
import { hasKindCode } from './identity-columns.ts';
import type { SipdSlip } from './sipd-slip.ts';

/** An amount of a slip for which the layout has no column. */
export interface NotCarried {
  readonly code: string;
  /** Words of an addition or a deduction as they were imported; null where the code has a name. */
  readonly words: string | null;
  /** Whole rupiah; negative where it lowers take-home. */
  readonly amount: number;
}

/** Line codes of TPP that the template shows. */
const TPP_CARRIED: readonly string[] = [
  ...SIPD_CRITERIA,
  'BPJS_KES_TPP_PEMDA',
  'BPJS_KES_TPP_1',
  'PPH21_TPP',
];

/** Whether an employee has a row in the layout: SIPD has a code for the kind, and some amount is not 0. */
export function isCarried(report: SipdLayout, row: SipdSlip): boolean {
  const { lines } = row.slip;
  if (!hasKindCode(row)) return false;
  return report === 'sipd-tpp'
    ? TPP_CARRIED.some((code) => code in lines)
    : Object.keys(lines).some((code) => lineSide(code).startsWith('salary'));
}

/**
 * Amounts of a slip that its row in the layout does not have. What both layouts transfer and what is listed beside them
 * come to take-home. THR and 13th salary have no TPP by criteria, so theirs is listed as a whole.
 */
export function notCarried(report: SipdLayout, kind: RunKind, row: SipdSlip): readonly NotCarried[] {
  return report === 'sipd-tpp' ? tppNotCarried(row) : salaryNotCarried(report, kind, row);
}

/** Arrears, additions and deductions, which are no part of a salary in SIPD; TPP where no template takes it. */
function salaryNotCarried(report: SipdLayout, kind: RunKind, row: SipdSlip): readonly NotCarried[] {
  const { lines, details, totals } = row.slip;
  const isRow = isCarried(report, row);
  const isTitled = report === 'sipd-gaji' && isRow && showsTitledDeductions(row.slip);
  const titled: readonly string[] = isTitled ? TITLED_DEDUCTIONS : [];
  const salary = isRow ? 0 : totals.NETO_GAJI;
  const tpp = kind === 'regular' ? 0 : totals.NETO_TPP;
  const whole = [
    { code: 'NETO_GAJI', words: null, amount: salary },
    { code: 'NETO_TPP', words: null, amount: tpp },
  ];
  const arrears = netByMonth(details?.arrears ?? []).map(({ period, net }) => ({
    code: monthlyArrears(period),
    words: null,
    // What was overpaid is recovered by deductions.
    amount: Math.max(0, net),
  }));
  const additions = (details?.additions ?? []).map(({ kode, uraian, jumlah }) => ({
    code: kode,
    words: kode === SHORTFALL ? null : uraian,
    amount: jumlah,
  }));
  const deductions = (details?.deductions ?? [])
    .filter(({ kode }) => !titled.includes(kode))
    .map(({ kode, uraian, asal, diambil }) => ({
      code: kode === RECOVERY ? monthlyArrears(asal) : kode,
      words: kode === RECOVERY || kode === SHORTFALL_RECOVERY ? null : uraian,
      amount: -diambil,
    }));
  const finalTax = { code: 'PPH21_FINAL', words: null, amount: -(lines.PPH21_FINAL ?? 0) };
  return [...whole, ...arrears, ...additions, ...deductions, finalTax].filter(({ amount }) => amount !== 0);
}

/** Lines of TPP for which the template has no column: acting officials, other criteria, tax that the region bears. */
function tppNotCarried(row: SipdSlip): readonly NotCarried[] {
  const { lines, totals } = row.slip;
  if (!hasKindCode(row))
    return totals.NETO_TPP === 0 ? [] : [{ code: 'NETO_TPP', words: null, amount: totals.NETO_TPP }];
  return Object.entries(lines).flatMap(([code, amount]) =>
    lineSide(code).startsWith('tpp') && !TPP_CARRIED.includes(code) ? [{ code, words: null, amount }] : [],
  );
}
