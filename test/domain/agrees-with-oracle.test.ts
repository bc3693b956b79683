import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import { calculateSlip } from '../../src/domain/pay/calculate-slip.ts';
import { makePayContext } from '../../src/domain/pay/context.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../src/policy/index.ts';
import { resolveRules } from '../../src/rules/index.ts';
import { evidenceFromSheets } from '../support/evidence-from-sheets.ts';
import { generateEmployees } from '../support/generate-employees.ts';
import { simulate } from '../support/oracle/index.ts';

describe('the calculation and the independent oracle', () => {
  it('agree on every line of 2,000 generated employees', async () => {
    const period = parsePeriod('2026-03');
    if (period === null) throw new Error('period');
    const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, 'example');
    if (!('policy' in parsed)) throw new Error(JSON.stringify(parsed.problems));
    const rules = resolveRules(period);
    if ('missing' in rules) throw new Error('rules');
    const context = makePayContext(period, rules, parsed.policy);
    const generated = generateEmployees({ seed: 7, period, count: 2000 });
    const byNip = new Map(evidenceFromSheets(generated.sheets, period).map((e) => [e.nip, e]));
    const differences: unknown[] = [];
    let slips = 0;
    for (const { nip, facts } of generated.people) {
      const [expected] = simulate([{ record: facts }, { run: { period, kind: 'regular' } }]);
      if (!expected) throw new Error(nip);
      const evidence = byNip.get(nip);
      if (!evidence) throw new Error(nip);
      const result = calculateSlip(context, evidence);
      const actual =
        result.kind === 'slip'
          ? {
              hasSlip: true,
              status: result.slip.status,
              lines: result.slip.lines,
              totals: result.slip.totals,
            }
          : { hasSlip: false, result };
      if (result.kind === 'slip') slips++;
      const wanted = expected.hasSlip
        ? { hasSlip: true, status: expected.status, lines: expected.lines, totals: expected.totals }
        : { hasSlip: false, result: { kind: 'none' } };
      if (!isDeepStrictEqual(actual, wanted)) differences.push({ nip, facts, actual, wanted });
    }
    expect(differences.slice(0, 3)).toEqual([]);
    expect(slips).toBeGreaterThan(1500);
  });
});
