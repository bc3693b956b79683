import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import {
  EXAMPLE_POLICY_YAML,
  POLICY_PROBLEM_CODES,
  type PolicyProblemCode,
  parsePolicy,
} from '../../src/policy/index.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { policyProblemTexts } from '../../src/text/problems/policy-problems.ts';
import { BAD_POLICIES } from './bad-policies.ts';

const FILE = 'kebijakan.yaml';
const TRANSCRIPT = new URL('./bad-policies.txt', import.meta.url);

/** The remark that the example itself always carries. */
function isOwnRemark(problem: Problem): boolean {
  return problem.code === 'policy-year-incomplete' && problem.data?.year === '2027';
}

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const parsed = await parsePolicy(text, FILE);
  return 'policy' in parsed ? parsed.warnings : parsed.problems;
}

function transcribed(problem: Problem, text: string): string {
  const line = text.split('\n')[(problem.where.row ?? 0) - 1]?.slice(0, 70);
  const data = problem.data ?? {};
  return [
    `${problem.severity}[${problem.code}] ${problem.where.file} ${problem.where.path ?? '(file)'}`,
    `  line ${problem.where.row}: ${line}`,
    `  found: ${problem.found ?? '(nothing)'}`,
    ...LANGUAGES.flatMap((lang) => {
      const sentences = policyProblemTexts[lang][problem.code as PolicyProblemCode];
      return [sentences.title(data), sentences.expected(data), sentences.remedy(data)].map(
        (s) => `  ${lang}: ${s}`,
      );
    }),
  ].join('\n');
}

describe('a policy file with one defect is reported with line, path and both languages', () => {
  const expected = new Map(
    readFileSync(TRANSCRIPT, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );
  const shown = new Set<string>();

  test.each(BAD_POLICIES)('$title', async ({ title, find, put }) => {
    const text = EXAMPLE_POLICY_YAML.replace(find, () => put);
    expect(text).not.toBe(EXAMPLE_POLICY_YAML);
    const problems = await problemsOf(text);
    for (const { code } of problems) shown.add(code);
    const transcript = problems
      .filter((problem) => !isOwnRemark(problem))
      .map((problem) => transcribed(problem, text));
    expect(transcript.join('\n')).toBe(expected.get(title));
  });

  test('every problem code is shown by at least one such file', () => {
    expect([...POLICY_PROBLEM_CODES].filter((code) => !shown.has(code))).toEqual([]);
  });

  test('every transcript belongs to such a file', () => {
    expect([...expected.keys()]).toEqual(BAD_POLICIES.map(({ title }) => title));
  });
});

describe('several defects', () => {
  test('all mistakes come at once, in the order of the lines, whatever section they are in', async () => {
    const text = EXAMPLE_POLICY_YAML.replace('effective: 2026-01', 'effective: Januari')
      .replace('- 2026-02-17', '- 2025-02-17')
      .replace('weight: 10', 'weight: 15')
      .replace('source: attendance\n', 'source: absensi\n')
      .replace('pihak-ketiga: 20', 'pihak-ketiga: 30')
      .replace('sangat kurang: 0', 'sangat kurang: 5')
      .replace('      5: 4_807_000\n', '')
      .replace('code: PRESTASI_KERJA', 'code: THR')
      .replace('tppBearer', 'tppBearrer')
      .replace('  komunikasi: { below: 70', '  komunikasi: { below: tujuh puluh');
    const problems = (await problemsOf(text)).filter((problem) => problem.severity === 'error');
    expect(problems.map(({ code, where }) => [code, where.path])).toEqual([
      ['policy-period-expected', 'effective'],
      ['policy-holiday-outside-years', 'calendar.holidays[2]'],
      ['policy-weights-not-100', 'performance.components'],
      ['policy-value-unknown', 'performance.components[1].source'],
      ['policy-weights-not-100', 'performance.raters.roles'],
      ['policy-bands-not-from-zero', 'performance.bands.sangat kurang'],
      ['policy-class-without-amount', 'tpp.base.amounts.5'],
      ['policy-code-reserved', 'tpp.criteria[1].code'],
      ['policy-key-missing', 'tax.tppBearer'],
      ['policy-key-unknown', 'tax.tppBearrer'],
      ['policy-number-expected', 'training.komunikasi.below'],
    ]);
    const rows = problems.map(({ where }) => where.row ?? 0);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('each of the 16 top-level settings that is left out is named', async () => {
    const problems = await problemsOf('# nothing yet\nlain: 1\n');
    expect(
      problems.filter(({ code }) => code === 'policy-key-missing').map(({ where }) => where.path),
    ).toEqual([
      'name',
      'decree',
      'example',
      'effective',
      'calendar',
      'statusShares',
      'performance',
      'tpp',
      'rounding',
      'contributions',
      'tax',
      'adjustments',
      'extraPay',
      'arrears',
      'approval',
      'training',
    ]);
  });

  test('a very long value is shortened in the message', async () => {
    const long = EXAMPLE_POLICY_YAML.replace('cpnsIwp: 8', `cpnsIwp: ${'x'.repeat(500)}`);
    const problem = (await problemsOf(long)).find(({ code }) => code === 'policy-number-expected');
    expect(problem?.found).toBe(`${'x'.repeat(80)}…`);
  });

  test('aliases cannot make a small file large', async () => {
    const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((k, i) => `${k}: &${k} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`).join('\n')}\n`;
    const problems = await problemsOf(bomb);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['policy-yaml-feature']));
  });

  test('a file damaged anywhere is reported or read, it never stops the program', async () => {
    const damage = fc.constantFrom(
      '{',
      '[',
      ']',
      '"',
      "'",
      '|',
      '&a',
      '*a',
      '!x',
      ': ',
      '\n',
      '\t',
      '- ',
      '? ',
      '\0',
      '<<',
    );
    const place = fc.integer({ min: 0, max: EXAMPLE_POLICY_YAML.length });
    await fc.assert(
      fc.asyncProperty(damage, place, fc.integer({ min: 0, max: 3 }), async (put, at, cut) => {
        const text = EXAMPLE_POLICY_YAML.slice(0, at) + put + EXAMPLE_POLICY_YAML.slice(at + cut);
        const parsed = await parsePolicy(text, FILE);
        const isError = ({ severity }: Problem) => severity === 'error';
        expect('policy' in parsed ? parsed.warnings.some(isError) : !parsed.problems.some(isError)).toBe(
          false,
        );
      }),
      { numRuns: 40 },
    );
  });
});
