import { classifiedEvidence } from '../../domain/attendance/classified-evidence.ts';
import {
  type SanctionStep,
  sanctionReached,
  type UnexcusedDays,
  UnexcusedTally,
} from '../../domain/attendance/unexcused-days.ts';
import { makePeriod, type Period, yearOf } from '../../domain/calendar/period.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { CIVIL_KINDS, type EmployeeRecord } from '../../domain/people/employee.ts';
import { ABSENT_CODE } from '../../domain/performance/evidence.ts';
import { policyFromJson } from '../../policy/index.ts';
import { type UnexcusedSanctions, unexcusedSanctions } from '../../rules/index.ts';
import { officeRules } from '../law/office-rules.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';

/** Unexcused days of a year up to a month, and the sanction that the regulation names for them. */
export interface UnexcusedStanding extends UnexcusedDays {
  readonly year: number;
  /** Regulation; null where its month's law is not known, or it is not the employee's. */
  readonly title: string | null;
  /** null where no step is reached. */
  readonly step: SanctionStep | null;
}

/** Whether the regulation on discipline of civil servants (PNS) is the employee's; contract employees have others. */
export function isUnderCivilDiscipline({ jenis }: Pick<EmployeeRecord, 'jenis'>): boolean {
  return CIVIL_KINDS.includes(jenis ?? '');
}

/** Unexcused days of one employee in the year of a month, up to it; null where there are none. */
export function unexcusedOf(
  store: Store,
  { nip, record }: { readonly nip: string; readonly record: EmployeeRecord },
  period: Period,
  watermark: number,
): UnexcusedStanding | null {
  const tally = new UnexcusedTally();
  for (const month of monthsUpTo(period)) {
    const evidence = store.evidenceOf(nip, month, watermark);
    const attendance = evidence && classifierOf(store, month)(evidence).attendance;
    if (attendance) tally.add(month, attendance);
    else tally.skip();
  }
  const found = tally.result();
  if (found === null) return null;
  const law = isUnderCivilDiscipline(record) ? unexcusedSanctions(period, officeRules(store)) : null;
  return standingOf(found, period, law);
}

/**
 * The same for everybody who has any, by NIP, whoever's law it is. Months of recaps cost one query; those of logs are
 * classified.
 */
export function unexcusedOfAll(
  store: Store,
  period: Period,
  watermark: number,
): ReadonlyMap<string, UnexcusedStanding> {
  const tallies = new Map<string, UnexcusedTally>();
  const tallyOf = (nip: string): UnexcusedTally => {
    const tally = tallies.get(nip) ?? new UnexcusedTally();
    tallies.set(nip, tally);
    return tally;
  };
  for (const month of monthsUpTo(period)) {
    for (const [nip, count] of store.recapCounts(month, ABSENT_CODE, watermark))
      tallyOf(nip).add(month, { counts: { [ABSENT_CODE]: count } });
    if (!store.hasAttendanceLog(month, watermark)) continue;
    const classified = classifierOf(store, month);
    for (const page of store.evidence(month, watermark))
      for (const evidence of page) {
        const attendance = evidence.log && classified(evidence).attendance;
        if (attendance && (tallies.has(evidence.nip) || (attendance.counts[ABSENT_CODE] ?? 0) > 0))
          tallyOf(evidence.nip).add(month, attendance);
      }
  }
  const law = unexcusedSanctions(period, officeRules(store));
  return new Map(
    [...tallies].flatMap(([nip, tally]) => {
      const found = tally.result();
      return found === null ? [] : [[nip, standingOf(found, period, law)] as const];
    }),
  );
}

/**
 * The same for the slips of a run, as the run has seen them: null for whoever has none, and without the law of civil
 * servants for whoever is none.
 */
export function unexcusedOfRun(
  store: Store,
  { period, watermark }: Pick<Run, 'period' | 'watermark'>,
): (slip: Pick<SlipRow, 'nip' | 'jenis'>) => UnexcusedStanding | null {
  const all = unexcusedOfAll(store, period, watermark);
  return (slip) => {
    const standing = all.get(slip.nip) ?? null;
    if (standing === null || CIVIL_KINDS.includes(slip.jenis)) return standing;
    return { ...standing, title: null, step: null };
  };
}

function standingOf(found: UnexcusedDays, period: Period, law: UnexcusedSanctions | null): UnexcusedStanding {
  const step = law === null ? null : sanctionReached(found, law.steps);
  return { ...found, year: yearOf(period), title: law?.title ?? null, step };
}

function monthsUpTo(period: Period): readonly Period[] {
  const months = Array.from({ length: 12 }, (_, i) => makePeriod(yearOf(period), i + 1));
  return months.filter((month) => month <= period);
}

/** Classifies logs of a month by the policy in force. */
function classifierOf(store: Store, month: Period): (evidence: EmployeeEvidence) => EmployeeEvidence {
  const stored = store.policyFor(month);
  if (stored === null) return (evidence) => ({ ...evidence, log: null });
  const policy = policyFromJson(stored.json);
  return (evidence) => classifiedEvidence(evidence, policy, month);
}
