import { describe, expect, it } from 'vitest';
import { answerObjection } from '../../../src/app/objections/answer-objection.ts';
import { raiseObjection } from '../../../src/app/objections/raise-objection.ts';
import { reopenRun } from '../../../src/app/run/run-life.ts';
import { ABOUT, CHECKER, CLERK, HEAD, MONTH, objectedOffice, RUN } from '../../support/objected-office.ts';
import { BUDI, employeesCsv, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const ANSWER = { id: 1, decision: 'accept', text: 'benar' } as const;

describe('where the policy separates persons, an objection is answered', () => {
  it('neither by the employee, with or without titles, nor by anybody who ever computed the run', async () => {
    const titled = employeesCsv((row) => row.replace('Budi Umpama', 'Drs. Budi Umpama M.Si.'));
    const { store, run, approve } = await objectedOffice(
      folder.path,
      null,
      JANUARY.map(([name, csv]) => [name, name === 'pegawai.csv' ? titled : csv]),
    );
    reopenRun(store, { ...RUN, actor: CHECKER }, 'dihitung orang lain');
    await run(MONTH, 'regular', { ...CLERK, name: 'Penghitung Kedua' });
    approve(MONTH);
    raiseObjection(store, ABOUT, { ...CLERK, name: 'Pencatat' });
    const names = ['Drs. Budi Umpama M.Si.', 'budi umpama', 'Budi Umpama, S.E.', BUDI];
    for (const name of [...names, 'Penghitung', 'Penghitung Kedua', 'Ir. Pencatat']) {
      expect(() => answerObjection(store, ANSWER, { ...HEAD, name }), name).toThrow('objection-own');
    }
    expect(answerObjection(store, ANSWER, HEAD).answer?.actor).toBe(HEAD.name);
    store.close();
  });
});
