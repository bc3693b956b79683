import { addTotals, type GrowingTotals, noTotals } from '../../domain/pay/slip-lines.ts';
import { Tally } from '../../domain/performance/robust.ts';
import type { HeldSlip, SlipFigures, UnitFigures } from '../../report/index.ts';
import type { SlipRow } from '../ports/runs.ts';
import { missingOf } from '../run/slip-row.ts';

/** Steps of rupiah in which TPP is counted: fine enough for any class that a chart may have. */
const TPP_STEP = 100_000;

/** Most people whose names a page can list; whoever wants all has a report for it. */
export const MOST_NAMED = 40;

/** The same while it grows. */
interface GrowingUnit extends UnitFigures {
  people: number;
  held: number;
  readonly totals: GrowingTotals;
}

/** One pass over the slips of a run; what it gives grows with units and differing scores, not with people. */
export function slipFigures(slips: Iterable<SlipRow>): SlipFigures {
  const units = new Map<string, GrowingUnit>();
  const [scores, tppSteps] = [new Tally(), new Tally()];
  const missing = new Map<string, number>();
  const first: HeldSlip[] = [];
  let [held, withoutTpp] = [0, 0];
  for (const slip of slips) {
    const unit = unitOf(units, slip.unit ?? '');
    unit.people++;
    addTotals(unit.totals, slip.totals);
    if (slip.score !== null) unit.scores.add(slip.score);
    if (slip.totals.TPP_BRUTO > 0) tppSteps.add(Math.ceil(slip.totals.TPP_BRUTO / TPP_STEP));
    else withoutTpp++;
    if (slip.status !== 'held') continue;
    unit.held++;
    held++;
    const codes = missingOf(slip);
    for (const code of codes) missing.set(code, (missing.get(code) ?? 0) + 1);
    if (first.length < MOST_NAMED) first.push({ nip: slip.nip, unit: slip.unit, missing: codes });
  }
  for (const each of units.values()) scores.merge(each.scores);
  return {
    scores,
    tppSteps,
    tppStep: TPP_STEP,
    withoutTpp,
    units: [...units].sort(([a], [b]) => (a < b ? -1 : 1)),
    held: { total: held, first },
    missing,
  };
}

function unitOf(units: Map<string, GrowingUnit>, name: string): GrowingUnit {
  const known = units.get(name);
  if (known !== undefined) return known;
  const figures = { people: 0, held: 0, scores: new Tally(), totals: noTotals() };
  units.set(name, figures);
  return figures;
}
