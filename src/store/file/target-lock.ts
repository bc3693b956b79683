import { closeSync, openSync } from 'node:fs';
import { writingError } from '../../files/index.ts';
import { Database } from '../sqlite.ts';
import { storeError } from './sqlite-errors.ts';

/** Only its owner sees who is at work. */
const MODE = 0o600;

/**
 * Takes a lock that one process at a time has, by SQLite's own lock on a file that stays empty: the operating system
 * frees it whatever ends the process, so a killed one never keeps others out.
 * @param waitMs how long to wait for another process
 * @returns what frees the lock; null where another process has it
 */
export function lockTarget(path: string, waitMs: number): (() => void) | null {
  try {
    closeSync(openSync(path, 'a', MODE));
  } catch (error) {
    throw writingError(error, path);
  }
  const db = new Database(path, { timeout: waitMs });
  try {
    // Nothing is ever written, so there is nothing to take back: no journal beside the file.
    db.pragma('journal_mode = memory');
    db.exec('BEGIN EXCLUSIVE');
    return () => db.close();
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw storeError(error, path);
  }
}
