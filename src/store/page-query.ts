import { EnvironmentError } from '../app/errors.ts';
import type { Connection } from './connection.ts';
import type { Query, SqlValue } from './query.ts';

/**
 * Reads a page of a large table as one JSON text that SQLite writes and JavaScript parses: half the time of fetching
 * each cell on its own (measured on 500,000 assessments: 0.55 against 0.29 of a second per 100,000 employees).
 *
 * The rows come in the order of the index that answers the condition. `from` must therefore limit the leading columns
 * of the table's key and nothing else may be in its way; a test checks every query plan.
 */
export class PageQuery<Row> {
  readonly #path: string;
  readonly #from: string;
  readonly #query: Query<[json: string | null]>;

  /**
   * @param row SQL that gives a row as JSON text; `jsonRow` makes it of columns
   * @param from table and condition
   */
  constructor(connection: Connection, row: string, from: string) {
    this.#path = connection.path;
    this.#from = from;
    this.#query = connection.rows(`SELECT group_concat(${row}) FROM ${from}`);
  }

  /** @throws EnvironmentError `database-damaged` where JSON that is stored is none any more */
  rows(...values: SqlValue[]): readonly Row[] {
    const json = this.#query.get(...values)?.[0] ?? '';
    try {
      return JSON.parse(`[${json}]`);
    } catch (error) {
      const code = this.#from.split(' ')[0] ?? '';
      throw new EnvironmentError('database-damaged', { path: this.#path, code }, { cause: error });
    }
  }
}

/** A row as the JSON array of some columns. */
export function jsonRow(columns: string): string {
  return `json_array(${columns})`;
}
