import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EnvironmentError } from '../../app/errors.ts';
import type { NamedSheet, WrittenFile } from '../../app/ports.ts';
import { writingError } from '../file-system-error.ts';
import { writeCsv } from './write-csv.ts';

/** Pay data is for its owner only. */
const FOLDER_MODE = 0o700;

/**
 * Writes one CSV file per sheet into a folder, all of them or none: into a temporary folder beside it, which takes the
 * name when everything is written. In a folder that exists, files of the same names are replaced and others stay.
 * @throws EnvironmentError as for a single file, naming the folder
 */
export async function writeCsvFolder(
  folder: string,
  files: readonly NamedSheet[],
): Promise<readonly WrittenFile[]> {
  const id = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const temporary = join(dirname(folder), `.${basename(folder)}.${id}.tmp`);
  try {
    await mkdir(temporary, { mode: FOLDER_MODE });
    const written: WrittenFile[] = [];
    for (const { name, sheet } of files) {
      const { rows, sha256 } = await writeCsv(join(temporary, name), sheet);
      written.push({ path: join(folder, name), rows, sha256 });
    }
    await takePlace(temporary, folder, files);
    return written;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (error instanceof EnvironmentError) {
      throw new EnvironmentError(error.id, { ...error.data, path: folder }, { cause: error });
    }
    throw writingError(error, folder);
  }
}

async function takePlace(temporary: string, folder: string, files: readonly NamedSheet[]): Promise<void> {
  if (!(await isFolder(folder))) return rename(temporary, folder);
  for (const { name } of files) await rename(join(temporary, name), join(folder, name));
  await rmdir(temporary);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
