import type { Period } from '../domain/calendar/period.ts';
import { calculateSlip, type Oddity, type Slip } from '../domain/pay/calculate-slip.ts';
import { EMPLOYEE_KINDS } from '../domain/people/employee.ts';
import type { Problem } from '../domain/problem.ts';
import { DataRejectedError, RefusedError } from './errors.ts';
import { payBasisFor } from './pay-basis.ts';
import type { Progress } from './ports.ts';
import { slipRow } from './slip-row.ts';
import type { Actor, Run, Store, StoredPolicy } from './store-port.ts';

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
  /** Whether everything was undone again (`--dry-run`). */
  readonly dryRun: boolean;
}

/** How many held and odd slips are listed by name; the reports list all. */
export const LISTED_NOTICES = 20;

export interface RunRequest {
  readonly period: Period;
  readonly dryRun: boolean;
  readonly actor: Actor;
  readonly version: string;
  readonly progress: Progress;
}

/**
 * Computes the regular run of a period and stores it as a draft, replacing an earlier draft; all or nothing.
 * @throws RuleMissingError when law or policy is not in force; DataRejectedError with every employee whose record
 *   cannot be paid; RefusedError when the period's run is approved, or nobody serves in it
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

/** Thrown to undo a dry run's transaction; carries its outcome out. */
class DryRunUndo extends Error {
  outcome: RunOutcome | null = null;
}

function compute(store: Store, { period, dryRun, actor, version, progress }: RunRequest): RunOutcome {
  const { context, policy, rulesJson } = payBasisFor(store, period);
  const watermark = store.watermark();
  store.keepRules(context.rules.digest, rulesJson);
  const writer = store.startRun(
    {
      period,
      kind: 'regular',
      watermark,
      policyDigest: policy.digest,
      rulesDigest: context.rules.digest,
      programVersion: version,
    },
    actor,
  );
  const tally = new Tally();
  const problems: Problem[] = [];
  const total = store.employeeCount();
  let seen = 0;
  for (const page of store.evidence(period, watermark)) {
    for (const evidence of page) {
      const result = calculateSlip(context, evidence);
      if (result.kind === 'problems') problems.push(...result.problems);
      else if (result.kind === 'slip') {
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
    dryRun,
  };
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
