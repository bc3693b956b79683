import type { Actor } from '../../app/ports/actor.ts';
import type { Batch, HeaderPlace, LeftOutRow, NewBatch } from '../../app/ports/batches.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { evidencePeriod } from '../../domain/pay/evidence-period.ts';
import type { EvidenceKind } from '../../domain/pay/trace.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query, SqlValue } from '../query.ts';
import { BatchSeal, OPENED_COLUMNS } from './batch-seal.ts';
import { FactsInForce } from './facts-in-force.ts';
import { FactsWriter } from './facts-writer.ts';

interface BatchRow extends Omit<Batch, 'headers' | 'leftOut'> {
  readonly headers: string;
  readonly leftOut: string;
}

const COLUMNS = `id, kind, file, sheet, sha256, period, replaces_before AS replacesBefore, present, headers,
  left_out AS leftOut, rows, seal, actor, os_user AS osUser, recorded_at AS recordedAt`;

/** Imported sheets: opened, filled by a writer, closed; then frozen. */
export class Batches {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<BatchRow>;
  readonly #byId: Query<BatchRow>;
  readonly #same: Query<BatchRow>;
  readonly #watermark: Query<{ readonly id: number }>;
  readonly #newest: Query<{ readonly month: Period | null }>;
  readonly #ofPeriod: Query<{ readonly id: number }>;
  readonly #periods: Query<{ readonly period: string }>;
  readonly #inForce: FactsInForce;
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
    this.#ofPeriod = connection.objects(
      `SELECT batch.id FROM batch_period JOIN batch ON batch.id = batch_period.batch
       WHERE batch_period.period = ? AND batch.kind = ? AND batch.id >= ? ORDER BY batch.id`,
    );
    this.#periods = connection.objects('SELECT period FROM batch_period WHERE batch = ? ORDER BY period');
    this.#inForce = new FactsInForce(connection);
    this.#open = connection.objects(
      `INSERT INTO batch (${OPENED_COLUMNS}) VALUES (${OPENED_COLUMNS.replace(/\w+/g, '?')})`,
    );
    this.#addPeriod = connection.objects('INSERT INTO batch_period (period, batch) VALUES (?, ?)');
    this.#close = connection.objects('UPDATE batch SET rows = ?, seal = ? WHERE id = ?');
  }

  add(batch: NewBatch, actor: Actor): FactsWriter {
    this.#connection.assertWriting();
    const id = this.watermark() + 1;
    const { kind, file, sheet, sha256, period, replacesBefore, present, headers, leftOut } = batch;
    const { name, osUser, host } = actor;
    const at = this.#connection.timestamp();
    const opened: readonly SqlValue[] = [
      ...[id, kind, file, sheet, sha256, period, replacesBefore, present, JSON.stringify(headers)],
      ...[JSON.stringify(leftOut), name, osUser, host, at],
    ];
    this.#open.run(...opened);
    this.#connection.mustFinish(`batch ${id}`);
    return new FactsWriter(this.#connection, id, kind, present, new BatchSeal(opened));
  }

  /** Closes a batch: from now on it takes no rows and never changes. */
  finish(writer: FactsWriter, actor: Actor): Batch {
    writer.finish();
    this.#connection.finished(`batch ${writer.batch}`);
    this.#connection.lift('batch_period_no_insert');
    const periods = heldPeriods(writer, this.get(writer.batch));
    for (const period of periods) this.#addPeriod.run(period, writer.batch);
    const seal = writer.seal(periods);
    this.#close.run(writer.rows, seal, writer.batch);
    const batch = this.get(writer.batch);
    const { id, kind, file, sheet, sha256, rows, replacesBefore, leftOut } = batch;
    const replaces = replacesBefore === null ? 0 : 1;
    const [from, to] = [periods.at(0), periods.at(-1)];
    const months = from === undefined || to === undefined ? {} : { from, to };
    const left = leftOut.length === 0 ? {} : { leftOut: leftOut.length, leftOutRows: rowSpans(leftOut) };
    this.#audit.record(
      'import',
      file,
      { batch: id, kind, rows, sheet: sheet ?? '', ...months, sha256, replaces, ...left, seal },
      actor,
    );
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

  /** Batches that hold a period and are not superseded for it. */
  inForce(kind: EvidenceKind, period: string): readonly number[] {
    const first = this.#inForce.firstBatch(kind, period, this.watermark());
    return this.#ofPeriod.all(period, kind, first).map(({ id }) => id);
  }

  periodsOf(batch: number): readonly string[] {
    return this.#periods.all(batch).map(({ period }) => period);
  }

  watermark(): number {
    return this.#watermark.get()?.id ?? 0;
  }
}

function batchOf(row: BatchRow): Batch {
  const headers: Readonly<Record<string, HeaderPlace>> = JSON.parse(row.headers);
  const leftOut: readonly LeftOutRow[] = JSON.parse(row.leftOut);
  return { ...row, headers, leftOut };
}

/**
 * Periods for which a batch counts: those of its rows and, where it replaces, the one given with the command, so that
 * the last row of a month can be taken back by a sheet without it.
 */
function heldPeriods(writer: FactsWriter, { kind, period, replacesBefore }: Batch): readonly string[] {
  if (replacesBefore === null || period === null) return writer.periods();
  return [...new Set([...writer.periods(), evidencePeriod(kind, period)])].sort();
}

/** Row numbers as people write them: `5, 9–12`. */
function rowSpans(rows: readonly LeftOutRow[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const { row } of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
