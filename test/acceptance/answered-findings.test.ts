import { beforeAll, describe, expect, it } from 'vitest';
import { findingNamed } from '../../src/app/fairness/judged-finding.ts';
import { hasShell, tamperedCopy, findings as verified } from '../support/accidents/tampered.ts';
import {
  type BiasedOffice,
  biasedOffice,
  biasedSheets,
  RATING_HEADER,
  setPolicy,
} from '../support/biased-office.ts';
import { copyOf, newOffice, type Office } from '../support/office.ts';
import { mustHere, runHere } from '../support/run-here.ts';
import { csvOf } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const APPROVE = ['approve', '2026-01', '--actor', 'Pemeriksa Gaji', '--yes'] as const;
const INSPECTOR = ['--actor', 'Inspektur'] as const;
const NOTE = 'bagiannya menyelesaikan semua target; berkas diperiksa';

/** A city whose policy wants lenient raters and pairs answered, January computed. */
let biased: BiasedOffice;
let lenient: string;
let pair: string;

beforeAll(async () => {
  biased = await biasedOffice(folder.path, 3, [
    'answerBeforeApproval: []',
    'answerBeforeApproval: [rater-lenient, raters-reciprocal]',
  ]);
  const { planted } = biased.city;
  lenient = `rater-lenient:${planted.lenient}`;
  pair = `raters-reciprocal:${planted.pair.join('+')}`;
  await mustHere(biased.office, 'run', '2026-01', '--actor', 'Operator Gaji', '--quiet');
});

function answer(office: Office, finding: string, by: readonly string[] = INSPECTOR) {
  return runHere(office, 'answer-finding', '2026-01', finding, '--text', NOTE, ...by);
}

/** Sentences of `check` about ratings by code. */
async function checked(office: Office): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await runHere(office, 'check', '2026-01', '--json');
  const { result } = JSON.parse(stdout) as { result: { findings: { code: string; message: string }[] } };
  return Object.fromEntries(result.findings.map(({ code, message }) => [code, message]));
}

