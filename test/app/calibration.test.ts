import { beforeAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/app/compare-runs.ts';
import { explainSlip } from '../../src/app/explain/explain-slip.ts';
import { reportSheets } from '../../src/app/export/report-sheets.ts';
import { periodFeedback } from '../../src/app/feedback/period-feedback.ts';
import { recordPolicy } from '../../src/app/law/record-policy.ts';
import { simulatePolicy } from '../../src/app/simulate/simulate-policy.ts';
import { verifyOffice } from '../../src/app/verify/verify-office.ts';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../src/policy/index.ts';
import { explainSteps } from '../../src/report/index.ts';
import { biasedCity } from '../support/biased-city.ts';
import { biasedSheets, RATING_HEADER } from '../support/biased-office.ts';
import { type Desk, newDesk } from '../support/desk.ts';
import {
  type AssessmentRow,
  correctionsOf,
  EXAMPLE_SETTINGS,
  type Facts,
  NO_FACTS,
  payslip,
} from '../support/oracle/index.ts';
import { computePrinted } from '../support/printed-formula.ts';
import { csvOf } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const MONTH = '2026-01';
const JANUARY = makePeriod(2026, 1);
const FEBRUARY = makePeriod(2026, 2);
const ACTOR = { name: 'Penghitung', osUser: 'uji', host: 'uji' };
const SETTING = { ratees: 5, tolerance: '5', limit: '12' };
const folder = tempFolder();
const city = biasedCity(4);
const { lenient } = city.planted;
const SHEETS = biasedSheets(city, MONTH);

/** The example policy with raters calibrated. */
function calibrated(limit = SETTING.limit, effective = MONTH): string {
  const written = EXAMPLE_POLICY_YAML.replace(
    /# (calibration:) \{.*\}/,
    `$1 { ratees: ${SETTING.ratees}, tolerance: ${SETTING.tolerance}, limit: ${limit} }`,
  ).replace('effective: 2026-01', `effective: ${effective}`);
  expect(written).toContain(`\n    calibration: { ratees: 5`);
  return written;
}

async function officeOf(policy: string | null): Promise<Desk> {
  const desk = await newDesk(folder.path);
  if (policy !== null) await recordPolicy(desk.store, policy, 'kebijakan.yaml', ACTOR);
  await bring(desk, SHEETS);
  return desk;
}

async function bring(desk: Desk, sheets: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, csv] of Object.entries(sheets)) desk.put(name, csv);
  await desk.import(Object.keys(sheets));
}

function simulated(desk: Desk, policy: string) {
  return parsePolicy(policy, 'kebijakan.yaml').then((parsed) => {
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    const request = { first: JANUARY, last: JANUARY, rules: [], progress: () => {} };
    return simulatePolicy(desk.store, { ...request, policy: parsed.policy });
  });
}

function assessmentRows(): readonly AssessmentRow[] {
  return city.ratings.map(({ ratee, rater, role, scores }) => {
    const [kualitas, inisiatif, komunikasi] = scores.map((score) => (score / 100).toFixed(2));
    return {
      nip: ratee,
      period: MONTH,
      peran: role,
      penilai: rater,
      kualitas: kualitas ?? '',
      inisiatif: inisiatif ?? '',
      komunikasi: komunikasi ?? '',
      catatan: '',
    };
  });
}

/** What the oracle knows of an employee of the city. */
function factsOf(nip: string, rows: readonly AssessmentRow[]): Facts {
  const [header = '', ...employees] = (SHEETS['pegawai.csv'] ?? '').trim().split('\n');
  const cells = employees.find((row) => row.startsWith(nip))?.split(',') ?? [];
  const row = Object.fromEntries(header.split(',').map((name, i) => [name, cells[i] ?? '']));
  const achieved = city.employees.find((each) => each.nip === nip)?.achieved ?? 0;
  return {
    ...NO_FACTS,
    employees: [row as Facts['employees'][number]],
    attendance: [{ nip, period: MONTH, tl1: 0 }],
    assessments: rows.filter((each) => each.nip === nip),
    targets: [
      {
        nip,
        period: MONTH,
        indikator: 'Berkas selesai',
        satuan: '',
        target: 100,
        realisasi: achieved,
        bobot: 100,
        arah: 'naik',
      },
    ],
  };
}

let plain: Desk;
let corrected: Desk;

beforeAll(async () => {
  plain = await officeOf(null);
  corrected = await officeOf(calibrated());
  await plain.run(MONTH);
  await corrected.run(MONTH);
});

