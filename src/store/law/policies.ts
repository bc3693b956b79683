import type { Actor } from '../../app/ports/actor.ts';
import type { StoredPolicy } from '../../app/ports/law.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { sha256 } from '../sha256.ts';

const COLUMNS = 'id, effective, digest, name, file, text, json, recorded_at AS recordedAt, actor';

/** Policies as recorded, and the resolved rules that runs used. Both are only ever added. */
export class Policies {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<StoredPolicy>;
  readonly #inForce: Query<StoredPolicy>;
  readonly #byDigest: Query<StoredPolicy>;
  readonly #insert: Query<never>;
  readonly #rules: Query<{ readonly json: string }>;
  readonly #insertRules: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM policy ORDER BY id`);
    this.#inForce = connection.objects(
      `SELECT ${COLUMNS} FROM policy WHERE effective <= ? ORDER BY effective DESC, id DESC LIMIT 1`,
    );
    this.#byDigest = connection.objects(
      `SELECT ${COLUMNS} FROM policy WHERE digest = ? ORDER BY id DESC LIMIT 1`,
    );
    this.#insert = connection.objects(
      `INSERT INTO policy (id, effective, digest, name, file, text, json, actor, os_user, host, recorded_at)
       SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM policy`,
    );
    this.#rules = connection.objects('SELECT json FROM rule_set WHERE digest = ?');
    this.#insertRules = connection.objects('INSERT INTO rule_set (digest, json) VALUES (?, ?)');
  }

  add(policy: Omit<StoredPolicy, 'id' | 'recordedAt' | 'actor'>, actor: Actor): StoredPolicy {
    this.#connection.assertWriting();
    const { effective, digest, name, file, text, json } = policy;
    const recordedAt = this.#connection.timestamp();
    this.#insert.run(
      effective,
      digest,
      name,
      file,
      text,
      json,
      actor.name,
      actor.osUser,
      actor.host,
      recordedAt,
    );
    const stored = this.#byDigest.get(digest);
    if (stored === null) throw new BugError('the policy was not recorded');
    this.#audit.record(
      'policy',
      effective,
      { policy: stored.id, name, file, digest, text: sha256(text) },
      actor,
      recordedAt,
    );
    return stored;
  }

  all(): readonly StoredPolicy[] {
    return this.#all.all();
  }

  inForce(period: Period): StoredPolicy | null {
    return this.#inForce.get(period);
  }

  byDigest(digest: string): StoredPolicy | null {
    return this.#byDigest.get(digest);
  }

  /** Keeps resolved rules under their digest; a second time is no change. */
  keepRules(digest: string, json: string): void {
    this.#connection.assertWriting();
    const kept = this.rules(digest);
    if (kept === null) this.#insertRules.run(digest, json);
    else if (kept !== json) throw new BugError(`two rule sets with the digest ${digest}`);
  }

  rules(digest: string): string | null {
    return this.#rules.get(digest)?.json ?? null;
  }
}
