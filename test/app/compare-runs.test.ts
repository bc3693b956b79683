import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/app/compare-runs.ts';
import type { Run } from '../../src/app/store-port.ts';
import { verifyOffice } from '../../src/app/verify-office.ts';
import { CAUSES } from '../../src/domain/pay/variance.ts';
import { generateYear } from '../support/generate-year.ts';
import { playYear } from '../support/play-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** More by `YEAR_EMPLOYEES`, for long campaigns. */
const EMPLOYEES = Number(process.env.YEAR_EMPLOYEES ?? 50);

const folder = tempFolder();
const NO_PROGRESS = (): void => {};

describe('the comparison of months in a year of random changes', () => {
  it('gives every rupiah of every difference to a cause, and the year verifies', async () => {
    const year = generateYear({ seed: 31, count: EMPLOYEES, year: '2026', firstMonth: 1 });
    const seen = new Set<string>();
    let last: Run | null = null;
    await playYear(join(folder.path, 'tahun'), year, (store, run) => {
      if (run.kind !== 'regular') return;
      const before = last;
      last = run;
      if (before === null) return;
      const comparison = compareRuns(store, { period: run.period, kind: 'regular', progress: NO_PROGRESS });
      let difference = 0;
      for (const { before: was, after: is, causes } of comparison.employees()) {
        const sum = CAUSES.reduce((total, cause) => total + (causes[cause] ?? 0), 0);
        expect(sum).toBe(is - was);
        difference += sum;
        for (const cause of Object.keys(causes)) seen.add(cause);
      }
      expect(difference).toBe(run.totals.DITERIMA - before.totals.DITERIMA);
      if (run.period === '2026-12') {
        expect(verifyOffice(store, NO_PROGRESS).findings).toEqual([]);
      }
    });
    const expected = ['joined', 'left', 'service', 'grade', 'post', 'family', 'attendance', 'score'];
    expect([...seen]).toEqual(
      expect.arrayContaining([...expected, 'discipline', 'arrears', 'adjustments', 'tax', 'rounding']),
    );
  });
});
