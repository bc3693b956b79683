import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import { BatchSeal, OPENED_COLUMNS } from './batch-seal.ts';
import { FACT_TABLES, type FactTable } from './fact-tables.ts';

/** Characters handed to a hash at a time. */
const PIECE_LENGTH = 64 * 1024;

/**
 * The seal of every batch, by number, computed anew from what is stored now. A fact in the table of another kind than
 * that of its batch counts too, and so spoils the seal.
 */
export function sealBatchesAnew(connection: Connection): ReadonlyMap<number, string> {
  const seals = new Map<number, BatchSeal>();
  const opened = connection.rows<[id: number, ...rest: SqlValue[]]>(
    `SELECT ${OPENED_COLUMNS} FROM batch ORDER BY id`,
  );
  for (const values of opened.all()) seals.set(values[0], new BatchSeal(values));
  for (const facts of Object.values(FACT_TABLES)) addFacts(connection, facts, seals);
  const periods = new Map<number, string[]>();
  const recorded = connection.rows<[batch: number, period: string]>(
    'SELECT batch, period FROM batch_period ORDER BY period',
  );
  for (const [batch, period] of recorded.all()) periods.set(batch, [...(periods.get(batch) ?? []), period]);
  return new Map([...seals].map(([batch, seal]) => [batch, seal.digest(periods.get(batch) ?? [])]));
}

/**
 * Adds the facts of a table, month by month, each in the order of its sheets. SQLite sorts a month in one scan, in a
 * temporary file as soon as it is larger than the cache of pages: memory stays flat, and time grows with the facts.
 */
function addFacts(
  connection: Connection,
  { table, columns, sealed = columns, month }: FactTable,
  seals: ReadonlyMap<number, BatchSeal>,
): void {
  const months = connection.rows<[month: string | number]>(
    `SELECT DISTINCT ${month} FROM ${table} ORDER BY ${month}`,
  );
  const ordered = connection.rows<[batch: number, fact: string]>(
    `SELECT batch, json_array(${sealed}) FROM ${table} WHERE ${month} = ? ORDER BY batch, row`,
  );
  for (const [each] of months.all()) {
    let last = 0;
    let piece = '';
    for (const [batch, fact] of ordered.each(each)) {
      if (piece !== '' && (batch !== last || piece.length >= PIECE_LENGTH)) {
        seals.get(last)?.addText(String(each), piece);
        piece = '';
      }
      piece += piece === '' ? fact : `,${fact}`;
      last = batch;
    }
    if (piece !== '') seals.get(last)?.addText(String(each), piece);
  }
}
