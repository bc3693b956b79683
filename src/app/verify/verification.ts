import type { ClockStep } from '../clock.ts';
import type { AuditEntry } from '../ports/audit-chain.ts';

/** Something that is not as it was recorded. `code` names the sentence in `text/verification.ts`. */
export interface VerifyFinding {
  readonly code:
    | 'storage'
    | 'reference'
    | 'schema'
    | 'unreadable'
    | 'chain-missing'
    | 'chain-altered'
    | 'head-missing'
    | 'batch-altered'
    | 'batch-unrecorded'
    | 'policy-unrecorded'
    | 'rule-unrecorded'
    | 'office-unrecorded'
    | 'mapping-unrecorded'
    | 'objection-unrecorded'
    | 'finding-answer-unrecorded'
    | 'finding-answer-missing'
    | 'run-unrecorded'
    | 'bank-unrecorded'
    | 'bank-file-missing'
    | 'bank-file-differs'
    | 'rules-altered'
    | 'totals'
    | 'seal'
    | 'slip-differs'
    | 'slip-missing'
    | 'slip-extra';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What a check of the whole database found, and how much it looked at. */
export interface Verification {
  readonly findings: readonly VerifyFinding[];
  readonly auditEntries: number;
  readonly runs: number;
  readonly slips: number;
  readonly chainHead: string;
  /** Where a clock went backwards between two acts; no finding, since acts are in order by their numbers. */
  readonly clockSteps: readonly ClockStep[];
  /** Entry of the chain whose hash the report carries that was asked about; null where none was, or there is none. */
  readonly pinned: PinnedEntry | null;
}

/** The entry up to which a report pins the audit chain. */
export type PinnedEntry = Pick<AuditEntry, 'id' | 'at' | 'act' | 'subject'>;
