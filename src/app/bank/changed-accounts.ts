import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

/**
 * NIPs of payees whose bank or account for the month is another one by what was recorded since the run was computed. The
 * file pays to the account on their slip: only a run that is computed anew takes the other one.
 */
export function changedAccounts(store: Store, { id, period, watermark }: Run): readonly string[] {
  const newest = store.watermark();
  return [...store.changedSince(period, watermark, newest)].sort().filter((nip) => {
    const slip = store.slip(id, nip);
    const record = recordInForce(store.employeeFacts(nip, newest), period);
    if (slip === null || record === null || slip.totals.DITERIMA <= 0) return false;
    return record.rekening !== slip.rekening || record.bank !== slip.bank;
  });
}
