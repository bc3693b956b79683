import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/domain/bug-error.ts';
import { addMonths, type Period, parseDay, parsePeriod, periodOf } from '../../src/domain/calendar/period.ts';
import type { PayRules } from '../../src/domain/pay/rules.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { versionInForce, versionsOf } from '../../src/rules/in-force.ts';
import { type RuleAddition, resolvedJson, resolveRules, rulesFromJson } from '../../src/rules/index.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`not a period: ${text}`);
  return parsed;
}

function rulesOf(text: string, additions: readonly RuleAddition[] = []): PayRules {
  const rules = resolveRules(period(text), additions);
  if ('missing' in rules) throw new Error(`missing: ${rules.missing.map(({ id }) => id).join(', ')}`);
  return rules;
}

function missingOf(text: string, additions: readonly RuleAddition[] = []) {
  const rules = resolveRules(period(text), additions);
  return 'missing' in rules ? rules.missing : [];
}

const RICE: RuleAddition = {
  id: 'allowance.rice-price',
  from: '2026-07-01',
  value: 8000,
  source: { title: 'Perdirjen 1/2026' },
};

describe('the rules of a period', () => {
  it('are complete from January 2024 on', () => {
    for (const text of ['2024-01', '2026-01', '2026-12', '2030-06']) expect(missingOf(text)).toEqual([]);
  });

  it('are refused for December 2023, naming each rule and the day on which it starts', () => {
    expect(missingOf('2023-12')).toEqual(
      ['salary.grid-pns', 'salary.grid-pppk', 'tax.ter-category', 'tax.ter'].map((id) => ({
        id,
        day: '2023-12-01',
        reason: 'not-yet',
        since: '2024-01-01',
      })),
    );
  });

  const versions = [...CATALOGUE.values()].flatMap((rule) =>
    rule.versions.map((version, i) => ({ rule, id: rule.id, from: version.from, i })),
  );
  it.each(versions)(
    '$id: the version of $from starts on that day and not on the day before',
    ({ rule, from, i }) => {
      const all = versionsOf(rule);
      expect(versionInForce(all, from)?.value).toEqual(rule.versions[i]?.value);
      expect(versionInForce(all, dayBefore(from))?.value).toEqual(rule.versions[i - 1]?.value);
    },
  );

  it('name the regulation, its article and the first day of every figure', () => {
    const rules = rulesOf('2026-01');
    expect(rules.spouseAllowance.basis).toEqual({
      id: 'allowance.spouse',
      from: '1993-01-01',
      title: 'PP 7/1977 sebagaimana diubah dengan PP 51/1992, Pasal 16',
    });
    expect(rules.jkm.basis).toEqual({ id: 'contribution.jkm', from: '2017-01-01', title: 'PP 66/2017' });
  });

  it('give rates as exact fractions and amounts as whole rupiah', () => {
    const rules = rulesOf('2026-01');
    expect(rules.jkk.value).toEqual({ num: 24, den: 10_000 });
    expect(rules.noNpwpFactor.value).toEqual({ num: 12_000, den: 10_000 });
    expect(rules.healthCeiling.value).toBe(12_000_000);
    expect(rules.occupationalCost.value).toEqual({
      rate: { num: 500, den: 10_000 },
      perMonth: 500_000,
      perYear: 6_000_000,
    });
  });
});

