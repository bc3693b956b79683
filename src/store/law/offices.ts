import type { Actor } from '../../app/ports/actor.ts';
import type { StoredOffice } from '../../app/ports/law.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

const COLUMNS = 'id, effective, digest, json, actor, recorded_at AS recordedAt';

/** What the office said about itself, version by version. They are only ever added. */
export class Offices {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<StoredOffice>;
  readonly #inForce: Query<StoredOffice>;
  readonly #last: Query<StoredOffice>;
  readonly #insert: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM office_setting ORDER BY id`);
    this.#inForce = connection.objects(
      `SELECT ${COLUMNS} FROM office_setting WHERE effective <= ? ORDER BY effective DESC, id DESC LIMIT 1`,
    );
    this.#last = connection.objects(`SELECT ${COLUMNS} FROM office_setting ORDER BY id DESC LIMIT 1`);
    this.#insert = connection.objects(
      `INSERT INTO office_setting (id, effective, digest, json, actor, os_user, host, recorded_at)
       SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM office_setting`,
    );
  }

  add({ effective, digest, json }: Pick<StoredOffice, 'effective' | 'digest' | 'json'>, actor: Actor) {
    this.#connection.assertWriting();
    const { name, osUser, host } = actor;
    const recordedAt = this.#connection.timestamp();
    this.#insert.run(effective, digest, json, name, osUser, host, recordedAt);
    const stored = this.#last.get();
    if (stored === null) throw new BugError('the office settings were not recorded');
    this.#audit.record('office', effective, { office: stored.id, digest }, actor, recordedAt);
    return stored;
  }

  all(): readonly StoredOffice[] {
    return this.#all.all();
  }

  inForce(period: Period): StoredOffice | null {
    return this.#inForce.get(period);
  }
}
