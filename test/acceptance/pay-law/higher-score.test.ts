import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateSlip } from '../../../src/domain/pay/calculate-slip.ts';
import type { PayContext } from '../../../src/domain/pay/context.ts';
import type { EmployeeEvidence } from '../../../src/domain/pay/slip-work.ts';
import type { AssessmentFact, TargetFact } from '../../../src/domain/performance/evidence.ts';
import { evidenceOf, exampleContext } from '../../support/pay-example.ts';

const SCORE = fc.integer({ min: 0, max: 10_000 });
const CODES = ['tl1', 'tl2', 'psw3', 'apel', 'tk'] as const;

/** A month's work: two raters, attendance, up to three targets. */
const WORK = fc.record({
  superior: fc.tuple(SCORE, SCORE, SCORE),
  peer: fc.tuple(SCORE, SCORE, SCORE),
  counts: fc.tuple(...CODES.map(() => fc.integer({ min: 0, max: 12 }))),
  targets: fc.array(
    fc.record({
      target: fc.integer({ min: 0, max: 20_000 }),
      realisasi: fc.integer({ min: 0, max: 20_000 }),
      bobot: fc.integer({ min: 1, max: 5_000 }),
      arah: fc.constantFrom('naik', 'turun'),
    }),
    { maxLength: 3 },
  ),
});
type Work = typeof WORK extends fc.Arbitrary<infer T> ? T : never;

/** Who did it. */
const PERSON = fc.record({
  jenis: fc.constantFrom('PNS' as const, 'CPNS' as const),
  kelasJabatan: fc.integer({ min: 1, max: 17 }),
  pltKelas: fc.option(fc.integer({ min: 1, max: 17 })),
  kriteriaTpp: fc.constantFrom(null, 'KONDISI_KERJA', 'TEMPAT_BERTUGAS,KELANGKAAN_PROFESI'),
});

/** What is done better: which figure, and by how much. */
const BETTER = fc.record({
  what: fc.constantFrom('superior', 'peer', 'attendance', 'target'),
  place: fc.nat(9),
  by: fc.integer({ min: 1, max: 10_000 }),
});

function improved(work: Work, { what, place, by }: { what: string; place: number; by: number }): Work {
  const higher = (scores: Work['superior']): Work['superior'] => {
    const [a, b, c] = scores.map((score, index) =>
      index === place % 3 ? Math.min(10_000, score + by) : score,
    );
    return [a ?? 0, b ?? 0, c ?? 0];
  };
  switch (what) {
    case 'superior':
      return { ...work, superior: higher(work.superior) };
    case 'peer':
      return { ...work, peer: higher(work.peer) };
    case 'attendance':
      return {
        ...work,
        counts: work.counts.map((count, index) =>
          index === place % CODES.length ? Math.max(0, count - by) : count,
        ),
      };
    default:
      return {
        ...work,
        targets: work.targets.map((row, index) => {
          if (index !== place % work.targets.length) return row;
          const realisasi = row.arah === 'naik' ? row.realisasi + by : Math.max(0, row.realisasi - by);
          return { ...row, realisasi };
        }),
      };
  }
}

function evidence(person: Parameters<typeof evidenceOf>[0], work: Work): EmployeeEvidence {
  const rater = (row: number, peran: 'atasan' | 'rekan', [kualitas, inisiatif, komunikasi]: Work['peer']) =>
    ({
      batch: 3,
      row,
      penilai: `Penilai ${row}`,
      peran,
      kualitas,
      inisiatif,
      komunikasi,
      catatan: null,
    }) satisfies AssessmentFact;
  return evidenceOf(person, {
    assessments: [rater(2, 'atasan', work.superior), rater(3, 'rekan', work.peer)],
    attendance: {
      batch: 2,
      row: 2,
      counts: Object.fromEntries(CODES.map((code, i) => [code, work.counts[i] ?? 0])),
    },
    targets: work.targets.map(
      (each, index): TargetFact => ({
        ...each,
        arah: each.arah === 'naik' ? 'naik' : 'turun',
        batch: 4,
        row: index + 2,
        indikator: `Sasaran ${index + 1}`,
        satuan: 'berkas',
      }),
    ),
  });
}

function tppOf(context: PayContext, facts: EmployeeEvidence): number {
  const result = calculateSlip(context, facts);
  if (result.kind !== 'slip' || result.slip.status !== 'ok') throw new Error(JSON.stringify(result));
  return result.slip.totals.TPP_BRUTO;
}

describe('work done better', () => {
  it.each(['proportional', 'banded'] as const)('never lowers TPP where the factor is %s', async (factor) => {
    const context = await exampleContext((policy) => ({
      ...policy,
      performance: { ...policy.performance, factor },
    }));
    let raised = 0;
    fc.assert(
      fc.property(PERSON, WORK, BETTER, (person, work, better) => {
        const before = tppOf(context, evidence(person, work));
        const after = tppOf(context, evidence(person, improved(work, better)));
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) raised++;
      }),
      { numRuns: 400, seed: 20_260_101 },
    );
    expect(raised).toBeGreaterThan(40);
  });
});
