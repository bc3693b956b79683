import { EnvironmentError } from './errors.ts';
import type { Progress } from './ports.ts';
import type { Actor, Store } from './store-port.ts';
import { type Verification, verifyOffice } from './verify-office.ts';

export interface RestoreTools {
  open(path: string, mode: 'readonly' | 'readwrite'): Store;
  /** Copies a database file whole or not at all to a place where no file stands; RefusedError `database-exists`. */
  copy(from: string, to: string): Promise<void>;
  readonly actor: Actor;
  readonly progress: Progress;
}

/**
 * Restores a backup: verifies it whole, copies it to the place of the database and records the act there.
 * @throws EnvironmentError when the backup does not verify; RefusedError when a database stands at the place
 */
export async function restoreOffice(from: string, to: string, tools: RestoreTools): Promise<Verification> {
  const backup = tools.open(from, 'readonly');
  let verification: Verification;
  try {
    verification = verifyOffice(backup, tools.progress);
  } finally {
    backup.close();
  }
  if (verification.findings.length > 0) {
    throw new EnvironmentError('backup-broken', { path: from, findings: verification.findings.length });
  }
  await tools.copy(from, to);
  const store = tools.open(to, 'readwrite');
  try {
    store.write(() =>
      store.record('restore', from, { slips: verification.slips, head: verification.chainHead }, tools.actor),
    );
  } finally {
    store.close();
  }
  return verification;
}
