import type { BankOutcome } from '../app/bank/export-bank-file.ts';
import type { StoredBankFile } from '../app/ports/bank-files.ts';
import { formatRupiah, formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';
import { typedRun } from './run-words.ts';

/** Sentences about the file by which the bank pays. */
export interface BankText {
  /** The file with its control totals, whom it does not pay, whose TPP is held, and what comes next. */
  written(outcome: BankOutcome): readonly string[];
  /** A file exists by which the bank may have been told to pay already. */
  made(file: StoredBankFile): string;
  /** Whose account was changed since the run was computed. */
  accountsChanged(nips: readonly string[]): readonly string[];
}

/** How many employees are listed on the screen; `--json` has all. */
const LISTED = 20;

function listed(lines: readonly string[], more: (count: number) => string): readonly string[] {
  const rest = lines.length - LISTED;
  return rest > 0 ? [...lines.slice(0, LISTED), `  ${more(rest)}`] : lines;
}

export const bankTexts: Catalogue<BankText> = {
  id: {
    written: ({ file, run, people, amount, unpaid, held, isCopy }) => [
      isCopy ? `${file.path}: sama persis dengan berkas yang sudah dibuat` : file.path,
      `  Penerima   ${formatWhole(people, 'id')}`,
      `  Jumlah     ${formatRupiah(amount, 'id')}`,
      `  SHA-256    ${file.sha256}`,
      ...(unpaid.length > 0 ? ['', `Tidak ada dalam berkas, karena tidak menerima apa pun:`] : []),
      ...listed(
        unpaid.map((each) => `  ${each.nip}  ${formatRupiah(each.amount, 'id')}`),
        (count) => `… dan ${count} lagi; --json menampilkan semua`,
      ),
      ...(held.length > 0 ? ['', `Dibayar gajinya saja, karena TPP-nya masih ditahan:`] : []),
      ...listed(
        held.map((nip) => `  ${nip}`),
        (count) => `… dan ${count} lagi; --json menampilkan semua`,
      ),
      ...(run.status === 'approved'
        ? ['', `Langkah berikutnya, sesudah bank membayar: binjai-pay pay ${typedRun(run)}`]
        : []),
    ],
    made: ({ file, people, amount, sha256, recordedAt }) =>
      `berkas bank ${file} (${formatWhole(people, 'id')} penerima, ${formatRupiah(amount, 'id')}, SHA-256 ${sha256.slice(0, 12)}…) dibuat ${recordedAt}; pastikan belum dikirim ke bank, karena berkas lain untuk perhitungan yang sama akan membayar lagi`,
    accountsChanged: (nips) => [
      'rekening pegawai berikut diubah sesudah perhitungan; berkas membayar ke rekening yang lama (untuk rekening yang baru: reopen, run, approve)',
      ...listed(
        nips.map((nip) => `  ${nip}`),
        (count) => `… dan ${count} lagi; --json menampilkan semua`,
      ),
    ],
  },
  en: {
    written: ({ file, run, people, amount, unpaid, held, isCopy }) => [
      isCopy ? `${file.path}: exactly the file that was made before` : file.path,
      `  Payees     ${formatWhole(people, 'en')}`,
      `  Sum        ${formatRupiah(amount, 'en')}`,
      `  SHA-256    ${file.sha256}`,
      ...(unpaid.length > 0 ? ['', `Not in the file, since they receive nothing:`] : []),
      ...listed(
        unpaid.map((each) => `  ${each.nip}  ${formatRupiah(each.amount, 'en')}`),
        (count) => `… and ${count} more; --json shows all`,
      ),
      ...(held.length > 0 ? ['', `Paid their salary only, since their TPP is held:`] : []),
      ...listed(
        held.map((nip) => `  ${nip}`),
        (count) => `… and ${count} more; --json shows all`,
      ),
      ...(run.status === 'approved'
        ? ['', `Next, once the bank has paid: binjai-pay pay ${typedRun(run)}`]
        : []),
    ],
    made: ({ file, people, amount, sha256, recordedAt }) =>
      `the bank file ${file} (${formatWhole(people, 'en')} payees, ${formatRupiah(amount, 'en')}, SHA-256 ${sha256.slice(0, 12)}…) was made ${recordedAt}; make sure that it was not sent to the bank, since another one of the same run would pay again`,
    accountsChanged: (nips) => [
      'the accounts of these employees were changed after the run was computed; the file pays to the earlier ones (for the new ones: reopen, run, approve)',
      ...listed(
        nips.map((nip) => `  ${nip}`),
        (count) => `… and ${count} more; --json shows all`,
      ),
    ],
  },
};
