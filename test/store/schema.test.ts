import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { EMPLOYEE_COLUMN, EMPLOYEE_FIELDS } from '../../src/domain/people/employee.ts';
import { FACT_TABLES } from '../../src/store/facts/fact-tables.ts';
import {
  createSchema,
  migrate,
  SCHEMA_VERSION,
  schemaObjects,
  schemaVersion,
} from '../../src/store/file/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { create, otherClient } from './office.ts';

const SNAPSHOT = fileURLToPath(new URL('./schema.json', import.meta.url));
const folder = tempFolder();

function fresh(): Database.Database {
  const db = new Database(':memory:');
  createSchema(db, ':memory:');
  return db;
}

describe('the schema', () => {
  it('is the one on record; a change needs a migration and BINJAI_PAY_UPDATE_SCHEMA=1', () => {
    const schema = { version: SCHEMA_VERSION, objects: schemaObjects(fresh()) };
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env.BINJAI_PAY_UPDATE_SCHEMA === '1') writeFileSync(SNAPSHOT, text);
    expect(text).toBe(readFileSync(SNAPSHOT, 'utf8'));
  });

  it('numbers its steps from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('has only strict tables, each of which refuses deletion', () => {
    const objects = schemaObjects(fresh());
    const tables = objects.filter(({ type }) => type === 'table');
    const triggers = objects.filter(({ type }) => type === 'trigger').map(({ sql }) => sql);
    expect(tables.length).toBeGreaterThan(10);
    for (const { name, sql } of tables) {
      expect(sql).toMatch(/\) STRICT(, WITHOUT ROWID)?$/);
      for (const act of ['INSERT', 'UPDATE', 'DELETE'])
        expect(triggers.some((trigger) => trigger.includes(`BEFORE ${act} ON ${name}\n`))).toBe(true);
    }
  });
});

describe('a migration', () => {
  const next = { version: SCHEMA_VERSION + 1, sql: 'CREATE TABLE later (id INTEGER) STRICT' };

  it('runs once', () => {
    const db = fresh();
    migrate(db, [...MIGRATIONS, next]);
    migrate(db, [...MIGRATIONS, next]);
    expect(schemaVersion(db)).toBe(next.version);
    expect(schemaObjects(db).map(({ name }) => name)).toContain('later');
  });

  it('that fails in the middle leaves the database as it was', () => {
    const db = fresh();
    const before = schemaObjects(db);
    const faulty = { ...next, sql: `${next.sql}; CREATE TABLE batch (id INTEGER)` };
    expect(() => migrate(db, [...MIGRATIONS, faulty])).toThrow('already exists');
    expect(schemaVersion(db)).toBe(SCHEMA_VERSION);
    expect(schemaObjects(db)).toEqual(before);
  });
});

describe('tables of facts', () => {
  it.each(Object.entries(FACT_TABLES))('%s are put in the order of the key', (_, { table, key }) => {
    const columns = fresh()
      .prepare<[], string>(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
      .pluck()
      .all();
    expect(key.replaceAll(' COLLATE NOCASE', '').split(', ')).toEqual(columns);
  });

  it('show the record of an employee a column each, in the order of its fields', () => {
    const columns = fresh()
      .prepare<[], string>(`SELECT name FROM pragma_table_info('employee')`)
      .pluck()
      .all();
    expect(columns.slice(4)).toEqual(EMPLOYEE_FIELDS.map((field) => EMPLOYEE_COLUMN[field]));
  });
});

describe('pages of large tables', () => {
  /** Pages are read in the order of the key, which holds only while SQLite answers by that key. */
  it.each([
    ['employee_fact', 'nip > ? AND nip <= ? AND batch <= ?'],
    ['employee_fact', 'nip = ? AND batch <= ?'],
    ['discipline_fact', 'nip BETWEEN ? AND ? AND batch <= ?'],
    ['absence_fact', 'nip BETWEEN ? AND ? AND batch <= ? AND period BETWEEN ? AND ?'],
    ...['attendance', 'attendance_log', 'assessment', 'target', 'predicate', 'adjustment'].map((kind) => [
      `${kind}_fact`,
      'period = ? AND nip BETWEEN ? AND ? AND batch BETWEEN ? AND ?',
    ]),
  ])('%s WHERE %s is answered by the primary key', (table, where) => {
    const db = fresh();
    const columns = db
      .prepare<[], string>(`SELECT group_concat(name) FROM pragma_table_info('${table}')`)
      .pluck()
      .get();
    const sql = `SELECT json_group_array(json_array(${columns})) FROM ${table} WHERE ${where}`;
    const plan = db.prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const steps = plan.all(...where.replace(/[^?]/g, '').split('')).map(({ detail }) => detail);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain(`SEARCH ${table} USING PRIMARY KEY`);
  });
});

describe('the integrity of the file', () => {
  it('finds nothing in a new one, and names what was tampered with', () => {
    const at = join(folder.path, 'tampered');
    mkdirSync(at);
    const store = create(at);
    expect(store.integrity()).toEqual([]);
    const db = otherClient(store.path);
    db.exec(`DROP TRIGGER run_no_delete; CREATE TABLE extra (x);
      DROP TRIGGER policy_no_update; CREATE TRIGGER policy_no_update BEFORE UPDATE ON policy BEGIN SELECT 1; END;
      DROP TRIGGER slip_no_insert; INSERT INTO slip SELECT 77, 'x', '', '', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, '', '', NULL, NULL, '', '{}', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL WHERE 0`);
    db.close();
    expect(store.integrity()).toEqual([
      { check: 'schema', subject: 'policy_no_update', detail: 'altered' },
      { check: 'schema', subject: 'run_no_delete', detail: 'missing' },
      { check: 'schema', subject: 'slip_no_insert', detail: 'missing' },
      { check: 'schema', subject: 'extra', detail: 'unknown' },
    ]);
    store.close();
  });

  it('finds a slip whose run was removed', () => {
    const at = join(folder.path, 'orphan');
    mkdirSync(at);
    const store = create(at);
    const db = otherClient(store.path);
    const guard = db.prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE name = 'batch_period_no_insert'`,
    );
    const sql = guard.pluck().get();
    db.exec(`DROP TRIGGER batch_period_no_insert; INSERT INTO batch_period VALUES ('2026-01', 5); ${sql}`);
    db.close();
    expect(store.integrity()).toMatchObject([{ check: 'reference', subject: 'batch_period' }]);
    store.close();
  });
});
