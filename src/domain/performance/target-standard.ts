import type { Day } from '../calendar/period.ts';
import type { TargetFact } from './evidence.ts';

/** A target as it was recorded on a day. */
export interface RecordedTarget {
  readonly on: Day;
  readonly fact: TargetFact;
}

/** A sheet that superseded the sheets before it: rows of batches below `before` were out of force from that day. */
export interface TargetReplacement {
  readonly on: Day;
  readonly batch: number;
  readonly before: number;
}

/** What happened to a target after the period had begun; `before` is null where it was first set then. */
export interface LateChange {
  readonly on: Day;
  readonly before: TargetFact | null;
  /** null where it was taken away. */
  readonly now: TargetFact | null;
}

/** One target of an employee, as the standard that it was and as it is now. */
export interface JudgedTarget {
  readonly indikator: string;
  /** As in force when the period began; null where it was set later. */
  readonly standard: TargetFact | null;
  /** As in force now; null where it was taken away. */
  readonly now: TargetFact | null;
  /** Day on which it was first recorded. */
  readonly setOn: Day;
  /** Changes of what is asked, oldest first; what was achieved may be recorded at any time. */
  readonly late: readonly LateChange[];
}

/**
 * Holds the targets of one employee and period against the standards fixed before the period began: what was recorded
 * on its first day or later is late. Several changes of one day count as one.
 * @param versions every recorded row in the order of indicator, batch and row; superseded ones as well
 * @param replacements sheets that superseded others for the period, oldest first
 */
export function judgeTargets(
  versions: readonly RecordedTarget[],
  replacements: readonly TargetReplacement[],
  firstDay: Day,
): readonly JudgedTarget[] {
  const byIndicator = new Map<string, RecordedTarget[]>();
  for (const version of versions) {
    const key = version.fact.indikator.toUpperCase();
    const known = byIndicator.get(key);
    if (known) known.push(version);
    else byIndicator.set(key, [version]);
  }
  return [...byIndicator.values()].map((own) => judge(own, replacements, firstDay));
}

function judge(
  versions: readonly RecordedTarget[],
  replacements: readonly TargetReplacement[],
  firstDay: Day,
): JudgedTarget {
  const days = [...new Set([...versions, ...replacements].map(({ on }) => on))].sort();
  let standard: TargetFact | null = null;
  let now: TargetFact | null = null;
  const late: LateChange[] = [];
  for (const day of days) {
    const then = inForceOn(day, versions, replacements);
    if (day < firstDay) standard = then;
    else if (!asksTheSame(now, then)) late.push({ on: day, before: now, now: then });
    now = then;
  }
  const [first] = versions;
  return {
    indikator: (now ?? first?.fact)?.indikator ?? '',
    standard,
    now,
    setOn: first?.on ?? firstDay,
    late,
  };
}

/** The version in force at the end of a day. */
function inForceOn(
  day: Day,
  versions: readonly RecordedTarget[],
  replacements: readonly TargetReplacement[],
): TargetFact | null {
  const firstBatch = Math.max(0, ...replacements.filter(({ on }) => on <= day).map(({ before }) => before));
  return versions.findLast(({ on, fact }) => on <= day && fact.batch >= firstBatch)?.fact ?? null;
}

function asksTheSame(a: TargetFact | null, b: TargetFact | null): boolean {
  if (a === null || b === null) return a === b;
  return a.target === b.target && a.bobot === b.bobot && a.arah === b.arah && a.satuan === b.satuan;
}

/** What is missing to a target, in its quantity × 10,000; 0 when it is reached, null while nothing was reported. */
export function shortfall({ target, realisasi, arah }: TargetFact): number | null {
  if (realisasi === null) return null;
  return Math.max(0, arah === 'naik' ? target - realisasi : realisasi - target);
}
