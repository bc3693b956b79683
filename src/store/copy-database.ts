import { constants, existsSync, rmSync } from 'node:fs';
import { chmod, copyFile, open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EnvironmentError, RefusedError } from '../app/errors.ts';
import { storeError } from './sqlite-errors.ts';

/**
 * Copies a closed database file to a place where none stands, whole or not at all, mode 0600.
 * @throws RefusedError `database-exists`; EnvironmentError when it cannot be written
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const target = resolve(to);
  for (const file of [target, `${target}-wal`, `${target}-shm`]) {
    if (existsSync(file)) throw new RefusedError('database-exists', { path: file });
  }
  const partial = `${target}.${process.pid}.partial`;
  try {
    await copyFile(from, partial, constants.COPYFILE_EXCL);
    await chmod(partial, 0o600);
    const handle = await open(partial, 'r+');
    await handle.sync();
    await handle.close();
    await rename(partial, target);
    const folder = await open(dirname(target), 'r');
    await folder.sync();
    await folder.close();
  } catch (error) {
    rmSync(partial, { force: true });
    const meaning = storeError(error, to);
    throw meaning === error
      ? new EnvironmentError('file-not-written', { path: to }, { cause: error })
      : meaning;
  }
}
