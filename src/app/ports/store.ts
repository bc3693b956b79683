import type { Actor } from './actor.ts';
import type { AttendanceStore } from './attendance.ts';
import type { AuditStore } from './audit-chain.ts';
import type { BankStore } from './bank-files.ts';
import type { BatchStore } from './batches.ts';
import type { CareerStore } from './career.ts';
import type { EvidenceStore } from './evidence.ts';
import type { FindingAnswerStore } from './finding-answers.ts';
import type { LawStore } from './law.ts';
import type { ObjectionStore } from './objections.ts';
import type { RunStore } from './runs.ts';
import type { TargetStore } from './targets.ts';

/** A defect of the database file: damaged pages, a reference to a missing row, a schema that was tampered with. */
export interface IntegrityFinding {
  readonly check: 'storage' | 'reference' | 'schema';
  /** Table, trigger, index or view concerned. */
  readonly subject: string;
  readonly detail: string;
}

/** A written copy of the database. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An older database that was brought up to date when it was opened. */
export interface Upgrade {
  /** Numbers of the schema before and after. */
  readonly from: number;
  readonly to: number;
  /** Path of the copy as it was before; null when none was wanted. */
  readonly copy: string | null;
}

/** One office's database: append-only facts, runs, objections, answers, audit chain. */
export interface Store
  extends BatchStore,
    CareerStore,
    EvidenceStore,
    LawStore,
    RunStore,
    AuditStore,
    ObjectionStore,
    BankStore,
    FindingAnswerStore,
    TargetStore,
    AttendanceStore {
  readonly path: string;
  /** null for a database that was up to date. */
  readonly upgraded: Upgrade | null;
  close(): void;
  /** Runs the work in one write transaction; everything is undone when it throws. Waits for another writer. */
  write<T>(work: () => T): T;
  /** The same for work that reads files meanwhile. */
  writeAsync<T>(work: () => Promise<T>): Promise<T>;
  /** Runs the work on one consistent state, also while another process writes. */
  read<T>(work: () => T): T;
  /** The same for work that writes files meanwhile. */
  readAsync<T>(work: () => Promise<T>): Promise<T>;
  /** What is wrong with the file itself; empty when all is well. */
  integrity(): readonly IntegrityFinding[];
  /**
   * Copies the database into a new file (mode 0600), whole or not at all, also while another process writes, and
   * records the act. RefusedError `backup-exists`; EnvironmentError `backup-failed`.
   */
  backup(path: string, actor: Actor): Promise<Backup>;
}
