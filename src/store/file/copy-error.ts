import { AppError, EnvironmentError } from '../../app/errors.ts';
import { writingError } from '../../files/index.ts';
import { storeError } from './sqlite-errors.ts';

/**
 * The error to throw when a copy of a database could not be made at `path`: what SQLite says, a full disk, and for every
 * other refusal of the system the EnvironmentError `id`.
 */
export function copyError(error: unknown, path: string, id: string): unknown {
  if (error instanceof AppError) return error;
  const meaning = storeError(error, path);
  if (meaning !== error) return meaning;
  const refused = writingError(error, path);
  if (!(refused instanceof EnvironmentError) || refused.id === 'disk-full') return refused;
  return new EnvironmentError(id, refused.data, { cause: error });
}
