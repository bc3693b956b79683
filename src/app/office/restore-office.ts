import { EnvironmentError } from '../errors.ts';
import type { Actor } from '../ports/actor.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import type { Verification } from '../verify/verification.ts';
import { verifyOffice } from '../verify/verify-office.ts';

export interface RestoreTools {
  /** Opens the copy; one made by an older program is brought up to date. */
  open(copy: string): Store;
  /**
   * Copies a database file whole or not at all to a place where no file stands; `complete` does what belongs to the copy
   * before it takes its name. RefusedError `database-exists`.
   */
  copy<T>(from: string, to: string, complete: (copy: string) => T): Promise<T>;
  readonly actor: Actor;
  readonly progress: Progress;
}

/**
 * Restores a backup: copies it, verifies the copy whole, records the act in it, and only then puts it in the place of
 * the database. The backup itself is not touched.
 * @throws EnvironmentError when the backup does not verify; RefusedError when a database stands at the place
 */
export async function restoreOffice(from: string, to: string, tools: RestoreTools): Promise<Verification> {
  return tools.copy(from, to, (copy) => {
    const store = tools.open(copy);
    try {
      const verification = verifyOffice(store, tools.progress);
      const { findings, slips, chainHead: head } = verification;
      if (findings.length > 0) {
        throw new EnvironmentError('backup-broken', { path: from, findings: findings.length });
      }
      store.write(() => store.record('restore', from, { slips, head }, tools.actor));
      return verification;
    } finally {
      store.close();
    }
  });
}
