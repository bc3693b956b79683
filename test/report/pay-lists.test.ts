import { describe, expect, it } from 'vitest';
import type { ReportSheet, ReportValue } from '../../src/app/ports/reports.ts';
import { SALARY_ACCOUNTS } from '../../src/domain/pay/budget-accounts.ts';
import { SALARY_LINES } from '../../src/domain/pay/line-codes.ts';
import { calculateTotals } from '../../src/domain/pay/slip-lines.ts';
import type { PayListKind } from '../../src/domain/report-kinds.ts';
import { payListReport, signatoriesOf } from '../../src/report/index.ts';
import { examplePolicy } from '../support/pay-example.ts';
import { exampleRun, slipRow } from '../support/report-example.ts';

/** Slips with every salary line and TPP, each amount another one. */
const SLIPS = [
  person('198001012005011001', 'Dinas B', 'III/a', 3),
  person('198001012005011002', 'Dinas A', 'IV/e', 5),
  person('198001012005011003', 'Dinas B', 'XVII', 7),
  person('198001012005011004', 'Dinas B', 'IV/a', 11),
  person('198001012005011005', null, null, 13),
];

function person(nip: string, unit: string | null, golongan: string | null, factor: number) {
  const lines: Record<string, number> = { TPP_PRESTASI_KERJA: 900_000 * factor, PPH21_TPP: 1_000 * factor };
  for (const [index, code] of Object.keys(SALARY_LINES).entries())
    lines[code] = (20 - index) * 1_000 * factor;
  return slipRow({
    nip,
    unit,
    golongan,
    lines,
    totals: calculateTotals(lines, { additions: 0, deductions: 0 }),
    status: factor === 13 ? 'held' : 'ok',
  });
}

async function sheets(list: PayListKind, unit?: string): Promise<readonly ReportSheet[]> {
  return payListReport({
    list,
    run: exampleRun({ status: 'approved' }),
    policy: await examplePolicy(),
    chainHead: 'c'.repeat(64),
    lang: 'id',
    slips: () => SLIPS,
    slipOf: (nip) => SLIPS.find((slip) => slip.nip === nip) ?? slipRow(),
    signatories: signatoriesOf({ city: 'Binjai' }, 'id'),
    ...(unit !== undefined && { unit }),
  });
}

function column(sheet: ReportSheet | undefined, name: string, kind = 'detail'): readonly ReportValue[] {
  const at = sheet?.columns.findIndex((each) => each.name === name) ?? -1;
  return [...(sheet?.rows() ?? [])].filter(([first]) => first === kind).map((row) => row[at] ?? null);
}

function sum(values: readonly ReportValue[]): number {
  return values.reduce<number>((total, value) => total + Number(value), 0);
}

const total = (name: 'BRUTO_GAJI' | 'POTONGAN_GAJI' | 'NETO_GAJI' | 'TPP_BRUTO' | 'NETO_TPP') =>
  SLIPS.reduce((all, slip) => all + slip.totals[name], 0);

