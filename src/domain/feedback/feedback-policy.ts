/** What feedback may show without naming anybody. */
export interface FeedbackPolicy {
  /** Comments and exact scores of a judged component are shown only where at least so many, without the employee himself, have rated. */
  readonly minimumRaters: number;
  /** The median of a work unit is shown only where at least so many of its employees have the score. */
  readonly minimumPeople: number;
}

/** What holds where the policy says nothing. */
export const DEFAULT_FEEDBACK: FeedbackPolicy = { minimumRaters: 3, minimumPeople: 5 };

/** Earlier months that an employee's scores are held against. */
export const FEEDBACK_MONTHS = 6;
