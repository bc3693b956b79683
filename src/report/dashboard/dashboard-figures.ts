import type { Run } from '../../app/ports/runs.ts';
import type { Day, Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { SlipTotals } from '../../domain/pay/slip-lines.ts';
import type { Cause } from '../../domain/pay/variance.ts';
import type { Tally } from '../../domain/performance/robust.ts';
import type { ObjectionText } from '../../text/objections.ts';
import type { ReportBasis } from '../report-basis.ts';

/** A list of people of which only the first are kept. */
export interface ShortList<Entry> {
  readonly total: number;
  readonly first: readonly Entry[];
}

/** A slip whose TPP waits for evidence. */
export interface HeldSlip {
  readonly nip: string;
  readonly unit: string | null;
  /** Codes of the components without evidence. */
  readonly missing: readonly string[];
}

/** People, scores and money of a work unit. */
export interface UnitFigures {
  readonly people: number;
  readonly held: number;
  /** Total scores in hundredths. */
  readonly scores: Tally;
  readonly totals: SlipTotals;
}

/** What the slips of a run tell. */
export interface SlipFigures {
  /** Total scores in hundredths. */
  readonly scores: Tally;
  /** Gross TPP above 0, each as the number of steps of `tppStep` rupiah that it takes up, rounded up. */
  readonly tppSteps: Tally;
  readonly tppStep: number;
  readonly withoutTpp: number;
  /** By name, in order; '' for people without a unit. */
  readonly units: readonly (readonly [unit: string, figures: UnitFigures])[];
  readonly held: ShortList<HeldSlip>;
  /** How many slips lack evidence of each component. */
  readonly missing: ReadonlyMap<string, number>;
}

/** What one cause has changed in the take-home of everybody. */
export interface CauseSum {
  readonly cause: Cause;
  /** Signed whole rupiah. */
  readonly amount: number;
  readonly people: number;
}

/** The difference of a month with the month before, by cause. */
export interface VarianceByCause {
  readonly before: Run;
  /** Causes that occur, in the order in which they are worked out; they add up to the whole difference. */
  readonly causes: readonly CauseSum[];
}

/** Somebody whose retirement falls due. */
export interface Retirement {
  readonly nip: string;
  readonly unit: string | null;
  readonly day: Day;
}

/** Who retires from a month on, as the report `personnel` tells it. */
export interface ComingRetirements {
  /** Last month that is looked at. */
  readonly until: Period;
  /** How many in each month, those overdue in the months in which they were due. */
  readonly byMonth: ReadonlyMap<Period, number>;
  /** By day, then NIP. */
  readonly list: ShortList<Retirement>;
  /** People of whom it cannot be told. */
  readonly unanswered: number;
}

/** An objection about which something is still to be done. */
export interface PendingObjection {
  readonly objection: {
    readonly id: number;
    readonly nip: string;
    readonly period: Period;
    readonly kind: RunKind;
    readonly about: string;
    readonly answerBy: string;
  };
  readonly state: keyof ObjectionText['states'];
  readonly raisedOn: Day;
}

/** Everything that the dashboard of a monthly run shows. */
export interface DashboardInput extends ReportBasis {
  readonly slips: SlipFigures;
  /** null where the month before has no run. */
  readonly variance: VarianceByCause | null;
  /** The months up to that of the run, with their runs as far as there are any. */
  readonly trend: readonly (readonly [month: Period, run: Run | null])[];
  /** Objections to this month and those before it about which something is still to be done. */
  readonly objections: readonly PendingObjection[];
  readonly retirements: ComingRetirements;
}
