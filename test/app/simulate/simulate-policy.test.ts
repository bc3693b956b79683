import { beforeAll, describe, expect, it } from 'vitest';
import { importRules } from '../../../src/app/law/import-rules.ts';
import { readRulesJson } from '../../../src/app/law/read-rules.ts';
import { recordPolicy } from '../../../src/app/law/record-policy.ts';
import type { SlipRow } from '../../../src/app/ports/runs.ts';
import { type Simulation, simulatePolicy } from '../../../src/app/simulate/simulate-policy.ts';
import { parsePeriod } from '../../../src/domain/calendar/period.ts';
import { isHigher, summariseSimulation } from '../../../src/domain/simulation/simulation-summary.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../../src/policy/index.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { generateYear } from '../../support/generate-year.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { writeSheets } from '../../support/write-sheets.ts';

const folder = tempFolder();
const ACTOR = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
const YEAR = generateYear({ seed: 5, count: 20, year: '2026', firstMonth: 1 });

/** The policy in force with the weight of attendance given to quality. */
const OTHER_WEIGHTS = EXAMPLE_POLICY_YAML.replace(/(code: kualitas\n.*\n\s+weight: )40/, '$170').replace(
  /(code: kehadiran\n.*\n\s+weight: )40/,
  '$110',
);

const RICE = JSON.stringify({
  id: 'allowance.rice-price',
  from: '2026-02-01',
  value: 9000,
  source: { title: 'Peraturan contoh', published: '2026-01-30' },
});

/** An office that knows every sheet of a year of changes, and has computed nothing yet. */
async function officeOfTheYear(): Promise<Desk> {
  const desk = await newDesk(folder.path);
  for (const [round, { sheets }] of YEAR.rounds.entries()) {
    for (const sheet of sheets) {
      const files = writeSheets(desk.path(String(round)), { sheets: [sheet] });
      const names = files.map((file) => file.slice(desk.dir.length + 1));
      if (names.length > 0) await desk.import(names, { as: sheet.kind as 'employees' });
    }
  }
  return desk;
}

async function simulate(
  { store }: Desk,
  [first, last]: readonly [string, string],
  { policy, rule }: { readonly policy?: string; readonly rule?: string },
): Promise<Simulation> {
  const parsed = policy === undefined ? null : await parsePolicy(policy, 'kebijakan.yaml');
  if (parsed && 'problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const read = rule === undefined ? null : await readRulesJson(rule, 'aturan.json');
  return simulatePolicy(store, {
    first: periodOf(first),
    last: periodOf(last),
    policy: parsed?.policy ?? null,
    rules: read?.rules.map(({ addition }) => addition) ?? [],
    progress: () => {},
  });
}

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (period === null) throw new Error(text);
  return period;
}

/** Sums of an employee's slips of some months. */
interface Paid {
  readonly lines: Map<string, number>;
  takeHome: number;
  cost: number;
}

/** Runs and approves some months; gives what each employee got in them. */
async function pay(desk: Desk, months: readonly string[]): Promise<ReadonlyMap<string, Paid>> {
  const paid = new Map<string, Paid>();
  for (const month of months) {
    await desk.close(month);
    for (const [nip, slip] of desk.slips(month)) add(paid, nip, slip);
  }
  return paid;
}

function add(paid: Map<string, Paid>, nip: string, { lines, totals }: SlipRow): void {
  const sums = paid.get(nip) ?? { lines: new Map<string, number>(), takeHome: 0, cost: 0 };
  for (const [code, amount] of Object.entries(lines)) {
    sums.lines.set(code, (sums.lines.get(code) ?? 0) + amount);
  }
  sums.takeHome += totals.DITERIMA;
  sums.cost +=
    totals.BRUTO_GAJI +
    totals.TPP_BRUTO +
    totals.TAMBAHAN +
    (lines.TUNJ_PPH_TPP ?? 0) +
    (lines.BPJS_KES_TPP_PEMDA ?? 0);
  paid.set(nip, sums);
}

/** Holds a simulation against what two offices really paid: every employee, every line. */
function expectSame(
  { employees }: Simulation,
  before: ReadonlyMap<string, Paid>,
  after: ReadonlyMap<string, Paid>,
): void {
  expect(employees.map(({ nip }) => nip)).toEqual([...after.keys()].sort());
  for (const { nip, lines, before: was, after: is } of employees) {
    const [old, now] = [before.get(nip), after.get(nip)];
    const changed: Record<string, readonly number[]> = {};
    for (const code of new Set([...(old?.lines.keys() ?? []), ...(now?.lines.keys() ?? [])])) {
      const pair = [old?.lines.get(code) ?? 0, now?.lines.get(code) ?? 0];
      if (pair[0] !== pair[1]) changed[code] = pair;
    }
    expect([nip, lines]).toEqual([nip, changed]);
    expect([was.DITERIMA, is.DITERIMA]).toEqual([old?.takeHome, now?.takeHome]);
    expect([was.BELANJA, is.BELANJA]).toEqual([old?.cost, now?.cost]);
  }
}

