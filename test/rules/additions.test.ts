import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { rowsOf } from '../../src/rules/content.ts';
import {
  additionDigest,
  additionDrafts,
  addToPosts,
  checkAddition,
  diffRule,
  judgeAddition,
  monthsOfRule,
  type RuleAddition,
  unitOfRule,
  valueOfRows,
} from '../../src/rules/index.ts';

const RICE: RuleAddition = {
  id: 'allowance.rice-price',
  from: '2026-01-01',
  value: 8000,
  source: { title: 'Perdirjen 1/2026' },
};

const DOCTORS: RuleAddition = {
  id: 'allowance.functional',
  from: '2026-01-01',
  value: { 'Dokter Ahli Muda': 750_000, 'Guru gol II': 300_000 },
  source: { title: 'Perpres 1/2026', article: 'Lampiran' },
};

const codes = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map(({ code }) => code);

describe('a rule as rows of a sheet', () => {
  const versions = [...CATALOGUE.values()].flatMap((rule) =>
    rule.versions.map(({ from, value }) => [rule.id, from, value] as const),
  );

  it.each(versions)('%s of %s is the same after a way through rows, in any order', (id, _from, value) => {
    const unit = unitOfRule(id);
    if (unit === null) throw new Error(id);
    const rows = rowsOf(unit, value);
    expect(valueOfRows(unit, rows)).toEqual(value);
    expect(valueOfRows(unit, [...rows].reverse())).toEqual(value);
  });
});

describe('the difference between two versions', () => {
  it('names what changes, what is new and what is gone, and counts the rest', () => {
    const before = { A: 1, B: 2, C: 3 };
    const { changes, same } = diffRule('idr-by-post', before, { A: 1, B: 5, D: 4 });
    expect(changes).toEqual([
      { key: ['B'], before: [2], after: [5] },
      { key: ['D'], before: null, after: [4] },
      { key: ['C'], before: [3], after: null },
    ]);
    expect(same).toBe(1);
  });

  it('of a single figure is one change without a name', () => {
    expect(diffRule('idr', 7242, 8000)).toEqual({
      keyColumns: [],
      valueColumns: [{ name: 'value', format: 'idr' }],
      changes: [{ key: [], before: [7242], after: [8000] }],
      same: 0,
    });
  });

  it('of a grid is told by golongan and MKG', () => {
    const { changes, same } = diffRule(
      'idr-by-golongan-and-mkg',
      {
        'III/a': [
          [0, 100],
          [2, 200],
        ],
      },
      {
        'III/a': [
          [0, 100],
          [2, 250],
        ],
      },
    );
    expect(changes).toEqual([{ key: ['III/a', 2], before: [200], after: [250] }]);
    expect(same).toBe(1);
  });

  it('shows a moved bound of a bracket as one bracket gone and one new', () => {
    const { changes } = diffRule(
      'brackets',
      [
        { upTo: 10, rate: 500 },
        { upTo: null, rate: 600 },
      ],
      [
        { upTo: 20, rate: 500 },
        { upTo: null, rate: 600 },
      ],
    );
    expect(changes.map(({ key, before, after }) => [key, before, after])).toEqual([
      [[0, 20], null, [500]],
      [[20, null], null, [600]],
      [[0, 10], [500], null],
      [[10, null], [600], null],
    ]);
  });

  it('to a repeal removes every row, from nothing adds every row', () => {
    expect(diffRule('idr', 7242, null).changes).toEqual([{ key: [], before: [7242], after: null }]);
    expect(diffRule('idr', null, 8000).changes).toEqual([{ key: [], before: null, after: [8000] }]);
  });
});

