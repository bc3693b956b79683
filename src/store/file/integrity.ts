import type { IntegrityFinding } from '../../app/ports/store.ts';
import type { Connection } from '../connection.ts';
import { Database } from '../sqlite.ts';
import { createSchema, schemaObjects } from './migrate.ts';

/** How many defects SQLite lists at most: one is enough to distrust a file. */
const LISTED = 20;

/**
 * What is wrong with the file itself: its pages and indexes, references to missing rows, and a schema that differs
 * from the program's, such as a removed trigger. Empty when all is well.
 */
export function findIntegrityDefects(connection: Connection): readonly IntegrityFinding[] {
  return [...storageDefects(connection), ...referenceDefects(connection), ...schemaDefects(connection)];
}

function storageDefects(connection: Connection): readonly IntegrityFinding[] {
  const rows = connection.rows<[string]>(`PRAGMA integrity_check(${LISTED})`).all();
  return rows
    .filter(([text]) => text !== 'ok')
    .map(([detail]) => ({ check: 'storage', subject: 'pages', detail }));
}

function referenceDefects(connection: Connection): readonly IntegrityFinding[] {
  const rows =
    connection.rows<[table: string, rowid: number | null, parent: string]>('PRAGMA foreign_key_check');
  return rows
    .all()
    .slice(0, LISTED)
    .map(([table, rowid, parent]) => ({
      check: 'reference',
      subject: table,
      detail: `row ${rowid ?? ''} → ${parent}`,
    }));
}

function schemaDefects(connection: Connection): readonly IntegrityFinding[] {
  const actual = new Map(schemaObjects(connection.db).map(({ name, sql }) => [name, sql]));
  const expected = new Map(expectedSchema());
  const findings: IntegrityFinding[] = [];
  for (const [name, sql] of expected) {
    const found = actual.get(name);
    if (found === undefined) findings.push({ check: 'schema', subject: name, detail: 'missing' });
    else if (found !== sql) findings.push({ check: 'schema', subject: name, detail: 'altered' });
  }
  for (const name of actual.keys()) {
    if (!expected.has(name)) findings.push({ check: 'schema', subject: name, detail: 'unknown' });
  }
  return findings;
}

function expectedSchema(): readonly (readonly [name: string, sql: string])[] {
  const db = new Database(':memory:');
  try {
    createSchema(db, ':memory:');
    return schemaObjects(db).map(({ name, sql }) => [name, sql] as const);
  } finally {
    db.close();
  }
}
