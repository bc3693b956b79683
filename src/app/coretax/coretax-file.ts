import type { TaxReconciliation } from '../../domain/coretax/tax-note.ts';
import type { TaxNumber } from '../../domain/coretax/tax-number.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CoretaxForm } from '../../report/index.ts';
import { SharedNumbers } from '../check/shared-numbers.ts';
import type { Run } from '../ports/runs.ts';

/** Who withholds, by the settings of the office. */
export interface OfficeTaxNumbers {
  readonly tin: string;
  readonly nitku: string;
  readonly facility: string;
}

/** A file for the tax office before it is written. */
export interface CoretaxFile<Row> {
  readonly form: CoretaxForm<Row>;
  /** Slips in NIP order; they can be gone through again. */
  rows(): Iterable<Row>;
  readonly reconciliation: TaxReconciliation;
  /** Runs of the month, whose seals stand beside the form. */
  readonly runs: readonly Pick<Run, 'period' | 'kind' | 'seal'>[];
  /** Employees whom the file cannot name to the tax office. */
  readonly problems: readonly Problem[];
}

/** Collects what keeps employees from being named to the tax office: no number, two numbers, somebody else's. */
export class CounterpartProblems {
  readonly #problems: Problem[] = [];
  readonly #shared = new SharedNumbers('nik-shared');

  check(nip: string, number: TaxNumber): void {
    if ('tin' in number) this.#shared.add(nip, number.tin);
    else this.#problems.push({ code: `tax-number-${number.defect}`, severity: 'error', where: { nip } });
  }

  get found(): readonly Problem[] {
    const shared = this.#shared.problems().map((problem) => ({ ...problem, code: 'tax-number-shared' }));
    return [...this.#problems, ...shared];
  }
}
