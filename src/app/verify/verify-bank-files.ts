import type { BankLayout } from '../../domain/office/bank-layout.ts';
import { digestOfBytes } from '../../policy/index.ts';
import { bankFileOf } from '../bank/export-bank-file.ts';
import type { StoredBankFile } from '../ports/bank-files.ts';
import type { Store } from '../ports/store.ts';
import type { VerifyFinding } from './verification.ts';

/**
 * Bank files of the chain of which no row tells any more, and those that do not come out of the slips of their run with
 * the hash that was recorded. A run that was opened again since may have other slips; then the chain alone vouches.
 */
export function alteredBankFiles(store: Store): readonly VerifyFinding[] {
  const files = store.bankFiles();
  const known = new Set(files.map(({ id }) => id));
  const findings: VerifyFinding[] = [];
  for (const { act, detail } of store.audit()) {
    const { bank, file } = detail;
    if (act === 'bank' && !known.has(Number(bank)))
      findings.push({ code: 'bank-file-missing', data: { bank: bank ?? '', file: file ?? '' } });
  }
  const drafts = new Set(store.runs().flatMap(({ id, status }) => (status === 'draft' ? [id] : [])));
  for (const each of files) {
    if (drafts.has(each.run)) continue;
    if (store.bankFileOf(each.run)?.id !== each.id) continue;
    if (hashAnew(store, each) !== each.sha256)
      findings.push({ code: 'bank-file-differs', data: { bank: each.id, file: each.file } });
  }
  return findings;
}

function hashAnew(store: Store, { run, layout, people, amount }: StoredBankFile): string {
  const read: BankLayout = JSON.parse(layout);
  return digestOfBytes(bankFileOf(store, { id: run }, read, { people, amount }));
}
