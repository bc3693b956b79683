import type { SlipRow } from '../../app/ports/runs.ts';
import { addTotals, noTotals } from '../../domain/pay/slip-lines.ts';
import { pppkGrade } from '../../domain/people/golongan.ts';

/** Sums of some slips: people, every line and total in whole rupiah. */
export class SlipSums {
  people = 0;
  readonly lines: Record<string, number> = {};
  readonly totals = noTotals();

  add(slip: SlipRow): void {
    this.people++;
    for (const code in slip.lines) this.lines[code] = (this.lines[code] ?? 0) + (slip.lines[code] ?? 0);
    addTotals(this.totals, slip.totals);
  }
}

/** Whom a list names, in its order, and what they add up to. */
export interface ListGroups {
  /** NIPs by work unit, in the order of the units' names; within one from the highest golongan down. */
  readonly units: readonly { readonly unit: string | null; readonly nips: readonly string[] }[];
  readonly byUnit: ReadonlyMap<string | null, SlipSums>;
  /** Sums per golongan, from the highest down. */
  readonly byGolongan: readonly (readonly [golongan: string | null, sums: SlipSums])[];
  readonly all: SlipSums;
}

interface Member {
  readonly nip: string;
  readonly golongan: string | null;
  readonly mkg: number;
}

/** Orders and adds up the slips of a list in one pass; of each slip only what orders it stays in memory. */
export function groupSlips(slips: Iterable<SlipRow>, unit?: string): ListGroups {
  const members = new Map<string | null, Member[]>();
  const byUnit = new Map<string | null, SlipSums>();
  const byGolongan = new Map<string | null, SlipSums>();
  const all = new SlipSums();
  for (const slip of slips) {
    if (unit !== undefined && slip.unit !== unit) continue;
    const { nip, golongan, mkg } = slip;
    entry(members, slip.unit, (): Member[] => []).push({ nip, golongan, mkg: mkg ?? 0 });
    entry(byUnit, slip.unit, () => new SlipSums()).add(slip);
    entry(byGolongan, golongan, () => new SlipSums()).add(slip);
    all.add(slip);
  }
  return {
    units: [...members]
      .sort(([a], [b]) => compareText(a ?? '', b ?? ''))
      .map(([name, list]) => ({ unit: name, nips: list.sort(byRank).map(({ nip }) => nip) })),
    byUnit,
    byGolongan: [...byGolongan].sort(([a], [b]) => compareGolongan(a, b)),
    all,
  };
}

/** Higher golongan first, then longer service, then NIP. */
function byRank(a: Member, b: Member): number {
  return compareGolongan(a.golongan, b.golongan) || b.mkg - a.mkg || compareText(a.nip, b.nip);
}

/** Civil servants from IV/e down, then contract employees from XVII down, then those without golongan. */
function compareGolongan(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return kindOf(x) - kindOf(y) || pppkGrade(y) - pppkGrade(x) || compareText(y, x);
}

function kindOf(golongan: string): number {
  if (golongan === '') return 2;
  return pppkGrade(golongan) > 0 ? 1 : 0;
}

/** By code unit, so that the order does not depend on the machine's language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
