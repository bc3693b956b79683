import { BugError } from '../domain/bug-error.ts';
import { addMonths, type Period } from '../domain/calendar/period.ts';
import { netOfArrears } from '../domain/pay/arrears.ts';
import { makePayContext } from '../domain/pay/context.ts';
import { RECOVERY } from '../domain/pay/take-home.ts';
import {
  CAUSES,
  type Cause,
  type ContextLadder,
  splitEarnings,
  type Variance,
} from '../domain/pay/variance.ts';
import { mergeByNip, type NipPair } from '../report/index.ts';
import { RefusedError } from './errors.ts';
import { payBasisOfRun } from './pay-basis.ts';
import type { Progress } from './ports.ts';
import type { Run, RunKind, SlipRow, Store } from './store-port.ts';

/** The difference of one employee between two runs. */
export interface EmployeeVariance {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly before: number;
  readonly after: number;
  readonly causes: Variance;
}

export interface Comparison {
  readonly before: Run;
  readonly after: Run;
  /** Employees whose take-home differs, in NIP order; asked for again each time. */
  employees(): Iterable<EmployeeVariance>;
}

export interface CompareRequest {
  readonly period: Period;
  readonly kind: RunKind;
  /** The period compared with; the month before unless given. */
  readonly against?: Period;
  readonly progress: Progress;
}

/**
 * Compares a run with an earlier one: every rupiah of difference in take-home, per employee, by cause.
 * @throws RefusedError when one of the runs does not exist; BugError when causes do not add up
 */
export function compareRuns(store: Store, { period, kind, against, progress }: CompareRequest): Comparison {
  const after = runOf(store, period, kind);
  const before = runOf(store, against ?? addMonths(period, -1), kind);
  const [old, now] = [payBasisOfRun(store, before).context, payBasisOfRun(store, after).context];
  const ladder: ContextLadder = {
    before: old,
    newRules: makePayContext(old.period, now.rules, old.policy),
    newPolicy: makePayContext(old.period, now.rules, now.policy),
    after: now,
  };
  return {
    before,
    after,
    *employees() {
      let done = 0;
      for (const pair of mergeByNip(store.slips(before.id), store.slips(after.id))) {
        progress('compare', ++done, after.totals.people);
        const variance = compareSlips(store, before, after, ladder, pair);
        if (variance) yield variance;
      }
    },
  };
}

function runOf(store: Store, period: Period, kind: RunKind): Run {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  return run;
}

function compareSlips(
  store: Store,
  before: Run,
  after: Run,
  ladder: ContextLadder,
  { before: was, now: is, newest: row }: NipPair<SlipRow>,
): EmployeeVariance | null {
  const [paid, due] = [was?.totals.DITERIMA ?? 0, is?.totals.DITERIMA ?? 0];
  const head = { nip: row.nip, nama: row.nama, unit: row.unit, before: paid, after: due };
  if (was === null || is === null) {
    return due === paid ? null : { ...head, causes: was === null ? { joined: due } : { left: -paid } };
  }
  const [old, now] = [parts(was), parts(is)];
  const causes: Partial<Record<Cause, number>> = {};
  if (old.earned !== now.earned) Object.assign(causes, earningCauses(store, before, after, ladder, is.nip));
  for (const cause of ['arrears', 'adjustments', 'tax', 'rounding'] as const) {
    if (now[cause] !== old[cause]) causes[cause] = now[cause] - old[cause];
  }
  const sum = CAUSES.reduce((total, cause) => total + (causes[cause] ?? 0), 0);
  if (sum !== due - paid) throw new BugError(`causes of ${row.nip} add up to ${sum}, not ${due - paid}`);
  return Object.keys(causes).length === 0 ? null : { ...head, causes };
}

function earningCauses(store: Store, before: Run, after: Run, ladder: ContextLadder, nip: string): Variance {
  const was = store.evidenceOf(nip, before.period, before.watermark);
  const is = store.evidenceOf(nip, after.period, after.watermark);
  if (was === null || is === null) throw new BugError(`evidence of ${nip} is missing`);
  return splitEarnings(was, is, ladder);
}

/** Take-home of a slip in parts that add up to it. */
function parts(
  slip: SlipRow,
): Readonly<Record<'earned' | 'arrears' | 'adjustments' | 'tax' | 'rounding', number>> {
  const { lines, totals, details } = slip;
  const line = (code: string): number => lines[code] ?? 0;
  const tax =
    line('TUNJ_PPH') - line('PPH21_GAJI') + line('TUNJ_PPH_TPP') - line('PPH21_TPP') - line('PPH21_FINAL');
  const rounding = line('PEMBULATAN');
  const arrears = arrearsPaid(details);
  const other = totals.TAMBAHAN - (totals.POTONGAN_LAIN - line('PPH21_FINAL'));
  return {
    tax,
    rounding,
    arrears,
    adjustments: other - arrears,
    earned: totals.DITERIMA - tax - rounding - other,
  };
}

/** What arrears added to take-home, less what recoveries of overpaid months took. */
function arrearsPaid(details: SlipRow['details']): number {
  if (details === null) return 0;
  const nets = new Map<string, number>();
  for (const entry of details.arrears)
    nets.set(entry.period, (nets.get(entry.period) ?? 0) + netOfArrears(entry));
  let paid = 0;
  for (const net of nets.values()) paid += Math.max(0, net);
  for (const { kode, diambil } of details.deductions) if (kode === RECOVERY) paid -= diambil;
  return paid;
}
