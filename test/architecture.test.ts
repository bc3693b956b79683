import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breachOf, DEPENDENCIES, FOLDERS_WITH_DOOR, folderOf, layerOf } from './support/dependency-table.ts';
import { cyclesOf, importGraph, importsOf, loadedWith, readSources } from './support/import-graph.ts';
import { isTooLong, nameBreaches, sentenceBreaches, wordBreaches } from './support/source-words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(join(root, 'src'));
const graph = importGraph(sources);
const filesOnly = graph.filter(({ isPackage }) => !isPackage);

/** What the checks say about one planted file. */
function planted(path: string, ...lines: readonly string[]): readonly string[] {
  const file = { path, text: `${lines.join('\n')}\n` };
  const breaches = importsOf(file)
    .map(breachOf)
    .filter((breach) => breach !== null);
  return [...breaches, ...nameBreaches(file), ...wordBreaches(file)];
}

describe('what a folder may import', () => {
  test('every import follows the dependency table', () => {
    expect(graph.map(breachOf).filter((breach) => breach !== null)).toEqual([]);
  });

  test('the dependency table names the folders of src, and no other', () => {
    expect([...new Set(sources.map(({ path }) => folderOf(path)))].sort()).toEqual(
      Object.keys(DEPENDENCIES).sort(),
    );
  });

  test.each([
    ['domain/x.ts', "import { openStore } from '../store/index.ts';", 'domain may not import store/index.ts'],
    [
      'domain/x.ts',
      "import type { Store } from '../app/ports/store.ts';",
      'domain may not import app/ports/store.ts',
    ],
    ['domain/x.ts', "import { join } from 'node:path';", 'domain may not import node:path'],
    ['domain/x.ts', "import { z } from 'zod';", 'domain may not import package zod'],
    ['domain/x.ts', "const { z } = await import('zod');", 'domain may not import package zod'],
    ['domain/x.ts', "export * from '../rules/index.ts';", 'domain may not import rules/index.ts'],
    [
      'rules/x.ts',
      "import { z } from 'zod';",
      'only rules/schema.ts, rules/check-catalogue.ts may import zod',
    ],
    ['policy/x.ts', "import { parseDocument } from 'yaml';", 'only policy/yaml/ may import yaml'],
    [
      'text/x.ts',
      "import { PAY_RULE_IDS } from '../rules/index.ts';",
      'text may import only types of rules/index.ts',
    ],
    ['intake/x.ts', "import { openStore } from '../store/index.ts';", 'intake may not import store/index.ts'],
    [
      'report/x.ts',
      "import { runPeriod } from '../app/run/run-period.ts';",
      'report may not import app/run/run-period.ts',
    ],
    ['app/x.ts', "import { openStore } from '../store/index.ts';", 'app may not import store/index.ts'],
    ['app/x.ts', "import Database from 'better-sqlite3';", 'app may not import package better-sqlite3'],
    ['app/x.ts', "import { fieldsOf } from '../intake/kinds.ts';", 'intake is imported through its index.ts'],
    [
      'store/x.ts',
      "import { writeReport } from '../sheets/index.ts';",
      'store may not import sheets/index.ts',
    ],
    [
      'sheets/x.ts',
      "import { fieldsOf } from '../intake/index.ts';",
      'sheets may not import intake/index.ts',
    ],
    ['cli/x.ts', "import exceljs from 'exceljs';", 'cli may not import package exceljs'],
    ['cli/x.ts', "import { openStore } from '../store/store.ts';", 'store is imported through its index.ts'],
    [
      'app/x.ts',
      "import { random } from '../../test/support/random.ts';",
      'src may not import from outside src',
    ],
    ['extra/x.ts', "import { join } from 'node:path';", 'folder extra is not in the dependency table'],
  ])('%s: %s is refused', (path, line, defect) => {
    const breaches = planted(path, '// first line', line);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(`src/${path}:2: ${defect}`);
  });

  test.each([
    ['domain/pay/x.ts', "import { BugError } from '../bug-error.ts';"],
    ['text/x.ts', "import type { RuleUnit } from '../rules/index.ts';"],
    ['store/x.ts', "import { RefusedError } from '../app/errors.ts';"],
    ['sheets/x.ts', "import { parse } from 'csv-parse/sync';"],
    ['policy/yaml/x.ts', "import { z } from 'zod';"],
    ['cli/x.ts', "const { runPeriod } = await import('../app/run-period.ts');"],
  ])('%s: %s is allowed', (path, line) => {
    expect(planted(path, line)).toEqual([]);
  });
});

