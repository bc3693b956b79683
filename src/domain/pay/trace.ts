import type { ClassifiedDay } from '../attendance/classified-day.ts';
import { BugError } from '../bug-error.ts';
import type { Rounding } from '../money/exact.ts';
import type { FactPlace } from '../performance/evidence.ts';
import type { RuleBasis } from './rules.ts';

/** Sheet kinds whose rows are recorded; the calculation reads all but the last two. */
export type EvidenceKind =
  | 'employees'
  | 'attendance'
  | 'attendance-log'
  | 'absences'
  | 'assessments'
  | 'targets'
  | 'predicates'
  | 'discipline'
  | 'adjustments'
  | 'opening'
  | 'training'
  | 'personnel';

/**
 * Where a figure comes from.
 * - `fact`: a cell; the column `WHOLE_ROW` means the row as such
 * - `unrecorded`: no sheet ever had the column
 * - `raters`: a rater beside the other raters of so many employees
 * - `log`: the days that the log of the attendance machine gives a code
 * - `run`: an earlier run as posted; `recomputed`: the same run as known now; `year`: everything posted in a tax year
 */
export type Source =
  | { readonly from: 'fact'; readonly kind: EvidenceKind; readonly place: FactPlace; readonly column: string }
  | { readonly from: 'unrecorded' }
  | { readonly from: 'rule'; readonly basis: RuleBasis }
  | { readonly from: 'policy'; readonly path: string }
  | { readonly from: 'line'; readonly code: string }
  | { readonly from: 'step'; readonly code: string }
  | { readonly from: 'calendar' }
  | { readonly from: 'raters'; readonly ratees: number }
  | { readonly from: 'log'; readonly days: readonly string[] }
  | { readonly from: 'run' | 'recomputed'; readonly period: string; readonly kind: string }
  | { readonly from: 'year'; readonly year: string };

/** Column of a fact that stands for the row as a whole. */
export const WHOLE_ROW = '';

/**
 * How a figure is to be read.
 * - `idr`: whole rupiah; `count`, `days`: whole numbers; `text`: as it stands, empty for an empty cell
 * - `hundredths`: points of a score in hundredths; `percent`: hundredths of a percent
 * - `share`, `fraction`, `index`: exact ratios, shown as a percent, as a fraction, as a plain decimal number
 * - `decimal4`: quantities in ten-thousandths
 */
export type Unit =
  | 'idr'
  | 'hundredths'
  | 'percent'
  | 'share'
  | 'fraction'
  | 'index'
  | 'count'
  | 'days'
  | 'text'
  | 'decimal4';

/** How the result of a step was rounded: to whole units, or up to hundreds or down to thousands of rupiah. */
export type StepRounding = Rounding | 'up-100' | 'down-1000' | 'none';

/** One figure that entered a step. `value/den` carries ratios exactly. */
export interface TraceInput {
  readonly name: string;
  readonly value: number | string;
  readonly den?: number;
  readonly unit: Unit;
  readonly source: Source;
}

/**
 * One step of an explanation: what was computed, from which figures, how it was rounded, and what came out.
 * `formula` names its inputs by `name` and nothing else; the reader sees it with and without the figures filled in.
 * Inputs that do not stand in the formula decided which formula holds.
 */
export interface TraceStep {
  /** Line code, or the name of an intermediate figure in lower case (`b1`, `nilai`, `tppd`). */
  readonly code: string;
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
  readonly rounding: StepRounding;
  readonly amount: number;
  /** Denominator where the result is an exact ratio. */
  readonly den?: number;
  readonly unit: Unit;
  /** Remarks by key, with their figures, such as a crossed tax bound. */
  readonly notes?: readonly TraceNote[];
}

export interface TraceNote {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Collects the steps of one slip while it is computed. The calculation works the same with and without it. */
export class Trace {
  readonly steps: TraceStep[] = [];
  /** The days of the month where attendance was classified from a log; null where it was not. */
  days: readonly ClassifiedDay[] | null = null;

  add(step: TraceStep): void {
    this.steps.push(step);
  }

  /**
   * The result of an earlier step as a figure of a later one.
   * @throws BugError when there is no such step
   */
  result(code: string): TraceInput {
    const step = this.steps.find((each) => each.code === code);
    if (!step) throw new BugError(`no step ${code} in the explanation`);
    return { name: code, value: step.amount, unit: step.unit, source: { from: 'step', code } };
  }

  /** Whether a step of that code was added. */
  has(code: string): boolean {
    return this.steps.some((step) => step.code === code);
  }

  /** The code itself, or with a number where a step has it already: two deductions may bear the same code. */
  freshCode(code: string): string {
    let fresh = code;
    for (let n = 2; this.has(fresh); n++) fresh = `${code}_${n}`;
    return fresh;
  }
}
