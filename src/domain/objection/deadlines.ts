/** How long objections may be raised and answered, in calendar days. */
export interface ObjectionPolicy {
  /** Days after the approval of the run within which an objection may be raised. */
  readonly raiseDays: number;
  /** Days after it was raised within which an objection is to be answered. */
  readonly answerDays: number;
}

/**
 * What holds where the policy says nothing: as many calendar days as hold the 21 and the 10 working days of article 77
 * of Law 30/2014 on government administration in weeks of five days.
 */
export const DEFAULT_OBJECTIONS: ObjectionPolicy = { raiseDays: 30, answerDays: 14 };

/** Deadlines of a policy. */
export function objectionDeadlines({
  objections,
}: {
  readonly objections?: ObjectionPolicy | undefined;
}): ObjectionPolicy {
  return objections ?? DEFAULT_OBJECTIONS;
}
