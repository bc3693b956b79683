import type Database from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import type { BatchSeal } from './batch-seal.ts';
import { employeeBlockInserter } from './employee-blocks.ts';
import { FACT_TABLES, type FactTable } from './fact-tables.ts';
import type { FactBlock } from './order/fact-block.ts';
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
  const ordered = new OrderedFacts(connection, !facts.key.startsWith('nip'), (month, json) =>
    seal.addJson(month, json),
  );
  const insert =
    facts === FACT_TABLES.employees ? employeeBlockInserter(connection) : blockInserter(connection, facts);
  return {
    add: (month, fact) => ordered.add(month, fact[2], fact),
    finish: () => {
      for (const block of ordered.blocks()) insert(block);
    },
  };
}

/** Inserts the facts of a block, in its order. */
type InsertBlock = (block: FactBlock) => void;

function blockInserter(connection: Connection, facts: FactTable): InsertBlock {
  const insert = prepareInsert(connection, facts);
  return (block) => {
    for (let at = 0; at < block.count; at++) {
      const values: SqlValue[] = JSON.parse(block.fact(at));
      insert.run(...values);
    }
  };
}

/** A value as it is bound: a record as its JSON. */
function storedValue(value: FactValue): SqlValue {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function prepareInsert({ db }: Connection, { table, columns }: FactTable): Database.Statement<SqlValue[]> {
  return db.prepare<SqlValue[]>(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`);
}
