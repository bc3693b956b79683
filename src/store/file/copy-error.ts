import { AppError, EnvironmentError } from '../../app/errors.ts';
import { writingError } from '../../files/index.ts';
import { storeError } from './sqlite-errors.ts';

/** What the system refuses for a reason that is named by itself. */
const NAMED: ReadonlySet<string> = new Set(['disk-full', 'folder-missing']);

/**
 * The error to throw when a copy of a database could not be made at `path`: what SQLite says, a full disk, a missing
 * folder, and for every other refusal of the system the EnvironmentError `id`.
 */
export function copyError(error: unknown, path: string, id: string): unknown {
  if (error instanceof AppError) return error;
  const meaning = storeError(error, path);
  if (meaning !== error) return meaning;
  const refused = writingError(error, path);
  if (!(refused instanceof EnvironmentError) || NAMED.has(refused.id)) return refused;
  return new EnvironmentError(id, refused.data, { cause: error });
}
