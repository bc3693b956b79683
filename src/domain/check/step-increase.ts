import { monthOf, type Period, yearOf } from '../calendar/period.ts';
import type { GridStep } from '../pay/rules.ts';
import { EMPLOYEE_FIELDS, type EmployeeFact } from '../people/employee.ts';

/** A periodic step increase (KGB) that is due and not recorded. */
export interface StepIncrease {
  /** Service years on the record, and the month since which they stand there unchanged. */
  readonly mkg: number;
  readonly since: Period;
  /** Service years that must have been completed by now. */
  readonly reached: number;
  /** The step of the grid that these reach. */
  readonly next: GridStep;
}

const MKG_BIT = 1 << EMPLOYEE_FIELDS.indexOf('mkg');

/**
 * Whether the service years on the record have grown past the next step of the salary grid (pay-rules 1: `mkg` never
 * grows by itself). A recorded mkg says that so many whole years were completed in its month, so one more is completed
 * for certain with every twelve months since; the months already begun then are not known, so this is the latest day
 * on which the step can have become due, never too early.
 * @param facts every known row, ordered by month and recording
 * @param steps grid of the employee's golongan, ascending
 * @returns null while no further step is reached for certain
 */
export function stepIncreaseDue(
  facts: readonly EmployeeFact[],
  period: Period,
  steps: readonly GridStep[],
): StepIncrease | null {
  const recorded = mkgOnRecord(facts, period);
  if (recorded === null) return null;
  const { mkg, since } = recorded;
  const reached = mkg + Math.floor(monthsBetween(since, period) / 12);
  const next = steps.findLast((step) => step.mkg <= reached);
  if (!next || next.mkg <= mkg) return null;
  return { mkg, since, reached, next };
}

/** The mkg in force, and the first month of the unbroken row of months that give the same. */
function mkgOnRecord(
  facts: readonly EmployeeFact[],
  period: Period,
): { readonly mkg: number; readonly since: Period } | null {
  let mkg: number | null = null;
  let since: Period | null = null;
  // Of the rows of one month the one recorded last holds.
  const given = facts.filter(({ effective, present }) => effective <= period && present & MKG_BIT);
  for (const [i, { effective, values }] of given.entries()) {
    if (given[i + 1]?.effective === effective || values.mkg === mkg) continue;
    mkg = values.mkg;
    since = effective;
  }
  return mkg === null || since === null ? null : { mkg, since };
}

function monthsBetween(from: Period, to: Period): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}
