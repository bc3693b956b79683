import type Database from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import type { BatchSeal } from './batch-seal.ts';
import { employeeBlockInserter } from './employee-blocks.ts';
import { FACT_TABLES, type FactTable } from './fact-tables.ts';
import type { JsonValue } from './order/json-bytes.ts';
import { OrderedFacts } from './order/ordered-facts.ts';

/** A value of a fact; a record is the list of its values. */
export type FactValue = SqlValue | readonly JsonValue[];

/** Values of a fact in the order of the columns of `FactTable`. */
export type Fact = readonly [batch: number, row: number, nip: string, ...rest: FactValue[]];

/** Seals the facts of one sheet and puts them into their table. */
export interface FactInserter {
  add(month: string, fact: Fact): void;
  /** Nothing is added afterwards. */
  finish(): void;
}

/** Each fact at once, for sheets whose rows are looked up while the sheet is still being read. */
export function insertAtOnce(connection: Connection, facts: FactTable, seal: BatchSeal): FactInserter {
  const insert = prepareInsert(connection, facts);
  return {
    add: (month, fact) => {
      seal.add(month, fact);
      insert.run(...fact.map(storedValue));
    },
    finish: () => {},
  };
}

/** Facts are put in the order of their key first, and go over when the sheet is finished. */
export function insertInOrder(connection: Connection, facts: FactTable, seal: BatchSeal): FactInserter {
  return facts === FACT_TABLES.employees
    ? insertEmployees(connection, seal)
    : insertSorted(connection, facts, seal);
}

/** The rows of employees are long: they go over in blocks of JSON that are put in order before SQLite sees them. */
function insertEmployees(connection: Connection, seal: BatchSeal): FactInserter {
  const ordered = new OrderedFacts(connection, (month, json) => seal.addJson(month, json));
  const insert = employeeBlockInserter(connection);
  return {
    add: (month, fact) => ordered.add(month, fact[2], fact),
    finish: () => {
      for (const facts of ordered.blocks()) insert(facts);
    },
  };
}

/** Short rows with many columns wait in a temporary table as they are, and SQLite sorts them: JSON would cost more. */
function insertSorted(connection: Connection, facts: FactTable, seal: BatchSeal): FactInserter {
  const { table, columns, key } = facts;
  const waiting = `waiting_${table}`;
  connection.createTemporary(`${waiting} (${columns})`);
  const insert = prepareInsert(connection, { table: `temp.${waiting}`, columns });
  return {
    add: (month, fact) => {
      seal.add(month, fact);
      insert.run(...fact.map(storedValue));
    },
    finish: () => {
      connection.db.exec(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM temp.${waiting} ORDER BY ${key};
         DROP TABLE temp.${waiting}`,
      );
    },
  };
}

/** A value as it is bound: a record as its JSON. */
function storedValue(value: FactValue): SqlValue {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function prepareInsert(
  { db }: Connection,
  { table, columns }: Pick<FactTable, 'table' | 'columns'>,
): Database.Statement<SqlValue[]> {
  return db.prepare<SqlValue[]>(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`);
}
