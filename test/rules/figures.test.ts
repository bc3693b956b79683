import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import type { Bracket, GridStep, PayRules, TerCategory } from '../../src/domain/pay/rules.ts';
import { resolveRules } from '../../src/rules/index.ts';
import { hundredths, readReference } from './reference-csv.ts';

const rules = rulesOf('2026-08');

function rulesOf(text: string): PayRules {
  const period = parsePeriod(text);
  const resolved = period === null ? { missing: [] } : resolveRules(period);
  if ('missing' in resolved) throw new Error(`no rules for ${text}`);
  return resolved;
}

describe('the salary grids', () => {
  function cellsOf(grid: ReadonlyMap<string, readonly GridStep[]>) {
    return [...grid].flatMap(([golongan, steps]) =>
      steps.map(({ mkg, amount }) => ({ golongan, mkg: String(mkg), amount: String(amount) })),
    );
  }

  const byCell = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
    `${a.golongan} ${a.mkg}` < `${b.golongan} ${b.mkg}` ? -1 : 1;

  it.each(['pns', 'pppk'] as const)('hold the 272 cells of the %s table, each to the rupiah', (kind) => {
    const cells = cellsOf(rules.gajiPokok[kind].value);
    expect(cells).toHaveLength(272);
    expect(cells.toSorted(byCell)).toEqual(readReference(`gaji-pokok-${kind}.csv`).toSorted(byCell));
  });

  it.each(['pns', 'pppk'] as const)('have 17 golongan for %s, with MKG and pay rising in each', (kind) => {
    const grid = rules.gajiPokok[kind].value;
    expect(grid.size).toBe(17);
    for (const steps of grid.values()) {
      expect(steps).toEqual(steps.toSorted((a, b) => a.mkg - b.mkg));
      expect(steps).toEqual(steps.toSorted((a, b) => a.amount - b.amount));
    }
  });

  it('start at the years of service at which a golongan can begin', () => {
    const first = (golongan: string) => rules.gajiPokok.pns.value.get(golongan)?.[0]?.mkg;
    expect(['I/a', 'I/b', 'II/a', 'II/b', 'III/a', 'IV/e'].map(first)).toEqual([0, 3, 0, 3, 0, 0]);
  });
});

describe('the monthly tax table', () => {
  const rows = readReference('ter-pph21.csv');

  it.each(['A', 'B', 'C'] as const)('category %s: every row equals the reference', (category) => {
    const brackets = rules.ter.value[category];
    const expected = rows.filter((row) => row.category === category);
    expect(brackets.map(({ upTo, rate }, i) => [brackets[i - 1]?.upTo ?? 0, upTo, rate.num])).toEqual(
      expected.map((row) => [
        Number(row.lower_exclusive),
        row.upper_inclusive === '' ? null : Number(row.upper_inclusive),
        hundredths(row.rate_percent ?? ''),
      ]),
    );
  });

  it('has 44, 40 and 41 brackets', () => {
    expect((['A', 'B', 'C'] as const).map((category) => rules.ter.value[category].length)).toEqual([
      44, 40, 41,
    ]);
  });

  const edges = rows.filter((row) => row.upper_inclusive !== '');
  it.each(edges)(
    'category $category: $upper_inclusive still has its rate, one rupiah more the next',
    (row) => {
      const brackets = rules.ter.value[row.category as TerCategory];
      const bound = Number(row.upper_inclusive);
      const next = rows[rows.indexOf(row) + 1];
      expect(rateOf(brackets, bound - 1)).toBe(hundredths(row.rate_percent ?? ''));
      expect(rateOf(brackets, bound)).toBe(hundredths(row.rate_percent ?? ''));
      expect(rateOf(brackets, bound + 1)).toBe(hundredths(next?.rate_percent ?? ''));
    },
  );

  it('puts each tax status in the category that the regulation names', () => {
    expect(Object.fromEntries(rules.terCategory.value)).toEqual({
      'TK/0': 'A',
      'TK/1': 'A',
      'K/0': 'A',
      'TK/2': 'B',
      'TK/3': 'B',
      'K/1': 'B',
      'K/2': 'B',
      'K/3': 'C',
    });
  });
});

