import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import {
  EXAMPLE_POLICY_YAML,
  parsePolicy,
  policyDigest,
  policyFromJson,
  policyToJson,
} from '../../src/policy/index.ts';

async function policyOf(text: string): Promise<PayPolicy> {
  const parsed = await parsePolicy(text, 'kebijakan.yaml');
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const example = EXAMPLE_POLICY_YAML;

/** The same settings with the keys of every section in reverse order and without comments. */
function reordered(yaml: string): string {
  const reverse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverse);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).reverse();
    return new Map(entries.map(([key, inner]) => [key, reverse(inner)]));
  };
  const document = parseDocument('', { schema: 'failsafe' });
  document.contents = document.createNode(
    reverse(parseDocument(yaml, { schema: 'failsafe' }).toJS()),
  ) as never;
  return document.toString();
}

describe('the stored form of a policy', () => {
  test('gives back exactly the policy that was stored', async () => {
    const policy = await policyOf(example);
    expect(policyFromJson(policyToJson(policy))).toEqual(policy);
    expect(policyToJson(policyFromJson(policyToJson(policy)))).toBe(policyToJson(policy));
  });

  test('of an unknown format is refused', () => {
    expect(() => policyFromJson('{"format":2,"policy":{}}')).toThrow('format 2');
    expect(() => policyFromJson('{}')).toThrow('format undefined');
  });

  test.each([
    ['comments', example.replaceAll(/ *#.*$/gm, '')],
    ['the order of keys', reordered(example)],
    ['the order of holidays', example.replace(/( {4}- 2026-01-01.*\n)( {4}- 2026-01-16.*\n)/, '$2$1')],
    ['underscores in amounts', example.replaceAll(/(?<=\d)_(?=\d)/g, '')],
    ['quotes around numbers', example.replace('value: 0.60', 'value: "0.60"')],
    [
      'trailing zeros',
      example.replace('value: 0.60', 'value: 0.6').replace('percent: 40,', 'percent: 40.00,'),
    ],
    ['ya instead of true', example.replaceAll(': true', ': ya')],
    ['Windows line ends', example.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${example}`],
  ])('has the same digest whatever %s', async (_, text) => {
    expect(text).not.toBe(example);
    expect(policyDigest(await policyOf(text))).toBe(policyDigest(await policyOf(example)));
  });

  test.each([
    ['a percent', 'plt: 20', 'plt: 20.01'],
    ['the name', 'name: Kebijakan contoh', 'name: Kebijakan kedua'],
    ['an index', 'value: 0.97', 'value: 0.9701'],
    ['a holiday', '2026-12-25', '2026-12-24'],
  ])('has another digest when %s changes', async (_, find, put) => {
    expect(policyDigest(await policyOf(example.replace(find, put)))).not.toBe(
      policyDigest(await policyOf(example)),
    );
  });
});

describe('decimals', () => {
  test('are exact for every percent of two decimals and every index of four', async () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    const tenThousandths = fc.integer({ min: 1, max: 100_000 });
    await fc.assert(
      fc.asyncProperty(hundredths, tenThousandths, async (percent, index) => {
        const text = example
          .replace('tl3, percent: 1.25', `tl3, percent: ${decimal(percent, 2)}`)
          .replace('plt: 20', `plt: ${decimal(percent, 2)}`)
          .replace('value: 0.97', `value: ${decimal(index, 4)}`);
        const { performance, tpp } = await policyOf(text);
        expect(performance.attendanceCodes[2]?.percent).toBe(percent);
        expect(tpp.plt.num * 10_000).toBe(percent * tpp.plt.den);
        const value = tpp.base.kind === 'indices' ? tpp.base.indices[1]?.value : undefined;
        expect((value?.num ?? 0) * 10_000).toBe(index * (value?.den ?? 0));
      }),
      { numRuns: 25 },
    );
  });
});

describe('start-up', () => {
  test('only the folder yaml/ loads zod and yaml, and nothing but a dynamic import loads that folder', () => {
    const folder = new URL('../../src/policy/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const imports =
        readFileSync(new URL(file, folder), 'utf8').match(/^(import|export) (?!type ).* from '.*';$/gm) ?? [];
      expect(imports.filter((line) => /'(zod|yaml|\.\/yaml\/.*)';$/.test(line))).toEqual([]);
    }
  });
});

function decimal(scaled: number, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
