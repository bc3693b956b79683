import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, ruleIds } from '../../src/rules/catalogue.ts';
import { checkCatalogue, checkRule, RULE_PROBLEM_CODES } from '../../src/rules/check-catalogue.ts';
import { NOTICE_RULE_IDS, PAY_RULE_IDS } from '../../src/rules/pay-rules.ts';
import { ruleProblemText } from '../../src/text/problems/rule-problems.ts';

const DATA = new URL('../../src/rules/data/', import.meta.url);
const BAD = new URL('./bad/', import.meta.url);

const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replaceAll('\\', '/'));

function idOf(path: string): string {
  return path.replace(/\.json$/, '').replaceAll('/', '.');
}

function readJson(path: string, folder: URL): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

describe('the shipped law', () => {
  it('has no defect that the build would stop at', () => {
    expect(checkCatalogue()).toEqual([]);
  });

  it('loads every data file, and nothing else', () => {
    expect(ruleIds().toSorted()).toEqual(files.map(idOf).toSorted());
  });

  it('needs every rule that it has, and has every rule that it needs', () => {
    expect([...PAY_RULE_IDS, ...NOTICE_RULE_IDS].toSorted()).toEqual(ruleIds().toSorted());
  });

  it.each(files)('%s: id is the path, source, dates and numbers are in order', (path) => {
    const file = readJson(path, DATA);
    expect(checkRule(idOf(path), file)).toEqual([]);
    expect(CATALOGUE.get(idOf(path))).toEqual(file);
  });

  it.each(files)('%s: says in which regulation every version stands and holds no web address', (path) => {
    const text = readFileSync(new URL(path, DATA), 'utf8');
    for (const version of CATALOGUE.get(idOf(path))?.versions ?? []) {
      expect(version.source.title).toMatch(/(PP|Perpres|Keppres|UU|PMK|Perdirjen|SE|Skema) /);
    }
    expect(text).not.toMatch(/https?:/);
  });

  it.each(files)('%s: was reviewed after its newest version was set', (path) => {
    const rule = CATALOGUE.get(idOf(path));
    for (const version of rule?.versions ?? []) {
      expect((rule?.reviewedOn ?? '') > (version.source.published ?? version.from)).toBe(true);
    }
  });
});

/** Words that the message must contain, in English. */
const DEFECTS: Readonly<Record<string, readonly string[]>> = {
  'id-not-path': ['id:', 'bad.another-place', 'bad.id-not-path'],
  'unknown-field': ['lastChecked', 'not known'],
  'unknown-field-in-version': ['versions[0].until', 'not known'],
  'no-source': ['versions[0].source', 'missing'],
  'empty-source-title': ['versions[0].source.title', 'empty'],
  'no-review-date': ['reviewedOn', 'missing'],
  'no-english-description': ['description.en', 'missing'],
  'no-versions': ['versions', 'missing or empty'],
  'unknown-unit': ['unit', 'permille', 'hundredths-of-percent'],
  'unknown-status': ['status', 'certain', 'two sources agree'],
  'date-not-in-calendar': ['versions[0].from', '2025-02-30', 'calendar day'],
  'date-without-day': ['versions[0].from', '2025-02', 'YYYY-MM-DD'],
  'review-date-not-in-calendar': ['reviewedOn', '2026-13-01', 'calendar day'],
  'versions-descend': ['versions[1].from', '2023-01-01', 'not after 2024-01-01'],
  'versions-same-day': ['versions[1].from', 'not after 2024-01-01'],
  fraction: ['versions[0].value', 'whole', '0.24'],
  'number-as-text': ['versions[0].value', '8%', 'shape'],
  'negative-rate': ['versions[0].value', '-1', 'too small', 'at least 0'],
  'rate-in-wrong-scale': ['versions[0].value', '80000', 'too large', 'at most 20000'],
  'no-value': ['versions[0].value', 'missing'],
  'table-instead-of-number': ['versions[0].value', '{"I":1}', 'shape'],
  'number-instead-of-table': ['versions[0].value', 'shape'],
  'eselon-missing': ['versions[0].value.V.a', 'missing'],
  'eselon-unknown': ['versions[0].value.V.b', 'not known'],
  'ptkp-category-unknown': ['versions[0].value.K/3', '"D"', 'A, B, C'],
  'grid-mkg-descends': ['versions[0].value.I/a', 'MKG', 'rise'],
  'grid-fraction': ['versions[0].value.I/a[0][1]', 'whole', '100.5'],
  'grid-empty-row': ['versions[0].value.I/a', 'empty'],
  'brackets-closed-end': ['versions[0].value', 'last', 'without end'],
  'brackets-open-in-the-middle': ['versions[0].value', 'only the last', 'without end'],
  'brackets-descend': ['versions[0].value', 'upper bounds', 'rise'],
  'brackets-category-missing': ['versions[0].value.C', 'missing'],
  'bracket-without-bound': ['versions[0].value[0].upTo', 'missing'],
  'cap-missing': ['versions[0].value.perYear', 'missing'],
  'row-status-without-row': ['rowStatus.II', 'no table has the row'],
};

describe('a malformed rule', () => {
  it('has a fixture and an expected message for each defect', () => {
    expect(readdirSync(BAD).map(idOf).toSorted()).toEqual(Object.keys(DEFECTS).toSorted());
  });

  it.each(Object.entries(DEFECTS))('%s is refused once, with its place and reason', (name, words) => {
    const problems = checkRule(`bad.${name}`, readJson(`${name}.json`, BAD));
    const messages = problems.map((problem) => ruleProblemText(problem, 'en'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`^bad\\.${name} `));
    for (const word of words) expect(messages[0]).toContain(word);
  });

  it('is explained in Indonesian as completely as in English', () => {
    for (const name of Object.keys(DEFECTS)) {
      for (const problem of checkRule(`bad.${name}`, readJson(`${name}.json`, BAD))) {
        const sentence = ruleProblemText(problem, 'id');
        expect(sentence).not.toContain('undefined');
        expect(sentence).not.toBe(ruleProblemText(problem, 'en'));
      }
    }
  });

  it('comes in every kind that has a sentence, but for the one about the whole catalogue', () => {
    const seen = new Set(
      Object.keys(DEFECTS).flatMap((name) =>
        checkRule(`bad.${name}`, readJson(`${name}.json`, BAD)).map(({ code }) => code),
      ),
    );
    expect(RULE_PROBLEM_CODES.filter((code) => !seen.has(code))).toEqual(['rule-absent']);
  });
});
