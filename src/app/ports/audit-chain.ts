import type { Actor } from './actor.ts';

/** One act in the audit chain. `detail` is plain data, never account or tax numbers. */
export interface AuditEntry {
  readonly id: number;
  readonly at: string;
  readonly act: string;
  readonly actor: string;
  readonly osUser: string;
  readonly host: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly hash: string;
}

/** An act of which a table tells besides the audit chain, as its entry must tell it. */
export interface StoredAct extends Omit<AuditEntry, 'id' | 'hash' | 'act' | 'at'> {
  readonly act:
    | 'import'
    | 'policy'
    | 'rules-import'
    | 'office'
    | 'mapping'
    | 'run'
    | 'approve'
    | 'bank'
    | 'pay'
    | 'answer-finding';
  /** null where the table has another moment than the entry. */
  readonly at: string | null;
}

/** What was done, without who and when. */
export type Act = Pick<AuditEntry, 'act' | 'subject' | 'detail'>;

/** Acts of a reader that wait beside the database until the next writer takes them into the audit chain. */
export interface PendingActs {
  readonly id: string;
  /** When they were done, UTC. */
  readonly at: string;
  readonly acts: readonly Act[];
  readonly actor: Actor;
}

/** Whether an act stands in the audit chain, or waits beside the database for the next writer to take it in. */
export type Recorded = 'recorded' | 'pending';

/** Result of computing the audit chain again: intact, or the first entry that is missing or altered. */
export type ChainCheck =
  | { readonly kind: 'intact'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly entry: number; readonly defect: 'missing' | 'altered' };

/** The audit chain: who did what, each entry sealed by the one before. */
export interface AuditStore {
  /** Appends an act to the audit chain; only inside `write`. */
  record(act: string, subject: string, detail: AuditEntry['detail'], actor: Actor): AuditEntry;
  /**
   * Records acts of one that only reads, without waiting for a writer: in the chain when nobody writes, else beside the
   * database for the next writer. All or none.
   * @throws EnvironmentError `act-not-recorded`
   */
  recordAsReader(acts: readonly Act[], actor: Actor): Promise<Recorded>;
  /** Acts that wait beside the database, oldest first. */
  pendingActs(): readonly PendingActs[];
  audit(): Iterable<AuditEntry>;
  /** Hash of the newest audit entry: printed on every report, it pins the database. */
  chainHead(): string;
  /** Number of the newest audit entry; 0 while there is none. */
  newestActId(): number;
  /** Moment of the newest audit entry, UTC; null while there is none. */
  newestActAt(): string | null;
  /** Computes the whole audit chain again. */
  verifyChain(): ChainCheck;
  /** Every act of which a table tells, its digests computed anew from the content that is stored now. */
  storedActs(): readonly StoredAct[];
}
