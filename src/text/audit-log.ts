import type { Catalogue } from './language.ts';

/** Words of `audit`. */
export interface AuditLogText {
  /** Stands where the hash of an act will stand once a writer has taken it into the chain. */
  readonly waiting: string;
  readonly nothing: string;
  /** After `nothing`, where no act of that name was ever recorded: those that were. */
  recordedActs(acts: readonly string[]): string;
  /** Headings: number, time, act, who, about what, hash, details. */
  readonly headings: readonly string[];
  chainHead(hash: string): string;
}

export const auditLogTexts: Catalogue<AuditLogText> = {
  id: {
    waiting: 'menunggu',
    nothing: 'Tidak ada tindakan yang cocok.',
    recordedActs: (acts) => `Tindakan yang tercatat: ${acts.join(', ')}`,
    headings: ['No.', 'Waktu (UTC)', 'Tindakan', 'Oleh', 'Perihal', 'Hash', 'Rincian'],
    chainHead: (hash) => `Ujung rantai audit (SHA-256): ${hash}`,
  },
  en: {
    waiting: 'waiting',
    nothing: 'No act matches.',
    recordedActs: (acts) => `Recorded acts: ${acts.join(', ')}`,
    headings: ['No.', 'Time (UTC)', 'Act', 'By', 'About', 'Hash', 'Details'],
    chainHead: (hash) => `Head of the audit chain (SHA-256): ${hash}`,
  },
};
