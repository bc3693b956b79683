import { describe, expect, it } from 'vitest';
import { evidenceGaps } from '../../../src/domain/check/evidence-gaps.ts';
import type { PerformancePolicy } from '../../../src/domain/pay/policy.ts';
import { NO_CORRECTIONS } from '../../../src/domain/performance/calibration.ts';
import type { AssessmentFact, RaterRole, TargetFact } from '../../../src/domain/performance/evidence.ts';
import { calculatePerformance } from '../../../src/domain/performance/score.ts';
import { EXAMPLE_POLICY_YAML, parsePolicy } from '../../../src/policy/index.ts';

const parsed = await parsePolicy(EXAMPLE_POLICY_YAML, 'contoh.yaml');
if ('problems' in parsed) throw new Error('the example policy is not valid');
const example = parsed.policy.performance;

const NIP = '198507152010011003';
const HERE = { batch: 1, row: 2 };
const ATTENDED = { ...HERE, counts: {} };

function rated(peran: RaterRole, komunikasi: number | null = 8000): AssessmentFact {
  return { ...HERE, penilai: peran, peran, kualitas: 8000, inisiatif: 8000, komunikasi, catatan: null };
}

function target(realisasi: number | null): TargetFact {
  return {
    ...HERE,
    indikator: 'Berkas',
    satuan: null,
    target: 10_000,
    realisasi,
    bobot: 100,
    arah: 'naik',
  };
}

/** Codes of what `evidenceGaps` says about evidence, with the components that the calculation misses. */
function gaps(
  assessments: readonly AssessmentFact[],
  {
    targets = [],
    attended = true,
    policy = example,
  }: {
    targets?: readonly TargetFact[];
    attended?: boolean;
    policy?: PerformancePolicy;
  } = {},
) {
  const evidence = { attendance: attended ? ATTENDED : null, assessments, targets, predicate: null };
  const { missing } = calculatePerformance(evidence, policy, 20, NO_CORRECTIONS, null);
  return evidenceGaps(NIP, evidence, missing, policy).map(
    ({ code, severity, data }) => `${severity} ${code}: ${data?.components ?? data?.component}`,
  );
}

describe('what is missing for a score', () => {
  it('is nothing when superior and colleague have rated everything', () => {
    expect(gaps([rated('atasan'), rated('rekan')])).toEqual([]);
  });

  it.each<readonly [string, readonly AssessmentFact[], string]>([
    ['nobody has rated', [], 'rating-missing'],
    ['only the employee has', [rated('diri')], 'rating-self-only'],
    [
      'colleagues have, the superior has not',
      [rated('rekan'), rated('pihak-ketiga')],
      'rating-superior-missing',
    ],
    ['only the superior has', [rated('atasan'), rated('diri')], 'raters-too-few'],
  ])('%s: one problem for all rated components', (_, assessments, code) => {
    expect(gaps(assessments)).toEqual([`error ${code}: kualitas, inisiatif, komunikasi`]);
  });

  it('names only the component whose scores are empty', () => {
    expect(gaps([rated('atasan', null), rated('rekan')])).toEqual(['error rating-incomplete: komunikasi']);
    expect(gaps([rated('atasan'), rated('rekan', null)])).toEqual(['error rating-incomplete: komunikasi']);
  });

  it('asks for targets where raters do not count, and for what was achieved', () => {
    const raters = [rated('atasan'), rated('rekan')];
    expect(gaps(raters, { targets: [target(null), target(10_000)] })).toEqual([
      'error target-unachieved: kualitas',
    ]);
    const components = example.components.map((component) =>
      component.code === 'kualitas' ? { ...component, source: 'targets' as const, rated: null } : component,
    );
    expect(gaps(raters, { policy: { ...example, components } })).toEqual(['error target-missing: kualitas']);
  });

  it('is an error where TPP is held or a component counts 0, a warning where the other weights are scaled', () => {
    const raters = [rated('atasan'), rated('rekan')];
    for (const [missing, severity] of [
      ['hold', 'error'],
      ['zero', 'error'],
      ['renormalise', 'warning'],
    ] as const) {
      expect(gaps(raters, { attended: false, policy: { ...example, missing } })).toEqual([
        `${severity} attendance-missing: kehadiran`,
      ]);
    }
  });
});
