import type { Batch } from '../../app/ports/batches.ts';
import type { CellPlace } from '../../text/explain.ts';

/**
 * Place of a fact's value on the sheet that was imported.
 * @param row row number as the spreadsheet shows it
 * @param column canonical column of the sheet kind; letter and heading are null where the sheet did not have it
 */
export function cellPlace(batch: Batch, row: number, column: string): CellPlace {
  const place = batch.headers[column];
  return {
    file: batch.file,
    sheet: batch.sheet,
    row,
    letter: place?.letter ?? null,
    header: place?.header ?? null,
  };
}
