import { ONE } from '../money/exact.ts';
import type { DisciplineFact } from '../performance/evidence.ts';
import type { PerformanceResult } from '../performance/score.ts';
import { type Amount, type Factor, factor, tracedProduct } from './factor.ts';
import { servedShare } from './salary.ts';
import { fieldSource, type SlipWork } from './slip-work.ts';

/** Whether TPP can be due at all: a share above 0, working days served, a job class, and not a part-time contract. */
export function isTppDue({ kind, shares, servedDays, context, record }: SlipWork): boolean {
  if (kind === 'PPPK-PW' || servedDays === 0) return false;
  if (record.kelasJabatan === null && record.pltKelas === null) return false;
  return shares.tpp.num > 0 && context.policy.tpp.kindShares[kind].num > 0;
}

/**
 * TPP lines of a slip (pay-rules 5): one per criterion and one for an acting official, each an exact product rounded
 * half up to the rupiah, once. The caller has checked that TPP is due and the slip is not held.
 * @returns TPP_BRUTO, whole rupiah
 */
export function calculateTpp(work: SlipWork, performance: PerformanceResult): number {
  const { context, record, lines, trace } = work;
  const reductions = tppReductions(work, performance);
  const score = factor(
    'faktor',
    { num: performance.factor ?? 0, den: 10_000 },
    { from: 'step', code: 'faktor' },
  );
  let total = 0;
  if (record.kelasJabatan !== null) {
    const basic = basicTpp(work, record.kelasJabatan, 'tppd', 'kelasJabatan');
    const listed = record.kriteriaTpp === null ? [] : record.kriteriaTpp.split(',');
    for (const { criterion, line, percent } of context.criteria) {
      if (criterion.appliesTo === 'listed' && !listed.includes(criterion.code)) continue;
      const factors = criterion.weighted ? [percent, score, ...reductions] : [percent, ...reductions];
      total += lines.set(line, tracedProduct(trace, line, [basic], factors, 'half-up'));
    }
  }
  if (record.pltKelas !== null) {
    const basic = basicTpp(work, record.pltKelas, 'tppd_plt', 'pltKelas');
    const factors = [context.factors.plt, score, ...reductions];
    total += lines.set('TPP_PLT', tracedProduct(trace, 'TPP_PLT', [basic], factors, 'half-up'));
  }
  return total;
}

/** Basic TPP of a job class, explained where it is asked for. */
function basicTpp(
  work: SlipWork,
  jobClass: number,
  code: string,
  field: 'kelasJabatan' | 'pltKelas',
): Amount {
  const { context, trace } = work;
  const value = context.basicTpp[jobClass] ?? 0;
  if (trace) {
    const { base } = context.policy.tpp;
    const indices = base.kind === 'table' ? [] : base.indices;
    trace.add({
      code,
      formula:
        indices.length === 0
          ? 'table(kelas)'
          : `ceil(basis × ${indices.map(({ name }) => name).join(' × ')})`,
      inputs: [
        { name: 'kelas', value: jobClass, unit: 'count', source: fieldSource(work, field) },
        {
          name: 'basis',
          value: base.amounts[jobClass - 1] ?? 0,
          unit: 'idr',
          source: { from: 'policy', path: `tpp.base.amounts.${jobClass}` },
        },
        ...indices.map(
          ({ name, value: index }) =>
            ({
              name,
              value: index.num,
              den: index.den,
              unit: 'share',
              source: { from: 'policy', path: `tpp.base.indices.${name}` },
            }) as const,
        ),
      ],
      rounding: indices.length === 0 ? 'none' : 'up',
      amount: value,
      unit: 'idr',
    });
  }
  return { name: code, value, source: { from: 'step', code } };
}

/** What cuts every TPP line alike; factors of exactly 1 are left out. */
function tppReductions(work: SlipWork, performance: PerformanceResult): readonly Factor[] {
  const { context, kind, record, shares, servedDays, evidence } = work;
  const factors: Factor[] = [];
  if (performance.wholeCut > 0) {
    factors.push(
      factor(
        'sisa_kehadiran',
        { num: 10_000 - performance.wholeCut, den: 10_000 },
        { from: 'step', code: 'potongan_tpp_kehadiran' },
      ),
    );
  }
  const sentence = sentenceInForce(evidence.discipline, context.period);
  if (sentence) {
    factors.push(
      factor(
        'sisa_hukuman',
        { num: 10_000 - sentence.persen, den: 10_000 },
        { from: 'fact', kind: 'discipline', place: sentence, column: 'persen' },
      ),
    );
  }
  const status = record.status ?? 'aktif';
  factors.push(
    factor('bagian_status', shares.tpp, { from: 'policy', path: `statusShares.${status}.tpp` }),
    factor('bagian_jenis', context.policy.tpp.kindShares[kind] ?? ONE, {
      from: 'policy',
      path: `tpp.kindShares.${kind}`,
    }),
    servedShare(servedDays, context.month.days.length),
  );
  return factors.filter(({ num, den }) => num !== den);
}

/** The sentence that cuts most in a period; months `dari` to `sampai` are inclusive (PP 94/2021). */
export function sentenceInForce(sentences: readonly DisciplineFact[], period: string): DisciplineFact | null {
  let found: DisciplineFact | null = null;
  for (const sentence of sentences) {
    if (sentence.dari > period || sentence.sampai < period || sentence.persen === 0) continue;
    if (found === null || sentence.persen > found.persen) found = sentence;
  }
  return found;
}
