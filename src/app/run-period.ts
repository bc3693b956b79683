import { type Period, yearOf } from '../domain/calendar/period.ts';
import type { Oddity, Slip } from '../domain/pay/calculate-slip.ts';
import type { EmployeeEvidence } from '../domain/pay/slip-work.ts';
import { EMPLOYEE_KINDS } from '../domain/people/employee.ts';
import type { Problem } from '../domain/problem.ts';
import { DataRejectedError, RefusedError } from './errors.ts';
import { type PayBasis, payBasisFor } from './pay-basis.ts';
import type { Progress } from './ports.ts';
import { slipRow } from './slip-row.ts';
import { SlipSource } from './slip-source.ts';
import type { Actor, MonthLaw, Run, RunKind, Store, StoredPolicy } from './store-port.ts';

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
  /** The first held slips; `run.totals.held` counts all. */
  readonly held: readonly Notice[];
  readonly odd: readonly Notice[];
  readonly oddCount: number;
  /** Earlier months that are computed but not approved: they do not count as paid. */
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
}

/**
 * Computes a run of a period and stores it as a draft, replacing an earlier draft; all or nothing.
 * @throws RuleMissingError when law or policy is not in force; DataRejectedError with every employee whose record
 *   cannot be paid; RefusedError when the run is approved, a later one is, or nobody serves in it
 */
export function runPeriod(store: Store, request: RunRequest): RunOutcome {
  const undo = new DryRunUndo();
  try {
    return store.write(() => {
      const outcome = compute(store, request);
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

/** Law and policy of earlier months as known now; whatever was looked at is kept with the run. */
class LawsSeen {
  readonly #store: Store;
  readonly #bases = new Map<Period, PayBasis>();

  constructor(store: Store) {
    this.#store = store;
  }

  of(period: Period): PayBasis {
    const known = this.#bases.get(period);
    if (known) return known;
    const basis = payBasisFor(this.#store, period);
    this.#store.keepRules(basis.context.rules.digest, basis.rulesJson);
    this.#bases.set(period, basis);
    return basis;
  }

  seen(): readonly MonthLaw[] {
    return [...this.#bases].map(([period, { policy, context }]) => ({
      period,
      policyDigest: policy.digest,
      rulesDigest: context.rules.digest,
    }));
  }
}

/** Thrown to undo a dry run's transaction; carries its outcome out. */
class DryRunUndo extends Error {
  outcome: RunOutcome | null = null;
}

function compute(store: Store, { period, kind, dryRun, actor, version, progress }: RunRequest): RunOutcome {
  assertInOrder(store, period, kind);
  const { context, policy, rulesJson } = payBasisFor(store, period);
  const watermark = store.watermark();
  const posted = postedRuns(store);
  store.keepRules(context.rules.digest, rulesJson);
  const laws = new LawsSeen(store);
  const basisFor = (month: Period): PayBasis => laws.of(month);
  const source = new SlipSource(store, context, { period, kind, watermark, posted, basisFor });
  const writer = store.startRun(
    {
      period,
      kind,
      watermark,
      policyDigest: policy.digest,
      rulesDigest: context.rules.digest,
      programVersion: version,
      posted: posted.map(({ id }) => id),
      laws: laws.seen(),
    },
    actor,
  );
  const tally = new Tally();
  const problems: Problem[] = [];
  const total = store.employeeCount();
  let seen = 0;
  for (const page of source.pages()) {
    for (const { evidence, result } of page) {
      if (result.kind === 'problems') problems.push(...result.problems);
      else if (result.kind === 'none') {
        if (kind === 'regular') problems.push(...adjustedWithoutSlip(evidence, period));
      } else {
        tally.add(result.slip);
        if (problems.length === 0) writer.slip(slipRow(result.slip));
      }
    }
    seen += page.length;
    progress('run', seen, total);
  }
  if (problems.length > 0) throw new DataRejectedError(problems);
  if (tally.people === 0) throw new RefusedError('nobody-in-service', { period });
  return {
    run: writer.finish(),
    policy,
    isExample: context.policy.example,
    groups: tally.groups(),
    held: tally.held,
    odd: tally.odd,
    oddCount: tally.oddCount,
    unapproved: unapprovedBefore(store, period),
    dryRun,
  };
}

/**
 * Approved and paid runs in the order of their approval: what later slips build on. A run is approved only on all runs
 * posted by then, so each builds on one more than the one before; it keeps the number of its first draft, which says
 * nothing about the order.
 */
export function postedRuns(store: Store): readonly Run[] {
  return store
    .runs()
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => a.posted.length - b.posted.length);
}

/** Drafts of earlier months: nothing of them counts as paid yet. */
function unapprovedBefore(store: Store, period: Period): readonly Period[] {
  return store.runs().flatMap((run) => (run.status === 'draft' && run.period < period ? [run.period] : []));
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
  if (later) throw new RefusedError('later-run-approved', { period, later: later.period });
}

/** Additions and deductions of an employee who gets no slip: nobody would ever see them again. */
function adjustedWithoutSlip({ nip, adjustments }: EmployeeEvidence, period: Period): readonly Problem[] {
  if (adjustments.length === 0) return [];
  const codes = adjustments.map(({ kode }) => kode).join(', ');
  return [{ code: 'adjustment-without-slip', severity: 'error', where: { nip }, data: { period, codes } }];
}

/** Adds up what the officer is told. */
class Tally {
  people = 0;
  oddCount = 0;
  readonly held: Notice[] = [];
  readonly odd: Notice[] = [];
  readonly #groups = new Map<string, GroupTotals>();

  add(slip: Slip): void {
    this.people++;
    const group = this.#group(slip.kind);
    group.people++;
    group.grossSalary += slip.totals.BRUTO_GAJI;
    group.tpp += slip.totals.TPP_BRUTO;
    group.deductions += slip.totals.POTONGAN_GAJI + slip.totals.POTONGAN_TPP + slip.totals.POTONGAN_LAIN;
    group.takeHome += slip.totals.DITERIMA;
    if (slip.status === 'held') {
      group.held++;
      if (this.held.length < LISTED_NOTICES) this.held.push({ nip: slip.nip, reasons: slip.missing });
    }
    if (slip.oddities.length > 0) this.#addOdd(slip.nip, slip.oddities);
  }

  groups(): readonly GroupTotals[] {
    return EMPLOYEE_KINDS.flatMap((kind) => this.#groups.get(kind) ?? []);
  }

  #addOdd(nip: string, reasons: readonly Oddity[]): void {
    this.oddCount++;
    if (this.odd.length < LISTED_NOTICES) this.odd.push({ nip, reasons });
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
