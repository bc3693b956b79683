import type { Period } from '../../domain/calendar/period.ts';
import { yearOf } from '../../domain/calendar/period.ts';
import type { SlipOfRun } from '../../domain/coretax/month-tax.ts';
import { RUN_KINDS } from '../../domain/pay/posted.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { approvedRun, assertApproved } from '../run/approved-run.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';

/** An approved run with what its policy says of the tax on TPP. */
export interface TaxRun {
  readonly run: Run;
  readonly tppIsFinal: boolean;
}

/** A slip of a run, as the tax office is told of it. */
export interface TaxedRow extends SlipOfRun<SlipRow> {
  readonly run: Run;
}

/** An employee with his slips of some runs, in the order of approval. */
export interface EmployeeSlips {
  readonly nip: string;
  readonly slips: readonly [TaxedRow, ...TaxedRow[]];
}

/**
 * The runs of a month in the order of their approval: the tax of a month is that of all its payments.
 * @throws RefusedError when the regular run is missing, or any run of the month is a draft
 */
export function taxRunsOfMonth(store: Store, period: Period): readonly TaxRun[] {
  approvedRun(store, period, 'regular');
  for (const kind of RUN_KINDS) {
    const run = store.run(period, kind);
    if (run !== null) assertApproved(run);
  }
  return taxRuns(store, (run) => run.period === period);
}

/** Approved runs of the tax year up to and with a month, in the order of their approval. */
export function taxRunsOfYear(store: Store, upTo: Period): readonly TaxRun[] {
  return taxRuns(store, ({ period }) => yearOf(period) === yearOf(upTo) && period <= upTo);
}

function taxRuns(store: Store, isMeant: (run: Run) => boolean): readonly TaxRun[] {
  return postedRuns(store)
    .filter(isMeant)
    .map((run) => ({ run, tppIsFinal: payBasisOfRun(store, run).context.policy.tax.tpp === 'final' }));
}

/** Walks the slips of several runs side by side in NIP order, holding one slip of each at a time. */
export function* employeeSlips(store: Store, runs: readonly TaxRun[]): Generator<EmployeeSlips> {
  const walks = runs.map((taxRun) => {
    const slips = store.slips(taxRun.run.id)[Symbol.iterator]();
    return { taxRun, slips, next: slips.next() };
  });
  try {
    for (;;) {
      let nip: string | null = null;
      for (const { next } of walks)
        if (!next.done && (nip === null || next.value.nip < nip)) nip = next.value.nip;
      if (nip === null) return;
      const found: TaxedRow[] = [];
      for (const walk of walks) {
        if (walk.next.done || walk.next.value.nip !== nip) continue;
        found.push({ ...walk.taxRun, slip: walk.next.value });
        walk.next = walk.slips.next();
      }
      const [first, ...rest] = found;
      if (first !== undefined) yield { nip, slips: [first, ...rest] };
    }
  } finally {
    // A database cursor stays open until it is told that nobody reads on.
    for (const { slips } of walks) slips.return?.();
  }
}

/** An employee's slips of some runs; null where he has none. */
export function slipsOf(store: Store, runs: readonly TaxRun[], nip: string): EmployeeSlips | null {
  const [first, ...rest] = runs.flatMap((taxRun): TaxedRow[] => {
    const slip = store.slip(taxRun.run.id, nip);
    return slip === null ? [] : [{ ...taxRun, slip }];
  });
  return first === undefined ? null : { nip, slips: [first, ...rest] };
}