describe('posts added to the table in force', () => {
  it('join it: given amounts win, all others stay, and the title names both regulations', () => {
    const { value, source } = addToPosts(DOCTORS, []);
    expect(value).toMatchObject({
      'Dokter Ahli Muda': 750_000,
      'Guru gol II': 300_000,
      'Guru gol III': 327_000,
      'Auditor Ahli Madya': 1_290_000,
    });
    expect(source.title).toBe(
      'Perpres 1/2026, Lampiran; selebihnya: Guru: Perpres 108/2007; Analis SDM Aparatur: Perpres 70/2022; Pranata SDM Aparatur: Perpres 71/2022; Penata Kependudukan dan KB: Perpres 69/2022; Auditor Ahli Madya: peraturannya tidak ditemukan',
    );
    expect(source.article).toBeUndefined();
  });

  it('change nothing when they are added a second time', () => {
    const once = addToPosts(DOCTORS, []);
    expect(additionDigest(addToPosts(DOCTORS, [once]))).toBe(additionDigest(once));
  });

  it('build on what the office added before', () => {
    const once = addToPosts(DOCTORS, []);
    const nurses = { ...DOCTORS, from: '2026-03-01', value: { 'Perawat Mahir': 400_000 } };
    expect(addToPosts(nurses, [once]).value).toMatchObject({
      'Dokter Ahli Muda': 750_000,
      'Perawat Mahir': 400_000,
    });
  });
});

describe('the months that a version decides', () => {
  it('begin with its own when it starts on the first, with the next one otherwise', () => {
    expect(monthsOfRule(RICE, [])).toEqual({ first: '2026-01', last: null });
    expect(monthsOfRule({ ...RICE, from: '2026-01-02' }, [])).toEqual({ first: '2026-02', last: null });
  });

  it('end before a later version begins', () => {
    expect(monthsOfRule(RICE, [{ ...RICE, from: '2026-04-01' }])).toEqual({
      first: '2026-01',
      last: '2026-03',
    });
    expect(monthsOfRule({ ...RICE, from: '2010-01-01' }, [])).toEqual({ first: '2010-01', last: '2013-12' });
  });

  it('are none when the later version begins in the same month', () => {
    expect(monthsOfRule({ ...RICE, from: '2026-01-02' }, [{ ...RICE, from: '2026-01-15' }])).toBeNull();
  });
});

describe('an addition is judged', () => {
  it('a figure from the first of a month is fine', () => {
    expect(judgeAddition(RICE, [], {})).toEqual([]);
  });

  it('a day inside a month and a later version are worth a warning', () => {
    const problems = judgeAddition({ ...RICE, from: '2013-12-15' }, [], { file: 'beras.csv' });
    expect(problems).toEqual([
      {
        code: 'rule-mid-month',
        severity: 'warning',
        where: { file: 'beras.csv', path: 'allowance.rice-price from' },
        found: '2013-12-15',
        data: {},
      },
      {
        code: 'rule-later-version',
        severity: 'warning',
        where: { file: 'beras.csv', path: 'allowance.rice-price from' },
        found: '2013-12-15',
        data: { later: '2014-01-01' },
      },
    ]);
  });

  it('a table by group must be whole, and have no row that nobody looks up', () => {
    const value = { I: 200_000, II: 200_000, III: 200_000, 'PPPK 1-4': 1, 'PPPK V-VIII': 1 };
    const problems = judgeAddition({ ...RICE, id: 'allowance.general', value }, [], {});
    expect(problems.map(({ code, found, data }) => [code, found ?? data?.rows])).toEqual([
      ['rule-row-unknown', 'PPPK 1-4'],
      ['rule-row-missing', 'IV, PPPK I-IV, PPPK IX-XII, PPPK XIII-XVII'],
    ]);
  });

  it('a golongan that is missing in a new grid is named', () => {
    const value = { ...Object(CATALOGUE.get('salary.grid-pns')?.versions.at(-1)?.value) };
    delete value['III/a'];
    expect(judgeAddition({ ...RICE, id: 'salary.grid-pns', value }, [], {})).toMatchObject([
      { code: 'rule-row-missing', data: { rows: 'III/a' } },
    ]);
  });

  it('a post whose name nobody would ever match is refused', () => {
    const value = { 'Dokter  Muda': 1, ' Bidan': 2, Perawat: 3 };
    expect(judgeAddition({ ...DOCTORS, value }, [], {}).map(({ code, found }) => [code, found])).toEqual([
      ['rule-name-blanks', 'Dokter  Muda'],
      ['rule-name-blanks', ' Bidan'],
    ]);
  });
});

