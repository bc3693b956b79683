import { EnvironmentError } from '../../app/errors.ts';
import type { Actor } from '../../app/ports/actor.ts';
import type { Act, Recorded } from '../../app/ports/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { AuditChain } from './audit-chain.ts';
import { WaitingRoom } from './waiting-room.ts';

/** How long a reader waits for a writer before it leaves its acts to it. */
const WAIT_MS = 300;

/** Why acts cannot enter the chain now: somebody else is writing, or only others may. */
const LEFT_TO_WRITERS: ReadonlySet<string> = new Set([
  'database-busy',
  'database-unwritable',
  'database-folder-readonly',
]);

/**
 * Records acts of a reader, all of them or none: in the chain, or beside the database for the next writer, since a reader
 * does not wait until a long writer is done.
 * @throws EnvironmentError `act-not-recorded` when they can be kept in neither way
 */
export async function recordReaderActs(
  connection: Connection,
  audit: AuditChain,
  acts: readonly Act[],
  actor: Actor,
): Promise<Recorded> {
  try {
    connection.writeSoon(() => {
      for (const { act, subject, detail } of acts) audit.record(act, subject, detail, actor);
    }, WAIT_MS);
    return 'recorded';
  } catch (error) {
    if (!(error instanceof EnvironmentError) || !LEFT_TO_WRITERS.has(error.id)) throw error;
  }
  const { path } = connection;
  try {
    await new WaitingRoom(path).add({ at: connection.timestamp(), acts, actor });
  } catch (error) {
    throw new EnvironmentError('act-not-recorded', { path }, { cause: error });
  }
  return 'pending';
}
