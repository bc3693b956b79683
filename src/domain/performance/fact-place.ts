/** Where a fact stands: import batch and row number of the sheet. */
export interface FactPlace {
  readonly batch: number;
  readonly row: number;
}
