import type { EvidenceKind } from '../../domain/pay/trace.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

interface Replacement {
  readonly period: string;
  readonly first: number;
}

/**
 * Which batches count. A batch that replaces supersedes those of its kind before its command for the periods that it
 * holds: their facts of those periods are out of force from then on.
 */
export class FactsInForce {
  readonly #replacements: Query<Replacement>;
  readonly #replacement: Query<{ readonly first: number | null }>;

  constructor(connection: Connection) {
    const from = `FROM batch_period JOIN batch ON batch.id = batch_period.batch
      WHERE batch.kind = ? AND batch.replaces_before IS NOT NULL AND batch.id <= ?`;
    this.#replacements = connection.objects(
      `SELECT batch_period.period, max(batch.replaces_before) AS first ${from} GROUP BY batch_period.period`,
    );
    this.#replacement = connection.objects(
      `SELECT max(batch.replaces_before) AS first ${from} AND batch_period.period = ?`,
    );
  }

  /** First batch whose facts of a period are in force, as of a watermark. */
  firstBatch(kind: EvidenceKind, period: string, watermark: number): number {
    return this.#replacement.get(kind, watermark, period)?.first ?? 0;
  }

  /** The same for every period in which something was replaced; null when nothing ever was. */
  firstBatches(kind: EvidenceKind, watermark: number): ReadonlyMap<string, number> | null {
    const replacements = this.#replacements.all(kind, watermark);
    if (replacements.length === 0) return null;
    return new Map(replacements.map(({ period, first }) => [period, first]));
  }
}
