import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { DEFAULT_FAIRNESS } from '../../src/domain/fairness/fairness-policy.ts';
import { DEFAULT_FEEDBACK } from '../../src/domain/feedback/feedback-policy.ts';
import { DEFAULT_OBJECTIONS } from '../../src/domain/objection/deadlines.ts';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import { DEFAULT_TALENT } from '../../src/domain/talent/talent-policy.ts';
import {
  describePolicy,
  EXAMPLE_POLICY_FILE,
  EXAMPLE_POLICY_YAML,
  parsePolicy,
} from '../../src/policy/index.ts';

async function example(): Promise<PayPolicy> {
  const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, EXAMPLE_POLICY_FILE);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

describe('the example policy', () => {
  test('is an example, names no regulation, and holds from January 2026', async () => {
    const { name, decree, example: isExample, effective } = await example();
    expect({ name, decree, isExample, effective }).toEqual({
      name: 'Kebijakan contoh',
      decree: null,
      isExample: true,
      effective: '2026-01',
    });
  });

  test('warns only that the holidays of 2027 are to be completed', async () => {
    const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, EXAMPLE_POLICY_FILE);
    expect('warnings' in parsed && parsed.warnings).toEqual([
      {
        code: 'policy-year-incomplete',
        severity: 'warning',
        where: { file: EXAMPLE_POLICY_FILE, row: 42, path: 'calendar.incompleteYears[0]' },
        found: '2027',
        data: { year: '2027' },
      },
    ]);
  });

  test('has a five-day week and 16 holidays in 2026, of 2027 only the fixed dates', async () => {
    const { calendar } = await example();
    expect(calendar).toEqual({
      years: [2026, 2027],
      incompleteYears: [2027],
      workingWeekdays: [1, 2, 3, 4, 5],
      holidays: [
        ...[
          '01-01',
          '01-16',
          '02-17',
          '03-19',
          '03-21',
          '03-22',
          '04-03',
          '05-01',
          '05-14',
          '05-27',
          '05-31',
        ],
        ...['06-01', '06-16', '08-17', '08-25', '12-25'],
      ]
        .map((day) => `2026-${day}`)
        .concat(['01-01', '05-01', '06-01', '08-17', '12-25'].map((day) => `2027-${day}`)),
    });
  });

  test('pays salary and TPP by service status', async () => {
    const all = { num: 1, den: 1 };
    const none = { num: 0, den: 1 };
    expect((await example()).statusShares).toEqual({
      aktif: { salary: all, tpp: all },
      'cuti-besar': { salary: all, tpp: none },
      cltn: { salary: none, tpp: none },
      'tugas-belajar': { salary: all, tpp: none },
      'diberhentikan-sementara': { salary: { num: 1, den: 2 }, tpp: none },
      nonaktif: { salary: none, tpp: none },
    });
  });

  test('weighs quality 40, attendance 40, initiative 10, communication 10', async () => {
    const { components } = (await example()).performance;
    expect(components.map(({ code, weight, source, rated }) => [code, weight, source, rated])).toEqual([
      ['kualitas', 40, 'targets-or-raters', 'kualitas'],
      ['kehadiran', 40, 'attendance', null],
      ['inisiatif', 10, 'raters', 'inisiatif'],
      ['komunikasi', 10, 'raters', 'komunikasi'],
    ]);
  });

  test('judges with superiors 60, colleagues 20, third parties 20, at least two raters', async () => {
    const { performance } = await example();
    expect(performance.raters).toEqual({
      roles: [
        { role: 'atasan', weight: 60 },
        { role: 'rekan', weight: 20 },
        { role: 'pihak-ketiga', weight: 20 },
      ],
      minimumRaters: 2,
    });
    expect([performance.targets.cap, performance.missing, performance.factor]).toEqual([
      { num: 1, den: 1 },
      'hold',
      'proportional',
    ]);
  });

  test('cuts attendance by exact hundredths of a percent; only absence without notice cuts all TPP', async () => {
    const { attendanceCodes } = (await example()).performance;
    expect(attendanceCodes.map(({ code, percent, appliesTo }) => [code, percent, appliesTo])).toEqual([
      ['tl1', 50, 'component'],
      ['tl2', 100, 'component'],
      ['tl3', 125, 'component'],
      ['tl4', 150, 'component'],
      ['psw1', 50, 'component'],
      ['psw2', 100, 'component'],
      ['psw3', 125, 'component'],
      ['psw4', 150, 'component'],
      ['apel', 200, 'component'],
      ['tk', 300, 'both'],
    ]);
  });

  test('has bands from 90, 76, 61, 51 and 0 and banded percents of 100, 95, 75, 60 and 50', async () => {
    const { bands, bandedPercent } = (await example()).performance;
    expect(bands).toEqual([
      { from: 9000, predicate: 'sangat baik' },
      { from: 7600, predicate: 'baik' },
      { from: 6100, predicate: 'butuh perbaikan' },
      { from: 5100, predicate: 'kurang' },
      { from: 0, predicate: 'sangat kurang' },
    ]);
    expect(bandedPercent).toEqual({
      'sangat baik': { num: 1, den: 1 },
      baik: { num: 19, den: 20 },
      'butuh perbaikan': { num: 3, den: 4 },
      kurang: { num: 3, den: 5 },
      'sangat kurang': { num: 1, den: 2 },
    });
  });

  test('takes TPP from 17 class amounts and the exact indices 0.60, 0.97 and 0.75', async () => {
    expect((await example()).tpp.base).toEqual({
      kind: 'indices',
      amounts: [
        ...[
          1_540_000, 1_947_000, 2_354_000, 2_849_000, 4_807_000, 5_764_000, 6_633_000, 7_523_000, 9_360_000,
        ],
        ...[10_760_000, 12_370_000, 16_000_000, 20_010_000, 22_295_000, 29_286_000, 32_540_000, 41_550_000],
      ],
      indices: [
        { name: 'Kapasitas fiskal', value: { num: 3, den: 5 } },
        { name: 'Kemahalan konstruksi', value: { num: 97, den: 100 } },
        { name: 'Penyelenggaraan pemerintahan', value: { num: 3, den: 4 } },
      ],
    });
  });

  test('has the five criteria, 20 percent for acting officials, 80 percent for CPNS', async () => {
    const { criteria, plt, kindShares } = (await example()).tpp;
    expect(
      criteria.map(({ code, percent, weighted, appliesTo }) => [code, percent, weighted, appliesTo]),
    ).toEqual([
      ['BEBAN_KERJA', { num: 2, den: 5 }, true, 'all'],
      ['PRESTASI_KERJA', { num: 3, den: 5 }, true, 'all'],
      ['KONDISI_KERJA', { num: 1, den: 10 }, false, 'listed'],
      ['TEMPAT_BERTUGAS', { num: 1, den: 10 }, false, 'listed'],
      ['KELANGKAAN_PROFESI', { num: 1, den: 5 }, false, 'listed'],
    ]);
    expect(plt).toEqual({ num: 1, den: 5 });
    expect(kindShares).toEqual({
      PNS: { num: 1, den: 1 },
      CPNS: { num: 4, den: 5 },
      PPPK: { num: 1, den: 1 },
      'PPPK-PW': { num: 0, den: 1 },
    });
  });

  test('has the default of every other setting', async () => {
    const { rounding, contributions, tax, adjustments, extraPay, arrears, approval, training } =
      await example();
    const all = { num: 1, den: 1 };
    expect({ rounding, contributions, tax, adjustments, extraPay, arrears, approval }).toEqual({
      rounding: { salary: 'up-100' },
      contributions: { cpnsIwp: { num: 2, den: 25 }, pppkScheme: 'taspen', pppkJkm: null },
      tax: {
        salary: { PNS: 'state-borne', CPNS: 'state-borne', PPPK: 'state-borne', 'PPPK-PW': 'withheld' },
        tpp: 'incremental',
        tppBearer: 'withheld',
        rounding: 'half-up',
        noNpwpSurcharge: false,
      },
      adjustments: { minimumTakeHome: 0 },
      extraPay: { basisMonthsBefore: 1, thrTpp: all, gaji13Tpp: all },
      arrears: { months: 12 },
      approval: { separatePersons: true },
    });
    expect(Object.entries(training).map(([code, { below }]) => [code, below])).toEqual([
      ['kualitas', 7000],
      ['kehadiran', 7000],
      ['inisiatif', 7000],
      ['komunikasi', 7000],
    ]);
  });

  test('says of its optional sections what holds in a policy without them', async () => {
    const { objections, feedback, fairness, talent } = await example();
    expect({ objections, feedback, fairness, talent }).toEqual({
      objections: DEFAULT_OBJECTIONS,
      feedback: DEFAULT_FEEDBACK,
      fairness: DEFAULT_FAIRNESS,
      talent: DEFAULT_TALENT,
    });
  });

  test('is described setting by setting, and no setting of the file is left out', async () => {
    const settings = describePolicy(await example());
    const described = new Map(settings.map(({ path, value }) => [path, value]));
    expect(described.size).toBe(settings.length);
    for (const [path, written] of leavesOf(EXAMPLE_POLICY_YAML)) {
      const shown = described.get(path);
      const plainly = /^[\d_.]+$/.test(written) ? String(Number(written.replaceAll('_', ''))) : written;
      expect(`${path} ${shown}`).toBe(`${path} ${/^\d{4}-\d\d(-\d\d)?$/.test(written) ? written : plainly}`);
    }
  });
});

/** Paths (entries of lists by their code) and texts of all settings; the codes themselves are part of the path. */
function leavesOf(yaml: string): readonly (readonly [string, string])[] {
  const leaves: [string, string][] = [];
  const lists = [
    'calendar.years',
    'calendar.incompleteYears',
    'calendar.workingWeekdays',
    'fairness.answerBeforeApproval',
  ];
  const walk = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const step = String(key);
        if (step === 'code' || (path.startsWith('tpp.base.indices[') && step === 'name')) continue;
        walk(value, path === '' ? step : `${path}.${step}`);
      }
    } else if (isSeq(node) && !lists.includes(path)) {
      for (const item of node.items) {
        const name = isMap(item) ? String(item.get('code') ?? item.get('name')) : String(item);
        walk(item, `${path}[${name}]`);
      }
    } else if (isSeq(node)) {
      leaves.push([path, node.items.join(', ')]);
    } else if (isScalar(node)) {
      leaves.push([path, String(node.value)]);
    }
  };
  walk(parseDocument(yaml, { schema: 'failsafe' }).contents, '');
  return leaves;
}
