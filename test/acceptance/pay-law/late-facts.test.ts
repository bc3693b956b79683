import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPeriod } from '../../../src/app/run-period.ts';
import type { Run, SlipRow, Store } from '../../../src/app/store-port.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { generateYear } from '../../support/generate-year.ts';
import { playYear } from '../../support/play-year.ts';
import { Random } from '../../support/random.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { reschedule, type Schedule } from '../../support/year-schedule.ts';

const EMPLOYEES = 40;
const YEAR = generateYear({ seed: 41, count: EMPLOYEES, year: '2026', firstMonth: 1 });
const random = new Random(7);

/** The same facts, recorded at four different times. */
const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'in time': ({ due }) => due,
  'as they came': ({ recorded }) => recorded,
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
const left = new Map<string, ReadonlyMap<string, Left>>();
/** Slips with arrears in January 2027, when nothing was recorded since December. */
const arrearsWithoutNews = new Map<string, number>();

beforeAll(async () => {
  for (const [index, [name, schedule]] of Object.entries(SCHEDULES).entries()) {
    const posted = new Map<string, { run: Run; row: SlipRow }[]>();
    await playYear(join(folder.path, String(index)), reschedule(YEAR, schedule), async (store, run) => {
      for (const row of store.slips(run.id)) {
        posted.set(row.nip, [...(posted.get(row.nip) ?? []), { run, row }]);
      }
      if (run.period === '2026-12') arrearsWithoutNews.set(name, await slipsWithArrears(store));
    });
    left.set(name, new Map([...posted].map(([nip, slips]) => [nip, leftOf(slips)])));
  }
}, 600_000);

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
  name: string,
): readonly { readonly nip: string; readonly inTime: Left; readonly late: Left }[] {
  const late = left.get(name);
  return [...(left.get('in time') ?? [])].map(([nip, inTime]) => {
    const other = late?.get(nip);
    if (other === undefined) throw new Error(`${nip} was never paid`);
    return { nip, inTime, late: other };
  });
}

/** Whether 500,000 a month with income is less than 5% of the year's gross. */
function isLimited({ gross, months }: Left): boolean {
  return 500_000 * months < gross / 20;
}

describe.each(Object.keys(SCHEDULES).slice(1))(
  'facts recorded %s, against the same facts in time',
  (name) => {
    it('pay every month, line by line, the same in the end: nothing twice, nothing never', () => {
      expect(left.get(name)?.size).toBe(left.get('in time')?.size);
      for (const { inTime, late } of pairs(name)) expect(late.paid).toEqual(inTime.paid);
    });

    it('come to the same money before tax and rounding, less what is still to be taken back', () => {
      for (const { inTime, late } of pairs(name)) expect(late.worth).toBe(inTime.worth);
    });

    it('come to the same tax once the year is settled, unless months with income limit occupational cost', () => {
      const alike = pairs(name).filter(({ inTime, late }) => {
        const isSettled = inTime.settled && late.settled;
        return isSettled && (inTime.months === late.months || !(isLimited(inTime) || isLimited(late)));
      });
      expect(alike.length).toBeGreaterThan(EMPLOYEES / 4);
      for (const { inTime, late } of alike) {
        expect(late.contributions).toBe(inTime.contributions);
        expect(late.tax).toBe(inTime.tax);
      }
    });
  },
);

describe('a run without news', () => {
  it.each(Object.keys(SCHEDULES))('finds no arrears, when facts were recorded %s', (name) => {
    expect(arrearsWithoutNews.get(name)).toBe(0);
  });
});