describe('a year of changes', () => {
  let asItIs: ReadonlyMap<string, Paid>;
  let untouched: Desk;

  beforeAll(async () => {
    untouched = await officeOfTheYear();
    asItIs = await pay(await officeOfTheYear(), MONTHS);
  });

  it('under the policy in force has no difference in any line of anybody', async () => {
    const simulation = await simulate(untouched, ['2026-01', '2026-12'], { policy: EXAMPLE_POLICY_YAML });
    expect(simulation.employees.length).toBeGreaterThan(15);
    for (const { lines, before, after, crossed } of simulation.employees) {
      expect([lines, crossed, after]).toEqual([{}, [], before]);
    }
    const { gained, lost, up, down, spans } = summariseSimulation(simulation.employees);
    expect([gained, lost, up, down]).toEqual([0, 0, 0, 0]);
    expect(spans.find(({ span }) => span === 'same')?.people).toBe(simulation.employees.length);
  });

  it('under other weights equals the year really paid under them, to the rupiah, the settlement of its tax included', async () => {
    const other = await officeOfTheYear();
    await recordPolicy(other.store, OTHER_WEIGHTS, 'kebijakan.yaml', ACTOR);
    const paid = await pay(other, MONTHS);
    const simulation = await simulate(untouched, ['2026-01', '2026-12'], { policy: OTHER_WEIGHTS });
    expectSame(simulation, asItIs, paid);
    expect(simulation.employees.some(({ lines }) => 'TPP_PRESTASI_KERJA' in lines)).toBe(true);
    expect(simulation.employees.some(({ lines }) => 'PPH21_TPP' in lines)).toBe(true);
    expect(simulation.employees.some(({ crossed }) => crossed.length > 0)).toBe(true);
  });

  it('under another rule equals the months really paid under it, on top of months already paid', async () => {
    const [half, other] = [await officeOfTheYear(), await officeOfTheYear()];
    await pay(half, MONTHS.slice(0, 3));
    await pay(other, MONTHS.slice(0, 3));
    const simulation = await simulate(half, ['2026-04', '2026-05'], { rule: RICE });
    const before = await pay(half, ['2026-04', '2026-05']);
    const read = await readRulesJson(RICE, 'beras.json');
    importRules(other.store, {
      file: 'beras.json',
      read,
      add: false,
      dryRun: false,
      actor: ACTOR,
      progress: () => {},
    });
    expectSame(simulation, before, await pay(other, ['2026-04', '2026-05']));
    // The rule begins in February, so April also pays February and March.
    expect(simulation.employees.some(({ lines }) => 'RAPEL_TUNJ_BERAS' in lines)).toBe(true);
  });

  it('leaves facts, runs, policies and the audit chain as they were', async () => {
    const head = untouched.store.chainHead();
    await simulate(untouched, ['2026-01', '2026-03'], { policy: OTHER_WEIGHTS, rule: RICE });
    expect(untouched.store.chainHead()).toBe(head);
    expect(untouched.store.runs()).toEqual([]);
    expect(untouched.store.policies()).toHaveLength(1);
    expect(untouched.store.rules()).toEqual([]);
  });

  it('adds up: units, job classes, spans and lines each come to the total', async () => {
    const { employees } = await simulate(untouched, ['2026-01', '2026-02'], { policy: OTHER_WEIGHTS });
    const summary = summariseSimulation(employees);
    const change = summary.after.DITERIMA - summary.before.DITERIMA;
    expect(change).not.toBe(0);
    for (const groups of [summary.units, summary.classes]) {
      expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(employees.length);
      expect(groups.reduce((sum, { before, after }) => sum + after.DITERIMA - before.DITERIMA, 0)).toBe(
        change,
      );
    }
    expect(summary.gained + summary.lost).toBe(change);
    expect(summary.spans.reduce((sum, { difference }) => sum + difference, 0)).toBe(change);
    expect(summary.spans.reduce((sum, { people }) => sum + people, 0)).toBe(employees.length);
    for (const { crossed } of employees) {
      for (const bound of crossed) {
        const [was, is] = [bound.before.bracket.rate, bound.after.bracket.rate];
        expect(is.num / is.den > was.num / was.den).toBe(isHigher(bound));
      }
    }
  });
});
