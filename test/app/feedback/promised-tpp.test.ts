import { describe, expect, it } from 'vitest';
import { periodFeedback } from '../../../src/app/feedback/period-feedback.ts';
import { recordPolicy } from '../../../src/app/law/record-policy.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import type { ToldStep } from '../../../src/domain/feedback/told-steps.ts';
import { EXAMPLE_POLICY_YAML } from '../../../src/policy/index.ts';
import { assessedCity, type CityPerson, cityNip, citySheets } from '../../support/assessed-city.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MONTH = '2026-01';
const ACTOR = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
const folder = tempFolder();

async function officeOf(city: readonly CityPerson[], policy: string): Promise<Desk> {
  const desk = await newDesk(folder.path);
  await recordPolicy(desk.store, policy, 'kebijakan.yaml', ACTOR);
  const sheets = citySheets(city, MONTH);
  for (const [name, csv] of Object.entries(sheets)) desk.put(name, csv);
  await desk.import(Object.keys(sheets));
  return desk;
}

/** The same person as the step supposes: what a sheet would have said. */
function raised(person: CityPerson, { components: [component], act, score }: ToldStep): CityPerson {
  switch (act.kind) {
    case 'attendance':
      return { ...person, counts: { ...person.counts, [act.code]: 0 } };
    case 'target':
      return {
        ...person,
        targets: person.targets.map((each) =>
          each.name === act.indikator ? { ...each, achieved: String(act.target / 10_000) } : each,
        ),
      };
    case 'rating':
      return {
        ...person,
        assessments: person.assessments.map((each) => ({
          ...each,
          scores: { ...each.scores, [component]: (score / 100).toFixed(2) },
        })),
      };
  }
}

describe('what would have raised the TPP', () => {
  it.each([
    // Every fifth is rated by two only: 200 are promised the exact amount, and 50 full thousands below it.
    ['that follows the score', 250, EXAMPLE_POLICY_YAML, [200, 50]],
    [
      'that follows the predicate',
      60,
      EXAMPLE_POLICY_YAML.replace('factor: proportional', 'factor: banded'),
      [41, 9],
    ],
  ])(
    '%s is, for %i employees and every step, what a run with the changed score pays, to the rupiah',
    async (_, size, policy, told) => {
      const city = assessedCity(11, size);
      const office = await officeOf(city, policy);
      await office.close(MONTH);
      const period = makePeriod(2026, 1);
      const { employees } = periodFeedback(office.store, period, {}, () => {});
      expect(employees).toHaveLength(size);
      const before = office.slips(MONTH);
      // One twin for each step, who is what the step supposes; a slip depends on nobody else's facts.
      const twins = employees.flatMap(({ nip, steps }) =>
        steps.map((step) => ({ nip, step, person: city.find((each) => each.nip === nip) })),
      );
      const changed = twins.flatMap(({ person, step }, i) =>
        person === undefined ? [] : [{ ...raised(person, step), nip: cityNip(i) }],
      );
      const other = await officeOf(changed, policy);
      await other.run(MONTH);
      const slips = other.slips(MONTH);
      const [exact, rounded] = [new Set<string>(), new Set<string>()];
      for (const [i, { nip, step }] of twins.entries()) {
        const paid = slips.get(cityNip(i));
        const [was, then] = [before.get(nip)?.totals.TPP_BRUTO ?? 0, paid?.totals.TPP_BRUTO ?? 0];
        if (step.isAtLeast) {
          rounded.add(nip);
          expect([step.tpp, step.tppThen, step.total]).toEqual([null, null, null]);
          if (step.gain !== null) expect(step.gain).toBe(Math.floor((then - was) / 1000) * 1000);
          continue;
        }
        exact.add(nip);
        expect([then, paid?.score, was, then - was]).toEqual([step.tppThen, step.total, step.tpp, step.gain]);
        expect(then).toBeGreaterThan(was);
      }
      expect([exact.size, rounded.size]).toEqual(told);
      expect([...new Set(twins.map(({ step }) => step.act.kind))].sort()).toEqual([
        'attendance',
        'rating',
        'target',
      ]);
      // Who is rated by two only is told no step of judged components; that is every fifth.
      expect(twins.length).toBeGreaterThan(1.9 * size);
      other.store.close();
      office.store.close();
    },
  );
});
