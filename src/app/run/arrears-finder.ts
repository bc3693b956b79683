import { addMonths, type Period } from '../../domain/calendar/period.ts';
import { calculateArrears } from '../../domain/pay/arrears.ts';
import { earnMonth } from '../../domain/pay/earn-month.ts';
import { type ExtraBasis, earnExtraPay } from '../../domain/pay/extra-pay.ts';
import type { Arrears, PostedSlip } from '../../domain/pay/posted.ts';
import type { SlipLines } from '../../domain/pay/slip-lines.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import type { PayBasis } from './pay-basis.ts';
import { postedSlip } from './posted-slip.ts';

/** The run that pays arrears, and what it knows. */
export interface ArrearsScope {
  readonly period: Period;
  readonly watermark: number;
  /** Approved runs, oldest first. */
  readonly posted: readonly Run[];
  /** Law and policy of an earlier month as known when the run is computed. */
  readonly basisFor: (period: Period) => PayBasis;
}

/** An approved run that may have to be corrected, and who may be concerned. */
interface Origin {
  readonly run: Run;
  readonly basis: PayBasis;
  /** The regular run of the basis month, for THR and 13th salary. */
  readonly basisRun: Run | null;
  /** null: the law or policy of that month is another one by now, so everybody may be concerned. */
  readonly changed: ReadonlySet<string> | null;
}

/**
 * Finds what earlier approved runs should have paid as known now, less everything posted for them (pay-rules 10):
 * for employees of whom something was recorded since, and for everybody where law or policy of that month has changed.
 */
export class ArrearsFinder {
  readonly #store: Store;
  readonly #watermark: number;
  readonly #posted: readonly Run[];
  readonly #origins: readonly Origin[];
  readonly #basisFor: (period: Period) => PayBasis;

  /**
   * @param scope the regular run that pays
   * @param months how many months back arrears are looked for
   */
  constructor(store: Store, { period, posted, watermark, basisFor }: ArrearsScope, months: number) {
    this.#store = store;
    this.#basisFor = basisFor;
    this.#watermark = watermark;
    this.#posted = posted;
    const oldest = addMonths(period, -months);
    this.#origins = posted
      .filter((run) => run.period >= oldest && (run.period < period || run.kind !== 'regular'))
      .map((run) => this.#origin(run))
      .filter(({ changed }) => changed === null || changed.size > 0);
  }

  /** Employees who may have arrears; null when everybody may. */
  candidates(): ReadonlySet<string> | null {
    const all = new Set<string>();
    for (const { changed } of this.#origins) {
      if (changed === null) return null;
      for (const nip of changed) all.add(nip);
    }
    return all;
  }

  /** Arrears of one employee, by origin, and whatever makes them impossible to compute. */
  of(nip: string): { readonly arrears: readonly Arrears[]; readonly problems: readonly Problem[] } {
    const arrears: Arrears[] = [];
    const problems: Problem[] = [];
    const concerned = this.#origins.filter(({ changed }) => changed === null || changed.has(nip));
    if (concerned.length === 0) return { arrears, problems };
    const slips = this.#posted.flatMap((run): PostedSlip[] => {
      const row = this.#store.slip(run.id, nip);
      return row === null ? [] : [postedSlip(run, row)];
    });
    for (const origin of concerned) {
      const now = this.#linesNow(nip, origin, problems);
      if (now === null) continue;
      const { period, kind } = origin.run;
      const posted = slips.flatMap((slip) => [
        ...(slip.period === period && slip.kind === kind ? [slip.lines] : []),
        ...slip.arrears
          .filter((entry) => entry.period === period && entry.kind === kind)
          .map(({ lines }) => lines),
      ]);
      const difference = calculateArrears({ period, kind }, now, posted);
      if (difference) arrears.push(difference);
    }
    return { arrears, problems };
  }

  #origin(run: Run): Origin {
    const basis = this.#basisFor(run.period);
    const isSameLaw =
      basis.policy.digest === run.policyDigest && basis.context.rules.digest === run.rulesDigest;
    const changed = new Set(this.#store.changedSince(run.period, run.watermark, this.#watermark));
    let basisRun: Run | null = null;
    let isSameBasis = true;
    if (run.kind !== 'regular') {
      const month = addMonths(run.period, -basis.context.policy.extraPay.basisMonthsBefore);
      basisRun = this.#posted.find(({ kind, period }) => kind === 'regular' && period === month) ?? null;
      if (basisRun) {
        for (const nip of this.#store.changedSince(month, basisRun.watermark, this.#watermark))
          changed.add(nip);
        const law = this.#basisFor(month);
        isSameBasis =
          law.policy.digest === basisRun.policyDigest && law.context.rules.digest === basisRun.rulesDigest;
      }
    }
    return { run, basis, basisRun, changed: isSameLaw && isSameBasis ? changed : null };
  }

  /** Lines that the origin would have today; null when they cannot be computed. */
  #linesNow(nip: string, { run, basis, basisRun }: Origin, problems: Problem[]): SlipLines | null {
    const evidence = this.#store.evidenceOf(nip, run.period, this.#watermark);
    if (evidence === null) return {};
    if (run.kind === 'regular') {
      const earned = earnMonth(basis.context, evidence, null);
      if (earned.kind === 'problems') problems.push(...earned.problems);
      return earned.kind === 'earned' ? earned.work.lines.lines : earned.kind === 'none' ? {} : null;
    }
    const extraBasis = basisRun === null ? null : this.#basisNow(nip, basisRun, problems);
    return earnExtraPay(basis.context, run.kind, evidence, extraBasis, null)?.lines.lines ?? {};
  }

  /** The basis month of a THR or 13th salary as it would be today. */
  #basisNow(nip: string, run: Run, problems: Problem[]): ExtraBasis | null {
    const evidence = this.#store.evidenceOf(nip, run.period, this.#watermark);
    if (evidence === null) return null;
    const earned = earnMonth(this.#basisFor(run.period).context, evidence, null);
    if (earned.kind === 'problems') problems.push(...earned.problems);
    return earned.kind === 'earned'
      ? { period: run.period, missing: earned.missing, lines: earned.work.lines.lines }
      : null;
  }
}