describe('the yearly tax', () => {
  const bounds: readonly (readonly [number, number, number])[] = [
    [60_000_000, 500, 1500],
    [250_000_000, 1500, 2500],
    [500_000_000, 2500, 3000],
    [5_000_000_000, 3000, 3500],
  ];

  it.each(bounds)(
    'article 17: %i is taxed at the lower rate, the rupiah above at the next',
    (bound, lower, upper) => {
      expect(rateOf(rules.article17.value, bound - 1)).toBe(lower);
      expect(rateOf(rules.article17.value, bound)).toBe(lower);
      expect(rateOf(rules.article17.value, bound + 1)).toBe(upper);
    },
  );

  it('gives the tax-free income 54,000,000, and 4,500,000 more for marriage and each dependant', () => {
    expect(Object.fromEntries(rules.ptkp.value)).toEqual({
      'TK/0': 54_000_000,
      'TK/1': 58_500_000,
      'TK/2': 63_000_000,
      'TK/3': 67_500_000,
      'K/0': 58_500_000,
      'K/1': 63_000_000,
      'K/2': 67_500_000,
      'K/3': 72_000_000,
    });
  });

  it('takes the final tax of the reference by golongan, and places PPPK beside them', () => {
    const rates = Object.fromEntries([...rules.finalTax.value].map(([group, rate]) => [group, rate.num]));
    expect(rates).toEqual({ I: 0, II: 0, III: 500, IV: 1500, 'PPPK I-VIII': 0, 'PPPK IX-XVII': 500 });
  });
});

describe('the allowances', () => {
  const rows = readReference('allowances.csv');
  const byKey = (code: string) =>
    Object.fromEntries(
      rows.filter((row) => row.code === code).map((row) => [row.key, Number(row.amount_or_percent)]),
    );
  const single = (code: string) => rows.find((row) => row.code === code)?.amount_or_percent ?? '';

  it('equal the reference for every eselon, post and golongan group', () => {
    expect(Object.fromEntries(rules.structuralAllowance.value)).toEqual(byKey('STRUKTURAL'));
    expect(Object.fromEntries(rules.functionalAllowance.value)).toEqual(byKey('FUNGSIONAL'));
    expect(Object.fromEntries(rules.generalAllowance.value)).toEqual(byKey('UMUM'));
  });

  it('equal the reference for spouse, children, probationers and rice', () => {
    expect(rules.spouseAllowance.value.num).toBe(hundredths(single('SPOUSE')));
    expect(rules.childAllowance.value.num).toBe(hundredths(single('CHILD')));
    expect(String(rules.maxPaidChildren.value)).toBe(single('CHILD_LIMIT'));
    expect(rules.cpnsShare.value.num).toBe(hundredths(single('CPNS')));
    const rice = byKey('RICE');
    expect([rules.riceKgPerSoul.value, rules.ricePricePerKg.value]).toEqual([
      rice.kg_per_soul,
      rice.price_per_kg,
    ]);
    expect(rules.riceKgPerSoul.value * rules.ricePricePerKg.value).toBe(rice.amount_per_soul);
  });
});

describe('the contributions', () => {
  const rows = readReference('contributions.csv');

  it.each([
    ['IWP_8', 'iwp'],
    ['IWP_PENSION', 'iwpPension'],
    ['JHT_PPPK', 'pppkJhtTaspen'],
    ['JHT_PPPK_ALT_BPJSTK', 'pppkJhtBpjs'],
    ['JP_PPPK_ALT_BPJSTK', 'pppkJpBpjs'],
    ['BPJS_KES_EMPLOYER', 'healthEmployer'],
    ['BPJS_KES_EMPLOYEE', 'healthEmployee'],
    ['JKK', 'jkk'],
    ['JKM', 'jkm'],
  ] as const)('%s has the rate of the reference', (code, name) => {
    const row = rows.find((candidate) => candidate.code === code);
    expect(rules[name].value).toEqual({ num: hundredths(row?.rate_percent ?? ''), den: 10_000 });
  });

  it('stop at the ceiling of the health insurance', () => {
    expect(String(rules.healthCeiling.value)).toBe(
      rows.find(({ code }) => code === 'BPJS_KES_EMPLOYEE')?.ceiling,
    );
  });

  it('leave 25% off under a medium disciplinary sentence and add 20% of tax without NPWP', () => {
    expect(rules.disciplineMediumCut.value).toEqual({ num: 2500, den: 10_000 });
    expect(rules.noNpwpFactor.value).toEqual({ num: 12_000, den: 10_000 });
  });
});

function rateOf(brackets: readonly Bracket[], amount: number): number | undefined {
  return brackets.find(({ upTo }) => upTo === null || amount <= upTo)?.rate.num;
}
