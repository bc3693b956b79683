import type { Period } from '../../domain/calendar/period.ts';
import { calculateSlip, type Slip, type SlipResult } from '../../domain/pay/calculate-slip.ts';
import { inSlipOrder } from '../../domain/pay/line-codes.ts';
import { NO_HISTORY } from '../../domain/pay/posted.ts';
import { EMPLOYEE_KINDS, type EmployeeKind } from '../../domain/people/employee.ts';
import { monthsOfRule, type RuleAddition } from '../../rules/index.ts';
import { RuleMissingError } from '../errors.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { type PayBasis, payBasisFor } from '../run/pay-basis.ts';
import { HistoryReader } from '../run/pay-history.ts';
import { postedRuns } from '../run/posted-runs.ts';

/** Employees of one kind and golongan whose pay changes. */
export interface ConcernedGroup {
  readonly kind: EmployeeKind;
  /** `—` for employees without golongan. */
  readonly golongan: string;
  people: number;
}

/** A line or total of the month's slips, summed over everybody, whole rupiah. */
export interface LineImpact {
  readonly code: string;
  before: number;
  after: number;
}

/** What a rule does to one month's pay, computed with the real calculation once without and once with it. */
export interface RuleImpact {
  /** The month computed: that of the newest employee records, as near as the rule's own months allow. */
  readonly period: Period;
  /** Employees with a slip in it. */
  readonly people: number;
  /** Employees of whom at least one line changes. */
  readonly concerned: number;
  /** The same by kind and golongan. */
  readonly groups: readonly ConcernedGroup[];
  /** Lines and totals that change in sum. */
  readonly lines: readonly LineImpact[];
  /** Employees who could be paid without the rule and no longer can with it. */
  readonly unpayable: number;
  /** Approved runs of its months: the next regular run computes them again and pays arrears. */
  readonly recomputed: readonly Pick<Run, 'period' | 'kind'>[];
}

/** Why a rule's effect was not computed. */
export type NoImpact = 'no-employees' | 'no-month' | 'no-law';

const SHOWN_TOTALS = ['BRUTO_GAJI', 'POTONGAN_GAJI', 'NETO_GAJI', 'NETO_TPP', 'DITERIMA'] as const;

/**
 * What an addition would change in a month's pay and for whom. Arrears and earlier months are left aside: this is the
 * effect on one month.
 * @param known the office's additions so far
 */
export function ruleImpact(
  store: Store,
  addition: RuleAddition,
  known: readonly RuleAddition[],
  progress: Progress,
): RuleImpact | NoImpact {
  const months = monthsOfRule(addition, known);
  const newest = store.newestEmployeeMonth();
  if (months === null) return 'no-month';
  if (newest === null) return 'no-employees';
  const { first, last } = months;
  const period = newest < first ? first : last !== null && newest > last ? last : newest;
  const before = basisOrNull(store, period, known);
  const after = basisOrNull(store, period, [...known, addition]);
  if (before === null || after === null) return 'no-law';
  const recomputed = postedRuns(store)
    .filter((run) => run.period >= first && (last === null || run.period <= last))
    .map(({ period: of, kind }) => ({ period: of, kind }));
  return { period, ...compare(store, period, before, after, progress), recomputed };
}

/** null where law or policy of the month is missing: there is nothing to compare then. */
function basisOrNull(store: Store, period: Period, additions: readonly RuleAddition[]): PayBasis | null {
  try {
    return payBasisFor(store, period, additions);
  } catch (error) {
    if (error instanceof RuleMissingError) return null;
    throw error;
  }
}

function compare(
  store: Store,
  period: Period,
  before: PayBasis,
  after: PayBasis,
  progress: Progress,
): Omit<RuleImpact, 'period' | 'recomputed'> {
  const watermark = store.watermark();
  const posted = postedRuns(store).filter(
    (run) => run.period < period || (run.period === period && run.kind !== 'regular'),
  );
  const history = new HistoryReader(store, period, posted, watermark);
  const tally = new ImpactTally();
  const total = store.employeeCount();
  let seen = 0;
  for (const page of store.evidence(period, watermark)) {
    const histories = history.ofPage(page);
    for (const evidence of page) {
      const inputs = { history: histories.get(evidence.nip) ?? NO_HISTORY, arrears: [] };
      tally.add(
        calculateSlip(before.context, evidence, inputs, null),
        calculateSlip(after.context, evidence, inputs, null),
      );
    }
    seen += page.length;
    progress('run', seen, total);
  }
  return tally.result();
}

/** Adds up the slips before and after. */
class ImpactTally {
  #people = 0;
  #concerned = 0;
  #unpayable = 0;
  readonly #groups = new Map<string, ConcernedGroup>();
  readonly #lines = new Map<string, LineImpact>();
  readonly #totals = new Map<string, LineImpact>();

  add(before: SlipResult, after: SlipResult): void {
    if (before.kind === 'slip' && after.kind === 'problems') this.#unpayable++;
    if (before.kind !== 'slip' || after.kind !== 'slip') return;
    this.#people++;
    if (this.#addLines(before.slip, after.slip)) this.#addPerson(after.slip);
    for (const total of SHOWN_TOTALS)
      addTo(this.#totals, total, before.slip.totals[total], after.slip.totals[total]);
  }

  result(): Omit<RuleImpact, 'period' | 'recomputed'> {
    const kinds: readonly string[] = EMPLOYEE_KINDS;
    return {
      people: this.#people,
      concerned: this.#concerned,
      unpayable: this.#unpayable,
      groups: [...this.#groups.values()].sort(
        (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.golongan < b.golongan ? -1 : 1),
      ),
      lines: [...inSlipOrder([...this.#lines.values()]), ...this.#totals.values()].filter(
        ({ before, after }) => before !== after,
      ),
    };
  }

  /** Sums the lines; gives whether any differs. */
  #addLines({ lines: before }: Slip, { lines: after }: Slip): boolean {
    let differs = false;
    for (const code in before) {
      const [was, is] = [before[code] ?? 0, after[code] ?? 0];
      if (was !== is) differs = true;
      addTo(this.#lines, code, was, is);
    }
    for (const code in after) {
      if (code in before) continue;
      const is = after[code] ?? 0;
      if (is !== 0) differs = true;
      addTo(this.#lines, code, 0, is);
    }
    return differs;
  }

  #addPerson({ kind, record }: Slip): void {
    this.#concerned++;
    const golongan = record.golongan ?? '—';
    const key = `${kind} ${golongan}`;
    const group = this.#groups.get(key);
    if (group) group.people++;
    else this.#groups.set(key, { kind, golongan, people: 1 });
  }
}

function addTo(sums: Map<string, LineImpact>, code: string, before: number, after: number): void {
  const sum = sums.get(code);
  if (sum) {
    sum.before += before;
    sum.after += after;
  } else sums.set(code, { code, before, after });
}
