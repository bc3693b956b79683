import type { Rounding } from '../money/exact.ts';
import type { FactPlace } from '../performance/evidence.ts';
import type { RuleBasis } from './rules.ts';

/** Sheet kinds whose rows the calculation reads. */
export type EvidenceKind =
  | 'employees'
  | 'attendance'
  | 'assessments'
  | 'targets'
  | 'predicates'
  | 'discipline'
  | 'adjustments'
  | 'opening';

/** Where a figure comes from. */
export type Source =
  | { readonly from: 'fact'; readonly kind: EvidenceKind; readonly place: FactPlace; readonly column: string }
  | { readonly from: 'rule'; readonly basis: RuleBasis }
  | { readonly from: 'policy'; readonly path: string }
  | { readonly from: 'line'; readonly code: string }
  | { readonly from: 'step'; readonly code: string }
  | { readonly from: 'calendar' }
  | { readonly from: 'run'; readonly period: string; readonly kind: string };

/** How a figure is to be read: whole rupiah, hundredths (scores, percents), an exact share, a count, plain text. */
export type Unit = 'idr' | 'hundredths' | 'share' | 'count' | 'days' | 'text' | 'decimal4';

/** One figure that entered a step. `num/den` carries shares exactly. */
export interface TraceInput {
  readonly name: string;
  readonly value: number | string;
  readonly den?: number;
  readonly unit: Unit;
  readonly source: Source;
}

/**
 * One step of an explanation: what was computed, from which figures, how it was rounded, and what came out.
 * `formula` names its inputs by `name`; the reader sees it with and without the figures filled in.
 */
export interface TraceStep {
  /** Line code, or the name of an intermediate figure in lower case (`b1`, `nilai`, `tppd`). */
  readonly code: string;
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
  readonly rounding: Rounding | 'none';
  readonly amount: number;
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

  add(step: TraceStep): void {
    this.steps.push(step);
  }
}
