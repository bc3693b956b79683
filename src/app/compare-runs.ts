import { BugError } from '../domain/bug-error.ts';
import { addMonths, type Period } from '../domain/calendar/period.ts';
import { netOfArrears } from '../domain/pay/arrears.ts';
import { makePayContext, type PayContext } from '../domain/pay/context.ts';
import type { RunKind } from '../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../domain/pay/slip-work.ts';
import { RECOVERY } from '../domain/pay/take-home.ts';
import {
  CAUSES,
  type Cause,
  type EarningLadder,
  type EarningStage,
  splitEarnings,
  type Variance,
} from '../domain/pay/variance.ts';
import { mergeByNip, type NipPair } from '../report/index.ts';
import { RefusedError } from './errors.ts';
import type { Progress } from './ports/progress.ts';
import type { Run, SlipRow } from './ports/runs.ts';
import type { Store } from './ports/store.ts';
import { payBasisOfRun } from './run/pay-basis.ts';
import { correctionsAsOf } from './run/rater-corrections.ts';

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
  /** Whether the policies of both runs ask for a second person to approve. */
  readonly separatePersons: boolean;
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
  const [before, after] = [runOf(store, against ?? addMonths(period, -1), kind), runOf(store, period, kind)];
  const [old, now] = [earningSource(store, before), earningSource(store, after)];
  const ladder = ladderOf(store, old, now);
  return {
    before,
    after,
    separatePersons: [old, now].every(
      ({ context, extra }) => (extra?.context ?? context).policy.approval.separatePersons,
    ),
    *employees() {
      let done = 0;
      const [was, is] = [evidenceWalk(store, old.run), evidenceWalk(store, now.run)];
      for (const pair of mergeByNip(store.slips(before.id), store.slips(after.id))) {
        progress('compare', ++done, after.totals.people);
        const variance = compareSlips(pair, (nip) => {
          const [earlier, later] = [was(nip), is(nip)];
          if (earlier === null || later === null) throw new BugError(`evidence of ${nip} is missing`);
          return splitEarnings(earlier, later, ladder);
        });
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

/** What the earnings of a run follow from: its own month, or for a THR or 13th salary the run of its basis month. */
interface EarningSource {
  readonly run: Run;
  readonly context: PayContext;
  readonly extra: EarningStage['extra'];
}

function earningSource(store: Store, run: Run): EarningSource {
  const { context } = payBasisOfRun(store, run);
  const { kind } = run;
  if (kind === 'regular') return { run, context, extra: null };
  const month = addMonths(run.period, -context.policy.extraPay.basisMonthsBefore);
  const basis = store.run(month, 'regular');
  if (basis === null) throw new BugError(`the basis of ${kind} ${run.period} is missing`);
  return { run: basis, context: payBasisOfRun(store, basis).context, extra: { kind, context } };
}

/** The stages from one run to the other; a stage that changes nothing is the one before it. */
function ladderOf(store: Store, old: EarningSource, now: EarningSource): EarningLadder {
  const sources = { old, now };
  const stage = (rules: 'old' | 'now', policy: 'old' | 'now'): EarningStage => {
    const context = makePayContext(
      old.context.period,
      sources[rules].context.rules,
      sources[policy].context.policy,
      correctionsAsOf(store, old.run.period, old.run.watermark, sources[policy].context.policy),
    );
    const { extra } = sources[policy];
    return { context, extra };
  };
  const before: EarningStage = old;
  const newRules = old.run.rulesDigest === now.run.rulesDigest ? before : stage('now', 'old');
  const newPolicy = isSamePolicy(old, now) ? newRules : stage('now', 'now');
  return { before, newRules, newPolicy, after: now };
}

function isSamePolicy(old: EarningSource, now: EarningSource): boolean {
  return (
    old.run.policyDigest === now.run.policyDigest && old.extra?.context.policy === now.extra?.context.policy
  );
}

/** Gives the evidence of employees asked for in NIP order, in one walk through the tables. */
function evidenceWalk(store: Store, run: Run): (nip: string) => EmployeeEvidence | null {
  const pages = store.evidence(run.period, run.watermark)[Symbol.iterator]();
  let page: readonly EmployeeEvidence[] = [];
  let at = 0;
  return (nip) => {
    for (;;) {
      for (; at < page.length; at++) {
        const evidence = page[at] as EmployeeEvidence;
        if (evidence.nip === nip) return evidence;
        if (evidence.nip > nip) return null;
      }
      const next = pages.next();
      if (next.done) return null;
      [page, at] = [next.value, 0];
    }
  };
}

/** @param split the difference of what an employee earns, by cause */
function compareSlips(
  { before: was, now: is, newest: row }: NipPair<SlipRow>,
  split: (nip: string) => Variance,
): EmployeeVariance | null {
  const [paid, due] = [was?.totals.DITERIMA ?? 0, is?.totals.DITERIMA ?? 0];
  const head = { nip: row.nip, nama: row.nama, unit: row.unit, before: paid, after: due };
  if (was === null || is === null) {
    return due === paid ? null : { ...head, causes: was === null ? { joined: due } : { left: -paid } };
  }
  const [old, now] = [parts(was), parts(is)];
  const causes: Partial<Record<Cause, number>> = {};
  if (old.earned !== now.earned) Object.assign(causes, split(is.nip));
  for (const cause of ['arrears', 'adjustments', 'tax', 'rounding'] as const) {
    if (now[cause] !== old[cause]) causes[cause] = now[cause] - old[cause];
  }
  const sum = CAUSES.reduce((total, cause) => total + (causes[cause] ?? 0), 0);
  if (sum !== due - paid) throw new BugError(`causes of ${row.nip} add up to ${sum}, not ${due - paid}`);
  return Object.keys(causes).length === 0 ? null : { ...head, causes };
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