describe('findings that the policy wants answered', () => {
  let office: Office;

  beforeAll(() => {
    office = copyOf(biased.office, folder.path);
  });

  it('stand in check with their keys, beside those that need no answer', async () => {
    const found = await checked(office);
    expect(found['rater-lenient']).toContain(`to be answered before approval (${lenient})`);
    expect(found['raters-reciprocal']).toContain(`to be answered before approval (${pair})`);
    expect(found['rater-uniform']).not.toContain('to be answered');
    expect((await mustHere(office, 'check', '2026-01')).split('\n')).toContain(
      `  hint: innocent where he sees work that the others do not see; ask what his scores rest on before concluding anything; answer it with: binjai-pay answer-finding 2026-01 ${lenient} --text "..."`,
    );
  });

  it('stop the approval, each by its key and with the command that answers it', async () => {
    const { code, stderr } = await runHere(office, ...APPROVE);
    expect(code).toBe(3);
    expect(stderr).toContain(`not answered (2):\n  ${lenient}\n  ${pair}\n`);
    for (const key of [lenient, pair])
      expect(stderr).toContain(`\n  binjai-pay answer-finding 2026-01 ${key} --text "..."`);
    expect(stderr).not.toContain('rater-uniform');
  });

  it('are answered by nobody whom they are about, and only where they exist', async () => {
    const rater = biased.city.employees.findIndex(({ nip }) => nip === biased.city.planted.lenient);
    for (const name of [
      `Pegawai ${rater + 1}`,
      `Drs. Pegawai ${rater + 1}, M.Si.`,
      biased.city.planted.lenient,
    ]) {
      const own = await answer(office, lenient, ['--actor', name]);
      expect([own.code, own.stderr]).toEqual([3, expect.stringContaining('is about')]);
    }
    const unknown = await answer(office, lenient.replace('lenient', 'lenien'));
    expect([unknown.code, unknown.stderr]).toEqual([3, expect.stringContaining(`did you mean ${lenient}?`)]);
    const empty = await runHere(office, 'answer-finding', '2026-01', lenient, '--text', '  ');
    expect(empty.code).toBe(2);
  });

  it('let the run be approved once all are answered, before the eyes of the approver', async () => {
    expect((await answer(office, lenient.toUpperCase())).stdout).toContain(`Finding ${lenient} is answered`);
    expect((await checked(office))['rater-lenient']).toMatch(
      new RegExp(`; answered \\d{4}-\\d\\d-\\d\\d by Inspektur: "${NOTE}"$`),
    );
    const half = await runHere(office, ...APPROVE);
    expect([half.code, half.stderr]).toEqual([3, expect.stringContaining(`not answered (1):\n  ${pair}\n`)]);
    await answer(office, pair);
    const { code, stderr } = await runHere(office, ...APPROVE);
    expect(code).toBe(0);
    expect(stderr).toContain('5 findings in what raters gave');
    expect(stderr).toMatch(new RegExp(`${lenient} answered .* by Inspektur: "${NOTE}"`));
  });

  it('stand in the audit chain with words and figures, and the approval with how many were answered', async () => {
    const acts = JSON.parse(await mustHere(office, 'audit', '--json')) as {
      result: { entries: { act: string; actor: string; subject: string; detail: Record<string, unknown> }[] };
    };
    const answers = acts.result.entries.filter(({ act }) => act === 'answer-finding');
    expect(
      answers.map(({ actor, subject, detail }) => [actor, subject, detail.finding, detail.text]),
    ).toEqual([
      ['Inspektur', '2026-01', lenient, NOTE],
      ['Inspektur', '2026-01', pair, NOTE],
    ]);
    expect(JSON.parse(String(answers[0]?.detail.figures))).toMatchObject({ ratees: 12 });
    expect(acts.result.entries.find(({ act }) => act === 'approve')?.detail).toMatchObject({
      findings: 5,
      answered: 2,
    });
  });

  it('are exported with key, answer, who and whether it still counts', async () => {
    await mustHere(office, 'export', 'fairness', '2026-01', '--lang', 'en', '--out', office.path('adil'));
    const rows = office.read('adil/1-findings.csv');
    expect(rows).toMatch(new RegExp(`${lenient},${NOTE},Inspektur,\\d{4}-\\d\\d-\\d\\d,answered`));
    expect(rows).toMatch(/rater-uniform:\d{18},,,,\r?\n/);
  });

  it.skipIf(!hasShell)('are verified: an answer that was altered or taken away is named', async () => {
    const altered = tamperedCopy(
      office,
      folder.path,
      ['finding_answer_no_update'],
      "UPDATE finding_answer SET text = 'sudah' WHERE id = 1",
    );
    expect(await verified(altered)).toEqual([
      expect.stringMatching(`finding-answer-unrecorded.*${lenient}.*text is stored as "sudah"`),
    ]);
    const removed = tamperedCopy(
      office,
      folder.path,
      ['finding_answer_no_delete'],
      'DELETE FROM finding_answer WHERE id = 2',
    );
    expect(await verified(removed)).toEqual([
      expect.stringMatching(`finding-answer-missing.*${pair.replace('+', '\\+')}.*is gone`),
    ]);
    // Not even by a new answer that takes its number.
    await answer(removed, lenient);
    expect(await verified(removed)).toEqual([
      expect.stringMatching(`finding-answer-missing.*${pair.replace('+', '\\+')}.*is gone`),
    ]);
  });
});

