import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/store-port.ts';
import { generateYear } from '../support/generate-year.ts';
import { simulate } from '../support/oracle/index.ts';
import { playYear } from '../support/play-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** More by `YEAR_EMPLOYEES`, for long campaigns. */
const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 100);
/** Another year by `YEAR_SEED`. */
const SEED = Number(process.env.YEAR_SEED ?? 11);

const folder = tempFolder();

/** Plays a generated year and holds every slip of every run against the oracle. */
async function compareYear(name: string, seed: number, firstMonth: number): Promise<void> {
  const year = generateYear({ seed, count: EMPLOYEES, year: '2026', firstMonth });
  const slips = new Map<string, Map<string, SlipRow>>();
  await playYear(join(folder.path, name), year, (store, run) => {
    slips.set(`${run.period} ${run.kind}`, new Map([...store.slips(run.id)].map((row) => [row.nip, row])));
  });
  const differences: unknown[] = [];
  let compared = 0;
  for (const { nip, steps } of year.people) {
    for (const expected of simulate(steps)) {
      const run = `${expected.run.period} ${expected.run.kind}`;
      const row = slips.get(run)?.get(nip);
      const actual = row
        ? {
            hasSlip: true,
            status: row.status,
            lines: row.lines,
            totals: row.totals,
            S: row.taxableSalary,
            T: row.taxableOther,
          }
        : { hasSlip: false };
      const { status, lines, totals, S, T } = expected;
      const wanted = expected.hasSlip ? { hasSlip: true, status, lines, totals, S, T } : { hasSlip: false };
      compared++;
      try {
        expect(actual).toEqual(wanted);
      } catch {
        differences.push({ nip, run, actual, wanted });
        break;
      }
    }
  }
  expect(differences.slice(0, 2)).toEqual([]);
  expect(compared).toBeGreaterThan(EMPLOYEES * 6);
}

describe('a generated year and the independent oracle', () => {
  it('agree on every slip from January, THR, 13th salary and December included', async () => {
    await compareYear('januari', SEED, 1);
  });

  it('agree on every slip after a go-live in May with opening balances', async () => {
    await compareYear('mei', SEED + 1, 5);
  });
});
