import { BugError } from '../../domain/bug-error.ts';
import { addMonths, lastDayOf, type Period } from '../../domain/calendar/period.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { NO_HISTORY } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type EmployeeEffect,
  employeeEffect,
  type SimulatedSlip,
} from '../../domain/simulation/employee-effect.ts';
import type { RuleAddition } from '../../rules/index.ts';
import { DataRejectedError, RefusedError } from '../errors.ts';
import { officeRules } from '../law/office-rules.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { type PayBasis, payBasisFor, payContextUnder } from '../run/pay-basis.ts';
import { HistoryReader } from '../run/pay-history.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { adjustedWithoutSlip } from '../run/slip-pages.ts';
import { type MonthFacts, SimulatedSide } from './simulated-side.ts';

export interface SimulationRequest {
  readonly first: Period;
  readonly last: Period;
  /** The policy that holds in every simulated month, whatever its own first month; null: the one in force. */
  readonly policy: PayPolicy | null;
  /** Rules beside those of the office, each from its own day on. */
  readonly rules: readonly RuleAddition[];
  readonly progress: Progress;
}

/** The same facts under the policy and law in force and under other ones. */
export interface Simulation {
  readonly first: Period;
  readonly last: Period;
  /** Names of the policies in force in these months. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The policy simulated in the last month: it names criteria of TPP. */
  readonly policy: PayPolicy;
  /** Everybody with a slip in these months, in NIP order. */
  readonly employees: readonly EmployeeEffect[];
}

/**
 * What another policy or other rules would do to the pay of some months: every slip is computed twice from the facts as
 * known now, with the very calculation that pays. Nothing is written. THR and 13th salary stay as they were approved.
 * @throws RuleMissingError when law or policy is not in force or the policy's calendar does not cover a month;
 *   RefusedError when a rule begins only after the last month; DataRejectedError with whatever would stop a run
 */
export function simulatePolicy(store: Store, request: SimulationRequest): Simulation {
  const { first, last, policy, rules, progress } = request;
  assertRulesBegin(rules, last);
  const periods = monthsBetween(first, last);
  const known = officeRules(store);
  const additions = [...known, ...rules];
  const watermark = store.watermark();
  const runs = postedRuns(store);
  const before = periods.map((period) => payBasisFor(store, period, known));
  const after = periods.map((period) =>
    payContextUnder(store, policy ?? payBasisFor(store, period, known).context.policy, period, additions),
  );
  const newest = after.at(-1);
  if (newest === undefined) throw new BugError(`no month from ${first} to ${last}`);
  const facts = { watermark, posted: postedBefore(runs, first, first) };
  const was = new SimulatedSide(
    store,
    { contexts: before.map(({ context }) => context), basisFor: basesOf(store, known) },
    facts,
  );
  const is = new SimulatedSide(store, { contexts: after, basisFor: basesOf(store, additions) }, facts);
  const employees: EmployeeEffect[] = [];
  const problems: Problem[] = [];
  const total = store.employeeCount();
  let seen = 0;
  for (const page of monthsOfPages(store, periods, runs, watermark)) {
    for (const months of page) {
      const [old, now] = [was.slips(months), is.slips(months)];
      problems.push(...problemsOf(months, old, now));
      const effect = employeeEffect(old, now);
      if (effect !== null) employees.push(effect);
    }
    seen += page.length;
    progress('simulate', seen, total);
  }
  if (problems.length > 0) throw new DataRejectedError(problems);
  if (employees.length === 0) throw new RefusedError('nobody-in-service', { period: first });
  return {
    first,
    last,
    before: distinct(before.map(({ policy: { name } }) => name)),
    after: distinct(after.map(({ policy: { name } }) => name)),
    policy: newest.policy,
    employees,
  };
}

/** A rule that begins later would change nothing, and a simulation without effect would look like a finding. */
function assertRulesBegin(rules: readonly RuleAddition[], last: Period): void {
  const late = rules.find(({ from }) => from > lastDayOf(last));
  if (late) throw new RefusedError('simulated-rule-later', { rule: late.id, from: late.from, last });
}

function monthsBetween(first: Period, last: Period): readonly Period[] {
  const months: Period[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Approved runs before the first simulated month, and the THR and 13th salary from it up to a month. */
function postedBefore(runs: readonly Run[], first: Period, upTo: Period): readonly Run[] {
  return runs.filter(({ period, kind }) => period < first || (kind !== 'regular' && period <= upTo));
}

function basesOf(store: Store, additions: readonly RuleAddition[]): (period: Period) => PayBasis {
  const bases = new Map<Period, PayBasis>();
  return (period) => {
    const basis = bases.get(period) ?? payBasisFor(store, period, additions);
    bases.set(period, basis);
    return basis;
  };
}

/** Everybody's months, page by page in NIP order: every month walks through the same employees. */
function* monthsOfPages(
  store: Store,
  periods: readonly Period[],
  runs: readonly Run[],
  watermark: number,
): Generator<readonly (readonly MonthFacts[])[]> {
  const [first] = periods;
  if (first === undefined) return;
  const readers = periods.map((period) => ({
    pages: store.evidence(period, watermark)[Symbol.iterator](),
    history: new HistoryReader(store, period, postedBefore(runs, first, period), watermark),
  }));
  for (;;) {
    const months = readers.map(({ pages, history }) => {
      const next = pages.next();
      const page: readonly EmployeeEvidence[] = next.done ? [] : next.value;
      return { page, histories: history.ofPage(page) };
    });
    const people = months[0]?.page.length ?? 0;
    if (people === 0) return;
    yield Array.from({ length: people }, (_, i) =>
      months.flatMap(({ page, histories }) => {
        const evidence = page[i];
        return evidence ? [{ evidence, history: histories.get(evidence.nip) ?? NO_HISTORY }] : [];
      }),
    );
  }
}

/** What would stop a run of these months, on either side; what both have is told once. */
function problemsOf(
  months: readonly MonthFacts[],
  was: readonly SimulatedSlip[],
  is: readonly SimulatedSlip[],
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const side of [was, is]) {
    side.forEach(({ result, context }, i) => {
      const evidence = months[i]?.evidence;
      const problems =
        result.kind === 'problems'
          ? result.problems
          : result.kind === 'none' && evidence
            ? adjustedWithoutSlip(evidence, context.period)
            : [];
      for (const problem of problems) found.set(JSON.stringify(problem), problem);
    });
  }
  return [...found.values()];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
