import { describe, expect, it } from 'vitest';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../src/policy/index.ts';
import { generateSettings } from '../support/generate-terms.ts';
import { EXAMPLE_SETTINGS } from '../support/oracle/index.ts';
import { policyYaml } from '../support/policy-yaml.ts';
import { Random } from '../support/random.ts';

async function policyOf(yaml: string): Promise<PayPolicy> {
  const parsed = await parsePolicy(yaml, 'kebijakan.yaml');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

/** Sections on which no amount depends, and the hours by which logs are classified: the oracle has recaps. */
const WITHOUT_PAY = ['objections', 'feedback', 'fairness', 'talent', 'training', 'personnel', 'schedule'];

/** The policy without names and without the sections on which the oracle's pay does not depend. */
function unnamed(policy: PayPolicy): unknown {
  const left = { ...policy, name: '', calendar: { ...policy.calendar, incompleteYears: [] } };
  const pay = Object.entries(left).filter(([section]) => !WITHOUT_PAY.includes(section));
  return JSON.parse(JSON.stringify(Object.fromEntries(pay), (key, value) => (key === 'name' ? '' : value)));
}

describe('a policy file written from the oracle’s settings', () => {
  it('says what the example policy says, when the settings are the example’s', async () => {
    const written = await policyOf(policyYaml(EXAMPLE_SETTINGS, '2026-01'));
    const example = await policyOf(EXAMPLE_POLICY_YAML);
    // The file names the rate of death insurance that the example leaves to the law.
    expect(written.contributions.pppkJkm).toEqual({ num: 9, den: 1250 });
    const contributions = { ...written.contributions, pppkJkm: null };
    expect(unnamed({ ...written, contributions })).toEqual(unnamed(example));
  });

  it('is accepted, whatever settings are drawn', async () => {
    // `npm run campaign -- year` imports and pays by many more of them.
    const random = new Random(77);
    for (let draw = 0; draw < 100; draw++) await policyOf(policyYaml(generateSettings(random), '2026-07'));
  });
});
