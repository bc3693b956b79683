import { constants, existsSync } from 'node:fs';
import { chmod, copyFile, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EnvironmentError, RefusedError } from '../app/errors.ts';
import { flushFile, flushFolder, removeLeftovers, removeTemporary, temporaryPath } from '../files/index.ts';
import { copyError } from './copy-error.ts';

/**
 * Copies a closed database file to a place where none stands, whole or not at all, mode 0600.
 * @param complete  does what belongs to the copy before it takes its name, given its temporary path
 * @throws RefusedError `database-exists`; EnvironmentError when it cannot be written
 */
export async function copyDatabase(
  from: string,
  to: string,
  complete: (copy: string) => void = () => {},
): Promise<void> {
  const target = resolve(to);
  for (const file of [target, `${target}-wal`, `${target}-shm`]) {
    if (existsSync(file)) throw new RefusedError('database-exists', { path: file });
  }
  await removeLeftovers(dirname(target));
  const partial = temporaryPath(target);
  try {
    await copyFile(from, partial, constants.COPYFILE_EXCL);
    await chmod(partial, 0o600);
    complete(partial);
    await flushFile(partial);
    await rename(partial, target);
    await flushFolder(dirname(target));
  } catch (error) {
    await removeTemporary(partial);
    if (error instanceof EnvironmentError && error.data.path === partial) {
      throw new EnvironmentError(error.id, { ...error.data, path: to }, { cause: error });
    }
    throw copyError(error, to, 'file-not-written');
  }
}
