import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chmod, copyFile, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError, EnvironmentError, RefusedError } from '../../app/errors.ts';
import {
  flushFile,
  flushFolder,
  readingError,
  removeLeftovers,
  removeTemporary,
  temporaryPath,
} from '../../files/index.ts';
import { copyError } from './copy-error.ts';

/** What can be wrong with a copy because it is wrong with the database that was copied. */
const INHERITED: ReadonlySet<string> = new Set([
  'database-missing',
  'database-damaged',
  'database-foreign',
  'database-newer',
]);

/**
 * Copies a database that nobody uses to a place where none stands, whole or not at all, mode 0600. What a killed process
 * left in the log beside it is copied too.
 * @param complete  does what belongs to the copy before it takes its name, given its temporary path
 * @returns what `complete` gave
 * @throws RefusedError `database-exists`; EnvironmentError when it cannot be read or written; what `complete` throws
 */
export async function copyDatabase<T>(from: string, to: string, complete: (copy: string) => T): Promise<T> {
  const target = resolve(to);
  for (const file of [target, `${target}-wal`, `${target}-shm`]) {
    if (existsSync(file)) throw new RefusedError('database-exists', { path: file });
  }
  assertReadable(from);
  await removeLeftovers(dirname(target));
  const partial = temporaryPath(target);
  try {
    await copyFile(from, partial, constants.COPYFILE_EXCL);
    await chmod(partial, 0o600);
    if (existsSync(`${from}-wal`)) await copyFile(`${from}-wal`, `${partial}-wal`, constants.COPYFILE_EXCL);
    const result = complete(partial);
    await flushFile(partial);
    await rename(partial, target);
    await flushFolder(dirname(target));
    return result;
  } catch (error) {
    await removeTemporary(partial);
    throw error instanceof AppError && error.data.path === partial
      ? aboutPath(error, INHERITED.has(error.id) ? from : to)
      : copyError(error, to, 'file-not-written');
  }
}

function assertReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK);
    if (!statSync(path).isFile())
      throw new EnvironmentError('database-unreadable', { path, code: 'not-a-file' });
  } catch (error) {
    throw readingError(error, path);
  }
}

function aboutPath(error: AppError, path: string): AppError {
  const data = { ...error.data, path };
  return error instanceof RefusedError
    ? new RefusedError(error.id, data, { cause: error })
    : new EnvironmentError(error.id, data, { cause: error });
}
