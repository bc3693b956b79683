import type { Act, AuditEntry } from './ports/audit-chain.ts';
import type { Store } from './ports/store.ts';

/** Which acts are asked for; days and months compare with the start of the time at which they were recorded. */
export interface AuditFilter {
  readonly act?: string | undefined;
  /** Name given by `--actor`, or operating-system user. */
  readonly actor?: string | undefined;
  /** Part of the subject: a period, a file name. */
  readonly subject?: string | undefined;
  /** Month that an act concerns: of its run or report, within the months of a sheet, from which a policy or rule holds. */
  readonly period?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Entries of the audit chain that match, oldest first. */
export function* auditLog(store: Store, filter: AuditFilter): Iterable<AuditEntry> {
  for (const entry of store.audit()) if (matches(entry, filter)) yield entry;
}

/** Names of all acts of the log in alphabetical order, where the one asked for is not among them; else none. */
export function otherActs(store: Store, { act }: AuditFilter): readonly string[] {
  if (act === undefined) return [];
  const names = new Set<string>();
  for (const entry of [...store.audit(), ...store.pendingActs().flatMap(({ acts }) => acts)])
    names.add(entry.act);
  return names.has(act) ? [] : [...names].sort();
}

/** An act that waits beside the database until a writer takes it into the chain. */
export type WaitingAct = Omit<AuditEntry, 'id' | 'hash'>;

/** Waiting acts that match, oldest first. */
export function waitingActs(store: Store, filter: AuditFilter): readonly WaitingAct[] {
  return store
    .pendingActs()
    .flatMap(({ at, acts, actor }) =>
      acts.map((act) => ({ ...act, at, actor: actor.name, osUser: actor.osUser, host: actor.host })),
    )
    .filter((act) => matches(act, filter));
}

function matches(entry: WaitingAct, { act, actor, subject, period, since, until }: AuditFilter): boolean {
  if (act !== undefined && entry.act !== act) return false;
  if (actor !== undefined && entry.actor !== actor && entry.osUser !== actor) return false;
  if (subject !== undefined && !entry.subject.includes(subject)) return false;
  if (period !== undefined && !concerns(entry, period)) return false;
  if (since !== undefined && entry.at < since) return false;
  return until === undefined || entry.at.slice(0, until.length) <= until;
}

function concerns({ subject, detail }: Act, period: string): boolean {
  if (subject === period || subject.startsWith(`${period} `)) return true;
  if (String(detail.effective ?? '').startsWith(period)) return true;
  const { from, to } = detail;
  return from !== undefined && to !== undefined && String(from) <= period && period <= String(to);
}
