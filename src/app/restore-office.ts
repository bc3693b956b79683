import { EnvironmentError } from './errors.ts';
import type { Progress } from './ports.ts';
import type { Actor, Store } from './store-port.ts';
import { type Verification, verifyOffice } from './verify-office.ts';

export interface RestoreTools {
  open(path: string, mode: 'readonly' | 'readwrite'): Store;
  /**
   * Copies a database file whole or not at all to a place where no file stands; `complete` does what belongs to the copy
   * before it takes its name. RefusedError `database-exists`.
   */
  copy(from: string, to: string, complete: (copy: string) => void): Promise<void>;
  readonly actor: Actor;
  readonly progress: Progress;
}

/**
 * Restores a backup: verifies it whole, copies it, records the act in the copy and puts it in the place of the database.
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
  await tools.copy(from, to, (copy) => {
    const store = tools.open(copy, 'readwrite');
    try {
      const detail = { slips: verification.slips, head: verification.chainHead };
      store.write(() => store.record('restore', from, detail, tools.actor));
    } finally {
      store.close();
    }
  });
  return verification;
}
