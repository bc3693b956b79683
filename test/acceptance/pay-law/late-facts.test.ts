import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Run, SlipRow } from '../../../src/app/ports/runs.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { runPeriod } from '../../../src/app/run/run-period.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { generateYear } from '../../support/generate-year.ts';
import { EXAMPLE_SETTINGS, type Settings } from '../../support/oracle/index.ts';
import { playYear } from '../../support/play-year.ts';
import { Random } from '../../support/random.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type DatedRow, reschedule, type Schedule } from '../../support/year-schedule.ts';

/*
 * The same facts recorded in time and late must come to the same money by the end of the year. What is held against each
 * other, and why nothing else can be:
 * - line by line and run by run, the run's own lines and all arrears paid for it together: income and deductions alike;
 * - what was received, less what is still to be taken back, before tax and PEMBULATAN: each month rounds the net salary
 *   that it pays up to whole hundreds, which arrears do not touch, so months that paid something else rounded otherwise;
 * - the tax of the year, once it is settled: months pay TER on what they happen to pay. Occupational cost is limited to
 *   500,000 for each month with income (pay-rules 7.2), so a year whose late facts make fewer or more of them may owe
 *   another tax by law; such years are left out where that limit decides.
 */
/** Two offices: pay that follows the score, and pay that follows the predicate, which may be an official one. */
const OFFICES: readonly { readonly factor: Settings['factor']; readonly employees: number }[] = [
  { factor: 'proportional', employees: 22 },
  { factor: 'banded', employees: 12 },
];
const random = new Random(7);

/** The one kind of an employee's facts that comes late; official predicates most often, since few have any. */
function lateKind({ row }: DatedRow): DatedRow['kind'] {
  const kinds = ['predicates', 'predicates', 'attendance', 'assessments', 'targets', 'discipline'] as const;
  const serial = 'nip' in row ? Number(String(row.nip).slice(-2)) : 0;
  return kinds[serial % kinds.length] ?? 'predicates';
}

/** The same facts, recorded at four different times. */
const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'in time': ({ due }) => due,
  'in time, but for one kind each': (row, rounds) => (row.kind === lateKind(row) ? rounds - 1 : row.due),
  'in any order': ({ due }, rounds) => random.whole(due, rounds - 1),
  'in December, but for who they are': ({ due, row }, rounds) => ('mulai' in row ? due : rounds - 1),
};

/** What the year left of one employee. */
interface Left {
  /** Own lines and arrears together, by run for which they are paid and by code; without tax and rounding. */
  readonly paid: Readonly<Record<string, number>>;
  /** What was received before tax and rounding, less what is still to be taken back. */
  readonly worth: number;
  /** Tax posted in the year, and what it depends on. */
  readonly tax: number;
  readonly gross: number;
  /** Months with income. */
  readonly months: number;
  readonly contributions: number;
  readonly settled: boolean;
}

const SETTLED_OTHERWISE = /^(PPH21_|TUNJ_PPH|PEMBULATAN|RAPEL_)/;
const folder = tempFolder();
/** By office and schedule, then by employee. */
const left = new Map<string, ReadonlyMap<string, Left>>();
/** Slips with arrears in January 2027, when nothing was recorded since December. */
const arrearsWithoutNews = new Map<string, number>();

beforeAll(async () => {
  for (const { factor, employees } of OFFICES) {
    const year = generateYear({ seed: 41, count: employees, year: '2026', firstMonth: 1 });
    const terms = { policies: [{ effective: '2026-01', settings: { ...EXAMPLE_SETTINGS, factor } }] };
    for (const [name, schedule] of Object.entries(SCHEDULES)) {
      const key = keyOf(factor, name);
      const { rounds } = reschedule(year, schedule);
      const posted = new Map<string, { run: Run; row: SlipRow }[]>();
      const played = rounds.map((round, index) => (index === 0 ? { ...round, terms } : round));
      await playYear(join(folder.path, key), { rounds: played }, async (store, run) => {
        for (const row of store.slips(run.id)) {
          posted.set(row.nip, [...(posted.get(row.nip) ?? []), { run, row }]);
        }
        if (run.period === '2026-12') arrearsWithoutNews.set(key, await slipsWithArrears(store));
      });
      left.set(key, new Map([...posted].map(([nip, slips]) => [nip, leftOf(slips)])));
    }
  }
}, 600_000);

function keyOf(factor: string, schedule: string): string {
  return `${factor}, ${schedule}`;
}

