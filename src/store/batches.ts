import type { Actor, Batch, HeaderPlace, NewBatch } from '../app/store-port.ts';
import { BugError } from '../domain/bug-error.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { EvidenceKind } from '../domain/pay/trace.ts';
import type { AuditChain } from './audit-chain.ts';
import type { Connection } from './connection.ts';
import { FactsWriter } from './facts-writer.ts';
import type { Query } from './query.ts';

interface BatchRow extends Omit<Batch, 'headers' | 'replaces'> {
  readonly headers: string;
  readonly replaces: number;
}

const COLUMNS = `id, kind, file, sheet, sha256, period, replaces, present, headers, rows, actor,
  os_user AS osUser, recorded_at AS recordedAt`;

/** Imported sheets: opened, filled by a writer, closed; then frozen. */
export class Batches {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<BatchRow>;
  readonly #byId: Query<BatchRow>;
  readonly #same: Query<BatchRow>;
  readonly #watermark: Query<{ readonly id: number }>;
  readonly #newest: Query<{ readonly month: Period | null }>;
  readonly #open: Query<never>;
  readonly #addPeriod: Query<never>;
  readonly #close: Query<never>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM batch ORDER BY id`);
    this.#byId = connection.objects(`SELECT ${COLUMNS} FROM batch WHERE id = ?`);
    this.#same = connection.objects(
      `SELECT ${COLUMNS} FROM batch WHERE sha256 = ? AND kind = ? AND sheet IS ? AND period IS ?
       ORDER BY id DESC LIMIT 1`,
    );
    this.#watermark = connection.objects('SELECT coalesce(max(id), 0) AS id FROM batch');
    this.#newest = connection.objects(
      `SELECT max(batch_period.period) AS month FROM batch_period JOIN batch ON batch.id = batch_period.batch
       WHERE batch.kind = ?`,
    );
    this.#open = connection.objects(
      `INSERT INTO batch (id, kind, file, sheet, sha256, period, replaces, present, headers, actor, os_user, host, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#addPeriod = connection.objects('INSERT INTO batch_period (period, batch) VALUES (?, ?)');
    this.#close = connection.objects('UPDATE batch SET rows = ? WHERE id = ?');
  }

  add(batch: NewBatch, actor: Actor): FactsWriter {
    this.#connection.assertWriting();
    const id = this.watermark() + 1;
    const { kind, file, sheet, sha256, period, replaces, present, headers } = batch;
    const { name, osUser, host } = actor;
    const at = this.#connection.timestamp();
    this.#open.run(
      ...[id, kind, file, sheet, sha256, period, replaces ? 1 : 0, present, JSON.stringify(headers)],
      ...[name, osUser, host, at],
    );
    this.#connection.mustFinish(`batch ${id}`);
    return new FactsWriter(this.#connection, id, kind);
  }

  /** Closes a batch: from now on it takes no rows and never changes. */
  finish(writer: FactsWriter, actor: Actor): Batch {
    this.#connection.finished(`batch ${writer.batch}`);
    this.#connection.lift('batch_period_no_insert');
    for (const period of writer.periods()) this.#addPeriod.run(period, writer.batch);
    this.#close.run(writer.rows, writer.batch);
    const batch = this.get(writer.batch);
    const { id, kind, file, sheet, sha256, rows, replaces } = batch;
    const detail = { batch: id, kind, rows, sheet: sheet ?? '', sha256, replaces: replaces ? 1 : 0 };
    this.#audit.record('import', file, detail, actor);
    return batch;
  }

  all(): readonly Batch[] {
    return this.#all.all().map(batchOf);
  }

  get(id: number): Batch {
    const row = this.#byId.get(id);
    if (row === null) throw new BugError(`no batch ${id}`);
    return batchOf(row);
  }

  find(kind: EvidenceKind, sha256: string, sheet: string | null, period: Period | null): Batch | null {
    const row = this.#same.get(sha256, kind, sheet, period);
    return row && batchOf(row);
  }

  /** Newest month that sheets of a kind have rows for; null when there is none. */
  newestMonth(kind: EvidenceKind): Period | null {
    return this.#newest.get(kind)?.month ?? null;
  }

  watermark(): number {
    return this.#watermark.get()?.id ?? 0;
  }
}

function batchOf(row: BatchRow): Batch {
  const headers: Readonly<Record<string, HeaderPlace>> = JSON.parse(row.headers);
  return { ...row, headers, replaces: row.replaces === 1 };
}
