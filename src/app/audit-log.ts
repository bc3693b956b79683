import type { AuditEntry, Store } from './store-port.ts';

/** Which entries of the audit chain are asked for; days and months compare with the start of the entry's time. */
export interface AuditFilter {
  readonly act?: string | undefined;
  readonly actor?: string | undefined;
  /** Part of the subject: a period, a file name. */
  readonly subject?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Entries of the audit chain that match, oldest first. */
export function* auditLog(
  store: Store,
  { act, actor, subject, since, until }: AuditFilter,
): Iterable<AuditEntry> {
  for (const entry of store.audit()) {
    if (act !== undefined && entry.act !== act) continue;
    if (actor !== undefined && entry.actor !== actor && entry.osUser !== actor) continue;
    if (subject !== undefined && !entry.subject.includes(subject)) continue;
    if (since !== undefined && entry.at < since) continue;
    if (until !== undefined && entry.at.slice(0, until.length) > until) continue;
    yield entry;
  }
}
