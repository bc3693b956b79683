import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import {
  listRules,
  NOTICE_RULE_IDS,
  PAY_RULE_IDS,
  type RuleAddition,
  showRule,
} from '../../src/rules/index.ts';
import { RULE_WORDS } from '../../src/text/rules.ts';

const REPEAL: RuleAddition = {
  id: 'contribution.jkk',
  from: '2026-05-01',
  value: null,
  source: { title: 'PP 1/2026' },
};

function listFor(text: string, additions: readonly RuleAddition[] = []) {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a period: ${text}`);
  return new Map(listRules(period, additions).map((row) => [row.id, row]));
}

describe('the list of rules', () => {
  it('names every rule once, with its newest version when no period is asked for', () => {
    expect(listRules().map(({ id }) => id)).toEqual([...PAY_RULE_IDS, ...NOTICE_RULE_IDS]);
    expect(listRules().every(({ state }) => state === 'in-force')).toBe(true);
  });

  it('shows the version of the period asked for', () => {
    expect(listFor('2016-12').get('contribution.jkm')?.version?.content).toEqual({
      kind: 'single',
      format: 'hundredths-of-percent',
      value: 30,
    });
    expect(listFor('2017-01').get('contribution.jkm')?.version?.from).toBe('2017-01-01');
  });

  it('says which rules are not yet in force in a period, without a value for them', () => {
    const row = listFor('2023-12').get('tax.ter');
    expect([row?.state, row?.version]).toEqual(['not-yet', null]);
  });

  it('says which rules the office repealed', () => {
    const row = listFor('2026-05', [REPEAL]).get('contribution.jkk');
    expect([row?.state, row?.version?.content, row?.version?.origin, row?.versions]).toEqual([
      'repealed',
      null,
      'office',
      2,
    ]);
  });
});

describe('one rule', () => {
  it('is shown with all its versions, oldest first', () => {
    expect(showRule('contribution.jkm')?.versions.map(({ from, content }) => [from, content])).toEqual([
      ['2015-07-01', { kind: 'single', format: 'hundredths-of-percent', value: 30 }],
      ['2017-01-01', { kind: 'single', format: 'hundredths-of-percent', value: 72 }],
    ]);
  });

  it('is shown as rows when it is a table', () => {
    const content = showRule('tax.article-17')?.versions[0]?.content;
    expect(content).toEqual({
      kind: 'table',
      columns: [
        { name: 'above', format: 'idr' },
        { name: 'up-to', format: 'idr' },
        { name: 'rate', format: 'hundredths-of-percent' },
      ],
      rows: [
        [0, 60_000_000, 500],
        [60_000_000, 250_000_000, 1500],
        [250_000_000, 500_000_000, 2500],
        [500_000_000, 5_000_000_000, 3000],
        [5_000_000_000, null, 3500],
      ],
    });
  });

  it('has as many cells in each row as it has columns, and at least one row', () => {
    for (const id of PAY_RULE_IDS) {
      for (const { content } of showRule(id)?.versions ?? []) {
        if (content?.kind !== 'table') continue;
        expect(content.rows.length).toBeGreaterThan(0);
        for (const row of content.rows) expect(row).toHaveLength(content.columns.length);
      }
    }
  });

  it('marks the rows that are less sure than the rest', () => {
    expect(showRule('allowance.general')?.rowStatus.get('PPPK I-IV')).toBe('unverified');
    expect(showRule('allowance.general')?.rowStatus.get('IV')).toBeUndefined();
  });

  it('does not exist under an unknown name', () => {
    expect(showRule('tax.terr')).toBeNull();
  });
});

describe('the words of the list', () => {
  it('suggest what was meant', () => {
    expect(RULE_WORDS.en.ruleUnknown('tax.terr', ['tax.ter'])).toBe(
      'There is no rule named "tax.terr". Did you mean: tax.ter?',
    );
    expect(RULE_WORDS.id.ruleUnknown('x', [])).toBe('Tidak ada aturan bernama "x".');
  });

  it('say for a missing rule from when it holds', () => {
    const missing = { id: 'tax.ter', day: '2023-12-01', reason: 'not-yet', since: '2024-01-01' } as const;
    expect(RULE_WORDS.en.missing(missing)).toBe('tax.ter: not in force on 2023-12-01, only from 2024-01-01');
    expect(RULE_WORDS.id.missing({ ...missing, reason: 'repealed' })).toContain('dicabut sejak 2024-01-01');
  });
});
