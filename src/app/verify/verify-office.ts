import { BugError } from '../../domain/bug-error.ts';
import { addTotals, noTotals } from '../../domain/pay/slip-lines.ts';
import { clockSteps } from '../clock.ts';
import { slipSourceOf } from '../explain/explain-slip.ts';
import type { Progress } from '../ports/progress.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { slipRow } from '../run/slip-row.ts';
import type { PinnedEntry, Verification, VerifyFinding } from './verification.ts';
import { unrecordedActs } from './verify-acts.ts';
import { alteredBankFiles } from './verify-bank-files.ts';
import { alteredObjections } from './verify-objections.ts';

/**
 * Checks that the database is whole and untouched: SQLite's own integrity, references and schema; the audit chain, and
 * that everything stored is recorded in it; the seal of every import; totals and seal of every run; and every run computed again from its
 * watermark, rules and policy, slip by slip. Works on one consistent state; changes nothing.
 * @param head of the audit chain as it stands on a report, or its first digits; the chain must still hold it
 */
export function verifyOffice(store: Store, progress: Progress, head: string | null = null): Verification {
  return store.read(() => {
    const findings: VerifyFinding[] = store
      .integrity()
      .map(({ check, subject, detail }) => ({ code: check, data: { subject, detail } }));
    const counted: Counted = {
      auditEntries: 0,
      runs: 0,
      slips: 0,
      chainHead: '',
      clockSteps: [],
      pinned: null,
    };
    try {
      counted.pinned = head === null ? null : pinnedEntry(store, head);
      if (head !== null && counted.pinned === null) findings.push({ code: 'head-missing', data: { head } });
      checkContent(store, findings, counted, progress);
    } catch (error) {
      // What was tampered with may break what the program takes for granted; in an untouched database that is a bug.
      if (!(error instanceof Error) || (error instanceof BugError && findings.length === 0)) throw error;
      findings.push({ code: 'unreadable', data: { detail: error.name } });
    }
    return { findings, ...counted };
  });
}

type Counted = { -readonly [K in Exclude<keyof Verification, 'findings'>]: Verification[K] };

/** Adds what is wrong with chain and runs to the findings; throws where the database cannot even be read. */
function checkContent(store: Store, findings: VerifyFinding[], counted: Counted, progress: Progress): void {
  const chain = store.verifyChain();
  if (chain.kind === 'broken') {
    findings.push({
      code: chain.defect === 'missing' ? 'chain-missing' : 'chain-altered',
      data: { entry: chain.entry },
    });
  }
  counted.auditEntries = chain.kind === 'intact' ? chain.entries : chain.entry - 1;
  counted.chainHead = store.chainHead();
  counted.clockSteps = clockSteps(store.audit());
  findings.push(...unrecordedActs(store), ...alteredObjections(store), ...alteredBatches(store));
  for (const digest of store.alteredRules()) findings.push({ code: 'rules-altered', data: { digest } });
  for (const run of store.runs()) {
    counted.runs++;
    findings.push(...checkTotals(store, run));
    if (store.sealAnew(run.id) !== run.seal) findings.push({ code: 'seal', data: runData(run) });
    const before = counted.slips;
    const { compared, finding } = recompute(store, run, (done) => progress('verify', before + done, null));
    counted.slips += compared;
    if (finding) findings.push(finding);
  }
  findings.push(...alteredBankFiles(store));
}

function pinnedEntry(store: Store, head: string): PinnedEntry | null {
  for (const { id, at, act, subject, hash } of store.audit()) {
    if (hash.startsWith(head)) return { id, at, act, subject };
  }
  return null;
}

function runData({ period, kind }: Run): { readonly period: string; readonly kind: string } {
  return { period, kind };
}

/** Imports whose rows are not those that were recorded, whether a run has used them or not. */
function alteredBatches(store: Store): readonly VerifyFinding[] {
  const seals = store.sealBatchesAnew();
  return store
    .batches()
    .filter(({ id, seal }) => seals.get(id) !== seal)
    .map(({ id, file }) => ({ code: 'batch-altered', data: { batch: id, file } }));
}

function checkTotals(store: Store, run: Run): readonly VerifyFinding[] {
  const sums = { people: 0, held: 0, ...noTotals() };
  for (const { status, totals } of store.slips(run.id)) {
    sums.people++;
    if (status === 'held') sums.held++;
    addTotals(sums, totals);
  }
  return Object.entries(sums).flatMap(([total, sum]): VerifyFinding[] => {
    const stored = run.totals[total as keyof typeof run.totals];
    return stored === sum ? [] : [{ code: 'totals', data: { ...runData(run), total, stored, sum } }];
  });
}

/** Computes a run again and names the first slip that differs from the stored one. */
function recompute(
  store: Store,
  run: Run,
  report: (done: number) => void,
): { readonly compared: number; readonly finding: VerifyFinding | null } {
  const source = slipSourceOf(store, run, payBasisOfRun(store, run));
  const stored = store.slips(run.id)[Symbol.iterator]();
  let compared = 0;
  for (const page of source.pages()) {
    for (const { result } of page) {
      if (result.kind !== 'slip') continue;
      const next = stored.next();
      const fresh = slipRow(result.slip);
      if (next.done || next.value.nip > fresh.nip) {
        return { compared, finding: { code: 'slip-missing', data: { ...runData(run), nip: fresh.nip } } };
      }
      if (next.value.nip < fresh.nip) {
        return { compared, finding: { code: 'slip-extra', data: { ...runData(run), nip: next.value.nip } } };
      }
      compared++;
      const field = firstDifference(next.value, fresh);
      if (field)
        return {
          compared,
          finding: { code: 'slip-differs', data: { ...runData(run), nip: fresh.nip, ...field } },
        };
    }
    report(compared);
  }
  const extra = stored.next();
  if (!extra.done)
    return { compared, finding: { code: 'slip-extra', data: { ...runData(run), nip: extra.value.nip } } };
  return { compared, finding: null };
}

/** The first part of a slip that is not the same, byte for byte; account and tax numbers are named, not shown. */
function firstDifference(
  stored: SlipRow,
  fresh: SlipRow,
): { readonly field: string; readonly stored: string; readonly fresh: string } | null {
  for (const field of Object.keys(fresh) as (keyof SlipRow)[]) {
    const [then, now] = [JSON.stringify(stored[field]), JSON.stringify(fresh[field])];
    if (then === now) continue;
    if (field !== 'lines' && field !== 'totals')
      return { field, ...(SECRET.has(field) ? { stored: '…', fresh: '…' } : { stored: then, fresh: now }) };
    return firstAmount({ ...stored[field] }, { ...fresh[field] }) ?? { field, stored: then, fresh: now };
  }
  return null;
}

function firstAmount(
  stored: Readonly<Record<string, number>>,
  fresh: Readonly<Record<string, number>>,
): { readonly field: string; readonly stored: string; readonly fresh: string } | null {
  for (const code of new Set([...Object.keys(stored), ...Object.keys(fresh)])) {
    const [paid, due] = [stored[code] ?? 0, fresh[code] ?? 0];
    if (paid !== due) return { field: code, stored: String(paid), fresh: String(due) };
  }
  return null;
}

const SECRET: ReadonlySet<string> = new Set(['npwp', 'nik', 'bank', 'rekening']);
