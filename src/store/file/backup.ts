import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { RefusedError } from '../../app/errors.ts';
import type { Actor } from '../../app/ports/actor.ts';
import type { Backup } from '../../app/ports/store.ts';
import {
  flushFile,
  flushFolder,
  removeLeftovers,
  removeTemporary,
  temporaryPath,
} from '../../files/index.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import { recordReaderActs } from '../acts/reader-acts.ts';
import type { Connection } from '../connection.ts';
import { Database } from '../sqlite.ts';
import { copyError } from './copy-error.ts';

/** More pages than a database can have: copied in one step, so that a busy writer cannot make the copy start over. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the database as of now into a new file, whole or not at all, also while another process writes. The act is
 * recorded with the copy's SHA-256 before the copy takes its name: no backup exists of which the chain does not know.
 * @throws RefusedError `backup-exists`; EnvironmentError when the copy cannot be written or the act cannot be recorded
 */
export async function backUp(
  connection: Connection,
  audit: AuditChain,
  path: string,
  actor: Actor,
): Promise<Backup> {
  const target = resolve(path);
  if (existsSync(target)) throw new RefusedError('backup-exists', { path });
  await removeLeftovers(dirname(target));
  const partial = temporaryPath(target);
  try {
    await copyInto(connection, partial);
    const { size: bytes } = await stat(partial);
    const sha256 = await digestOf(partial);
    const act = { act: 'backup', subject: basename(path), detail: { bytes, sha256 } };
    await recordReaderActs(connection, audit, [act], actor);
    await rename(partial, target);
    await flushFolder(dirname(target));
    return { path, bytes, sha256 };
  } catch (error) {
    await removeTemporary(partial);
    throw copyError(error, path, 'backup-failed');
  }
}

/** The copy needs no file beside it, so that it can also be read where nothing can be written. */
async function copyInto(connection: Connection, partial: string): Promise<void> {
  await (await open(partial, 'wx', 0o600)).close();
  await connection.db.backup(partial, { progress: () => ALL_PAGES });
  const copy = new Database(partial);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  await flushFile(partial);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
