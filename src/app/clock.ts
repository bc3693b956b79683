import type { AuditEntry } from './ports/audit-chain.ts';

/** Clocks of two computers that work on one database may differ by so much. */
const TOLERANCE_MS = 60_000;

/** A moment that is earlier than one before it, both UTC. */
export interface TurnedClock {
  readonly at: string;
  readonly before: string;
}

/** Where a clock went backwards between two acts; `entry` is the later of them by number. */
export interface ClockStep extends TurnedClock {
  readonly entry: number;
}

/**
 * Whether a clock stands before the last act. Acts are in order by their numbers and nothing depends on the clock, but the
 * times that are recorded would be wrong.
 * @param newest moment of the newest act; null where there is none
 */
export function turnedClock(now: Date, newest: string | null): TurnedClock | null {
  if (newest === null || Date.parse(newest) - now.getTime() <= TOLERANCE_MS) return null;
  return { at: now.toISOString(), before: newest };
}

/** Every entry of the audit chain that has an earlier time than the one before it. */
export function clockSteps(entries: Iterable<AuditEntry>): readonly ClockStep[] {
  const steps: ClockStep[] = [];
  let before: string | null = null;
  for (const { id, at } of entries) {
    const step = turnedClock(new Date(at), before);
    if (step !== null) steps.push({ entry: id, ...step });
    before = at;
  }
  return steps;
}
