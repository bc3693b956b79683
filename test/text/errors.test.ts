import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CATALOGUES, errorTexts } from '../../src/text/errors/index.ts';

const SOURCE = join(import.meta.dirname, '../../src');

function thrownIds(): Set<string> {
  const ids = new Set<string>();
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(SOURCE, name), 'utf8');
    const thrown = /new (?:UsageError|RefusedError|RuleMissingError|EnvironmentError)\(\s*([^,)]+)/g;
    for (const [, argument = ''] of text.matchAll(thrown)) {
      for (const [, id = ''] of argument.matchAll(/'([a-z0-9-]+)'/g)) ids.add(id);
    }
  }
  // Store and sheets translate failures of the system by tables of their own.
  for (const table of ['store/file/sqlite-errors.ts', 'files/file-system-error.ts']) {
    const text = readFileSync(join(SOURCE, table), 'utf8');
    for (const [, id = ''] of text.matchAll(/'((?:database|disk|file|folder|path)-[a-z-]+)'/g)) ids.add(id);
  }
  return ids;
}

describe('the sentences of errors', () => {
  it('exist in both languages for every stop that the program can make', () => {
    const ids = [...thrownIds()].sort();
    expect(ids.length).toBeGreaterThan(20);
    for (const lang of ['id', 'en'] as const) {
      expect(ids.filter((id) => !(id in errorTexts[lang]))).toEqual([]);
    }
  });

  it('stand in one catalogue each', () => {
    const ids = ERROR_CATALOGUES.flatMap((catalogue) => Object.keys(catalogue.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('a finding that is not there', () => {
  const unit = 'unit-low:Dinas Sosial, Pemberdayaan Perempuan, dan Anak';
  const data = { period: '2026-01', findings: `rater-lenient:Inspektorat\n${unit}` };
  const remedy = (finding: string): string =>
    errorTexts.en['finding-unknown']?.remedy({ ...data, finding }) ?? '';

  it('proposes the whole name of a unit, commas and all', () => {
    expect(remedy('unit-low:Dinas Sosial, Pemberdayan Perempuan dan Anak')).toBe(`did you mean ${unit}?`);
    expect(remedy('Dinas Sosial')).not.toContain('did you mean');
  });

  it('names every finding on a line of its own where none is near', () => {
    expect(remedy('apa')).toBe(`name one of:\n  rater-lenient:Inspektorat\n  ${unit}`);
  });
});
