import type { Catalogue } from './language.ts';

/** Words of `audit`. */
export interface AuditLogText {
  /** Stands where the hash of an act will stand once a writer has taken it into the chain. */
  readonly waiting: string;
  readonly nothing: string;
  chainHead(hash: string): string;
}

export const auditLogTexts: Catalogue<AuditLogText> = {
  id: {
    waiting: 'menunggu',
    nothing: 'Tidak ada tindakan yang cocok.',
    chainHead: (hash) => `Ujung rantai audit (SHA-256): ${hash}`,
  },
  en: {
    waiting: 'waiting',
    nothing: 'No act matches.',
    chainHead: (hash) => `Head of the audit chain (SHA-256): ${hash}`,
  },
};
