import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/calendar/period.ts';
import type { PayPolicy } from '../../src/domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../src/domain/pay/slip-work.ts';
import type { EmployeeRecord } from '../../src/domain/people/employee.ts';
import { explainSteps } from '../../src/report/index.ts';
import { BATCH, evidenceOf, exampleContext, tracedSlip } from '../support/pay-example.ts';
import { computePrinted } from '../support/printed-formula.ts';

interface Situation {
  readonly who: string;
  readonly record: Partial<EmployeeRecord>;
  readonly other?: Partial<EmployeeEvidence>;
  readonly policy?: (policy: PayPolicy) => PayPolicy;
}

const TARGETS = [
  { batch: BATCH.targets, row: 2, indikator: 'Surat', satuan: 'surat', bobot: 6000, arah: 'naik' },
  { batch: BATCH.targets, row: 3, indikator: 'Keluhan', satuan: 'kali', bobot: 4000, arah: 'turun' },
] as const;

const SITUATIONS: readonly Situation[] = [
  { who: 'civil servant with family', record: {} },
  {
    who: 'single civil servant of high class, also acting',
    record: { pasangan: false, anak: 0, kelasJabatan: 12, pltKelas: 13, ptkp: 'TK/0' },
  },
  { who: 'civil servant on probation', record: { jenis: 'CPNS', mkg: 0, anak: 1 } },
  { who: 'contract employee', record: { jenis: 'PPPK', golongan: 'IX', mkg: 2 } },
  {
    who: 'contract employee insured with BPJS',
    record: { jenis: 'PPPK', golongan: 'IX', mkg: 2 },
    policy: (policy) => ({ ...policy, contributions: { ...policy.contributions, pppkScheme: 'bpjs-tk' } }),
  },
  {
    who: 'part-time contract employee in the first month',
    record: {
      jenis: 'PPPK-PW',
      golongan: null,
      mkg: null,
      gajiKontrak: 2_500_000,
      mulai: '2026-01-12' as Day,
    },
  },
  {
    who: 'head of an office',
    record: { jenisJabatan: 'struktural', eselon: 'II.b', golongan: 'IV/c', mkg: 24, kelasJabatan: 14 },
  },
  {
    who: 'functional official with an amount on the record',
    record: { jenisJabatan: 'fungsional', tunjanganFungsional: 540_000 },
  },
  { who: 'suspended civil servant', record: { status: 'diberhentikan-sementara' } },
  { who: 'joiner in the middle of the month', record: { mulai: '2026-01-12' as Day } },
  {
    who: 'civil servant with targets and a disciplinary sentence',
    record: {},
    other: {
      targets: [
        { ...TARGETS[0], target: 1_200_000, realisasi: 1_030_000 },
        { ...TARGETS[1], target: 30_000, realisasi: 40_000 },
      ],
      discipline: [
        { batch: BATCH.discipline, row: 2, dari: '2025-12', sampai: '2026-05', persen: 2500, dasar: 'SK 1' },
      ],
    },
  },
  {
    who: 'civil servant under final tax on TPP, taxes rounded down',
    record: {},
    policy: (policy) => ({ ...policy, tax: { ...policy.tax, tpp: 'final', rounding: 'floor' } }),
  },
  {
    who: 'civil servant paid by predicate',
    record: {},
    policy: (policy) => ({ ...policy, performance: { ...policy.performance, factor: 'banded' } }),
  },
  {
    who: 'civil servant present every day',
    record: {},
    other: { attendance: { batch: BATCH.attendance, row: 9, counts: {} } },
  },
  { who: 'civil servant without evidence', record: {}, other: { attendance: null } },
];

async function explained({ record, other, policy }: Situation) {
  const context = await exampleContext(policy);
  const { slip, steps } = tracedSlip(context, evidenceOf(record, other));
  const cellOf = () => ({ file: 'pegawai.xlsx', sheet: 'Pegawai', row: 14, letter: 'D', header: 'golongan' });
  return { slip, steps, texts: explainSteps(steps, { policy: context.policy, lang: 'en', cellOf }) };
}

/** Look-ups in tables cannot be computed from the printed text, and a cap is not printed. */
const LOOKED_UP = /table\(|≥|cap/;

describe.each(SITUATIONS)('explanation of a $who', (situation) => {
  it('has a step with the amount of every line of the slip', async () => {
    const { slip, steps } = await explained(situation);
    const last = new Map(steps.map(({ code, amount }) => [code, amount]));
    expect(Object.fromEntries(Object.keys(slip.lines).map((code) => [code, last.get(code)]))).toEqual(
      slip.lines,
    );
  });

  it('prints figures that give the printed result', async () => {
    const { texts } = await explained(situation);
    for (const { filled, unit, code } of texts) {
      if (LOOKED_UP.test(filled)) continue;
      const { left, right } = computePrinted(filled, unit === 'idr' ? 0 : 2);
      expect(`${code}: ${left.num}/${left.den}`, filled).toBe(`${code}: ${right.num}/${right.den}`);
    }
  });

  it('names every step and every figure, and says where each comes from', async () => {
    const { texts } = await explained(situation);
    for (const step of texts) {
      expect(step.label, step.code).not.toBe(step.code);
      for (const input of step.inputs) {
        if (!/^[A-Z][a-z]/.test(input.name)) expect(input.label, step.code).not.toBe(input.name);
        expect(input.sourceText).not.toBe('');
      }
    }
  });

  it('refers only to steps and lines that it has', async () => {
    const { steps } = await explained(situation);
    const codes = new Set(steps.map(({ code }) => code));
    const dangling = steps.flatMap(({ code, inputs }) =>
      inputs.flatMap(({ source, value }) =>
        (source.from === 'step' || source.from === 'line') && !codes.has(source.code) && value !== 0
          ? [`${code} → ${source.code}`]
          : [],
      ),
    );
    expect(dangling.filter((pair) => !/TPP_BRUTO|NETO_GAJI/.test(pair))).toEqual([]);
  });
});
