import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { EnvironmentError } from '../app/errors.ts';
import { BugError } from '../domain/bug-error.ts';
import { storeError } from './file/sqlite-errors.ts';
import { Query } from './query.ts';

/** Which file a path means now; empty where there is none. */
function identityOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev} ${found.ino}`;
}

const TEMPORARY_PAGE = 32_768;
const TEMPORARY_CACHE_KIB = 1024;

/** One open database: its transactions, its statements, its clock. */
export class Connection {
  readonly db: Database.Database;
  /** Path as the user gave it. */
  readonly path: string;
  /** Which file it was when it was opened. */
  readonly #file: string;
  readonly #now: () => Date;
  readonly #guardSql: Query<{ readonly sql: string }>;
  readonly #unfinished = new Set<string>();
  /** SQL of the guards that the open transaction has lifted, by name. */
  readonly #lifted = new Map<string, string>();
  /** What is to be done once the open transaction is committed. */
  readonly #afterCommit: (() => void)[] = [];

  constructor(db: Database.Database, path: string, now: () => Date) {
    this.db = db;
    this.path = path;
    this.#file = identityOf(path);
    this.#now = now;
    this.#guardSql = this.objects(`SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?`);
  }

  /** A statement whose rows are objects, named as the statement names its columns. */
  objects<Row>(sql: string): Query<Row> {
    return new Query<Row>(this.db, this.path, sql, false);
  }

  /** A statement whose rows are arrays in the order of its columns: for large tables. */
  rows<Row>(sql: string): Query<Row> {
    return new Query<Row>(this.db, this.path, sql, true);
  }

  /**
   * Makes a temporary table, for what waits until it has its order. SQLite keeps it in a file that nobody else sees, in
   * large pages and hardly any of it in memory: what is written once and read once takes half of the time so. The pages
   * of the database stay as they are.
   * @param definition name and columns: `name (column, …)`
   */
  createTemporary(definition: string): void {
    this.db.pragma(`page_size = ${TEMPORARY_PAGE}`);
    this.db.exec(`CREATE TEMP TABLE ${definition}`);
    this.db.pragma(`temp.cache_size = -${TEMPORARY_CACHE_KIB}`);
  }

  /** Present moment, UTC, as it is recorded: `2026-01-05T02:00:00.000Z`. */
  timestamp(): string {
    return this.#now().toISOString();
  }

  /** Runs the work in one write transaction that waits for other writers; a throw undoes everything. */
  write<T>(work: () => T): T {
    this.#begin('BEGIN IMMEDIATE');
    try {
      const result = work();
      if (result instanceof Promise) throw new BugError('write() cannot wait: writeAsync() does');
      this.#commit();
      return result;
    } catch (error) {
      throw this.#undone(error);
    }
  }

  /** The same, but gives up where another writer is at work for longer than a moment: EnvironmentError `database-busy`. */
  writeSoon<T>(work: () => T, waitMs: number): T {
    const usual = Number(this.db.pragma('busy_timeout', { simple: true }));
    this.db.pragma(`busy_timeout = ${waitMs}`);
    try {
      return this.write(work);
    } finally {
      this.db.pragma(`busy_timeout = ${usual}`);
    }
  }

  /**
   * The same for imports and runs. Their rows refer to the batch or run that was opened just before; SQLite would look
   * it up again for each of millions of rows, a tenth of an import. `verify` asks for all references at once.
   */
  async writeAsync<T>(work: () => Promise<T>): Promise<T> {
    this.db.pragma('foreign_keys = OFF');
    try {
      return await this.#writeWithPauses(work);
    } finally {
      this.db.pragma('foreign_keys = ON');
    }
  }

  async #writeWithPauses<T>(work: () => Promise<T>): Promise<T> {
    this.#begin('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.#commit();
      return result;
    } catch (error) {
      throw this.#undone(error);
    }
  }

  /** Runs the work on one state of the database; inside a transaction on that transaction's. */
  read<T>(work: () => T): T {
    if (this.db.inTransaction) return work();
    this.#begin('BEGIN');
    try {
      const result = work();
      if (result instanceof Promise) throw new BugError('read() cannot wait: readAsync() does');
      this.#commit();
      return result;
    } catch (error) {
      throw this.#undone(error);
    }
  }

  async readAsync<T>(work: () => Promise<T>): Promise<T> {
    if (this.db.inTransaction) return work();
    this.#begin('BEGIN');
    try {
      const result = await work();
      this.#commit();
      return result;
    } catch (error) {
      throw this.#undone(error);
    }
  }

  assertWriting(): void {
    if (!this.db.inTransaction) throw new BugError('only inside write()');
  }

  /** Notes that something was opened which must be finished before the transaction may end. */
  mustFinish(what: string): void {
    this.#unfinished.add(what);
  }

  finished(what: string): void {
    if (!this.#unfinished.delete(what)) throw new BugError(`${what} is not open`);
  }

  /**
   * Lifts a guard trigger until the end of the transaction. Nobody else sees it lifted: a rollback brings it back as
   * does the commit, and a kill is a rollback.
   */
  lift(guard: string): void {
    this.assertWriting();
    if (this.#lifted.has(guard)) return;
    const sql = this.#guardSql.get(guard)?.sql;
    if (sql === undefined) throw new EnvironmentError('database-damaged', { path: this.path, code: guard });
    this.db.exec(`DROP TRIGGER ${guard}`);
    this.#lifted.set(guard, sql);
  }

  /** Does something outside the database when the open transaction is committed; never when it is undone. */
  afterCommit(work: () => void): void {
    this.assertWriting();
    this.#afterCommit.push(work);
  }

  close(): void {
    this.db.close();
  }

  #begin(sql: string): void {
    if (this.db.inTransaction) throw new BugError('a transaction inside a transaction');
    try {
      this.db.exec(sql);
    } catch (error) {
      throw storeError(error, this.path);
    }
  }

  #commit(): void {
    for (const what of this.#unfinished) throw new BugError(`${what} was not finished`);
    for (const sql of this.#lifted.values()) this.db.exec(sql);
    this.#lifted.clear();
    this.#assertInPlace();
    this.db.exec('COMMIT');
    for (const work of this.#afterCommit.splice(0)) work();
  }

  /** A file that was deleted or moved away takes everything without a word: SQLite still has it open. */
  #assertInPlace(): void {
    const file = identityOf(this.path);
    // It may have gone while it was being opened: then it was nowhere from the beginning.
    if (file === '' || file !== this.#file)
      throw new EnvironmentError('database-vanished', { path: this.path });
  }

  /** Rolls back and gives the error to throw. SQLite has rolled back by itself when the disk is full. */
  #undone(error: unknown): unknown {
    this.#unfinished.clear();
    this.#lifted.clear();
    this.#afterCommit.length = 0;
    if (this.db.open && this.db.inTransaction) this.db.exec('ROLLBACK');
    return storeError(error, this.path);
  }
}
