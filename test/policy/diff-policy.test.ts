import { describe, expect, test } from 'vitest';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import {
  diffPolicy,
  EXAMPLE_POLICY_YAML,
  parsePolicy,
  policyFromJson,
  policyToJson,
} from '../../src/policy/index.ts';

async function policyOf(text: string): Promise<PayPolicy> {
  const parsed = await parsePolicy(text, 'kebijakan.yaml');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

async function changesOf(...edits: readonly (readonly [string | RegExp, string])[]) {
  const text = edits.reduce((edited, [find, put]) => edited.replace(find, put), EXAMPLE_POLICY_YAML);
  return diffPolicy(await policyOf(EXAMPLE_POLICY_YAML), await policyOf(text));
}

describe('the difference between two policies', () => {
  test('is empty for a policy and its stored copy', async () => {
    const policy = await policyOf(EXAMPLE_POLICY_YAML);
    expect(diffPolicy(policy, policyFromJson(policyToJson(policy)))).toEqual([]);
  });

  test('names each changed setting in the units of the file', async () => {
    const changes = await changesOf(
      ['tl3, percent: 1.25', 'tl3, percent: 1.2'],
      ['9: 9_360_000', '9: 9_400_000'],
      ['kurang: 51', 'kurang: 50.5'],
      ['pppkJkm: null', 'pppkJkm: 0.72'],
      ['value: 0.97', 'value: 0.9755'],
    );
    expect(changes).toEqual([
      { path: 'performance.attendanceCodes[tl3].percent', unit: 'percent', before: '1.25', after: '1.2' },
      { path: 'performance.bands.kurang', unit: 'score', before: '51', after: '50.5' },
      { path: 'tpp.base.amounts.9', unit: 'rupiah', before: '9360000', after: '9400000' },
      {
        path: 'tpp.base.indices[Kemahalan konstruksi].value',
        unit: 'plain',
        before: '0.97',
        after: '0.9755',
      },
      { path: 'contributions.pppkJkm', unit: 'percent', before: 'null', after: '0.72' },
    ]);
  });

  test('names what only one of the policies has', async () => {
    const changes = await changesOf(
      [/ {4}- 2027-12-25.*\n/, '    - 2027-12-24\n'],
      [/ {2}komunikasi: \{ below.*\n/, ''],
    );
    expect(changes).toEqual([
      { path: 'calendar.holidays[2027-12-25]', unit: 'plain', before: '2027-12-25', after: null },
      { path: 'training.komunikasi.below', unit: 'score', before: '70', after: null },
      {
        path: 'training.komunikasi.suggestion',
        unit: 'plain',
        before: 'Pelatihan komunikasi efektif dan kerja sama tim',
        after: null,
      },
      { path: 'calendar.holidays[2027-12-24]', unit: 'plain', before: null, after: '2027-12-24' },
    ]);
  });

  test('names a changed order of pay lines, because reports follow it', async () => {
    const lines = EXAMPLE_POLICY_YAML.match(/ {4}- \{ code: (TEMPAT_BERTUGAS|KONDISI_KERJA).*\n/g) ?? [];
    const changes = await changesOf([lines.join(''), lines.toReversed().join('')]);
    expect(changes.map(({ path }) => path)).toEqual(['tpp.criteria']);
  });
});
