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
  readonly #query: Query<[json: string]>;

  /**
   * @param columns columns of a row, in its order
   * @param from table and condition
   */
  constructor(connection: Connection, columns: string, from: string) {
    this.#query = connection.rows(`SELECT json_group_array(json_array(${columns})) FROM ${from}`);
  }

  rows(...values: SqlValue[]): readonly Row[] {
    return JSON.parse(this.#query.get(...values)?.[0] ?? '[]');
  }
}
