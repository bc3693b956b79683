import { describe, expect, it } from 'vitest';
import type { EmployeeEvidence } from '../../../src/domain/pay/slip-work.ts';
import { type EarningStage, splitEarnings, type Variance } from '../../../src/domain/pay/variance.ts';
import { evidenceOf, exampleContext, period } from '../../support/pay-example.ts';

const context = await exampleContext();
const regular: EarningStage = { context, extra: null };

/** The split where neither law nor policy nor month differ. */
function split(before: EmployeeEvidence, after: EmployeeEvidence, stage = regular): Variance {
  return splitEarnings(before, after, { before: stage, newRules: stage, newPolicy: stage, after: stage });
}

function sum(variance: Variance): number {
  return Object.values(variance).reduce((total, amount) => total + amount, 0);
}

describe('the split of a difference by cause', () => {
  it('names one cause where one thing changed', () => {
    const before = evidenceOf();
    const changes = [
      [{ golongan: 'III/b' }, 'grade'],
      [{ mkg: 12 }, 'grade'],
      [{ kelasJabatan: 8 }, 'post'],
      [{ anak: 1 }, 'family'],
      [{ status: 'cuti-besar' }, 'service'],
    ] as const;
    for (const [change, cause] of changes) {
      expect(Object.keys(split(before, evidenceOf(change))), cause).toEqual([cause]);
    }
    const attended = evidenceOf({}, { attendance: { batch: 2, row: 2, counts: {} } });
    expect(Object.keys(split(before, attended))).toEqual(['attendance']);
    const sentence = { batch: 5, row: 2, dari: '2026-01', sampai: '2026-06', persen: 2500, dasar: null };
    expect(Object.keys(split(before, evidenceOf({}, { discipline: [sentence] })))).toEqual(['discipline']);
    expect(Object.keys(split(evidenceOf({}, { discipline: [sentence] }), before))).toEqual(['discipline']);
  });

  it('adds up both ways to the same difference, whatever changed together', () => {
    const before = evidenceOf();
    const after = evidenceOf(
      { golongan: 'III/c', kelasJabatan: 9, anak: 0, pasangan: false, status: 'diberhentikan-sementara' },
      { attendance: { batch: 2, row: 2, counts: { tk: 3 } }, assessments: [] },
    );
    expect(sum(split(before, after))).toBe(-sum(split(after, before)));
  });

  it('books nothing on facts that do not go together: a part-time contract that becomes a full one is one cause', () => {
    const contract = { jenis: 'PPPK-PW', golongan: null, mkg: null, gajiKontrak: 2_000_000 } as const;
    const partTime = evidenceOf({ ...contract, kelasJabatan: null });
    const full = evidenceOf({ jenis: 'PPPK', golongan: 'IX', mkg: 0, kelasJabatan: null });
    const causes = split(partTime, full);
    expect(Object.keys(causes)).toEqual(['grade']);
    expect(sum(causes)).toBeGreaterThan(0);
    expect(sum(split(full, partTime))).toBe(-sum(causes));
  });

  it('splits a THR by what changed in its basis month', async () => {
    const thr = await exampleContext(undefined, period('2026-02'));
    const stage: EarningStage = { context, extra: { kind: 'thr', context: thr } };
    const before = evidenceOf();
    const after = evidenceOf({ golongan: 'III/b', anak: 1 });
    const causes = split(before, after, stage);
    expect(Object.keys(causes)).toEqual(['grade', 'family']);
    // A THR has no contributions: a child less is 2% of basic pay and ten kilograms of rice.
    const [gapok, rice] = [
      context.rules.gajiPokok.pns.value.get('III/b')?.find(({ mkg }) => mkg === 10),
      72_420,
    ];
    expect(causes.family).toBe(-(Math.round((gapok?.amount ?? 0) / 50) + rice));
  });
});
