import type { ClassifiedDay } from '../../domain/attendance/classified-day.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Slip } from '../../domain/pay/calculate-slip.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { Trace, type TraceStep } from '../../domain/pay/trace.ts';
import { type UnexcusedStanding, unexcusedOf } from '../attendance/unexcused.ts';
import { RefusedError } from '../errors.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { type PayBasis, payBasisOfRun, payBasisSeenBy } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { SlipSource } from '../run/slip-source.ts';
import { employeeUnknown } from '../unknown-employee.ts';

/** A stored slip with every step that led to it. */
export interface Explanation {
  readonly run: Run;
  readonly basis: PayBasis;
  readonly row: SlipRow;
  readonly slip: Slip;
  readonly steps: readonly TraceStep[];
  /** The days of the month where attendance came from a log; null where it did not. */
  readonly days: readonly ClassifiedDay[] | null;
  /** Unexcused days of the year up to the month, as the run has seen them; null where there are none. */
  readonly unexcused: UnexcusedStanding | null;
}

/**
 * Explains a stored slip by computing it again from the facts, law and policy that its run has seen.
 * @throws RefusedError when there is no run or the employee has no slip in it
 */
export function explainSlip(store: Store, nip: string, period: Period, kind: RunKind): Explanation {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  const row = store.slip(run.id, nip);
  const evidence = row && store.evidenceOf(nip, period, run.watermark);
  if (!row || !evidence) {
    throw store.hasEmployee(nip)
      ? new RefusedError('slip-missing', { nip, period })
      : employeeUnknown(store, nip, period);
  }
  const basis = payBasisOfRun(store, run);
  const { slip, steps, days } = traceSlip(slipSourceOf(store, run, basis), evidence, row);
  const unexcused = unexcusedOf(store, { nip, record: slip.record }, period, run.watermark);
  return { run, basis, row, slip, steps, days, unexcused };
}

/** Computes slips as a stored run did: from the facts and law it has seen and the runs that were posted then. */
export function slipSourceOf(store: Store, run: Run, basis: PayBasis): SlipSource {
  const seen = new Set(run.posted);
  const posted = postedRuns(store).filter(({ id }) => seen.has(id));
  return new SlipSource(store, basis.context, {
    period: run.period,
    kind: run.kind,
    watermark: run.watermark,
    posted,
    basisFor: (period) => payBasisSeenBy(store, run, period),
  });
}

/**
 * Computes a slip again with its steps and holds it against the stored one.
 * @throws BugError when a line differs: the program no longer computes what it computed then
 */
export function traceSlip(
  source: SlipSource,
  evidence: EmployeeEvidence,
  stored: SlipRow,
): Pick<Explanation, 'slip' | 'steps' | 'days'> {
  const trace = new Trace();
  const result = source.of(evidence, trace);
  if (result.kind !== 'slip') throw new BugError(`slip of ${evidence.nip} cannot be computed again`);
  const codes = new Set([...Object.keys(stored.lines), ...Object.keys(result.slip.lines)]);
  for (const code of codes) {
    const [then, now] = [stored.lines[code] ?? 0, result.slip.lines[code] ?? 0];
    if (then !== now)
      throw new BugError(`${code} of ${evidence.nip} was ${then}, computed again it is ${now}`);
  }
  return { slip: result.slip, steps: trace.steps, days: trace.days };
}