describe('a policy that calibrates raters', () => {
  it('pays every employee what the oracle computes with corrections of its own, line by line', () => {
    const rows = assessmentRows();
    const corrections = correctionsOf(rows, SETTING);
    expect([...corrections.keys()]).toContain(lenient);
    const slips = corrected.slips(MONTH);
    expect(slips.size).toBe(city.employees.length);
    for (const { nip } of city.employees) {
      const { lines, score } = payslip(MONTH, factsOf(nip, rows), { ...EXAMPLE_SETTINGS, corrections });
      expect([nip, slips.get(nip)?.score, slips.get(nip)?.lines]).toEqual([nip, score, lines]);
    }
  });

  it('shows its effect on every employee before it is used: the simulation is what a run under it pays', async () => {
    const { employees } = await simulated(plain, calibrated());
    const [before, after] = [plain.slips(MONTH), corrected.slips(MONTH)];
    expect(employees).toHaveLength(city.employees.length);
    for (const { nip, before: was, after: is } of employees) {
      expect([nip, was.DITERIMA, is.DITERIMA]).toEqual([
        nip,
        before.get(nip)?.totals.DITERIMA,
        after.get(nip)?.totals.DITERIMA,
      ]);
      expect([was.TPP_BRUTO, is.TPP_BRUTO]).toEqual([
        before.get(nip)?.totals.TPP_BRUTO,
        after.get(nip)?.totals.TPP_BRUTO,
      ]);
    }
    const rated = new Set(city.ratings.filter(({ rater }) => rater === lenient).map(({ ratee }) => ratee));
    const less = employees.filter(
      ({ nip, before: was, after: is }) => rated.has(nip) && is.DITERIMA < was.DITERIMA,
    );
    expect(less.length).toBeGreaterThan(rated.size / 2);
    const same = await simulated(corrected, calibrated());
    expect(same.employees.filter(({ lines }) => Object.keys(lines).length > 0)).toEqual([]);
  });

  it('pays the same as without where nothing may be corrected', async () => {
    const { employees } = await simulated(plain, calibrated('0'));
    expect(employees).toHaveLength(city.employees.length);
    expect(employees.filter(({ lines }) => Object.keys(lines).length > 0)).toEqual([]);
  });

  it('is explained line by line: the score given, the distance, the correction, and the corrected score', () => {
    const ratee = city.ratings.find(({ rater, role }) => rater === lenient && role === 'atasan')?.ratee ?? '';
    const { steps, basis } = explainSlip(corrected.store, ratee, JANUARY, 'regular');
    const cellOf = () => ({ file: 'penilaian.csv', sheet: null, row: 2, letter: 'F', header: 'inisiatif' });
    const texts = explainSteps(steps, { policy: basis.context.policy, lang: 'en', cellOf });
    const step = texts.find(({ code }) => code === 'inisiatif_atasan');
    expect(step?.label).toBe('Score by the superior, corrected: Initiative');
    expect(step?.filled).toMatch(/^min\(100, max\(0, [\d.]+ − min\(12\.00, [\d.]+ − 5\.00\)\)\) = [\d.]+$/);
    expect(step?.inputs.map(({ name, sourceText }) => [name, sourceText])).toEqual([
      ['diberikan', 'penilaian.csv, row 2, column F "inisiatif"'],
      [
        'jarak',
        expect.stringMatching(
          /^median distance of this rater from the other raters of the same \d+ employees/,
        ),
      ],
      ['toleransi', expect.stringContaining('performance.raters.calibration.tolerance')],
      ['koreksi_terbesar', expect.stringContaining('performance.raters.calibration.limit')],
    ]);
    expect(step?.notes[0]).toContain('scores above the other raters');
    const component = texts.find(({ code }) => code === 'inisiatif');
    expect(component?.inputs.find(({ name }) => name === 'atasan')?.valueText).toBe(step?.amountText);
    for (const { filled, unit } of texts) {
      if (filled.includes('table(')) continue;
      const { left, right } = computePrinted(filled, unit === 'idr' ? 0 : 2);
      expect([filled, left]).toEqual([filled, right]);
    }
  });

  it('has the correction of every rater in export fairness, beside his distance from the others', () => {
    const raters = (desk: Desk) => {
      const request = { report: 'fairness', period: JANUARY, kind: 'regular', lang: 'en' } as const;
      const [, sheet] = reportSheets(desk.store, { ...request, progress: () => {} });
      return { names: sheet?.columns.map(({ name }) => name), rows: [...(sheet?.rows() ?? [])] };
    };
    const { names, rows } = raters(corrected);
    expect(names?.slice(-4)).toEqual([
      'jarak',
      'koreksi_kualitas',
      'koreksi_inisiatif',
      'koreksi_komunikasi',
    ]);
    const own = correctionsOf(assessmentRows(), SETTING).get(lenient);
    expect(rows.find(([rater]) => rater === lenient)?.slice(-3)).toEqual(
      ['kualitas', 'inisiatif', 'komunikasi'].map((column) => own?.[column]?.times(100).round()),
    );
    expect(raters(plain).names?.at(-1)).toBe('jarak');
  });

  it('is verified like every run', () => {
    expect(verifyOffice(corrected.store, () => {}).findings).toEqual([]);
  });
});

