import type { Period } from '../../domain/calendar/period.ts';
import { evidencePeriod } from '../../domain/pay/evidence-period.ts';
import type { SheetKind } from '../../intake/index.ts';
import type { Batch } from '../ports/batches.ts';
import type { Store } from '../ports/store.ts';
import { headerPlaces } from './header-places.ts';
import type { PreparedSheet } from './prepared-sheets.ts';

/** How the command wants its sheets to be taken. */
export interface KnownBy {
  readonly period: Period | null;
  readonly replace: boolean;
  /** Whether rows that were left out before may stay out. */
  readonly acceptValid: boolean;
}

/**
 * Sheets that were imported before, read the same way, and are in force as they stand: importing them again changes
 * nothing. A sheet that was replaced since is news again. Where the command replaces, a kind is known only as a whole:
 * when nothing but its sheets of this command counts for their months.
 */
export function knownSheets(
  store: Store,
  sheets: readonly PreparedSheet[],
  command: KnownBy,
): ReadonlyMap<PreparedSheet, Batch> {
  const known = new Map<PreparedSheet, Batch>();
  for (const sheet of sheets) {
    const batch = earlierBatch(store, sheet, command);
    if (batch !== null) known.set(sheet, batch);
  }
  if (!command.replace) return known;
  for (const kind of new Set(sheets.map((sheet) => sheet.kind))) {
    const ofKind = sheets.filter((sheet) => sheet.kind === kind);
    const batches = ofKind.flatMap((sheet) => known.get(sheet) ?? []);
    if (batches.length === ofKind.length && standAlone(store, kind, batches, command.period)) continue;
    for (const sheet of ofKind) known.delete(sheet);
  }
  return known;
}

function earlierBatch(store: Store, sheet: PreparedSheet, { period, acceptValid }: KnownBy): Batch | null {
  const { kind, file, name, columns } = sheet;
  const batch = store.findBatch(kind, file.sha256, name, period);
  if (batch === null || (batch.leftOut.length > 0 && !acceptValid)) return null;
  const isReadAlike = JSON.stringify(batch.headers) === JSON.stringify(headerPlaces(columns));
  const isInForce = store
    .periodsOf(batch.id)
    .every((each) => store.batchesInForce(kind, each).includes(batch.id));
  return isReadAlike && isInForce ? batch : null;
}

/** Whether no other batch counts for the months of some batches, or for the month of the command. */
function standAlone(
  store: Store,
  kind: SheetKind,
  batches: readonly Batch[],
  period: Period | null,
): boolean {
  const own = new Set(batches.map(({ id }) => id));
  const periods = new Set(batches.flatMap(({ id }) => store.periodsOf(id)));
  if (period !== null) periods.add(evidencePeriod(kind, period));
  return [...periods].every((each) => store.batchesInForce(kind, each).every((id) => own.has(id)));
}
