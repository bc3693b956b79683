import { basename } from 'node:path';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { type BankLayout, bankLayout } from '../../domain/office/bank-layout.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { bankFile, isTotalWritable } from '../../report/index.ts';
import { DataRejectedError, RefusedError } from '../errors.ts';
import { officeSettings } from '../office/office-settings.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredBankFile } from '../ports/bank-files.ts';
import type { PreparedReport, WriteReport, WrittenFile } from '../ports/reports.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { approvedRun } from '../run/approved-run.ts';
import { type BankSums, bankPayments, bankSums } from './bank-payments.ts';
import { changedAccounts } from './changed-accounts.ts';

/** Which run is to be paid, and where its file goes. */
export interface BankRequest {
  readonly period: Period;
  readonly kind: RunKind;
  /** File to write; named after the run unless given. */
  readonly out?: string;
  readonly actor: Actor;
  readonly write: WriteReport;
}

/** A bank file that was written, and what the officer holds against it. */
export interface BankOutcome extends Omit<BankSums, 'problems'> {
  readonly file: WrittenFile;
  readonly run: Run;
  /** Whether the very same file was made before. */
  readonly isCopy: boolean;
  /** The file of an earlier approval of the same run, by which the bank may have paid already; null where there is none. */
  readonly voided: StoredBankFile | null;
  /** Payees whose account was changed since the run was computed: the file pays to the earlier one. */
  readonly accountsChanged: readonly string[];
}

interface Prepared {
  readonly run: Run;
  readonly layout: BankLayout;
  readonly sums: BankSums;
  readonly accountsChanged: readonly string[];
  readonly file: PreparedReport;
}

/**
 * Writes the file by which the bank pays an approved run, whole or not at all, in the layout of the office settings. Its
 * hash stands in the audit chain before it takes its name, and no other file is made for the same approval.
 * @throws RefusedError when the run is not approved, no layout is set, or another file was made of it;
 *   DataRejectedError that names everybody without an account, with somebody else's, or with a cell that does not fit
 */
export async function exportBankFile(store: Store, request: BankRequest): Promise<BankOutcome> {
  const { run, layout, sums, accountsChanged, file } = await store.readAsync(() =>
    prepareFile(store, request),
  );
  const [written] = file.files;
  if (written === undefined) throw new BugError('a bank file without a file');
  let isCopy: boolean;
  try {
    isCopy = store.write(() => recordFile(store, run, layout, sums, written, request.actor));
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.publish();
  const { problems: _, ...told } = sums;
  return { file: written, run, isCopy, voided: voidedFile(store, run), accountsChanged, ...told };
}

function voidedFile(store: Store, { id, status }: Run): StoredBankFile | null {
  if (status === 'paid') return null;
  const current = store.bankFileOf(id)?.id;
  return store.bankFiles().findLast((file) => file.run === id && file.id !== current) ?? null;
}

async function prepareFile(store: Store, request: BankRequest): Promise<Prepared> {
  const { period, kind } = request;
  const run = approvedRun(store, period, kind);
  const set = bankLayout(officeSettings(store, period));
  if (typeof set === 'string') throw new RefusedError('bank-layout-missing', { period, defect: set });
  const layout = { ...set, description: set.description.replaceAll('{period}', period) };
  const sums = bankSums(store.slips(run.id), layout);
  if (sums.problems.length > 0) throw new DataRejectedError(sums.problems);
  if (!isTotalWritable(layout, sums)) throw new RefusedError('bank-total-too-wide', { period });
  assertAddsUp(run, sums);
  const out = request.out ?? fileName(run, layout);
  const file = await request.write.prepare.bytes(out, sums.people, bankFileOf(store, run, layout, sums));
  return { run, layout, sums, accountsChanged: changedAccounts(store, run), file };
}

/** The bytes of a run's bank file; verification makes them again. */
export function bankFileOf(
  store: Store,
  run: Pick<Run, 'id'>,
  layout: BankLayout,
  totals: Pick<BankSums, 'people' | 'amount'>,
): Iterable<Uint8Array> {
  return bankFile(layout, bankPayments(store.slips(run.id), layout.description), totals);
}

/** Every rupiah of the run is in the file, or named as not paid. */
function assertAddsUp(run: Run, { amount, unpaid }: BankSums): void {
  const sum = unpaid.reduce((rest, each) => rest + each.amount, amount);
  if (sum !== run.totals.DITERIMA)
    throw new BugError(`the bank file of ${run.period} comes to ${sum}, its run to ${run.totals.DITERIMA}`);
}

/**
 * Records a file in the same transaction in which nothing else can happen to its run.
 * @returns whether it is a copy of one that was recorded before
 */
function recordFile(
  store: Store,
  run: Run,
  layout: BankLayout,
  { people, amount }: BankSums,
  { path, sha256 }: WrittenFile,
  actor: Actor,
): boolean {
  const { period, kind, seal } = run;
  const now = approvedRun(store, period, kind);
  if (now.seal !== seal) throw new RefusedError('run-changed', { period, kind, seal: now.seal });
  const earlier = store.bankFileOf(run.id);
  const file = basename(path);
  if (earlier !== null) {
    assertSame(earlier, run, sha256);
    const detail = { report: 'bank', format: 'bank', file, rows: people, sha256 };
    store.record('export', kind === 'regular' ? period : `${period} ${kind}`, detail, actor);
    return true;
  }
  if (now.status === 'paid') throw new RefusedError('bank-after-pay', { period, kind });
  store.addBankFile(
    { run: run.id, seal, layout: JSON.stringify(layout), file, people, amount, sha256 },
    actor,
  );
  return false;
}

function assertSame(earlier: StoredBankFile, { period, kind }: Run, sha256: string): void {
  if (earlier.sha256 === sha256) return;
  throw new RefusedError('bank-file-differs', {
    period,
    kind,
    file: earlier.file,
    by: earlier.actor,
    at: earlier.recordedAt,
    sha256: earlier.sha256,
  });
}

/** `bank-2026-01.csv`; `.txt` where a spreadsheet would not take it for a table. */
function fileName({ period, kind }: Run, { separator }: BankLayout): string {
  const name = ['bank', period, ...(kind === 'regular' ? [] : [kind])].join('-');
  return `${name}.${separator === ',' || separator === ';' ? 'csv' : 'txt'}`;
}
