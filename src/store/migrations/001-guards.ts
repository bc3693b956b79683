/** Refuses every change and deletion of a table's rows, from any SQLite client. */
export function frozen(table: string): string {
  return `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: recorded rows are never changed'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: recorded rows are never deleted'); END;`;
}

/**
 * Refuses new rows as well: a REPLACE would take the place of a recorded row, and in most clients no delete trigger
 * sees it. The program lifts this guard inside its own transaction (see `Connection.lift`), because a trigger that
 * asks a question for each of millions of rows nearly doubles the time of an import.
 */
export function guarded(table: string): string {
  return `${frozen(table)}
CREATE TRIGGER ${table}_no_insert BEFORE INSERT ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: rows are added only by the program'); END;`;
}

/** Rows are numbered without gaps, so that an insert can never take the place of a recorded row. */
export function numbered(table: string, also = ''): string {
  return `
CREATE TRIGGER ${table}_next_id BEFORE INSERT ON ${table}
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM ${table})${also}
BEGIN SELECT RAISE(ABORT, '${table}: not the next row'); END;`;
}
