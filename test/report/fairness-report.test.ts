import { describe, expect, it } from 'vitest';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import type { UnitScores } from '../../src/domain/fairness/unit-scores.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { fairnessReport } from '../../src/report/index.ts';

const FINDING: Problem = {
  code: 'unit-low',
  severity: 'warning',
  where: {},
  data: { unit: 'Dinas Contoh', people: 8, units: 4, own: 7000, middle: 8500 },
};
const UNITS: readonly UnitScores[] = [
  { unit: 'Dinas Contoh', totals: [8000, 8500], rated: [8000], targets: [] },
  { unit: 'Dinas Misal', totals: [9000], rated: [9000], targets: [] },
];
const RATER = {
  ratees: 3,
  lowest: 7000,
  median: 8000,
  highest: 9000,
  level: 0,
  compared: 0,
  others: null,
  distance: null,
};

function findingsSheet(findings: readonly Problem[], raters: readonly string[], lang: 'id' | 'en') {
  const [sheet] = fairnessReport({
    period: makePeriod(2026, 1),
    findings,
    raters: raters.map((rater) => ({ ...RATER, rater })),
    corrections: null,
    units: UNITS,
    coverage: [],
    people: new Map(),
    chainHead: 'c'.repeat(64),
    lang,
  });
  return sheet;
}

describe('the findings of a month whose ratings show nothing', () => {
  it('say so in words, with how many raters, employees and units were looked at, and for what', () => {
    expect(findingsSheet([], ['Ani', 'Budi'], 'id')?.titles.at(-1)).toMatch(
      /^Tidak ada temuan\. Yang diperiksa: 2 penilai, 3 pegawai bernilai, 2 unit kerja\. Yang dicari: .*saling menaikkan/,
    );
    expect(findingsSheet([], ['Ani', 'Budi'], 'en')?.titles.at(-1)).toMatch(
      /^Nothing was found\. Looked at: 2 raters, 3 employees with a score, 2 work units\. Looked for: /,
    );
  });

  it('say that nobody was rated where nobody was, instead of that nothing stands out', () => {
    expect(findingsSheet([], [], 'id')?.titles.at(-1)).toContain('tidak ada penilaian oleh orang lain');
    expect(findingsSheet([], [], 'en')?.titles.at(-1)).toContain('nobody was rated by others');
  });

  it('say nothing of it where something stands out', () => {
    const titles = findingsSheet([FINDING], ['Ani'], 'en')?.titles.join(' ');
    expect(titles).not.toContain('Nothing was found');
  });
});
