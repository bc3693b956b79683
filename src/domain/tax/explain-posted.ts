import type { Opening } from '../pay/posted.ts';
import type { SlipWork } from '../pay/slip-work.ts';
import type { TraceInput, Unit } from '../pay/trace.ts';

/** A figure added up over everything posted in the tax year before this slip. */
export function yearInput(work: SlipWork, name: string, value: number, unit: Unit = 'idr'): TraceInput {
  return { name, value, unit, source: { from: 'year', year: work.context.period.slice(0, 4) } };
}

/** A figure of the opening balance, named by its column: `pph_gaji` is `pph_gaji_saldo_awal`. */
export function openingInput(
  { batch, row }: Opening,
  column: string,
  value: number,
  unit: Unit = 'idr',
): TraceInput {
  const name = `${column}_saldo_awal`;
  return batch === undefined || row === undefined
    ? { name, value, unit, source: { from: 'unrecorded' } }
    : { name, value, unit, source: { from: 'fact', kind: 'opening', place: { batch, row }, column } };
}