describe('an addition of the office', () => {
  it('holds from its day on and leaves earlier months as they were', () => {
    expect(rulesOf('2026-06', [RICE]).ricePricePerKg.value).toBe(7242);
    expect(rulesOf('2026-07', [RICE]).ricePricePerKg).toEqual({
      value: 8000,
      basis: { id: 'allowance.rice-price', from: '2026-07-01', title: 'Perdirjen 1/2026' },
    });
  });

  it('that starts inside a month holds from the next month on', () => {
    const later = { ...RICE, from: '2026-07-02' };
    expect(rulesOf('2026-07', [later]).ricePricePerKg.value).toBe(7242);
    expect(rulesOf('2026-08', [later]).ricePricePerKg.value).toBe(8000);
  });

  it('wins over the shipped version of the same day, and the last addition over an earlier one', () => {
    const sameDay = { ...RICE, from: '2014-01-01' };
    expect(rulesOf('2026-01', [sameDay]).ricePricePerKg.value).toBe(8000);
    expect(rulesOf('2026-01', [sameDay, { ...sameDay, value: 8500 }]).ricePricePerKg.value).toBe(8500);
  });

  it('may come in any order of dates', () => {
    const next = { ...RICE, from: '2026-09-01', value: 9000 };
    expect(rulesOf('2026-08', [next, RICE]).ricePricePerKg.value).toBe(8000);
    expect(rulesOf('2026-09', [next, RICE]).ricePricePerKg.value).toBe(9000);
  });

  it('that repeals a rule stops the periods after it by name', () => {
    expect(missingOf('2026-07', [{ ...RICE, value: null }])).toEqual([
      { id: 'allowance.rice-price', day: '2026-07-01', reason: 'repealed', since: '2026-07-01' },
    ]);
    expect(missingOf('2026-06', [{ ...RICE, value: null }])).toEqual([]);
  });

  it('of the wrong shape stops the program instead of paying a wrong amount', () => {
    expect(() => rulesOf('2026-07', [{ ...RICE, value: '8000' }])).toThrow(BugError);
    expect(() => rulesOf('2026-07', [{ ...RICE, value: 8000.5 }])).toThrow(BugError);
  });
});

describe('the stored rules of a run', () => {
  it('give back exactly the rules that were resolved', () => {
    const json = resolvedJson(period('2026-01'));
    if (typeof json !== 'string') throw new Error('rules are missing');
    expect(rulesFromJson(json)).toEqual(rulesOf('2026-01'));
  });

  it('have the SHA-256 of the stored text as digest', () => {
    const json = resolvedJson(period('2026-01'));
    const digest = createHash('sha256').update(String(json)).digest('hex');
    expect(rulesOf('2026-01').digest).toBe(digest);
  });

  it('are the same text for every month in which the law did not change', () => {
    expect(resolvedJson(period('2026-12'))).toBe(resolvedJson(period('2024-01')));
    expect(rulesOf('2026-07', [RICE]).digest).not.toBe(rulesOf('2026-06', [RICE]).digest);
  });

  it('are refused when a rule is missing from them', () => {
    expect(() => rulesFromJson('{}')).toThrow(BugError);
    expect(() => rulesFromJson('null')).toThrow(BugError);
  });
});

describe('a payroll run', () => {
  it('never loads zod through the rules, and reads no rule file at run time', async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/rules/index.ts', import.meta.url))],
      bundle: true,
      splitting: true,
      outdir: 'unwritten',
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
    });
    const outputs = Object.values(metafile.outputs);
    const entry = outputs.find(({ entryPoint }) => entryPoint?.endsWith('rules/index.ts'));
    // What a chunk imports at once is loaded with it; what it imports later, when asked, is not.
    const loaded = [entry];
    for (const output of loaded) {
      for (const { path, kind } of output?.imports ?? []) {
        const chunk = metafile.outputs[path];
        if (kind === 'import-statement' && chunk && !loaded.includes(chunk)) loaded.push(chunk);
      }
    }
    const bundled = loaded.flatMap((output) => Object.keys(output?.inputs ?? {}));
    expect(bundled.filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(bundled.filter((path) => path.endsWith('.json'))).toHaveLength(CATALOGUE.size);
  });
});

function dayBefore(day: string): string {
  const parsed = parseDay(day);
  if (parsed === null) throw new Error(`not a day: ${day}`);
  if (!day.endsWith('-01')) return `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
  const previous = addMonths(periodOf(parsed), -1);
  return [31, 30, 29, 28].map((last) => `${previous}-${last}`).find((text) => parseDay(text) !== null) ?? '';
}
