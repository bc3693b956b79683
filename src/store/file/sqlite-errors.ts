import Database from 'better-sqlite3';
import { EnvironmentError } from '../../app/errors.ts';

/** What a failure of SQLite means to the office, by the beginning of its code; the first that fits counts. */
const MEANINGS: readonly (readonly [code: string, id: string])[] = [
  ['SQLITE_BUSY', 'database-busy'],
  ['SQLITE_LOCKED', 'database-busy'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_GETTEMPPATH', 'temporary-folder-missing'],
  // Even to read, SQLite needs room for the index of its log.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_READONLY_DIRECTORY', 'database-folder-readonly'],
  ['SQLITE_READONLY_CANTINIT', 'database-folder-readonly'],
  ['SQLITE_READONLY', 'database-unwritable'],
  ['SQLITE_CANTOPEN', 'database-unreadable'],
  ['SQLITE_PERM', 'database-unreadable'],
  ['SQLITE_AUTH', 'database-unreadable'],
  ['SQLITE_IOERR', 'database-io'],
];

/**
 * The error to throw for a failure below the store: what the office can do something about becomes an
 * EnvironmentError with the original as `cause`; anything else stays as it is.
 */
export function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  const meaning = MEANINGS.find(([beginning]) => code.startsWith(beginning));
  return meaning ? new EnvironmentError(meaning[1], { path, code }, { cause: error }) : error;
}
