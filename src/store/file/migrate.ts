import type Database from 'better-sqlite3';
import { RefusedError } from '../../app/errors.ts';
import { MIGRATIONS } from '../migrations/all.ts';
import type { Migration } from '../migrations/migration.ts';

/** Marks a file as a database of this program: `BPAY` in ASCII. */
export const APPLICATION_ID = 0x42504159;

/** Number of the newest schema that this program knows. */
export const SCHEMA_VERSION: number = MIGRATIONS.length;

/** `user_version` of a database: the number of its last schema step, 0 for a new file. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings a database to the newest schema, each step in one transaction with its number, so that a kill leaves the
 * schema before or after a step. The number is read again under the write lock: another process may have been faster.
 * @param record  records a step in its transaction
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[] = MIGRATIONS,
  record: (version: number) => void = () => {},
): void {
  for (const { version, sql } of migrations) {
    if (schemaVersion(db) >= version) continue;
    db.transaction(() => {
      if (schemaVersion(db) >= version) return;
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
      record(version);
    }).immediate();
  }
}

/**
 * Makes the schema in an empty file, in one transaction with the marks that identify it.
 * @throws RefusedError `database-exists` when another process has filled the file meanwhile
 */
export function createSchema(db: Database.Database, path: string): void {
  db.transaction(() => {
    if (schemaVersion(db) > 0) throw new RefusedError('database-exists', { path });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    for (const { version, sql } of MIGRATIONS) {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }
  }).immediate();
}

/** One object of the schema: table, index, trigger or view with its SQL. */
export interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Every table, index, trigger and view of a database, ordered by type and name. */
export function schemaObjects(db: Database.Database): readonly SchemaObject[] {
  return db
    .prepare<[], SchemaObject>(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY type, name`,
    )
    .all();
}