describe('a month that was approved', () => {
  it('keeps its corrections: a rating that comes late changes the pay of nobody else', async () => {
    const desk = corrected;
    desk.approve(MONTH);
    const [stranger] = city.employees.filter(({ unit }) => unit === city.planted.lowUnit);
    const nip = stranger?.nip ?? '';
    const late = [lenient, ...city.employees.slice(0, 6).map((each) => each.nip)]
      .filter((rater) => rater !== nip)
      .map((rater) => `${nip},${MONTH},pihak-ketiga,${rater},10,10,10`);
    await bring(desk, { 'susulan.csv': csvOf(RATING_HEADER, late) });
    await desk.run('2026-02');
    const paid = [...desk.slips('2026-02').values()].filter(
      ({ details }) => (details?.arrears.length ?? 0) > 0,
    );
    expect(paid.map((slip) => slip.nip)).toEqual([nip]);
    // Measured by the corrections of January, the late rows of the lenient rater included.
    const rows = assessmentRows();
    const corrections = correctionsOf(rows, SETTING);
    const own = late.map((row): AssessmentRow => {
      const [, , , penilai = '', kualitas = ''] = row.split(',');
      const scores = { kualitas, inisiatif: kualitas, komunikasi: kualitas };
      return { nip, period: MONTH, peran: 'pihak-ketiga', penilai, ...scores, catatan: '' };
    });
    const due = payslip(MONTH, factsOf(nip, [...rows, ...own]), { ...EXAMPLE_SETTINGS, corrections });
    const posted = desk.slips(MONTH).get(nip)?.totals.TPP_BRUTO ?? 0;
    const lines = paid[0]?.details?.arrears[0]?.lines ?? {};
    const tpp = Object.entries(lines).reduce(
      (sum, [code, amount]) => sum + (code.startsWith('TPP_') ? amount : 0),
      0,
    );
    expect(tpp).toBe(due.totals.TPP_BRUTO - posted);
    expect(tpp).toBeLessThan(0);
    expect(verifyOffice(desk.store, () => {}).findings).toEqual([]);
  });
});

describe('feedback under a policy that calibrates raters', () => {
  it('supposes one component higher and leaves the others as they were corrected', async () => {
    const desk = await officeOf(calibrated());
    await desk.close(MONTH);
    const { employees } = periodFeedback(desk.store, JANUARY, {}, () => {});
    const weights = new Map(EXAMPLE_SETTINGS.components.map(({ code, weight }) => [code, weight]));
    let compared = 0;
    for (const { nip, components, steps } of employees) {
      if (components.some(({ score, isRounded }) => score === null || isRounded)) continue;
      for (const { act, components: raised, score, total } of steps) {
        if (act.kind !== 'rating') continue;
        const sum = components.reduce(
          (of, each) =>
            of +
            (weights.get(each.component) ?? 0) *
              (raised.includes(each.component) ? score : (each.score ?? 0)),
          0,
        );
        expect([nip, raised, total]).toEqual([nip, raised, Math.floor((sum + 50) / 100)]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(city.employees.length);
    desk.store.close();
  });
});

describe('the comparison of a month as given with one that is calibrated', () => {
  it('books what calibration does to the policy, and other ratings to the score, to the rupiah', async () => {
    const desk = await officeOf(null);
    await recordPolicy(desk.store, calibrated('12', '2026-02'), 'kalibrasi.yaml', ACTOR);
    await desk.close(MONTH);
    const { 'pegawai.csv': _, ...february } = biasedSheets(city, '2026-02');
    await bring(desk, february);
    await desk.close('2026-02');
    const tpp = (month: string) =>
      [...desk.slips(month).values()].reduce((sum, { totals }) => sum + totals.TPP_BRUTO, 0);
    const first = compareRuns(desk.store, {
      period: FEBRUARY,
      against: JANUARY,
      kind: 'regular',
      progress: () => {},
    });
    const causes = (comparison: typeof first) => {
      const sums: Record<string, number> = {};
      for (const { causes: own } of comparison.employees())
        for (const [cause, amount] of Object.entries(own)) sums[cause] = (sums[cause] ?? 0) + amount;
      return sums;
    };
    expect(tpp('2026-02')).not.toBe(tpp(MONTH));
    expect(Object.keys(causes(first)).sort()).toEqual(['policy', 'tax']);
    const march = biasedSheets(biasedCity(5), '2026-03');
    await bring(desk, {
      'penilaian-3.csv': march['penilaian.csv'] ?? '',
      'kehadiran-3.csv': march['kehadiran.csv'] ?? '',
    });
    await desk.close('2026-03');
    const second = compareRuns(desk.store, {
      period: makePeriod(2026, 3),
      against: FEBRUARY,
      kind: 'regular',
      progress: () => {},
    });
    expect(Object.keys(causes(second)).sort()).toEqual(['score', 'tax']);
    desk.store.close();
  });
});