async function slipsWithArrears(store: Store): Promise<number> {
  const request = { period: makePeriod(2027, 1), kind: 'regular', dryRun: false } as const;
  const actor = { name: 'penghitung', osUser: 'uji', host: 'uji' };
  const { run } = await runPeriod(store, { ...request, actor, version: 'test', progress: () => {} });
  if (run.totals.people === 0) throw new Error('nobody was computed');
  return [...store.slipsWithDetails(run.id)].filter(({ details }) => (details?.arrears.length ?? 0) > 0)
    .length;
}

function leftOf(slips: readonly { readonly run: Run; readonly row: SlipRow }[]): Left {
  const paid = new Map<string, number>();
  const months = new Map<string, { S: number; T: number }>();
  let [worth, tax, gross, contributions] = [0, 0, 0, 0];
  const add = (origin: string, lines: Readonly<Record<string, number>>): void => {
    for (const [code, amount] of Object.entries(lines)) {
      if (SETTLED_OTHERWISE.test(code)) continue;
      const key = `${origin} ${code}`;
      paid.set(key, (paid.get(key) ?? 0) + amount);
    }
  };
  for (const { run, row } of slips) {
    add(`${run.period} ${run.kind}`, row.lines);
    for (const { period, kind, lines } of row.details?.arrears ?? []) add(`${period} ${kind}`, lines);
    const line = (code: string): number => row.lines[code] ?? 0;
    const withheld = line('PPH21_GAJI') + line('PPH21_TPP');
    worth += row.totals.DITERIMA - line('PEMBULATAN') + withheld - line('TUNJ_PPH');
    tax += withheld;
    contributions += row.contributions;
    gross += row.taxableSalary + row.taxableOther;
    const month = months.get(run.period) ?? { S: 0, T: 0 };
    months.set(run.period, { S: month.S + row.taxableSalary, T: month.T + row.taxableOther });
  }
  const last = slips.at(-1)?.row;
  for (const { jumlah } of last?.details?.carried ?? []) worth -= jumlah;
  return {
    paid: Object.fromEntries([...paid].filter(([, amount]) => amount !== 0).sort()),
    worth,
    tax,
    gross,
    months: [...months.values()].filter(({ S, T }) => S > 0 || T > 0).length,
    contributions,
    settled: last?.settled ?? false,
  };
}

function pairs(
  factor: string,
  name: string,
): readonly { readonly nip: string; readonly inTime: Left; readonly late: Left }[] {
  const late = left.get(keyOf(factor, name));
  return [...(left.get(keyOf(factor, 'in time')) ?? [])].map(([nip, inTime]) => {
    const other = late?.get(nip);
    if (other === undefined) throw new Error(`${nip} was never paid`);
    return { nip, inTime, late: other };
  });
}

/** Whether 500,000 a month with income is less than 5% of the year's gross. */
function isLimited({ gross, months }: Left): boolean {
  return 500_000 * months < gross / 20;
}

const CASES = OFFICES.flatMap((office) =>
  Object.keys(SCHEDULES).map((schedule) => ({ ...office, schedule })),
);

describe.each(CASES.filter(({ schedule }) => schedule !== 'in time'))(
  'facts recorded $schedule, against the same facts in time, where the factor is $factor',
  ({ factor, schedule, employees }) => {
    it('pay every month, line by line, the same in the end: nothing twice, nothing never', () => {
      expect(left.get(keyOf(factor, schedule))?.size).toBe(left.get(keyOf(factor, 'in time'))?.size);
      for (const { inTime, late } of pairs(factor, schedule)) expect(late.paid).toEqual(inTime.paid);
    });

    it('come to the same money before tax and rounding, less what is still to be taken back', () => {
      for (const { inTime, late } of pairs(factor, schedule)) expect(late.worth).toBe(inTime.worth);
    });

    it('come to the same tax once the year is settled, unless months with income limit occupational cost', () => {
      const alike = pairs(factor, schedule).filter(({ inTime, late }) => {
        const isSettled = inTime.settled && late.settled;
        return isSettled && (inTime.months === late.months || !(isLimited(inTime) || isLimited(late)));
      });
      expect(alike.length).toBeGreaterThan(employees / 4);
      for (const { inTime, late } of alike) {
        expect(late.contributions).toBe(inTime.contributions);
        expect(late.tax).toBe(inTime.tax);
      }
    });
  },
);

describe('a run without news', () => {
  it.each(CASES)('finds no arrears, when facts were recorded $schedule ($factor)', ({ factor, schedule }) => {
    expect(arrearsWithoutNews.get(keyOf(factor, schedule))).toBe(0);
  });
});
