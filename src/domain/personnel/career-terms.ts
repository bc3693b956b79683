/** A figure of the law with the regulation that sets it, in words. */
export interface Term<T> {
  readonly value: T;
  readonly law: string;
}

/** Terms by which careers go on; null where the law is not known. */
export interface CareerTerms {
  /** Years in a rank before a regular promotion. */
  readonly promotionYears: Term<number> | null;
  /** Age of a child from which no allowance is due, and the same for one who studies. */
  readonly childAge: Term<number> | null;
  readonly childAgeStudying: Term<number> | null;
  /** Retirement age in whole years by group of posts. */
  readonly retirementAges: Term<ReadonlyMap<string, number>> | null;
}
