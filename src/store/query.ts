import type Database from 'better-sqlite3';
import { storeError } from './file/sqlite-errors.ts';

/** What can be bound to a statement or read from it. */
export type SqlValue = string | number | null;

/** A statement that is prepared when it is first used; failures come out as errors of the program. */
export class Query<Row> {
  readonly #db: Database.Database;
  readonly #path: string;
  readonly #sql: string;
  readonly #raw: boolean;
  #statement: Database.Statement<SqlValue[], Row> | null = null;

  constructor(db: Database.Database, path: string, sql: string, raw: boolean) {
    this.#db = db;
    this.#path = path;
    this.#sql = sql;
    this.#raw = raw;
  }

  /** First row, or null. */
  get(...values: SqlValue[]): Row | null {
    try {
      return this.#prepared().get(...values) ?? null;
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }

  /** All rows. */
  all(...values: SqlValue[]): Row[] {
    try {
      return this.#prepared().all(...values);
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }

  /** Row by row, for results too large for memory; the connection is busy until the last one. */
  *each(...values: SqlValue[]): Iterable<Row> {
    try {
      yield* this.#prepared().iterate(...values);
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }

  /** Runs a statement that gives no rows. */
  run(...values: SqlValue[]): void {
    try {
      this.#prepared().run(...values);
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }

  #prepared(): Database.Statement<SqlValue[], Row> {
    if (this.#statement === null) {
      const statement = this.#db.prepare<SqlValue[], Row>(this.#sql);
      this.#statement = this.#raw ? statement.raw() : statement;
    }
    return this.#statement;
  }
}
