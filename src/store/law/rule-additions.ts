import type { Actor } from '../../app/ports/actor.ts';
import type { StoredRule } from '../../app/ports/law.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

const COLUMNS =
  'id, rule, effective, value, source, digest, file, actor, os_user AS osUser, recorded_at AS recordedAt';

/** Versions of rules that the office added to the program's. They are only ever added. */
export class RuleAdditions {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<StoredRule>;
  readonly #last: Query<StoredRule>;
  readonly #insert: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM rule_addition ORDER BY id`);
    this.#last = connection.objects(`SELECT ${COLUMNS} FROM rule_addition ORDER BY id DESC LIMIT 1`);
    this.#insert = connection.objects(
      `INSERT INTO rule_addition
         (id, rule, effective, value, source, digest, file, actor, os_user, host, recorded_at)
       SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM rule_addition`,
    );
  }

  add(
    {
      rule,
      effective,
      value,
      source,
      digest,
      file,
    }: Omit<StoredRule, 'id' | 'actor' | 'osUser' | 'recordedAt'>,
    actor: Actor,
  ): StoredRule {
    this.#connection.assertWriting();
    const { name, osUser, host } = actor;
    const recordedAt = this.#connection.timestamp();
    this.#insert.run(rule, effective, value, source, digest, file, name, osUser, host, recordedAt);
    const stored = this.#last.get();
    if (stored === null) throw new BugError('the rule was not recorded');
    this.#audit.record(
      'rules-import',
      rule,
      { addition: stored.id, effective, file, digest },
      actor,
      recordedAt,
    );
    return stored;
  }

  all(): readonly StoredRule[] {
    return this.#all.all();
  }
}
