import { beforeAll, describe, expect, it } from 'vitest';
import { biasedCity } from '../support/biased-city.ts';
import { newOffice, type Office } from '../support/office.ts';
import { csvOf, EMPLOYEE_HEADER } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const city = biasedCity(3);
const { lenient, uniform, pair, lowUnit } = city.planted;
let office: Office;

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

beforeAll(() => {
  office = newOffice(folder.path);
  const employees = city.employees.map(
    ({ nip, unit }, i) =>
      `${nip},2026-01,Pegawai ${i + 1},PNS,III/c,14,${unit},Pengelola Data,pelaksana,,,7,0,0,TK/0,,,Bank Contoh,77000${i},2010-01-01`,
  );
  const ratings = city.ratings.map(
    ({ ratee, rater, role, scores }) => `${ratee},2026-01,${role},${rater},${scores.map(points).join(',')}`,
  );
  const targets = city.employees.map(
    ({ nip, achieved }) => `${nip},2026-01,Berkas selesai,100,${achieved},100,naik`,
  );
  const attendance = city.employees.map(({ nip }) => `${nip},2026-01,0`);
  for (const [name, header, rows] of [
    ['pegawai.csv', EMPLOYEE_HEADER, employees],
    ['penilaian.csv', 'nip,period,peran,penilai,kualitas,inisiatif,komunikasi', ratings],
    ['target.csv', 'nip,period,indikator,target,realisasi,bobot,arah', targets],
    ['kehadiran.csv', 'nip,period,tl1', attendance],
  ] as const)
    office.must('import', office.put(name, csvOf(header, rows)));
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
