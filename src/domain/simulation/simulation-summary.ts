import { inSlipOrder } from '../pay/line-codes.ts';
import {
  type EmployeeEffect,
  SIMULATED_FIGURES,
  type SimulatedFigure,
  type SimulatedFigures,
} from './employee-effect.ts';

/** How many people gain, lose and stay as they are, by take-home. */
export interface Movement {
  people: number;
  up: number;
  down: number;
}

/** Pay of a group of employees before and after, whole rupiah. */
export interface GroupEffect extends Movement {
  /** Name of the unit, or the job class; null where the record has none. */
  readonly group: string | number | null;
  readonly before: Record<SimulatedFigure, number>;
  readonly after: Record<SimulatedFigure, number>;
}

/** Employees whose take-home changes by a share within bounds. */
export interface ShareOfChange {
  /** Name of the span: `down-20`, `same`, `up-5`; see `CHANGE_SPANS`. */
  readonly span: ChangeSpan;
  people: number;
  /** Sum of the differences, signed whole rupiah. */
  difference: number;
}

/** What a simulation comes to. */
export interface SimulationSummary extends GroupEffect {
  /** Sum of all gains, and of all losses (negative), whole rupiah. */
  readonly gained: number;
  readonly lost: number;
  readonly lines: readonly { readonly code: string; readonly before: number; readonly after: number }[];
  readonly units: readonly GroupEffect[];
  readonly classes: readonly GroupEffect[];
  readonly spans: readonly ShareOfChange[];
  /** Employees who reach another tax bracket in at least one month: a higher rate, a lower one. */
  readonly crossedUp: number;
  readonly crossedDown: number;
}

/**
 * Spans of change of take-home, from the largest loss to the largest gain: `down-10` is a loss of more than 5% and up to
 * 10%, `down-over` of more than 20%.
 */
export const CHANGE_SPANS = [
  'down-over',
  'down-20',
  'down-10',
  'down-5',
  'same',
  'up-5',
  'up-10',
  'up-20',
  'up-over',
] as const;
export type ChangeSpan = (typeof CHANGE_SPANS)[number];

/** Adds up the effects of a simulation: in total, by unit and job class, by share of change. */
export function summariseSimulation(employees: readonly EmployeeEffect[]): SimulationSummary {
  const all = newGroup(null);
  const units = new Map<string | null, GroupEffect>();
  const classes = new Map<number | null, GroupEffect>();
  const lines = new Map<string, { code: string; before: number; after: number }>();
  const spans = CHANGE_SPANS.map((span): ShareOfChange => ({ span, people: 0, difference: 0 }));
  let [gained, lost, crossedUp, crossedDown] = [0, 0, 0, 0];
  for (const effect of employees) {
    const change = effect.after.DITERIMA - effect.before.DITERIMA;
    addTo(all, effect);
    addTo(groupOf(units, effect.unit), effect);
    addTo(groupOf(classes, effect.kelasJabatan), effect);
    for (const [code, [before, after]] of Object.entries(effect.lines)) {
      const sum = lines.get(code) ?? { code, before: 0, after: 0 };
      sum.before += before;
      sum.after += after;
      lines.set(code, sum);
    }
    const span = spans[CHANGE_SPANS.indexOf(spanOf(effect.before.DITERIMA, change))];
    if (span) {
      span.people++;
      span.difference += change;
    }
    if (change > 0) gained += change;
    else lost += change;
    if (effect.crossed.some((bound) => isHigher(bound))) crossedUp++;
    if (effect.crossed.some((bound) => !isHigher(bound))) crossedDown++;
  }
  return {
    ...all,
    gained,
    lost,
    lines: inSlipOrder([...lines.values()]),
    units: inOrder(units),
    classes: inOrder(classes),
    spans,
    crossedUp,
    crossedDown,
  };
}

/** Whether a crossed bound leads to a higher rate. */
export function isHigher({ before, after }: EmployeeEffect['crossed'][number]): boolean {
  const { rate: was } = before.bracket;
  const { rate: is } = after.bracket;
  return is.num * was.den > was.num * is.den;
}

function spanOf(before: number, change: number): ChangeSpan {
  if (change === 0) return 'same';
  const side = change > 0 ? 'up' : 'down';
  const bound = ([5, 10, 20] as const).find((percent) => Math.abs(change) * 100 <= before * percent);
  return bound === undefined ? `${side}-over` : `${side}-${bound}`;
}

function newGroup(group: GroupEffect['group']): GroupEffect {
  return { group, people: 0, up: 0, down: 0, before: zero(), after: zero() };
}

function zero(): Record<SimulatedFigure, number> {
  return { BRUTO_GAJI: 0, TPP_BRUTO: 0, POTONGAN: 0, PAJAK: 0, DITERIMA: 0, BELANJA: 0 };
}

function groupOf<Key extends string | number | null>(groups: Map<Key, GroupEffect>, group: Key): GroupEffect {
  const found = groups.get(group) ?? newGroup(group);
  groups.set(group, found);
  return found;
}

function addTo(group: GroupEffect, { before, after }: EmployeeEffect): void {
  group.people++;
  if (after.DITERIMA > before.DITERIMA) group.up++;
  if (after.DITERIMA < before.DITERIMA) group.down++;
  addFigures(group.before, before);
  addFigures(group.after, after);
}

function addFigures(sums: Record<SimulatedFigure, number>, figures: SimulatedFigures): void {
  for (const figure of SIMULATED_FIGURES) sums[figure] += figures[figure];
}

/** By name or number; those without one come last. */
function inOrder(groups: ReadonlyMap<string | number | null, GroupEffect>): readonly GroupEffect[] {
  return [...groups.values()].sort(({ group: a }, { group: b }) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0,
  );
}
