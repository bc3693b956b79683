import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { FactsInForce } from './facts-in-force.ts';

/** Who has an employee row in force. */
export class KnownEmployees {
  readonly #inForce: FactsInForce;
  readonly #any: Query<[1]>;
  readonly #rows: Query<[effective: string, batch: number]>;
  readonly #countAll: Query<[count: number]>;
  readonly #count: Query<[count: number]>;

  constructor(connection: Connection) {
    this.#inForce = new FactsInForce(connection);
    this.#any = connection.rows('SELECT 1 FROM employee_fact WHERE nip = ? LIMIT 1');
    this.#rows = connection.rows('SELECT effective, batch FROM employee_fact WHERE nip = ?');
    this.#countAll = connection.rows('SELECT count(DISTINCT nip) FROM employee_fact');
    this.#count = connection.rows(
      `SELECT count(DISTINCT nip) FROM employee_fact LEFT JOIN json_each(?) AS first ON first.key = effective
       WHERE batch >= coalesce(first.value, 0)`,
    );
  }

  /** A test for many NIPs, as of now: which months were replaced is asked once. */
  lookup(): (nip: string) => boolean {
    const first = this.#inForce.firstBatches('employees', Number.MAX_SAFE_INTEGER);
    if (first === null) return (nip) => this.#any.get(nip) !== null;
    return (nip) => this.#rows.all(nip).some(([month, batch]) => batch >= (first.get(month) ?? 0));
  }

  count(): number {
    const first = this.#inForce.firstBatches('employees', Number.MAX_SAFE_INTEGER);
    const found =
      first === null ? this.#countAll.get() : this.#count.get(JSON.stringify(Object.fromEntries(first)));
    return found?.[0] ?? 0;
  }
}
