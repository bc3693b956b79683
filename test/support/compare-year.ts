import { isDeepStrictEqual } from 'node:util';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { generateYear, type YearOptions } from './generate-year.ts';
import { type Posted, simulate } from './oracle/index.ts';
import { playYear } from './play-year.ts';

/** What of a slip the program and the oracle must agree on; null where an employee has none in a run. */
type Compared =
  | (Pick<Posted, 'status' | 'settled' | 'lines' | 'totals' | 'S' | 'T' | 'contributions' | 'taxOnT'> & {
      /** What is still to be taken: code, or the month of a recovery, with its amount. */
      readonly carried: readonly string[];
    })
  | null;

/** A slip on which they do not agree. */
export interface Difference {
  readonly nip: string;
  readonly run: string;
  readonly program: Compared;
  readonly oracle: Compared;
}

export interface YearComparison {
  /** Slips held against the oracle, also those that neither side has. */
  readonly compared: number;
  /** The first slip of each employee that differs. */
  readonly differences: readonly Difference[];
}

/** Plays a generated year on a real database in a new folder and holds every slip of every run against the oracle. */
export async function compareYear(dir: string, options: YearOptions): Promise<YearComparison> {
  const year = generateYear(options);
  const slips = new Map<string, ReadonlyMap<string, Compared>>();
  await playYear(dir, year, (store, run) => {
    const rows = [...store.slips(run.id)].map((row) => [row.nip, ofRow(row)] as const);
    slips.set(`${run.period} ${run.kind}`, new Map(rows));
  });
  const differences: Difference[] = [];
  let compared = 0;
  for (const { nip, steps } of year.people) {
    for (const posted of simulate(steps)) {
      const run = `${posted.run.period} ${posted.run.kind}`;
      const program = slips.get(run)?.get(nip) ?? null;
      const oracle = ofOracle(posted);
      compared++;
      if (isDeepStrictEqual(program, oracle)) continue;
      differences.push({ nip, run, program, oracle });
      break;
    }
  }
  return { compared, differences };
}

function ofRow(row: SlipRow): Compared {
  const { status, settled, lines, totals, taxableSalary: S, taxableOther: T, contributions, taxOther } = row;
  const carried = (row.details?.carried ?? []).map(({ kode, prioritas, asal, jumlah }) =>
    prioritas === null ? `${asal} ${jumlah}` : `${kode} ${jumlah}`,
  );
  return { status, settled, lines, totals, S, T, contributions, taxOnT: taxOther, carried: carried.sort() };
}

function ofOracle(posted: Posted): Compared {
  const { hasSlip, status, settled, lines, totals, S, T, contributions, taxOnT } = posted;
  if (!hasSlip) return null;
  const carried = [
    ...posted.carried.recoveries.map(({ origin, amount }) => `${origin} ${amount}`),
    ...posted.carried.deductions.map(({ code, amount }) => `${code} ${amount}`),
  ];
  return { status, settled, lines, totals, S, T, contributions, taxOnT, carried: carried.sort() };
}
