import Database from 'better-sqlite3';
import type { Office } from './office.ts';

/** Values of some columns of a table or view with the rows that an office has recorded, in the order of recording. */
export function recordedFacts(office: Pick<Office, 'path'>, table: string, columns: string): unknown[][] {
  const db = new Database(office.path('binjai-pay.db'), { readonly: true });
  try {
    return db.prepare(`SELECT ${columns} FROM ${table} ORDER BY batch, row, nip`).raw().all() as unknown[][];
  } finally {
    db.close();
  }
}