describe('a list to be signed', () => {
  it('names everybody once, by unit and from the highest golongan down, with a sum per unit', async () => {
    const [list] = await sheets('daftar-gaji');
    expect([...(list?.rows() ?? [])].map(([kind, first, second]) => [kind, first, second])).toEqual([
      ['heading', '(tanpa unit kerja)', null],
      ['detail', 1, 'Contoh Satu\n198001012005011005'],
      ['subtotal', null, 'Jumlah (tanpa unit kerja) (1 orang)'],
      ['heading', 'Dinas A', null],
      ['detail', 2, 'Contoh Satu\n198001012005011002'],
      ['subtotal', null, 'Jumlah Dinas A (1 orang)'],
      ['heading', 'Dinas B', null],
      ['detail', 3, 'Contoh Satu\n198001012005011004'],
      ['detail', 4, 'Contoh Satu\n198001012005011001'],
      ['detail', 5, 'Contoh Satu\n198001012005011003'],
      ['subtotal', null, 'Jumlah Dinas B (3 orang)'],
    ]);
  });

  it.each([
    ['daftar-gaji', 'BRUTO_GAJI', 'POTONGAN_GAJI', 'NETO_GAJI', []],
    ['daftar-tpp', 'TPP_BRUTO', 'POTONGAN_TPP', 'NETO_TPP', ['TUNJ_PPH_TPP']],
  ] as const)(
    '%s: the columns of every row add up to its gross, deductions and net',
    async (kind, gross, deducted, net, besides) => {
      const [list] = await sheets(kind);
      const columns = list?.columns.filter(({ total }) => total).map(({ name }) => name) ?? [];
      const parts = (from: number, to: number) =>
        columns.slice(from, to).filter((name) => !besides.some((other) => other === name));
      const [g, d] = [columns.indexOf(gross), columns.indexOf(deducted)];
      for (let row = 0; row < SLIPS.length; row++) {
        const amounts = (names: readonly string[]) =>
          sum(names.map((name) => column(list, name)[row] ?? null));
        expect(amounts(parts(0, g))).toBe(amounts([gross]));
        expect(amounts(parts(g + 1, d))).toBe(amounts([deducted]));
        expect(amounts([gross, ...besides]) - amounts([deducted])).toBe(amounts([net]));
      }
      expect(sum(column(list, net))).toBe(total(net));
      expect(sum(column(list, net, 'subtotal'))).toBe(total(net));
    },
  );

  it.each(['daftar-gaji', 'daftar-tpp'] as const)(
    '%s: every row has a cell for each column',
    async (kind) => {
      for (const { columns, rows } of await sheets(kind))
        expect(new Set([...rows()].map((row) => row.length))).toEqual(new Set([columns.length]));
    },
  );

  it('says the sum that it pays in words, and who signs where', async () => {
    const [salary] = await sheets('daftar-gaji');
    const [tpp] = await sheets('daftar-tpp');
    // One part is 20 + 19 + … + 9 thousand of income less 8 + 7 + 6 + 5 withheld and 12 + 11 + 10 passed on: 115; 39 parts.
    expect(total('NETO_GAJI')).toBe(4_485_000);
    expect(salary?.footer?.[0]).toBe('Terbilang: empat juta empat ratus delapan puluh lima ribu rupiah');
    expect(tpp?.footer?.[0]).toBe('Terbilang: tiga puluh lima juta enam puluh satu ribu rupiah');
    expect(salary?.signatures?.map(([place]) => place)).toEqual(['', '', 'Binjai, …………………………']);
  });

  it('carries seal and chain head on every page, and marks whose TPP is held', async () => {
    const all = await sheets('daftar-tpp');
    for (const { pageMarks } of all) {
      expect(pageMarks).toEqual([
        `Segel perhitungan (SHA-256): ${'s'.repeat(64)}`,
        `Ujung rantai audit (SHA-256): ${'c'.repeat(64)}`,
      ]);
    }
    expect(column(all[0], 'catatan')).toEqual(['ditahan', null, null, null, null]);
  });

  it('of one unit lists and adds up that unit alone', async () => {
    const [list, golongan] = await sheets('daftar-gaji', 'Dinas A');
    expect(column(list, 'pegawai')).toEqual(['Contoh Satu\n198001012005011002']);
    expect([...(golongan?.rows() ?? [])].map(([name, people]) => [name, people])).toEqual([['IV/e', 1]]);
  });
});

describe('what a list adds up to', () => {
  it('per golongan, civil servants from the highest down, then contract employees', async () => {
    const [, golongan] = await sheets('daftar-gaji');
    expect([...(golongan?.rows() ?? [])].map(([name]) => name)).toEqual([
      'IV/e',
      'IV/a',
      'III/a',
      'XVII',
      '(tanpa golongan)',
    ]);
  });

  it('per account of the budget: the accounts are the gross, less the deductions the net', async () => {
    for (const [kind, gross, net] of [
      ['daftar-gaji', 'BRUTO_GAJI', 'NETO_GAJI'],
      ['daftar-tpp', 'TPP_BRUTO', 'NETO_TPP'],
    ] as const) {
      const [, , accounts] = await sheets(kind);
      const rows = [...(accounts?.rows() ?? [])];
      const cost = rows.filter(([, , account]) => account !== null);
      expect(sum(cost.map((row) => row[3] ?? null))).toBe(total(gross));
      const [costs, deductions] = rows.filter(([row]) => row === 'subtotal').map((row) => Number(row[3]));
      expect(costs).toBe(total(gross));
      expect(Number(costs) - Number(deductions)).toBe(total(net));
      expect(rows.at(-1)?.[3]).toBe(total(net));
      const deducted = rows.filter(([row, , account]) => row === 'detail' && account === null);
      expect(sum(deducted.map((row) => row[3] ?? null))).toBe(deductions);
    }
  });

  it('every line of salary income has exactly one account', () => {
    const income = Object.entries(SALARY_LINES)
      .filter(([, side]) => side === 'salary-income' || side === 'salary-both')
      .map(([code]) => code);
    expect(SALARY_ACCOUNTS.flatMap(({ lines }): readonly string[] => lines).sort()).toEqual(income.sort());
  });
});
