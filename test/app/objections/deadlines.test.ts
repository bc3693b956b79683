import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../../src/app/check/check-period.ts';
import { employeeHistory } from '../../../src/app/explain/employee-history.ts';
import { answerObjection } from '../../../src/app/objections/answer-objection.ts';
import { listObjections, pendingObjections } from '../../../src/app/objections/list-objections.ts';
import { raiseObjection } from '../../../src/app/objections/raise-objection.ts';
import { setOffice } from '../../../src/app/office/office-settings.ts';
import { approveRun, payRun, reopenRun } from '../../../src/app/run/run-life.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy, policyToJson } from '../../../src/policy/index.ts';
import { ABOUT, CHECKER, CLERK, HEAD, MONTH, objectedOffice, RUN } from '../../support/objected-office.ts';
import { ATTENDANCE_CSV, BUDI, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

/** The example policy without its section on objections: what every policy file before it looked like. */
const WITHOUT_SECTION = EXAMPLE_POLICY_YAML.replace(/^objections:\n(?: .*\n)+/m, '');

describe('deadlines of objections', () => {
  it.each([
    ['without a section in the policy', WITHOUT_SECTION, '2026-03-04', '2026-03-18'],
    [
      'with seven and three days',
      EXAMPLE_POLICY_YAML.replace('raiseDays: 30', 'raiseDays: 7').replace('answerDays: 14', 'answerDays: 3'),
      '2026-02-09',
      '2026-02-12',
    ],
  ])('%s: possible up to the last day, then refused', async (_, policy, last, answerBy) => {
    const { store, clock } = await objectedOffice(folder.path, policy);
    clock.moment = `${last}T05:00:00Z`;
    expect(raiseObjection(store, ABOUT, CLERK).answerBy).toBe(answerBy);
    clock.moment = new Date(Date.parse(clock.moment) + 86_400_000).toISOString();
    expect(() => raiseObjection(store, { ...ABOUT, about: 'GAPOK' }, CLERK)).toThrow(`"last":"${last}"`);
    store.close();
  });

  it('are counted in days of western Indonesia: the last ends there at midnight, not by UTC', async () => {
    const { store, clock } = await objectedOffice(folder.path, null, JANUARY, '2026-02-01T23:30:00Z');
    // Approved at half past six in the morning of 2 February: 4 March is the last day.
    clock.moment = '2026-03-04T16:59:59Z';
    expect(raiseObjection(store, ABOUT, CLERK).answerBy).toBe('2026-03-18');
    clock.moment = '2026-03-04T17:00:00Z';
    expect(() => raiseObjection(store, { ...ABOUT, about: 'GAPOK' }, CLERK)).toThrow('"last":"2026-03-04"');
    clock.moment = '2026-03-18T16:59:59Z';
    expect(pendingObjections(store, MONTH).overdue).toBe(0);
    clock.moment = '2026-03-18T17:00:00Z';
    expect(pendingObjections(store, MONTH).overdue).toBe(1);
    store.close();
  });

  it.each([
    ['WITA', '16:00:00'],
    ['WIT', '15:00:00'],
  ])('are counted in days of %s where the office says so: they end at %s UTC', async (zone, end) => {
    const { store, clock } = await objectedOffice(folder.path);
    setOffice(store, makePeriod(2026, 3), [`zone=${zone}`], CLERK);
    clock.moment = new Date(Date.parse(`2026-03-04T${end}Z`) - 1000).toISOString();
    expect(raiseObjection(store, ABOUT, CLERK).answerBy).toBe('2026-03-18');
    clock.moment = `2026-03-04T${end}Z`;
    expect(() => raiseObjection(store, { ...ABOUT, about: 'GAPOK' }, CLERK)).toThrow('"last":"2026-03-04"');
    clock.moment = new Date(Date.parse(`2026-03-18T${end}Z`) - 1000).toISOString();
    expect(pendingObjections(store, MONTH).overdue).toBe(0);
    clock.moment = `2026-03-18T${end}Z`;
    expect(pendingObjections(store, MONTH).overdue).toBe(1);
    store.close();
  });

  it('and the history has an objection in the month that its day lies in', async () => {
    const { store, clock } = await objectedOffice(folder.path);
    clock.moment = '2026-02-28T16:59:59Z';
    raiseObjection(store, ABOUT, CLERK);
    clock.moment = '2026-02-28T17:00:00Z';
    raiseObjection(store, { ...ABOUT, about: 'GAPOK' }, CLERK);
    const months = employeeHistory(store, BUDI).events.flatMap(({ about, month }) =>
      about === 'objection' ? [month] : [],
    );
    expect(months).toEqual(['2026-02', '2026-03']);
    store.close();
  });

  it('an objection is overdue from the day after, and stays late when it is answered then', async () => {
    const { store, clock } = await objectedOffice(folder.path);
    raiseObjection(store, ABOUT, CLERK);
    clock.moment = '2026-02-16T05:00:00Z';
    expect(pendingObjections(store, MONTH)).toEqual({ open: 1, overdue: 0, uncorrected: 0 });
    clock.moment = '2026-02-17T05:00:00Z';
    expect(pendingObjections(store, MONTH)).toEqual({ open: 1, overdue: 1, uncorrected: 0 });
    const { findings } = checkPeriod(store, makePeriod(2026, 2), () => {});
    expect(findings.filter(({ code }) => code.startsWith('objection'))).toEqual([
      {
        code: 'objection-overdue',
        severity: 'warning',
        where: { nip: BUDI },
        data: { id: 1, about: 'kehadiran', answerBy: '2026-02-16', ...RUN, month: MONTH },
      },
    ]);
    expect(pendingObjections(store, makePeriod(2025, 12)).open).toBe(0);
    answerObjection(store, { id: 1, decision: 'accept', text: 'benar' }, HEAD);
    expect(pendingObjections(store, MONTH)).toEqual({ open: 0, overdue: 0, uncorrected: 1 });
    expect(listObjections(store, null)[0]).toMatchObject({ state: 'awaiting-fact', late: true });
    store.close();
  });
});

describe('an objection to a run that is opened again', () => {
  it('is closed by that very run once it has seen the correction and is paid', async () => {
    const { store, clock, bring, run } = await objectedOffice(folder.path);
    clock.moment = '2026-02-03T05:00:00Z';
    raiseObjection(store, ABOUT, CLERK);
    answerObjection(store, { id: 1, decision: 'accept', text: 'benar' }, HEAD);
    const state = (): unknown => listObjections(store, null)[0]?.state;
    reopenRun(store, { ...RUN, actor: CLERK }, 'sanggahan');
    await run();
    approveRun(store, { ...RUN, actor: CHECKER });
    // Computed again without the correction it settles nothing.
    expect(state()).toBe('awaiting-fact');
    reopenRun(store, { ...RUN, actor: CLERK }, 'perbaikan');
    await bring(['perbaikan.csv', ATTENDANCE_CSV.replace(`${BUDI},2026-01,2,1`, `${BUDI},2026-01,2,0`)]);
    await run();
    expect(state()).toBe('awaiting-run');
    approveRun(store, { ...RUN, actor: CHECKER });
    expect(state()).toBe('awaiting-payment');
    payRun(store, { ...RUN, actor: CHECKER });
    expect(listObjections(store, null)[0]).toMatchObject({
      state: 'closed',
      settlement: { period: MONTH, amount: null },
    });
    store.close();
  });
});

describe('a policy without the section', () => {
  it('has the digest that it always had: nothing of the section is stored', async () => {
    const parsed = await parsePolicy(WITHOUT_SECTION, 'p.yaml');
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    expect(policyToJson(parsed.policy)).not.toContain('objections');
    expect(WITHOUT_SECTION).not.toContain('raiseDays');
  });
});
