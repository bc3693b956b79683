import type { Actor } from '../../app/ports/actor.ts';
import type { StoredMeaning } from '../../app/ports/law.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

/**
 * What the office says that headings of its sheets mean. Rows are only ever added: a later row of a heading takes the
 * place of an earlier one, and a row without a column takes the heading back.
 */
export class HeadingMeanings {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #inForce: Query<StoredMeaning>;
  readonly #last: Query<{ readonly id: number }>;
  readonly #insert: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#inForce = connection.objects(
      `SELECT heading, field, actor, recorded_at AS recordedAt FROM heading_meaning AS m
       WHERE field IS NOT NULL AND id = (SELECT max(id) FROM heading_meaning WHERE folded = m.folded)
       ORDER BY heading`,
    );
    this.#last = connection.objects('SELECT max(id) AS id FROM heading_meaning');
    this.#insert = connection.objects(
      `INSERT INTO heading_meaning (id, heading, folded, field, actor, os_user, host, recorded_at)
       SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM heading_meaning`,
    );
  }

  record(heading: string, folded: string, field: string | null, actor: Actor): void {
    this.#connection.assertWriting();
    const { name, osUser, host } = actor;
    const recordedAt = this.#connection.timestamp();
    this.#insert.run(heading, folded, field, name, osUser, host, recordedAt);
    const meaning = this.#last.get()?.id ?? 0;
    this.#audit.record('mapping', heading, { meaning, folded, field: field ?? '' }, actor, recordedAt);
  }

  inForce(): readonly StoredMeaning[] {
    return this.#inForce.all();
  }
}
