import type { NewSlip, Run, RunTotals, RunWriter } from '../app/store-port.ts';
import { BugError } from '../domain/bug-error.ts';
import { assertWhole } from '../domain/money/exact.ts';
import { TOTALS } from '../domain/pay/slip-lines.ts';
import type { Seal } from './seal.ts';
import type { Slips } from './slips.ts';

/** Stores the slips of one run in NIP order, adds them up and seals them. */
export class SlipWriter implements RunWriter {
  readonly #run: number;
  readonly #slips: Slips;
  readonly #seal: Seal;
  readonly #finish: (totals: RunTotals, seal: string) => Run;
  readonly #totals = {
    people: 0,
    held: 0,
    BRUTO_GAJI: 0,
    POTONGAN_GAJI: 0,
    NETO_GAJI: 0,
    TPP_BRUTO: 0,
    POTONGAN_TPP: 0,
    NETO_TPP: 0,
    TAMBAHAN: 0,
    POTONGAN_LAIN: 0,
    DITERIMA: 0,
  };
  #lastNip = '';

  constructor(run: number, slips: Slips, seal: Seal, finish: (totals: RunTotals, seal: string) => Run) {
    this.#run = run;
    this.#slips = slips;
    this.#seal = seal;
    this.#finish = finish;
  }

  slip(row: NewSlip): void {
    if (row.nip <= this.#lastNip) throw new BugError(`slips out of order: ${row.nip} after ${this.#lastNip}`);
    this.#lastNip = row.nip;
    this.#slips.add(this.#run, row);
    this.#seal.add(row, row.lines, row.details);
    const totals = this.#totals;
    totals.people++;
    if (row.status === 'held') totals.held++;
    for (const total of TOTALS) totals[total] += row.totals[total];
  }

  finish(): Run {
    for (const total of TOTALS) assertWhole(this.#totals[total], total);
    return this.#finish(this.#totals, this.#seal.digest());
  }
}