describe('cycles', () => {
  test('no folder leads back to itself', () => {
    const arrows = filesOnly
      .filter(({ kind }) => kind !== 'type')
      .map(({ file, target }) => [layerOf(file), layerOf(target)] as const);
    expect(cyclesOf(arrows)).toEqual([]);
  });

  test('no file leads back to itself, not even by a type', () => {
    const arrows = filesOnly
      .filter(({ kind }) => kind !== 'lazy')
      .map(({ file, target }) => [file, target] as const);
    expect(cyclesOf(arrows)).toEqual([]);
  });

  test('a planted cycle of three is found, a diamond is none', () => {
    expect(
      cyclesOf([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
      ]),
    ).toEqual([['a', 'b', 'c', 'a']]);
    expect(
      cyclesOf([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ).toEqual([]);
  });
});

describe('what is loaded when', () => {
  const packagesLoadedWith = (entry: string) =>
    [...loadedWith(entry, graph)].filter(
      (target) => !target.startsWith('node:') && !target.includes('.ts') && !target.includes('.json'),
    );

  test('the entry loads nothing before it knows that more than the version is wanted', () => {
    expect([...loadedWith('cli/main.ts', graph)]).toEqual(['cli/main.ts']);
  });

  test('the command line loads only the parser of arguments; every command loads its work when it runs', () => {
    expect(packagesLoadedWith('cli/run-program.ts')).toEqual(['commander']);
  });

  test.each(['rules/index.ts', 'policy/index.ts'])('%s does not load zod or yaml', (door) => {
    expect(packagesLoadedWith(door)).toEqual([]);
  });

  test('a run loads no packages, no reports and no sheets', () => {
    expect(packagesLoadedWith('app/run/run-period.ts')).toEqual([]);
    const folders = new Set([...loadedWith('app/run/run-period.ts', graph)].map(folderOf));
    for (const folder of ['report', 'sheets', 'intake']) expect(folders).not.toContain(folder);
  });

  test('exceljs is loaded only to write a workbook, echarts only to draw', () => {
    const loaded = packagesLoadedWith('sheets/index.ts');
    for (const name of ['exceljs', 'echarts/core']) expect(loaded).not.toContain(name);
    expect(packagesLoadedWith('sheets/html/write-html.ts')).toContain('echarts/core');
  });
});

describe('files', () => {
  test('names say what is inside', () => {
    expect(sources.flatMap(nameBreaches)).toEqual([]);
  });

  test('no file is too long to read', () => {
    expect(sources.filter(isTooLong).map(({ path }) => path)).toEqual([]);
  });

  test.each(FOLDERS_WITH_DOOR)('%s/index.ts opens with what lives there and what must not', (folder) => {
    const [first, second] = readFileSync(join(root, 'src', folder, 'index.ts'), 'utf8').split('\n');
    expect(first).toMatch(/^\/\/ .{20,}/);
    expect(second).toMatch(/^\/\/ (Not here|Must not contain): /);
  });

  test('planted files are refused for their names', () => {
    expect(planted('app/utils.ts')).toEqual(['src/app/utils.ts: "utils.ts" says nothing']);
    expect(planted('app/helpers/x.ts')).toEqual(['src/app/helpers/x.ts: "helpers" says nothing']);
    expect(planted('app/MyFile.ts')).toEqual(['src/app/MyFile.ts: names are kebab-case']);
  });

  test('a file of 300 lines is not too long, one of 301 is', () => {
    const lines = (count: number) => ({ path: 'app/x.ts', text: '//\n'.repeat(count) });
    expect(isTooLong(lines(300))).toBe(false);
    expect(isTooLong(lines(301))).toBe(true);
  });
});

describe('words', () => {
  test('no any, no non-null assertion, no default export; the middle knows neither time, chance nor process', () => {
    expect(sources.flatMap(wordBreaches)).toEqual([]);
  });

  test.each([
    ['domain/x.ts', 'const now = Date.now();', 'Date'],
    ['domain/x.ts', 'const a = new Date(0);', 'Date'],
    ['domain/x.ts', 'const a = Math.random();', 'Math.random'],
    ['domain/x.ts', 'const a = process.env.HOME;', 'process'],
    ['domain/x.ts', "console.log('a');", 'console'],
    ['domain/x.ts', "const a = parseFloat('1.5');", 'parseFloat'],
    ['domain/x.ts', 'const a = amount.toFixed(2);', 'toFixed'],
    ['app/x.ts', 'const a = process.cwd();', 'process'],
    ['cli/x.ts', 'const a: any = 1;', 'any'],
    ['cli/x.ts', 'const a = list[0]!;', 'non-null assertion'],
    ['cli/x.ts', 'export default function f() {}', 'default export'],
  ])('%s: %s is refused', (path, line, word) => {
    expect(planted(path, '// first line', line)).toEqual([`src/${path}:2: ${word}`]);
  });

  test('the same words in comments, strings and property names are nothing', () => {
    expect(
      planted(
        'domain/x.ts',
        '// any Date, process!',
        "const a = 'any Date';",
        'const b = { process: 1 }.process;',
      ),
    ).toEqual([]);
  });
});

describe('sentences for people', () => {
  /** Words that are data: headings and spellings to be recognised, the invented city, the policy file, exit codes, the look of a page. */
  const WORDS_AS_DATA = [
    'intake/headings/',
    'sheets/html/page-style.ts',
    'intake/parsers/spellings.ts',
    'intake/cells/golongan.ts',
    'intake/cells/kind.ts',
    'app/demo/',
    'domain/feedback/common-words.ts',
    'domain/office/bank-presets.ts',
    // Headings of forms of other offices.
    'report/coretax/annual-forms.ts',
    'report/coretax/bpmp-form.ts',
    'report/sipd/',
    'policy/example-policy.ts',
    'policy/example-people-sections.ts',
    'policy/example-schedule.ts',
    'cli/exit-codes.ts',
    // Scripts of shells.
    'cli/completion/shell-scripts.ts',
    // SQL only: sentences about the database stand in text/errors/.
    'store/',
  ];

  test('stand in text, in both languages, and nowhere else', () => {
    const others = sources.filter(
      ({ path }) => folderOf(path) !== 'text' && !WORDS_AS_DATA.some((start) => path.startsWith(start)),
    );
    expect(others.flatMap(sentenceBreaches)).toEqual([]);
  });

  test('a planted sentence is found; keys, examples and messages for developers are none', () => {
    const found = (text: string) => sentenceBreaches({ path: 'app/x.ts', text }).length;
    expect(found("const a = 'nothing of this file was stored';")).toBe(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is a template itself
    expect(found('const a = `slip of ${nip} has been computed again`;')).toBe(1);
    expect(found("const a = 'golongan-unknown';")).toBe(0);
    expect(found("const a = 'binjai-pay explain 198501012010011001 2026-01';")).toBe(0);
    expect(found("throw new BugError('the sum of the lines is not the total');")).toBe(0);
  });
});

describe('tests', () => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'architecture.test.ts')
    .map((path) => ({ path, text: readFileSync(join(root, 'test', path), 'utf8') }));

  test('compare exactly: no test accepts an amount that is close', () => {
    expect(tests.filter(({ text }) => text.includes('toBeCloseTo')).map(({ path }) => path)).toEqual([]);
  });

  test('all run: none is left out or alone', () => {
    expect(
      tests.filter(({ text }) => /\b(test|it|describe)\.(only|todo)\b/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('the oracle shares no code with the program', () => {
    const oracle = readSources(join(root, 'test/support/oracle'));
    const shared = importGraph(oracle).filter(
      ({ target, kind }) => target.includes('src/') && kind !== 'type',
    );
    expect(oracle.length).toBeGreaterThan(5);
    expect(shared).toEqual([]);
  });

  test('no sheet of a fixture, no file of the project names a folder of the machine that it was made on', () => {
    const prose = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'DECISIONS.md',
      'CHANGELOG.md',
      'fixtures/README.md',
    ];
    const named = prose
      .filter((path) => existsSync(join(root, path)))
      .filter((path) => /\/(work|home|root|Users)\//.test(readFileSync(join(root, path), 'utf8')));
    expect(named).toEqual([]);
  });
});
