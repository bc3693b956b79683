import { describe, expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { mergedParts } from '../../src/domain/publication/merge-groups.ts';
import { publishedSummary } from '../../src/report/index.ts';
import { examplePolicy } from '../support/pay-example.ts';
import { Random } from '../support/random.ts';
import { exampleRun, slipRow } from '../support/report-example.ts';

const FIGURES = [
  'BRUTO_GAJI',
  'POTONGAN_GAJI',
  'NETO_GAJI',
  'TPP_BRUTO',
  'POTONGAN_TPP',
  'NETO_TPP',
] as const;

/** A row as everybody can read it: whose sum it says it is, people, and what was paid. */
interface PublicRow {
  readonly kind: string;
  readonly unit: string;
  readonly golongan: string | null;
  readonly people: number;
  readonly sums: Readonly<Record<string, number>>;
}

async function published(slips: readonly SlipRow[]): Promise<readonly PublicRow[] | null> {
  const run = exampleRun({ status: 'approved', approvedBy: 'Ani', approvedAt: '2026-01-26T00:00:00.000Z' });
  const input = {
    run,
    policy: await examplePolicy(),
    chainHead: 'c',
    lang: 'id' as const,
    slips: () => slips,
  };
  const sheet = publishedSummary(input);
  if (sheet === null) return null;
  const names = sheet.columns.map(({ name }) => name);
  return [...sheet.rows()].map((row) => {
    const cell = (name: string) => row[names.indexOf(name)] ?? null;
    const sums = FIGURES.filter((name) => names.includes(name)).map((name) => [name, Number(cell(name))]);
    return {
      kind: String(cell('jenis_baris')),
      unit: String(cell('unit')).replace('Jumlah unit: ', ''),
      golongan: cell('golongan') === null ? null : String(cell('golongan')),
      people: Number(cell('pegawai')),
      sums: Object.fromEntries(sums),
    };
  });
}

/** A person of the city: gross and net of salary and TPP; without TPP where it is held. */
function person(unit: string, golongan: string, salary: number, tpp: number): SlipRow {
  const totals = {
    ...{ BRUTO_GAJI: salary, POTONGAN_GAJI: 1, NETO_GAJI: salary - 1 },
    ...(tpp === 0 ? {} : { TPP_BRUTO: tpp, POTONGAN_TPP: 1, NETO_TPP: tpp - 1 }),
  };
  return slipRow({ unit, golongan, status: tpp === 0 ? 'held' : 'ok', totals });
}

/** A city in which small units, small golongan and held TPP are common. */
function city(random: Random): readonly SlipRow[] {
  const units = random.whole(1, 8);
  return Array.from({ length: units }, (_, unit) =>
    Array.from({ length: random.whole(1, 6) }, (__, grade) =>
      Array.from({ length: random.whole(0, 1) * random.whole(1, 14) + random.whole(0, 3) }, () =>
        person(
          `Dinas ${unit}`,
          ['II/c', 'III/a', 'III/d', 'IV/b', 'IX', 'V'][grade] ?? '',
          random.whole(1_000_000, 9_000_000),
          random.whole(0, 9) < 2 ? 0 : random.whole(1_000_000, 9_000_000),
        ),
      ),
    ).flat(),
  ).flat();
}

/**
 * What an attacker knows who has the rows and the list of everybody with unit and golongan: which people a row is the sum
 * of. `golongan lainnya` are those of the unit that have no row, `unit kerja lainnya` those of units without one.
 */
function membersOf(
  row: PublicRow,
  rows: readonly PublicRow[],
  slips: readonly SlipRow[],
): readonly SlipRow[] {
  if (row.kind === 'total') return slips;
  const named = new Set(rows.filter(({ kind }) => kind === 'subtotal').map(({ unit }) => unit));
  if (row.unit === 'unit kerja lainnya') return slips.filter(({ unit }) => !named.has(unit ?? ''));
  const own = slips.filter(({ unit }) => unit === row.unit);
  if (row.kind === 'subtotal') return own;
  const shown = new Set(
    rows.filter(({ unit, kind }) => unit === row.unit && kind === 'detail').map((r) => r.golongan),
  );
  return row.golongan === 'golongan lainnya'
    ? own.filter(({ golongan }) => !shown.has(golongan))
    : own.filter(({ golongan }) => golongan === row.golongan);
}

/**
 * The smallest groups that rows can give away. Whatever is added to or subtracted from sums treats people alike who stand
 * in the very same rows, so every group that can be worked out is made of whole such classes.
 */
function classes(rows: readonly PublicRow[], slips: readonly SlipRow[]): readonly (readonly SlipRow[])[] {
  const memberships = rows.map((row) => new Set(membersOf(row, rows, slips)));
  const found = new Map<string, SlipRow[]>();
  for (const slip of slips) {
    const key = memberships.map((members) => (members.has(slip) ? '1' : '0')).join('');
    found.set(key, [...(found.get(key) ?? []), slip]);
  }
  return [...found.values()];
}

/** Groups below five that rows give away, of people or of those who receive a published figure. */
function givenAway(rows: readonly PublicRow[], slips: readonly SlipRow[]): readonly string[] {
  return classes(rows, slips).flatMap((group) => [
    ...(group.length < 5 ? [`${group.length} people`] : []),
    ...Object.keys(rows[0]?.sums ?? {}).flatMap((figure) => {
      const receiving = group.filter(({ totals }) => totals[figure as (typeof FIGURES)[number]] !== 0).length;
      return receiving > 0 && receiving < 5 ? [`${figure} of ${receiving}`] : [];
    }),
  ]);
}

const sum = (slips: readonly SlipRow[], figure: string): number =>
  slips.reduce((all, { totals }) => all + totals[figure as (typeof FIGURES)[number]], 0);

describe('the summary for publication', () => {
  it('merges golongan below five within their unit, and units below five with each other', async () => {
    const of = (unit: string, golongan: string, count: number) =>
      Array.from({ length: count }, () => person(unit, golongan, 100, 50));
    const rows = await published([
      ...[...of('Dinas A', 'III/a', 9), ...of('Dinas A', 'III/b', 3), ...of('Dinas A', 'IV/a', 2)],
      ...[...of('Dinas B', 'III/a', 6), ...of('Dinas B', 'IV/a', 1)],
      ...[...of('Dinas C', 'III/a', 4), ...of('Dinas D', 'II/c', 3)],
    ]);
    expect(rows?.map(({ kind, unit, golongan, people }) => [kind, unit, golongan, people])).toEqual([
      ['detail', 'Dinas A', 'III/a', 9],
      ['detail', 'Dinas A', 'golongan lainnya', 5],
      ['subtotal', 'Dinas A', null, 14],
      // One person of IV/a would be the unit without III/a, so both are one.
      ['detail', 'Dinas B', 'golongan lainnya', 7],
      ['subtotal', 'Dinas B', null, 7],
      ['detail', 'unit kerja lainnya', null, 7],
      ['total', 'JUMLAH SELURUHNYA', null, 28],
    ]);
  });

  it('gives no group below five away by any addition or subtraction, and every sum is right', async () => {
    const seed = Date.now() % 1_000_000;
    const random = new Random(seed);
    let publications = 0;
    for (let i = 0; i < 60; i++) {
      const slips = city(random);
      const rows = await published(slips);
      if (rows === null) continue;
      publications++;
      for (const row of rows) {
        const members = membersOf(row, rows, slips);
        expect(row.people, `seed ${seed}`).toBe(members.length);
        for (const [figure, amount] of Object.entries(row.sums)) expect(amount).toBe(sum(members, figure));
      }
      expect(givenAway(rows, slips), `seed ${seed}, city ${i}`).toEqual([]);
    }
    expect(publications).toBeGreaterThan(40);
  });

  it('would be found out if small groups were only left out', async () => {
    const slips = [
      ...Array.from({ length: 9 }, () => person('A', 'III/a', 100, 50)),
      person('A', 'IV/a', 900, 700),
    ];
    const sums = (of: readonly SlipRow[]) =>
      Object.fromEntries(FIGURES.map((figure) => [figure, sum(of, figure)]));
    const left = slips.filter(({ golongan }) => golongan === 'III/a');
    const rows = [
      { kind: 'detail', unit: 'A', golongan: 'III/a', people: 9, sums: sums(left) },
      { kind: 'subtotal', unit: 'A', golongan: null, people: 10, sums: sums(slips) },
    ];
    expect(givenAway(rows, slips)).toContain('1 people');
  });

  it('leaves TPP out where fewer than five of the office receive any, and is none of fewer than five people', async () => {
    const slips = Array.from({ length: 12 }, (_, i) => person('A', 'III/a', 100, i < 2 ? 50 : 0));
    expect(Object.keys((await published(slips))?.[0]?.sums ?? {})).toEqual([
      'BRUTO_GAJI',
      'POTONGAN_GAJI',
      'NETO_GAJI',
    ]);
    expect(await published(slips.slice(0, 4))).toBeNull();
  });

  it('does not give away by net, gross and deductions what the office bears of one person’s tax on TPP', async () => {
    const borne = (slip: SlipRow): SlipRow => ({
      ...slip,
      totals: { ...slip.totals, NETO_TPP: slip.totals.NETO_TPP + 40 },
    });
    const people = (unit: string, all: number, taxed: number) =>
      Array.from({ length: all }, (_, i) => {
        const slip = person(unit, 'III/a', 100, 50);
        return i < taxed ? borne(slip) : slip;
      });
    const one = await published(people('A', 12, 1));
    expect(Object.keys(one?.[0]?.sums ?? {})).not.toContain('NETO_TPP');
    const rows = await published([...people('A', 9, 6), ...people('B', 8, 1), ...people('C', 7, 0)]);
    const apart = rows?.map(({ unit, people: count, sums }) => {
      const { NETO_TPP: net = 0, TPP_BRUTO: gross = 0, POTONGAN_TPP: deductions = 0 } = sums;
      return [unit, count, net - gross + deductions];
    });
    expect(apart).toEqual([
      ['unit kerja lainnya', 24, 280],
      ['JUMLAH SELURUHNYA', 24, 280],
    ]);
  });
});

describe('merging groups', () => {
  it('takes in the smallest of the others, and no more than needed', () => {
    const people = (...counts: readonly number[]) =>
      counts.map((count) => ({ people: count, receiving: [] }));
    expect(mergedParts(people(9, 2, 6, 20))).toEqual([[0], [3], [1, 2]]);
    expect(mergedParts(people(9, 2, 3))).toEqual([[0], [1, 2]]);
    expect(mergedParts(people(9, 7))).toEqual([[0], [1]]);
    expect(mergedParts(people(2, 2))).toBeNull();
    expect(mergedParts([])).toEqual([]);
  });
});
