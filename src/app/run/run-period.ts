import { BugError } from '../../domain/bug-error.ts';
import { type Period, yearOf } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { allDeductions } from '../../domain/pay/slip-lines.ts';
import { EMPLOYEE_KINDS } from '../../domain/people/employee.ts';
import type { Problem } from '../../domain/problem.ts';
import { DataRejectedError, RefusedError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredPolicy } from '../ports/law.ts';
import type { Progress } from '../ports/progress.ts';
import type { NewSlip, Run, RunWriter } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { monthsLeftOut } from './months-left-out.ts';
import { payBasisFor } from './pay-basis.ts';
import { postedRuns } from './posted-runs.ts';
import { type SlipOrder, type SlipPages, slipPages } from './slip-pages.ts';

/** People and money of one group of employees, whole rupiah. */
export interface GroupTotals {
  readonly group: string;
  people: number;
  held: number;
  grossSalary: number;
  tpp: number;
  deductions: number;
  takeHome: number;
}

/** An employee whom the officer should look at, and why. */
export interface Notice {
  readonly nip: string;
  readonly reasons: readonly string[];
}

/** What a run tells the officer. */
export interface RunOutcome {
  readonly run: Run;
  readonly policy: StoredPolicy;
  readonly isExample: boolean;
  readonly groups: readonly GroupTotals[];
  /** Deductions of everybody, whole rupiah. */
  readonly deductions: number;
  /** The first held slips; `run.totals.held` counts all. */
  readonly held: readonly Notice[];
  readonly odd: readonly Notice[];
  readonly oddCount: number;
  /** Earlier months that nobody has approved, or computed: they do not count as paid. */
  readonly unapproved: readonly Period[];
  /** Whether everything was undone again (`--dry-run`). */
  readonly dryRun: boolean;
}

/** How many held and odd slips are listed by name; the reports list all. */
export const LISTED_NOTICES = 20;

export interface RunRequest {
  readonly period: Period;
  readonly kind: RunKind;
  readonly dryRun: boolean;
  readonly actor: Actor;
  readonly version: string;
  readonly progress: Progress;
  /** Who computes the slips; the caller itself unless given. */
  readonly computeSlips?: (store: Store, order: SlipOrder) => SlipPages;
}

/**
 * Computes a run of a period and stores it as a draft, replacing an earlier draft; all or nothing.
 * @throws RuleMissingError when law or policy is not in force; DataRejectedError with every employee whose record
 *   cannot be paid; RefusedError when the run is approved, a later one is, or nobody serves in it
 */
export async function runPeriod(store: Store, request: RunRequest): Promise<RunOutcome> {
  const undo = new DryRunUndo();
  try {
    return await store.writeAsync(async () => {
      const outcome = await compute(store, request);
      if (request.dryRun) {
        undo.outcome = outcome;
        throw undo;
      }
      return outcome;
    });
  } catch (error) {
    if (error === undo && undo.outcome) return undo.outcome;
    throw error;
  }
}

/** Thrown to undo a dry run's transaction; carries its outcome out. */
class DryRunUndo extends Error {
  outcome: RunOutcome | null = null;
}

