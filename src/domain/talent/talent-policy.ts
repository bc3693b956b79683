import type { Predicate } from '../performance/evidence.ts';

/** Who is proposed for promotion, and who is coached. */
export interface TalentPolicy {
  readonly promotion: {
    /** At least this predicate … */
    readonly predicate: Predicate;
    /** … in so many consecutive months up to the period. */
    readonly months: number;
    /** Whole years since the first day of service. */
    readonly serviceYears: number;
    /** No sentence in so many months up to the period. */
    readonly monthsWithoutSentence: number;
  };
  readonly coaching: {
    /** At most this predicate … */
    readonly predicate: Predicate;
    /** … in so many consecutive months up to the period; */
    readonly months: number;
    /** or a score lower than so many months before … */
    readonly declineMonths: number;
    /** … by at least so much, in hundredths. */
    readonly decline: number;
  };
}

/** What holds where the policy says nothing. */
export const DEFAULT_TALENT: TalentPolicy = {
  promotion: { predicate: 'sangat baik', months: 6, serviceYears: 2, monthsWithoutSentence: 12 },
  coaching: { predicate: 'butuh perbaikan', months: 2, declineMonths: 3, decline: 1000 },
};