describe('an answer', () => {
  it('no longer counts when a later rating changes the figures that it was given to', async () => {
    const office = copyOf(biased.office, folder.path);
    await answer(office, lenient);
    await answer(office, pair);
    const { planted, employees } = biased.city;
    const [stranger] = employees.filter(({ unit }) => unit === planted.lowUnit);
    const row = `${stranger?.nip},2026-01,rekan,${planted.lenient},99,99,99`;
    await mustHere(office, 'import', office.path(office.put('susulan.csv', csvOf(RATING_HEADER, [row]))));
    expect((await checked(office))['rater-lenient']).toContain('but its figures have changed since');
    // What the run has seen is what its approval is about.
    expect((await runHere(office, ...APPROVE, '--quiet')).code).toBe(0);
    const fresh = copyOf(office, folder.path);
    await mustHere(fresh, 'reopen', '2026-01', '--reason', 'penilaian susulan', '--yes');
    await mustHere(fresh, 'run', '2026-01', '--actor', 'Operator Gaji', '--quiet');
    const refused = await runHere(fresh, ...APPROVE);
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining(`not answered (1):\n  ${lenient}\n`),
    ]);
    await answer(fresh, lenient);
    expect((await runHere(fresh, ...APPROVE)).code).toBe(0);
  });
});

describe('ratings that come after their month was approved', () => {
  it('are answered before the run that pays their arrears is approved, and not again in the run after it', async () => {
    const office = newOffice(folder.path);
    await setPolicy(office, ['answerBeforeApproval: []', 'answerBeforeApproval: [rater-lenient]']);
    const bring = (sheets: Readonly<Record<string, string>>) =>
      mustHere(
        office,
        'import',
        ...Object.entries(sheets).map(([name, csv]) => office.path(office.put(name, csv))),
      );
    const run = (month: string) => mustHere(office, 'run', month, '--actor', 'Operator Gaji', '--quiet');
    const approve = (month: string) =>
      runHere(office, 'approve', month, '--actor', 'Pemeriksa Gaji', '--yes');
    const { 'penilaian.csv': ratings = '', ...sheets } = biasedSheets(biased.city, '2026-01');
    await bring(sheets);
    await run('2026-01');
    expect((await approve('2026-01')).code).toBe(0);
    await bring({ 'penilaian.csv': ratings });
    await run('2026-02');
    const refused = await approve('2026-02');
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining(`not answered (1):\n  2026-01 ${lenient}\n`),
    ]);
    expect(refused.stderr).toContain('binjai-pay check 2026-01');
    expect(refused.stderr).toContain(`\n  binjai-pay answer-finding 2026-01 ${lenient} --text "..."`);
    await answer(office, lenient);
    const approved = await approve('2026-02');
    expect([approved.code, approved.stderr]).toEqual([
      0,
      expect.stringContaining(`in what raters gave in 2026-01, paid as arrears`),
    ]);
    await run('2026-03');
    const after = await approve('2026-03');
    expect([after.code, after.stderr]).toEqual([0, expect.not.stringContaining('in what raters gave')]);
  });
});

describe('a key of a finding', () => {
  it('names the unit written like it, and only without such a one another that differs in capitals', () => {
    const found = [{ key: 'unit-low:Dinas A' }, { key: 'unit-low:DINAS A' }];
    expect(found.map(({ key }) => findingNamed(found, key))).toEqual(found);
    expect(findingNamed(found, 'Unit-Low:dinas a')).toBe(found[0]);
    expect(findingNamed(found, 'unit-low:Dinas B')).toBeUndefined();
  });
});

describe('where the policy wants no answers', () => {
  it('a run is approved without a look at the ratings, and answers may be given all the same', async () => {
    const office = copyOf(biased.office, folder.path);
    await setPolicy(office, [
      'answerBeforeApproval: [rater-lenient, raters-reciprocal]',
      'answerBeforeApproval: []',
    ]);
    await mustHere(office, 'run', '2026-01', '--actor', 'Operator Gaji', '--quiet');
    const plain = copyOf(office, folder.path);
    expect((await runHere(plain, ...APPROVE)).stderr).not.toContain('findings');
    await answer(office, lenient);
    expect((await runHere(office, ...APPROVE)).stderr).toContain(`${lenient} answered`);
  });
});
