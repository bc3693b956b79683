import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyOffice } from '../../src/app/verify/verify-office.ts';
import { compareMonths } from '../support/compared-months.ts';
import { generateYear } from '../support/generate-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Years of 2,000 employees are compared by `npm run campaign`. */
const EMPLOYEES = 50;
const MANY_EMPLOYEES = 300;

const folder = tempFolder();

describe('the comparison of months of random changes', () => {
  it('gives every rupiah of every difference of a year to a cause, and the year verifies', async () => {
    const year = generateYear({ seed: 31, count: EMPLOYEES, year: '2026', firstMonth: 1 });
    const findings: unknown[] = [];
    const { months, wrong, causes } = await compareMonths(join(folder.path, 'tahun'), year, (store, run) => {
      if (run.period === '2026-12') findings.push(...verifyOffice(store, () => {}).findings);
    });
    expect(wrong).toEqual([]);
    expect(months).toBe(11);
    expect(findings).toEqual([]);
    const expected = ['joined', 'left', 'service', 'grade', 'post', 'family', 'attendance', 'score'];
    expect([...causes]).toEqual(
      expect.arrayContaining([...expected, 'discipline', 'arrears', 'adjustments', 'tax', 'rounding']),
    );
  });

  it('does so for several hundred employees', async () => {
    const { rounds } = generateYear({ seed: 32, count: MANY_EMPLOYEES, year: '2026', firstMonth: 1 });
    const months = await compareMonths(join(folder.path, 'banyak'), { rounds: rounds.slice(0, 2) });
    expect(months.wrong).toEqual([]);
    expect(months.differences).toBeGreaterThan(MANY_EMPLOYEES / 2);
  });
});
