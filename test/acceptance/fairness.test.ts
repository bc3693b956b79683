import { beforeAll, describe, expect, it } from 'vitest';
import { biasedCity } from '../support/biased-city.ts';
import { biasedOffice } from '../support/biased-office.ts';
import type { Office } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const city = biasedCity(3);
const { lenient, uniform, pair, lowUnit } = city.planted;
let office: Office;

beforeAll(async () => {
  ({ office } = await biasedOffice(folder.path, 3));
});

describe('a city with planted bias', () => {
  it('has in check exactly the planted raters and the unit, each with its numbers', () => {
    const { findings } = office.data('check', '2026-01') as {
      findings: readonly { code: string; nip?: string; message: string; remedy: string }[];
    };
    const shown = findings.filter(({ code }) => /^(rater|raters|rating-outlier|unit-(low|high))/.test(code));
    expect(shown.map(({ code, nip }) => [code, nip])).toEqual([
      ['rater-lenient', lenient],
      ['rater-uniform', uniform],
      ['rater-halo', uniform],
      ['raters-reciprocal', pair[0]],
      ['unit-low', undefined],
    ]);
    expect(shown[1]?.message).toContain('gave 12 employees between 85.00 and 85.00');
    expect(shown[3]?.message).toContain(`gave ${pair[1]} `);
    expect(shown[4]?.message).toContain(`unit "${lowUnit}"`);
    for (const { remedy } of shown) expect(remedy).toMatch(/innocent|targets are low too/);
  });

  it('is exported with raters beside the others, units side by side, and coverage by role', () => {
    const head = office.must('audit').trim().split('\n').length;
    office.must('export', 'fairness', '2026-01', '--lang', 'en', '--out', 'adil');
    office.must('export', 'fairness', '2026-01', '--lang', 'id', '--out', 'adil.xlsx');
    const rows = (file: string): readonly (readonly string[])[] =>
      office
        .read(`adil/${file}`)
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(','));
    expect(rows('1-findings.csv')).toHaveLength(1 + 5);
    const raters = rows('2-raters.csv');
    const lenientRow = raters.find(([rater]) => rater === lenient) ?? [];
    expect(Number(lenientRow.at(-1))).toBeGreaterThan(1000);
    expect(raters).toHaveLength(1 + new Set(city.ratings.map(({ rater }) => rater)).size);
    expect(rows('3-work-units.csv')).toHaveLength(1 + 10);
    const coverage = rows('4-coverage-by-role.csv');
    expect(coverage).toHaveLength(1 + 10 * 3);
    expect(coverage.find(([unit, role]) => unit === lowUnit && role === 'atasan')?.slice(2)).toEqual([
      '24',
      '24',
      '10000',
    ]);
    // Every file of both exports stands in the audit chain: four of CSV and the workbook.
    expect(office.must('audit').trim().split('\n').length).toBe(head + 5);
  });

  it('is compared as a whole only, and month by month', () => {
    expect(office.run('export', 'fairness', '2026-01', '--unit', lowUnit).code).toBe(2);
    expect(office.run('export', 'fairness', '2026-01', '--kind', 'thr').code).toBe(2);
    expect(office.run('export', 'fairness', '2026-01', '--out', '-').code).toBe(2);
  });
});