describe('a JSON file of rules', () => {
  const read = (text: string) => additionDrafts(text, 'aturan.json');

  it('holds one rule or a list of them; a note in one language stands for both', () => {
    const one = '{ "id": "a", "source": { "title": "T", "note": "N" } }';
    expect(read(one)).toEqual({
      drafts: [{ id: 'a', source: { title: 'T', note: { id: 'N', en: 'N' } } }],
    });
    expect(read(`\uFEFF[${one}, 5]`)).toMatchObject({ drafts: [{ id: 'a' }, 5] });
  });

  it('that is no JSON is refused with its row', () => {
    expect(read('{\n  "id": "a",\n  oops\n}')).toEqual({
      problems: [{ code: 'rule-json-invalid', severity: 'error', where: { file: 'aturan.json', row: 3 } }],
    });
  });

  it('that gives an amount twice is refused: only the last one would count', () => {
    const text = '[{ "value": {\n "Bidan": 1,\n "B\\u0069dan": 2 } }, { "value": { "Bidan": 3 } }]';
    expect(read(text)).toEqual({
      problems: [
        {
          code: 'rule-name-twice',
          severity: 'error',
          where: { file: 'aturan.json', row: 3 },
          found: 'Bidan',
          data: { name: 'Bidan' },
        },
      ],
    });
  });
});

describe('the shape of an addition', () => {
  const check = async (draft: unknown) => {
    const checked = await checkAddition(draft, { file: 'f.json' }, 'x');
    return 'addition' in checked ? checked.addition : checked.problems;
  };

  it('is given back clean when it is sound', async () => {
    expect(await check({ ...RICE, source: { title: ' Perdirjen 1/2026 ' } })).toEqual(RICE);
  });

  it.each([
    ['an unknown rule', { ...RICE, id: 'allowance.rice' }, ['rule-id-unknown']],
    [
      'no rule at all',
      { from: '2026-01-01', source: RICE.source },
      ['rule-field-missing', 'rule-field-missing'],
    ],
    ['a text', 'beras', ['rule-field-invalid']],
    ['an impossible day', { ...RICE, from: '2026-02-30' }, ['rule-date-invalid']],
    ['no source', { ...RICE, source: undefined }, ['rule-field-missing']],
    ['a price as text', { ...RICE, value: '8000' }, ['rule-field-invalid']],
    ['cents', { ...RICE, value: 8000.5 }, ['rule-number-not-whole']],
    ['no value', { id: RICE.id, from: RICE.from, source: RICE.source }, ['rule-field-missing']],
    ['a field too many', { ...RICE, until: '2027-01-01' }, ['rule-field-unknown']],
    [
      'several mistakes at once',
      { ...RICE, from: 'kemarin', value: -1, source: {} },
      ['rule-date-invalid', 'rule-field-missing', 'rule-number-range'],
    ],
  ])('is refused for %s', async (_what, draft, expected) => {
    const result = await check(draft);
    expect(codes(result as readonly { code: string }[])).toEqual(expected);
  });

  it('names the place in the file', async () => {
    const draft = {
      ...RICE,
      id: 'tax.article-17',
      value: [
        { upTo: 5, rate: 0.5 },
        { upTo: null, rate: 5 },
      ],
    };
    expect(await check(draft)).toMatchObject([
      { code: 'rule-number-not-whole', where: { file: 'f.json', path: 'x value[0].rate' }, found: '0.5' },
    ]);
  });

  it('may be a repeal', async () => {
    expect(await check({ ...RICE, value: null })).toEqual({ ...RICE, value: null });
  });
});
