/** How far the report on personnel looks ahead. */
export interface PersonnelPolicy {
  /** Months from the period on, itself included. */
  readonly months: number;
}

/** What holds where the policy says nothing. */
export const DEFAULT_PERSONNEL: PersonnelPolicy = { months: 12 };
