import { cellPlace, type FactSource } from '../../report/index.ts';
import type { Batch } from '../ports/batches.ts';
import type { Store } from '../ports/store.ts';

/** Finds the cell of a fact by its batch; batches are read once. */
export function cellFinder(
  store: Store,
): (source: Pick<FactSource, 'place' | 'column'>) => ReturnType<typeof cellPlace> {
  const batches = new Map<number, Batch>();
  return ({ place, column }) => {
    let batch = batches.get(place.batch);
    if (!batch) {
      batch = store.batch(place.batch);
      batches.set(place.batch, batch);
    }
    return cellPlace(batch, place.row, column);
  };
}