async function compute(store: Store, request: RunRequest): Promise<RunOutcome> {
  const { period, kind, dryRun, actor, version, progress, computeSlips = slipPages } = request;
  assertInOrder(store, period, kind);
  const { context, policy } = payBasisFor(store, period);
  const watermark = store.watermark();
  let writer: RunWriter | null = null;
  const tally = new Tally();
  const problems: Problem[] = [];
  const total = store.employeeCount();
  let seen = 0;
  for await (const part of computeSlips(store, { period, kind, watermark })) {
    if ('keptRules' in part) {
      const { keptRules, ...basis } = part;
      for (const [digest, json] of keptRules) store.keepRules(digest, json);
      writer = store.startRun({ period, kind, watermark, programVersion: version, ...basis }, actor);
      continue;
    }
    if (writer === null) throw new BugError('slips before what they rest on');
    problems.push(...part.problems);
    for (let i = 0; i < part.slips.length; i++) {
      const slip = part.slips[i] as NewSlip;
      tally.add(slip);
      if (problems.length === 0) writer.slip(slip, part.sealed?.[i]);
    }
    seen += part.employees;
    progress('run', seen, total);
  }
  if (writer === null) throw new BugError('slips without what they rest on');
  if (problems.length > 0) throw new DataRejectedError(problems);
  if (tally.people === 0) throw new RefusedError('nobody-in-service', { period });
  const run = writer.finish();
  return {
    run,
    policy,
    isExample: context.policy.example,
    groups: tally.groups(),
    deductions: allDeductions(run.totals),
    held: tally.held,
    odd: tally.odd,
    oddCount: tally.oddCount,
    unapproved: unapprovedBefore(store, period),
    dryRun,
  };
}

/** Drafts of earlier months, and months that were left out: nothing of them counts as paid yet. */
function unapprovedBefore(store: Store, period: Period): readonly Period[] {
  const runs = store.runs();
  const drafts = runs.flatMap((run) => (run.status === 'draft' && run.period < period ? [run.period] : []));
  return [...new Set([...drafts, ...monthsLeftOut(runs, period)])].sort();
}

/**
 * Refuses a run before an approved later one of whatever kind, and a second THR or 13th salary of a year. A draft pays
 * nothing: one in a wrong month does not stand in the way.
 */
function assertInOrder(store: Store, period: Period, kind: RunKind): void {
  const posted = postedRuns(store);
  for (const run of posted) {
    const isSecond = kind !== 'regular' && run.kind === kind && run.period !== period;
    if (isSecond && yearOf(run.period) === yearOf(period)) {
      throw new RefusedError('extra-pay-twice', { period, kind, first: run.period });
    }
  }
  const later = posted.findLast((run) => run.period > period);
  if (later) {
    const isPosted = posted.some((run) => run.period === period && run.kind === kind);
    const { period: last, kind: lastKind, status } = later;
    const data = { period, later: last, laterKind: lastKind, status, posted: Number(isPosted) };
    throw new RefusedError('later-run-approved', data);
  }
}

/** Adds up what the officer is told. */
class Tally {
  people = 0;
  oddCount = 0;
  readonly held: Notice[] = [];
  readonly odd: Notice[] = [];
  readonly #groups = new Map<string, GroupTotals>();

  add(slip: NewSlip): void {
    this.people++;
    const group = this.#group(slip.jenis);
    group.people++;
    group.grossSalary += slip.totals.BRUTO_GAJI;
    group.tpp += slip.totals.TPP_BRUTO;
    group.deductions += allDeductions(slip.totals);
    group.takeHome += slip.totals.DITERIMA;
    if (slip.status === 'held') {
      group.held++;
      if (this.held.length < LISTED_NOTICES) this.held.push(noticeOf(slip.nip, slip.missing));
    }
    if (slip.oddities !== '') this.#addOdd(slip.nip, slip.oddities);
  }

  groups(): readonly GroupTotals[] {
    return EMPLOYEE_KINDS.flatMap((kind) => this.#groups.get(kind) ?? []);
  }

  #addOdd(nip: string, reasons: string): void {
    this.oddCount++;
    if (this.odd.length < LISTED_NOTICES) this.odd.push(noticeOf(nip, reasons));
  }

  #group(kind: string): GroupTotals {
    let group = this.#groups.get(kind);
    if (!group) {
      group = { group: kind, people: 0, held: 0, grossSalary: 0, tpp: 0, deductions: 0, takeHome: 0 };
      this.#groups.set(kind, group);
    }
    return group;
  }
}

/** @param reasons comma separated, as a slip keeps them */
function noticeOf(nip: string, reasons: string): Notice {
  return { nip, reasons: reasons.split(',') };
}
