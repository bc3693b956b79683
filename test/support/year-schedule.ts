import type { GeneratedYear } from './generate-year.ts';
import { type Facts, NO_FACTS, type Run } from './oracle/index.ts';
import type { PlayedRound } from './play-year.ts';
import type { Sheet } from './write-sheets.ts';
import { sheetsOf } from './year-sheets.ts';

/** One recorded row of one employee: when it was recorded, and the month from which it matters. */
export interface DatedRow {
  readonly kind: keyof Facts;
  readonly row: object;
  /** Round before whose run the generated year recorded it. */
  readonly recorded: number;
  /** First round whose run is of its month or later. */
  readonly due: number;
}

/** When a row is recorded instead. */
export type Schedule = (row: DatedRow, rounds: number) => number;

/**
 * The same facts recorded at other times. Rows whose order matters keep it: an employee's first row comes first, and
 * rows of the same month one after the other. Adjustments are left out: they cannot come late.
 */
export function reschedule(
  year: GeneratedYear,
  schedule: Schedule,
): { readonly rounds: readonly PlayedRound[] } {
  const runs = year.rounds.map(({ run }) => run);
  const planned = year.people.flatMap(({ steps }) => plan(rowsOf(steps, runs), schedule, runs.length));
  const rounds = runs.map((run, round) => ({
    run,
    sheets: sheetsOfRound(
      round,
      planned.filter((each) => each.round === round),
    ),
  }));
  return { rounds };
}

interface PlannedRow extends DatedRow {
  readonly round: number;
}

function rowsOf(steps: GeneratedYear['people'][number]['steps'], runs: readonly Run[]): DatedRow[] {
  const rows: DatedRow[] = [];
  for (const [index, step] of steps.entries()) {
    if (!('record' in step)) continue;
    for (const kind of Object.keys(NO_FACTS) as (keyof Facts)[]) {
      if (kind === 'adjustments') continue;
      for (const row of step.record[kind] ?? []) {
        rows.push({ kind, row, recorded: index / 2, due: roundOf(monthOf(row), runs) });
      }
    }
  }
  return rows;
}

function monthOf(row: object): string {
  const cells = row as { readonly berlaku?: string; readonly period?: string; readonly dari?: string };
  return cells.berlaku ?? cells.period ?? cells.dari ?? '';
}

function roundOf(month: string, runs: readonly Run[]): number {
  return runs.findIndex(({ period }) => period >= month);
}

function plan(rows: readonly DatedRow[], schedule: Schedule, rounds: number): PlannedRow[] {
  const latest = new Map<string, number>();
  let begun = -1;
  return rows.map((each): PlannedRow => {
    const { kind, row, due } = each;
    const month = `${kind} ${monthOf(row)}`;
    // Some of a month's targets alone may have no weight, which is refused: they come together.
    const drawn = kind === 'targets' ? (latest.get(month) ?? schedule(each, rounds)) : schedule(each, rounds);
    const after = kind === 'employees' ? (latest.get(month) ?? 0) : 0;
    const round = Math.max(0, due, begun, after, Math.min(rounds - 1, drawn));
    latest.set(month, round);
    if (kind === 'employees' && begun < 0) begun = round;
    return { ...each, round };
  });
}

/** Rows that the generated year recorded together share sheets; earlier ones are imported first. */
function sheetsOfRound(round: number, rows: readonly PlannedRow[]): Sheet[] {
  const moments = [...new Set(rows.map(({ recorded }) => recorded))].sort((a, b) => a - b);
  return moments.flatMap((recorded) => {
    const together = rows.filter((each) => each.recorded === recorded);
    return sheetsOf(
      `${round}-${recorded}`,
      together.map(({ kind, row }): Partial<Facts> => ({ [kind]: [row] })),
    );
  });
}
