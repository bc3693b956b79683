import type { ColumnBinding } from '../../intake/index.ts';
import type { HeaderPlace } from '../ports/batches.ts';

/** Where each canonical column stood in a sheet. */
export function headerPlaces(columns: readonly ColumnBinding[]): Readonly<Record<string, HeaderPlace>> {
  return Object.fromEntries(columns.map(({ field, letter, header }) => [field, { letter, header }]));
}
