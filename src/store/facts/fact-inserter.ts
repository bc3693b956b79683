import type Database from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import type { FactTable } from './fact-tables.ts';

/** Puts the facts of one sheet into their table. */
export interface FactInserter {
  /** Values of the columns of `FactTable`, in their order. */
  add(fact: readonly SqlValue[]): void;
  /** Nothing is added afterwards. */
  finish(): void;
}

/** Each fact at once, for sheets whose rows are looked up while the sheet is still being read. */
export function insertAtOnce(connection: Connection, { table, columns }: FactTable): FactInserter {
  const insert = prepareInsert(connection, table, columns);
  return { add: (fact) => insert.run(...fact), finish: () => {} };
}

/**
 * Facts wait in a temporary table in the order of the sheet and go over in the order of their key. Sheets come in no
 * order of NIPs; a large table that took them as they come would have every page of it read and written many times
 * over. SQLite's sorter needs one pass whatever the size, and little memory: it writes what it cannot hold to a
 * temporary file, as the waiting table does.
 */
export function insertInOrder(connection: Connection, { table, columns, key }: FactTable): FactInserter {
  const waiting = `waiting_${table}`;
  connection.db.exec(`CREATE TEMP TABLE ${waiting} (${columns})`);
  const insert = prepareInsert(connection, `temp.${waiting}`, columns);
  return {
    add: (fact) => insert.run(...fact),
    finish: () => {
      connection.db.exec(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM temp.${waiting} ORDER BY ${key};
         DROP TABLE temp.${waiting}`,
      );
    },
  };
}

function prepareInsert({ db }: Connection, table: string, columns: string): Database.Statement<SqlValue[]> {
  return db.prepare<SqlValue[]>(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`);
}
