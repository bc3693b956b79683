import { createHash } from 'node:crypto';
import { createReadStream, existsSync, rmSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { EnvironmentError, RefusedError } from '../app/errors.ts';
import type { Actor, Backup } from '../app/store-port.ts';
import type { AuditChain } from './audit-chain.ts';
import type { Connection } from './connection.ts';
import { storeError } from './sqlite-errors.ts';

/** More pages than a database can have: copied in one step, so that a busy writer cannot make the copy start over. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies the database as of now into a new file, whole or not at all, also while another process writes, and records
 * the act with the copy's SHA-256.
 * @throws RefusedError `backup-exists`; EnvironmentError when the copy cannot be written
 */
export async function backUp(
  connection: Connection,
  audit: AuditChain,
  path: string,
  actor: Actor,
): Promise<Backup> {
  const target = resolve(path);
  if (existsSync(target)) throw new RefusedError('backup-exists', { path });
  const partial = `${target}.${process.pid}.partial`;
  try {
    await (await open(partial, 'wx', 0o600)).close();
    await connection.db.backup(partial, { progress: () => ALL_PAGES });
    const sha256 = await digestOf(partial);
    await flush(partial);
    await rename(partial, target);
    await flush(dirname(target));
    const { size: bytes } = await stat(target);
    connection.write(() => audit.record('backup', basename(path), { bytes, sha256 }, actor));
    return { path, bytes, sha256 };
  } catch (error) {
    rmSync(partial, { force: true });
    const meaning = storeError(error, path);
    throw isFileError(meaning)
      ? new EnvironmentError('backup-failed', { path, code: meaning.code }, { cause: error })
      : meaning;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** Waits until a file, or a folder's list of names, is on the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
