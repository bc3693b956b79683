import { createHash } from 'node:crypto';
import type { SqlValue } from '../query.ts';
import { FactHash } from './fact-hash.ts';
import type { JsonValue } from './order/json-bytes.ts';

/** What is known of a batch when it is opened, in the order in which it is stored and sealed. */
export const OPENED_COLUMNS =
  'id, kind, file, sheet, sha256, period, replaces_before, present, headers, left_out, actor, os_user, host, recorded_at';

/**
 * Seal of a batch: SHA-256 over the JSON text, without spaces, of
 * `[values of OPENED_COLUMNS, periods recorded for it, [month, hash of the facts of that month], …]`, months ascending.
 * The facts of a month are hashed in the order of the sheet, each as the values of its columns (`FACT_TABLES`); the
 * record of an employee is part of that JSON, not a text in it. Any SQLite client can follow: `SELECT
 * json_group_array(json_array(batch, row, nip, period, counts) ORDER BY row) FROM attendance_fact WHERE batch = 7 AND
 * period = '2026-01'` gives the text that is hashed for January.
 */
export class BatchSeal {
  readonly #opened: readonly SqlValue[];
  readonly #months = new Map<string, FactHash>();
  #lastMonth = '';
  #lastHash = new FactHash();

  /** @param opened values of `OPENED_COLUMNS` */
  constructor(opened: readonly SqlValue[]) {
    this.#opened = opened;
  }

  /** Adds the next fact of the sheet: the values of its columns. The caller must not change them any more. */
  add(month: string, fact: readonly JsonValue[]): void {
    this.#of(month).add(fact);
  }

  /** Adds the next facts of a month as SQLite's `json_array` writes them, separated by commas. */
  addText(month: string, facts: string): void {
    this.#of(month).addText(facts);
  }

  /** The same in UTF-8. */
  addJson(month: string, facts: Buffer): void {
    this.#of(month).addJson(facts);
  }

  /** Months of the facts so far, ascending. */
  months(): readonly string[] {
    return [...this.#months.keys()].sort();
  }

  /**
   * The seal, in lower-case hex. Nothing can be added afterwards.
   * @param periods those recorded for the batch, ascending
   */
  digest(periods: readonly string[]): string {
    const hashes = this.months().map((month) => [month, this.#of(month).digest()]);
    const text = JSON.stringify([this.#opened, periods, ...hashes]);
    return createHash('sha256').update(text).digest('hex');
  }

  /** Most sheets are about one month. */
  #of(month: string): FactHash {
    if (month === this.#lastMonth) return this.#lastHash;
    const hash = this.#months.get(month) ?? new FactHash();
    this.#months.set(month, hash);
    this.#lastMonth = month;
    this.#lastHash = hash;
    return hash;
  }
}
