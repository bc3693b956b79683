import { createHash } from 'node:crypto';
import type { Actor } from '../../app/ports/actor.ts';
import type { AuditEntry, ChainCheck } from '../../app/ports/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { WaitingRoom } from './waiting-room.ts';

/** What the first entry names as the hash before it. */
const NO_HASH = '0'.repeat(64);

const PAGE_ROWS = 1000;

interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly act: string;
  readonly actor: string;
  readonly osUser: string;
  readonly host: string;
  readonly subject: string;
  readonly detail: string;
  readonly previous: string;
  readonly hash: string;
}

/**
 * The log of every act. Each entry carries the hash of the one before it, so that nobody can change, remove or insert
 * an entry without changing every later hash; the newest hash is printed on reports.
 */
export class AuditChain {
  readonly #connection: Connection;
  readonly #head: Query<Pick<AuditRow, 'id' | 'at' | 'hash'>>;
  readonly #after: Query<AuditRow>;
  readonly #insert: Query<never>;
  readonly #waitingRoom: WaitingRoom;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#waitingRoom = new WaitingRoom(connection.path);
    this.#head = connection.objects('SELECT id, at, hash FROM audit ORDER BY id DESC LIMIT 1');
    this.#after = connection.objects(
      `SELECT id, at, act, actor, os_user AS osUser, host, subject, detail, previous, hash
       FROM audit WHERE id > ? ORDER BY id LIMIT ${PAGE_ROWS}`,
    );
    this.#insert = connection.objects(
      `INSERT INTO audit (id, at, act, actor, os_user, host, subject, detail, previous, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /**
   * Appends an act; only inside a write transaction, so that act and entry stand or fall together.
   * @param at moment of the act where a row tells it, too; now unless given
   */
  record(
    act: string,
    subject: string,
    detail: AuditEntry['detail'],
    actor: Actor,
    at = this.#connection.timestamp(),
  ): AuditEntry {
    this.#connection.assertWriting();
    this.#takeWaiting(at);
    return this.#append(act, subject, detail, actor, at);
  }

  /**
   * Takes in what readers did while others were writing. Acts whose file a kill has kept from being removed are not taken
   * twice.
   */
  #takeWaiting(taken: string): void {
    const waiting = this.#waitingRoom.list();
    if (waiting.length === 0) return;
    const known = this.#connection.rows<[1]>(
      `SELECT 1 FROM audit WHERE json_extract(detail, '$.waited') = ?`,
    );
    for (const { id, at, acts, actor } of waiting) {
      if (known.get(id) !== null) continue;
      for (const { act, subject, detail } of acts) {
        this.#append(act, subject, { ...detail, done: at, waited: id }, actor, taken);
      }
    }
    this.#connection.afterCommit(() => this.#waitingRoom.remove(waiting.map(({ id }) => id)));
  }

  #append(act: string, subject: string, detail: AuditEntry['detail'], actor: Actor, at: string): AuditEntry {
    const last = this.#head.get();
    const unsealed = {
      id: (last?.id ?? 0) + 1,
      at,
      act,
      actor: actor.name,
      osUser: actor.osUser,
      host: actor.host,
      subject,
      detail: JSON.stringify(detail),
      previous: last?.hash ?? NO_HASH,
    };
    const row: AuditRow = { ...unsealed, hash: hashOf(unsealed) };
    const { id, osUser, host, previous, hash } = row;
    this.#insert.run(id, at, act, actor.name, osUser, host, subject, row.detail, previous, hash);
    return entryOf(row);
  }

  /** Hash of the newest entry; 64 zeros while there is none. */
  head(): string {
    return this.#head.get()?.hash ?? NO_HASH;
  }

  /** Number of the newest entry; 0 while there is none. */
  newestId(): number {
    return this.#head.get()?.id ?? 0;
  }

  /** Moment of the newest entry, UTC; null while there is none. */
  newestAt(): string | null {
    return this.#head.get()?.at ?? null;
  }

  /** Every entry, oldest first. */
  *entries(): Iterable<AuditEntry> {
    for (const row of this.#rows()) yield entryOf(row);
  }

  /**
   * Computes every hash again and names the first entry that is missing or altered. SQLite keeps the highest number it
   * ever gave, so that the newest entries are missed as well.
   */
  verify(): ChainCheck {
    let previous = NO_HASH;
    let expected = 1;
    for (const row of this.#rows()) {
      if (row.id !== expected) return { kind: 'broken', entry: expected, defect: 'missing' };
      if (row.previous !== previous || row.hash !== hashOf(row)) {
        return { kind: 'broken', entry: row.id, defect: 'altered' };
      }
      previous = row.hash;
      expected++;
    }
    if (this.#highestGiven() >= expected) return { kind: 'broken', entry: expected, defect: 'missing' };
    return { kind: 'intact', entries: expected - 1, head: previous };
  }

  #highestGiven(): number {
    const given = this.#connection.objects<{ readonly seq: number }>(
      "SELECT seq FROM sqlite_sequence WHERE name = 'audit'",
    );
    return given.get()?.seq ?? 0;
  }

  *#rows(): Iterable<AuditRow> {
    let last = 0;
    for (;;) {
      const rows = this.#after.all(last);
      yield* rows;
      last = rows.at(-1)?.id ?? last;
      if (rows.length < PAGE_ROWS) return;
    }
  }
}

/**
 * SHA-256 of the JSON array `[id, at, act, actor, osUser, host, subject, detail, previous]` without spaces; `detail` is
 * the JSON text as stored. In SQL: `json_array(id, at, act, actor, os_user, host, subject, detail, previous)`.
 */
function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const { id, at, act, actor, osUser, host, subject, detail, previous } = row;
  const text = JSON.stringify([id, at, act, actor, osUser, host, subject, detail, previous]);
  return createHash('sha256').update(text).digest('hex');
}

function entryOf(row: AuditRow): AuditEntry {
  const { id, at, act, actor, osUser, host, subject, hash } = row;
  return { id, at, act, actor, osUser, host, subject, detail: JSON.parse(row.detail), hash };
}
