import { describe, expect, it } from 'vitest';
import { expectEqual } from '../support/expect-equal.ts';
import { generateYear } from '../support/generate-year.ts';
import {
  annualTax,
  EXAMPLE_SETTINGS,
  earned,
  NO_FACTS,
  type Posted,
  personIn,
  type Settings,
  type Step,
  simulate,
  withRecorded,
} from '../support/oracle/index.ts';

const YEAR = generateYear({ seed: 3, count: 250, year: '2026', firstMonth: 1 });
const RESULTS = YEAR.people.map(({ steps }) => ({ steps, posted: simulate(steps) }));

function recorded(steps: readonly Step[]): typeof NO_FACTS {
  return steps.reduce(
    (facts, step) => ('record' in step ? withRecorded(facts, step.record) : facts),
    NO_FACTS,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(of: (slip: Posted) => boolean): number {
  const slips = RESULTS.flatMap(({ posted }) => posted);
  return slips.filter(of).length / slips.length;
}

describe('a generated year', () => {
  it('is the same for the same options', () => {
    const options = { seed: 9, count: 12, year: '2026', firstMonth: 4 };
    expect(generateYear(options)).toEqual(generateYear(options));
  });

  it('reaches the strange months', () => {
    expect(share((slip) => slip.arrears.length > 0)).toBeGreaterThan(0.05);
    expect(share((slip) => slip.arrears.some((line) => line.origin.kind !== 'regular'))).toBeGreaterThan(
      0.003,
    );
    expect(share((slip) => slip.carried.recoveries.length > 0)).toBeGreaterThan(0.001);
    expect(share((slip) => slip.carried.deductions.length > 0)).toBeGreaterThan(0.01);
    expect(share((slip) => (slip.lines.PPH21_TPP ?? 0) < 0)).toBeGreaterThan(0.005);
    expect(share((slip) => (slip.lines.PPH21_GAJI ?? 0) < 0)).toBeGreaterThan(0.005);
    expect(share((slip) => slip.hasSlip && Object.keys(slip.own).length === 0)).toBeGreaterThan(0.001);
    expect(share((slip) => slip.settled && !slip.run.period.endsWith('-12'))).toBeGreaterThan(0.003);
    expect(share((slip) => slip.taken.some((each) => each.code === 'ZAKAT') && slip.settled)).toBeGreaterThan(
      0.005,
    );
  });

  it('never pays below zero, and keeps asked = taken + carried', () => {
    for (const { steps, posted } of RESULTS) {
      const asked = recorded(steps).adjustments.filter((row) => row.arah === 'potong');
      const taken = posted.flatMap((slip) => slip.taken);
      const carried = posted.at(-1)?.carried.deductions ?? [];
      for (const code of ['KOPERASI', 'ZAKAT']) {
        const of = (rows: readonly { code: string; amount: number }[]): number =>
          sum(rows.filter((each) => each.code === code).map((each) => each.amount));
        const all = asked.map((row) => ({ code: row.kode, amount: Number(row.jumlah) }));
        expectEqual(of(taken) + of(carried), of(all));
      }
      expect(Math.min(...posted.map(({ totals }) => totals.DITERIMA))).toBeGreaterThanOrEqual(0);
    }
  });

  it('has by December paid every earlier month as if all had been known in time', () => {
    for (const { steps, posted } of RESULTS) {
      const facts = recorded(steps);
      for (const { run } of posted) {
        if (run.kind !== 'regular' || run.period === '2026-12') continue;
        const paid: Record<string, number> = {};
        const add = (code: string, value: number): void => {
          paid[code] = (paid[code] ?? 0) + value;
        };
        for (const slip of posted) {
          if (slip.run === run) for (const [code, value] of Object.entries(slip.own)) add(code, value);
          for (const line of slip.arrears) if (line.origin === run) add(line.code, line.amount);
        }
        const due = earned(run.period, facts, EXAMPLE_SETTINGS)?.lines ?? {};
        expectEqual(Object.fromEntries(Object.entries(paid).filter(([, value]) => value !== 0)), { ...due });
      }
    }
  });

  it('has withheld and borne the annual tax once the year is settled', () => {
    let settled = 0;
    for (const { steps, posted } of RESULTS) {
      const end = posted.filter((slip) => slip.hasSlip).at(-1);
      if (end?.settled !== true) continue;
      settled += 1;
      const person = personIn(recorded(steps).employees, end.run.period);
      const months = new Map<string, number>();
      const salary = sum(posted.map((slip) => slip.S));
      const other = sum(posted.map((slip) => slip.T));
      for (const period of new Set(posted.map((slip) => slip.run.period))) {
        const of = posted.filter((slip) => slip.run.period === period);
        const income = sum(of.map((slip) => slip.S)) > 0 || sum(of.map((slip) => slip.T)) > 0;
        if (income) months.set(period, 1);
      }
      const contributions = sum(posted.map((slip) => slip.contributions));
      const annual = (gross: number): number =>
        annualTax(person?.ptkp ?? '', gross, months.size, contributions);
      expect(sum(posted.map((slip) => slip.lines.PPH21_GAJI ?? 0))).toBe(annual(salary));
      expect(sum(posted.map((slip) => slip.lines.PPH21_TPP ?? 0))).toBe(
        annual(salary + other) - annual(salary),
      );
    }
    expect(settled).toBeGreaterThan(150);
  });

  it('reaches, when wide, changes of kind, returns, drawn policies and new law', () => {
    const years = [1, 2, 3, 4, 5, 6].map((seed) =>
      generateYear({
        seed: 500 + seed,
        count: 30,
        year: '2026',
        firstMonth: seed % 2 === 0 ? 5 : 1,
        wide: true,
      }),
    );
    const people = years.flatMap((year) =>
      year.people.map(({ steps }) => ({ steps, posted: simulate(steps) })),
    );
    const slips = people.flatMap(({ posted }) => posted).filter(({ hasSlip }) => hasSlip);
    const rows = people.map(({ steps }) => recorded(steps).employees);
    const moved = rows.filter((all) => new Set(all.flatMap(({ jenis }) => jenis ?? [])).size > 1);
    const returned = rows.filter((all) =>
      all.some(({ berhenti, berlaku }) => berhenti === '' && berlaku > '2026-02'),
    );
    const rounds = years.flatMap((year) => year.rounds);
    expect(moved.length).toBeGreaterThan(8);
    expect(returned.length).toBeGreaterThan(3);
    expect(rounds.filter(({ draft }) => draft !== null).length).toBeGreaterThan(2);
    expect(rounds.filter(({ isReopened }) => isReopened).length).toBeGreaterThan(10);
    expect(rounds.flatMap(({ terms }) => terms.policies ?? []).length).toBeGreaterThan(9);
    expect(rounds.flatMap(({ terms }) => terms.ricePrices ?? []).length).toBeGreaterThan(1);
    const some = (of: (slip: Posted) => boolean): number => slips.filter(of).length;
    expect(some(({ lines }) => (lines.TUNJ_PPH_TPP ?? 0) !== 0)).toBeGreaterThan(50);
    expect(some(({ T, totals, taxOnT }) => T === 0 && totals.TPP_BRUTO > 0 && taxOnT === 0)).toBeGreaterThan(
      50,
    );
    expect(some(({ lines }) => (lines.RAPEL_TUNJ_BERAS ?? 0) > 0)).toBeGreaterThan(20);
    expect(some(({ run }) => run.period.startsWith('2027'))).toBeGreaterThan(100);
    expect(
      some(({ lines }) => (lines.PPH21_GAJI ?? 0) < (lines.TUNJ_PPH ?? 0) && (lines.PPH21_GAJI ?? 0) < 0),
    ).toBeGreaterThan(5);
  });

  it('runs through under other policies and with a go-live inside the year', () => {
    const policies: Partial<Settings>[] = [
      { taxTpp: 'final', noNpwpSurcharge: true, minimumTakeHome: 500_000 },
      {
        taxTppBorne: true,
        missing: 'renormalise',
        taxSalary: { ...EXAMPLE_SETTINGS.taxSalary, PNS: 'withheld' },
      },
    ];
    const later = generateYear({ seed: 4, count: 60, year: '2026', firstMonth: 5 });
    for (const policy of policies) {
      for (const { steps } of later.people) {
        const posted = simulate(steps, { ...EXAMPLE_SETTINGS, ...policy });
        expect(Math.min(...posted.map(({ totals }) => totals.DITERIMA))).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('stands on sheets with every recorded row once and no employee twice for a month', () => {
    for (const [index, { sheets }] of YEAR.rounds.entries()) {
      const facts = YEAR.people.map(({ steps }) => recorded(steps.slice(2 * index, 2 * index + 1)));
      const rows = sum(facts.flatMap((each) => Object.values(each).map((list) => list.length)));
      expect(sum(sheets.map((sheet) => sheet.rows.length))).toBe(rows);
      for (const sheet of sheets.filter((each) => each.kind === 'employees')) {
        expect(new Set(sheet.rows.map(([nip, berlaku]) => `${nip} ${berlaku}`)).size).toBe(sheet.rows.length);
      }
    }
  });
});
