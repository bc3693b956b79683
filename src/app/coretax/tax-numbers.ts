import { makePeriod } from '../../domain/calendar/period.ts';
import { type TaxNumber, taxNumber } from '../../domain/coretax/tax-number.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

const LAST_MONTH = makePeriod(2199, 12);

/**
 * Numbers by which the tax office knows employees, as they are known now: one that was missing or mistyped when a run was
 * approved is put right by an import, whatever month it holds from, for it changes no amount.
 */
export class TaxNumbers {
  readonly #store: Store;
  readonly #newest: number;
  readonly #changed: ReadonlySet<string>;

  /** @param watermark last batch that the slips have seen */
  constructor(store: Store, watermark: number) {
    this.#store = store;
    this.#newest = store.watermark();
    this.#changed = store.changedSince(LAST_MONTH, watermark, this.#newest);
  }

  of(slip: Pick<SlipRow, 'nip' | 'nik' | 'npwp'>): TaxNumber {
    const asPaid = taxNumber(slip);
    if (!this.#changed.has(slip.nip) && !('defect' in asPaid)) return asPaid;
    const record = recordInForce(this.#store.employeeFacts(slip.nip, this.#newest), LAST_MONTH);
    return record === null ? asPaid : taxNumber(record);
  }
}
