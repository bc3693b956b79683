import { closeSync, fchmodSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EnvironmentError, RefusedError } from '../../app/errors.ts';
import type { Actor } from '../../app/ports/actor.ts';
import type { Migration } from '../migrations/migration.ts';
import { Database } from '../sqlite.ts';
import { APPLICATION_ID, createSchema, SCHEMA_VERSION, schemaVersion } from './migrate.ts';
import { storeError } from './sqlite-errors.ts';

export interface OpenOptions {
  /** `create` makes a new database and opens it for reading and writing. */
  readonly mode: 'readwrite' | 'readonly' | 'create';
  /** Clock of everything recorded. */
  readonly now: () => Date;
  /** Named when the database belongs to a newer program. */
  readonly programVersion: string;
  /** How long to wait for another writer; 30 seconds unless given. */
  readonly busyTimeoutMs?: number;
  /** Who is named for bringing an older database up to date; the program itself unless given. */
  readonly actor?: Actor;
  /** Whether an older database is copied before it is brought up to date; true unless it is a copy already. */
  readonly keepOlder?: boolean;
  /** Steps of the schema, other ones in tests. */
  readonly migrations?: readonly Migration[];
}

const BUSY_TIMEOUT_MS = 30_000;

/** Memory for database pages: enough to keep the upper levels of a country's tables, small enough for any machine. */
const CACHE_KIB = 32 * 1024;
/** Who only reads takes tables in their order, each page once; eight times as much made nothing faster (500,000 slips). */
const READING_CACHE_KIB = 4 * 1024;

/** A write-ahead log that a large import has blown up is cut back to this size. */
const LOG_BYTES = 64 * 1024 * 1024;

/**
 * Opens the database of an office and makes sure that it is one; an older one stays as old as it is.
 * @throws EnvironmentError `database-missing`, `database-damaged`, `database-unreadable`, `database-folder-readonly`,
 *   `database-busy`; RefusedError `database-exists`, `database-foreign`, `database-newer`, `database-older`
 */
export function openDatabase(path: string, options: OpenOptions): Database.Database {
  const file = resolve(path);
  if (options.mode === 'create') claimFile(file, path);
  else assertFile(file, path);
  let db: Database.Database | null = null;
  try {
    db = new Database(file, {
      readonly: options.mode === 'readonly',
      fileMustExist: true,
      timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
    });
    prepareDatabase(db, path, options);
    return db;
  } catch (error) {
    db?.close();
    throw storeError(error, path);
  }
}

function prepareDatabase(db: Database.Database, path: string, options: OpenOptions): void {
  const cache = options.mode === 'readonly' ? READING_CACHE_KIB : CACHE_KIB;
  // Facts wait in a temporary table to be put in order; a country's do not fit into memory.
  db.exec(`PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -${cache}`);
  if (options.mode === 'create') {
    db.pragma('page_size = 8192');
    createSchema(db, path);
  } else {
    assertOurs(db, path, options);
  }
  if (options.mode === 'readonly') return;
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma(`journal_size_limit = ${LOG_BYTES}`);
}

/** Makes the file, readable by its owner only. An empty file is taken over: a killed `init` leaves one behind. */
function claimFile(file: string, path: string): void {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST')
      throw new EnvironmentError('database-unwritable', { path }, { cause: error });
    const found = statSync(file);
    if (!found.isFile() || found.size > 0) throw new RefusedError('database-exists', { path });
    handle = openSync(file, 'r+');
  }
  fchmodSync(handle, 0o600);
  closeSync(handle);
}

function assertFile(file: string, path: string): void {
  let size: number;
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new EnvironmentError('database-unreadable', { path, code: 'not-a-file' });
    size = status.size;
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    const code = errorCode(error);
    const id = code === 'ENOENT' || code === 'ENOTDIR' ? 'database-missing' : 'database-unreadable';
    throw new EnvironmentError(id, { path, code }, { cause: error });
  }
  if (size === 0) throw new EnvironmentError('database-missing', { path, code: 'empty' });
}

function assertOurs(db: Database.Database, path: string, options: OpenOptions): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new RefusedError('database-foreign', { path });
  }
  const version = schemaVersion(db);
  const { programVersion, migrations } = options;
  const known = migrations?.length ?? SCHEMA_VERSION;
  if (version > known) throw new RefusedError('database-newer', { path, version, known, programVersion });
  if (version < known && options.mode === 'readonly') {
    throw new RefusedError('database-older', { path, version, known, programVersion });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
