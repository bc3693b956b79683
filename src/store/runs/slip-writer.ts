import type { NewSlip, Run, RunTotals, RunWriter, SealedText } from '../../app/ports/runs.ts';
import { BugError } from '../../domain/bug-error.ts';
import { assertWhole } from '../../domain/money/exact.ts';
import { addTotals, noTotals, TOTALS } from '../../domain/pay/slip-lines.ts';
import { type Seal, sealedText } from './seal.ts';
import type { Slips } from './slips.ts';

/** Stores the slips of one run in NIP order, adds them up and seals them. */
export class SlipWriter implements RunWriter {
  readonly #run: number;
  readonly #slips: Slips;
  readonly #seal: Seal;
  readonly #finish: (totals: RunTotals, seal: string) => Run;
  readonly #totals = { people: 0, held: 0, ...noTotals() };
  #lastNip = '';

  constructor(run: number, slips: Slips, seal: Seal, finish: (totals: RunTotals, seal: string) => Run) {
    this.#run = run;
    this.#slips = slips;
    this.#seal = seal;
    this.#finish = finish;
  }

  slip(row: NewSlip, sealed: SealedText = sealedText(row)): void {
    if (row.nip <= this.#lastNip) throw new BugError(`slips out of order: ${row.nip} after ${this.#lastNip}`);
    this.#lastNip = row.nip;
    this.#slips.add(this.#run, row);
    this.#seal.add(row.lines, row.details, sealed);
    const totals = this.#totals;
    totals.people++;
    if (row.status === 'held') totals.held++;
    addTotals(totals, row.totals);
  }

  finish(): Run {
    for (const total of TOTALS) assertWhole(this.#totals[total], total);
    return this.#finish(this.#totals, this.#seal.digest());
  }
}
