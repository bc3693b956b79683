import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellFinder } from '../../src/app/explain/cell-finder.ts';
import { explainSlip } from '../../src/app/explain/explain-slip.ts';
import type { Run } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { verifyOffice } from '../../src/app/verify/verify-office.ts';
import { explainSteps } from '../../src/report/index.ts';
import { generateYear } from '../support/generate-year.ts';
import { playYear } from '../support/play-year.ts';
import { computePrinted } from '../support/printed-formula.ts';
import { tempFolder } from '../support/temp-folder.ts';

const EMPLOYEES = 6;
const folder = tempFolder();

/** What is wrong with the explanations of a run, slip by slip. */
function faultsOf(store: Store, run: Run): readonly string[] {
  return [...store.slips(run.id)].flatMap(({ nip, lines, totals }) => {
    const { basis, steps } = explainSlip(store, nip, run.period, run.kind);
    const amounts = new Map(steps.map(({ code, amount }) => [code, amount]));
    const wanted = Object.entries({ ...lines, ...totals }).filter(([, amount]) => amount !== 0);
    const texts = explainSteps(steps, {
      policy: basis.context.policy,
      lang: 'en',
      cellOf: cellFinder(store),
    });
    const faults = [
      ...wanted
        .filter(([code, amount]) => amounts.get(code) !== amount)
        .map(([code]) => `${code} unexplained`),
      ...texts.flatMap(({ code, filled, unit }) =>
        isPrintedRight(filled, unit) ? [] : [`${code}: ${filled}`],
      ),
    ];
    return faults.map((fault) => `${run.period} ${run.kind} ${nip} ${fault}`);
  });
}

/** Whether the printed figures give the printed result; what was looked up in a table cannot be computed from the text. */
function isPrintedRight(filled: string, unit: string): boolean {
  if (/table\(/.test(filled)) return true;
  const { left, right } = computePrinted(filled, unit === 'idr' ? 0 : 2);
  return left.compare(right) === 0;
}

describe('a year under drawn policies, with new law, changes of kind, returns and months opened again', () => {
  it.each([
    { seed: 61, firstMonth: 1 },
    { seed: 62, firstMonth: 5 },
  ])(
    'explains every slip with figures that give its amounts, and is verified in the end ($seed)',
    async (year) => {
      const generated = generateYear({ ...year, count: EMPLOYEES, year: '2026', wide: true });
      const faults: string[] = [];
      let slips = 0;
      let findings: unknown = null;
      await playYear(join(folder.path, String(year.seed)), generated, (store, run) => {
        faults.push(...faultsOf(store, run));
        slips += run.totals.people;
        if (run.period === '2027-02') findings = verifyOffice(store, () => {}).findings;
      });
      expect(faults).toEqual([]);
      expect(slips).toBeGreaterThan(EMPLOYEES * 6);
      expect(findings).toEqual([]);
    },
  );
});
