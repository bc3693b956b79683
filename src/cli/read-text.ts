import { readFile } from 'node:fs/promises';
import { EnvironmentError } from '../app/errors.ts';

/**
 * Content of a text file in UTF-8.
 * @throws EnvironmentError `file-missing`, `file-unreadable`
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new EnvironmentError(missing ? 'file-missing' : 'file-unreadable', { path }, { cause: error });
  }
}
