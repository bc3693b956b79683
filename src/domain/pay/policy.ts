import type { SchedulePolicy } from '../attendance/schedule.ts';
import type { Day, Period } from '../calendar/period.ts';
import type { FairnessPolicy } from '../fairness/fairness-policy.ts';
import type { FeedbackPolicy } from '../feedback/feedback-policy.ts';
import type { Ratio } from '../money/exact.ts';
import type { ObjectionPolicy } from '../objection/deadlines.ts';
import type { EmployeeKind, ServiceStatus } from '../people/employee.ts';
import type { CalibrationPolicy } from '../performance/calibration.ts';
import type { Predicate, RatedComponent, RaterRole } from '../performance/evidence.ts';
import type { PersonnelPolicy } from '../personnel/personnel-policy.ts';
import type { TalentPolicy } from '../talent/talent-policy.ts';

/**
 * The employer's choices, validated and scaled to exact integers, as the calculation uses them.
 * Setting names are those of the policy file; every `[P]` of the pay rules stands here.
 */
export interface PayPolicy {
  readonly name: string;
  /** Regulation of the employer that sets it; null for the example. */
  readonly decree: string | null;
  /** True for the shipped example: every report says so. */
  readonly example: boolean;
  /** First period in which it is in force. */
  readonly effective: Period;
  readonly calendar: {
    readonly years: readonly number[];
    /** Years whose moving holidays are still to be added. */
    readonly incompleteYears: readonly number[];
    /** Weekdays worked: 1 Monday to 7 Sunday. */
    readonly workingWeekdays: readonly number[];
    readonly holidays: readonly Day[];
  };
  readonly statusShares: Readonly<Record<ServiceStatus, { readonly salary: Ratio; readonly tpp: Ratio }>>;
  readonly performance: PerformancePolicy;
  readonly tpp: TppPolicy;
  readonly rounding: { readonly salary: 'up-100' | 'none' };
  readonly contributions: {
    readonly cpnsIwp: Ratio;
    readonly pppkScheme: 'taspen' | 'bpjs-tk';
    /** null: the rule's rate. */
    readonly pppkJkm: Ratio | null;
  };
  readonly tax: TaxPolicy;
  readonly adjustments: { readonly minimumTakeHome: number };
  readonly extraPay: {
    /** Months before the run's month whose slips are the basis of THR and 13th salary. */
    readonly basisMonthsBefore: number;
    readonly thrTpp: Ratio;
    readonly gaji13Tpp: Ratio;
  };
  readonly arrears: { readonly months: number };
  readonly approval: { readonly separatePersons: boolean };
  /** Suggested training per component code. */
  readonly training: Readonly<Record<string, { readonly below: number; readonly suggestion: string }>>;
  /** Absent where the policy says nothing: then no log of an attendance machine can be classified. */
  readonly schedule?: SchedulePolicy | undefined;
  /** Absent where the policy says nothing: the program's own deadlines hold. */
  readonly objections?: ObjectionPolicy | undefined;
  /** Absent where the policy says nothing: the program's own minimum counts hold. */
  readonly feedback?: FeedbackPolicy | undefined;
  /** Absent where the policy says nothing: the program's own thresholds hold, and nothing need be answered. */
  readonly fairness?: FairnessPolicy | undefined;
  /** Absent where the policy says nothing: the program's own rules hold. */
  readonly talent?: TalentPolicy | undefined;
  /** Absent where the policy says nothing: the program's own horizon holds. */
  readonly personnel?: PersonnelPolicy | undefined;
}

export interface PerformancePolicy {
  readonly components: readonly ComponentPolicy[];
  readonly raters: {
    readonly roles: readonly { readonly role: Exclude<RaterRole, 'diri'>; readonly weight: number }[];
    readonly minimumRaters: number;
    /** Absent where scores count as they were given. */
    readonly calibration?: CalibrationPolicy | undefined;
  };
  readonly targets: { readonly cap: Ratio };
  readonly attendanceCodes: readonly AttendanceCodePolicy[];
  readonly missing: 'hold' | 'zero' | 'renormalise';
  /** Lowest total (hundredths) of each predicate, highest first; the last starts at 0. */
  readonly bands: readonly { readonly from: number; readonly predicate: Predicate }[];
  readonly factor: 'proportional' | 'banded';
  readonly bandedPercent: Readonly<Record<Predicate, Ratio>>;
}

/** A component of the score; weights are whole percents that add up to exactly 100. */
export interface ComponentPolicy {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly weight: number;
  readonly source: 'attendance' | 'raters' | 'targets-or-raters' | 'targets';
  /** Column of the assessment sheet, for components that raters may score. */
  readonly rated: RatedComponent | null;
}

export interface AttendanceCodePolicy {
  /** Lower case: the column of the attendance sheet. */
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  /** Hundredths of a percent per count: 0.5% is 50. */
  readonly percent: number;
  readonly appliesTo: 'component' | 'whole' | 'both';
}

export interface TppPolicy {
  /** How the basic TPP of a job class comes about. */
  readonly base:
    | { readonly kind: 'table'; readonly amounts: readonly number[] }
    | {
        readonly kind: 'indices';
        /** Base of class 1 to 17 (index 0 to 16), whole rupiah. */
        readonly amounts: readonly number[];
        readonly indices: readonly { readonly name: string; readonly value: Ratio }[];
      };
  readonly criteria: readonly CriterionPolicy[];
  readonly plt: Ratio;
  readonly kindShares: Readonly<Record<EmployeeKind, Ratio>>;
}

/** A criterion of TPP; its line is `TPP_<code>`. */
export interface CriterionPolicy {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly percent: Ratio;
  readonly weighted: boolean;
  readonly appliesTo: 'all' | 'listed';
}

export interface TaxPolicy {
  readonly salary: Readonly<Record<EmployeeKind, 'state-borne' | 'withheld'>>;
  readonly tpp: 'incremental' | 'final';
  readonly tppBearer: 'withheld' | 'borne';
  readonly rounding: 'half-up' | 'floor';
  readonly noNpwpSurcharge: boolean;
}
