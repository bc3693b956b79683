import type { Actor } from '../../app/ports/actor.ts';
import type { StoredBankFile } from '../../app/ports/bank-files.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { sha256 } from '../sha256.ts';

const COLUMNS = 'id, run, seal, layout, file, people, amount, sha256, actor, recorded_at AS recordedAt';

/** Number of the audit entry by which a run was last approved. */
const APPROVAL = `(SELECT max(id) FROM audit WHERE act = 'approve' AND json_extract(detail, '$.run') = ?)`;

interface Approved {
  readonly approval: number;
  readonly subject: string;
}

/** The files by which banks were told to pay. They are only ever added. */
export class BankFiles {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<StoredBankFile>;
  readonly #current: Query<StoredBankFile>;
  readonly #approved: Query<Approved>;
  readonly #insert: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM bank_file ORDER BY id`);
    this.#current = connection.objects(
      `SELECT ${COLUMNS} FROM bank_file WHERE run = ? AND approval = ${APPROVAL} ORDER BY id DESC LIMIT 1`,
    );
    this.#approved = connection.objects(
      `SELECT ${APPROVAL} AS approval, period || ' ' || kind AS subject FROM run WHERE id = ?`,
    );
    this.#insert = connection.objects(
      `INSERT INTO bank_file (id, run, approval, seal, layout, file, people, amount, sha256, actor, os_user, host, recorded_at)
       SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM bank_file`,
    );
  }

  add(made: Omit<StoredBankFile, 'id' | 'actor' | 'recordedAt'>, actor: Actor): StoredBankFile {
    this.#connection.assertWriting();
    const { run, seal, layout, file, people, amount } = made;
    const approved = this.#approved.get(run, run);
    if (approved === null) throw new BugError(`a bank file of run ${run}, which does not exist`);
    const { approval, subject } = approved;
    const at = this.#connection.timestamp();
    const { name, osUser, host } = actor;
    this.#insert.run(run, approval, seal, layout, file, people, amount, made.sha256, name, osUser, host, at);
    const stored = this.of(run);
    if (stored === null) throw new BugError('the bank file was not recorded');
    const detail = {
      ...{ bank: stored.id, run, approval, seal, layout: sha256(layout) },
      ...{ file, people, amount, sha256: made.sha256 },
    };
    this.#audit.record('bank', subject, detail, actor, at);
    return stored;
  }

  /** The file made since a run was last approved. */
  of(run: number): StoredBankFile | null {
    return this.#current.get(run, run);
  }

  all(): readonly StoredBankFile[] {
    return this.#all.all();
  }
}
