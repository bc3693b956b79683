import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** SHA-256 over every row of every table of a database, numbers of the next rows included. */
export function databaseState(path: string): string {
  const hash = createHash('sha256');
  for (const [table, rows] of databaseRows(path)) hash.update(JSON.stringify([table, rows]));
  return hash.digest('hex');
}

/** Every row of every table of a database, tables by name, rows in the order of their keys. */
export function databaseRows(path: string): ReadonlyMap<string, readonly unknown[]> {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck();
    return new Map(tables.all().map((table) => [table, db.prepare(`SELECT * FROM ${table}`).raw().all()]));
  } finally {
    db.close();
  }
}

/** SHA-256 of a file, or of names and contents of a folder; null where there is none. */
export function contentOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  const hash = createHash('sha256');
  if (!found.isDirectory()) return hash.update(readFileSync(path)).digest('hex');
  for (const name of readdirSync(path).sort()) hash.update(`${name}\n${contentOf(join(path, name))}\n`);
  return hash.digest('hex');
}
