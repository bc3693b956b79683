import { ONE } from '../money/exact.ts';
import { listedCriteria } from '../people/employee.ts';
import type { DisciplineFact } from '../performance/evidence.ts';
import type { PerformanceResult } from '../performance/score.ts';
import { explainBasicTpp, explainRest, explainTppGross } from './explain-tpp.ts';
import { type Amount, type Factor, factor, NOTHING_CITED, tracedProduct } from './factor.ts';
import { servedShare } from './served-share.ts';
import { fieldInput, type SlipWork } from './slip-work.ts';
import type { TraceInput } from './trace.ts';
import { factInput, stepInput } from './trace-input.ts';

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
  const { factors: reductions, cited } = tppReductions(work, performance);
  const score = factor(
    'faktor',
    { num: performance.factor ?? 0, den: 10_000 },
    { from: 'step', code: 'faktor' },
  );
  let total = 0;
  if (record.kelasJabatan !== null) {
    const basic = basicTpp(work, record.kelasJabatan, 'tppd', 'kelasJabatan');
    const listed = listedCriteria(record);
    for (const { criterion, line, percent } of context.criteria) {
      const isListed = criterion.appliesTo === 'listed';
      if (isListed && !listed.includes(criterion.code)) continue;
      const factors = criterion.weighted ? [percent, score, ...reductions] : [percent, ...reductions];
      const deciding =
        trace !== null && isListed ? [...cited, fieldInput(work, 'kriteriaTpp', record.kriteriaTpp)] : cited;
      total += lines.set(line, tracedProduct(trace, line, [basic], factors, 'half-up', deciding));
    }
  }
  if (record.pltKelas !== null) {
    const basic = basicTpp(work, record.pltKelas, 'tppd_plt', 'pltKelas');
    const factors = [context.factors.plt, score, ...reductions];
    total += lines.set('TPP_PLT', tracedProduct(trace, 'TPP_PLT', [basic], factors, 'half-up', cited));
  }
  if (trace) explainTppGross(work, total);
  return total;
}

/** Basic TPP of a job class, explained where it is asked for. */
function basicTpp(
  work: SlipWork,
  jobClass: number,
  code: 'tppd' | 'tppd_plt',
  field: 'kelasJabatan' | 'pltKelas',
): Amount {
  const value = work.context.basicTpp[jobClass] ?? 0;
  if (work.trace) explainBasicTpp(work, jobClass, code, field, value);
  return { name: code, value, source: { from: 'step', code } };
}

/** What cuts every TPP line alike, and the cells that decided on it. */
interface TppReductions {
  readonly factors: readonly Factor[];
  readonly cited: readonly TraceInput[];
}

/** Attendance, discipline, service status, kind and working days; factors of exactly 1 are left out. */
function tppReductions(work: SlipWork, performance: PerformanceResult): TppReductions {
  const { context, kind, record, shares, evidence, trace } = work;
  const factors: Factor[] = [];
  const cited: TraceInput[] | null = trace === null ? null : [];
  const { wholeCut } = performance;
  if (wholeCut > 0) {
    factors.push(restAfter('sisa_kehadiran', wholeCut));
    if (trace) {
      const cut = stepInput('potongan_tpp_kehadiran', wholeCut, 'percent');
      explainRest(work, 'sisa_kehadiran', cut, WHOLE - wholeCut);
    }
  }
  const sentence = sentenceInForce(evidence.discipline, context.period);
  if (sentence) {
    const { persen } = sentence;
    factors.push(restAfter('sisa_hukuman', persen));
    if (trace) {
      const cut = factInput('hukuman', persen, 'percent', 'discipline', sentence, 'persen');
      explainRest(work, 'sisa_hukuman', cut, WHOLE - persen);
    }
  }
  if (shares.tpp.num !== shares.tpp.den) {
    const path = `statusShares.${record.status ?? 'aktif'}.tpp`;
    factors.push(factor('bagian_status', shares.tpp, { from: 'policy', path }));
    cited?.push(fieldInput(work, 'status', record.status));
  }
  const share = context.policy.tpp.kindShares[kind] ?? ONE;
  if (share.num !== share.den) {
    factors.push(factor('bagian_jenis', share, { from: 'policy', path: `tpp.kindShares.${kind}` }));
    cited?.push(fieldInput(work, 'jenis', kind));
  }
  const served = servedShare(work);
  if (served !== null) factors.push(served);
  return { factors, cited: cited ?? NOTHING_CITED };
}

/** What a cut in hundredths of a percent leaves of the whole. */
function restAfter(code: 'sisa_kehadiran' | 'sisa_hukuman', cut: number): Factor {
  return factor(code, { num: WHOLE - cut, den: WHOLE }, { from: 'step', code });
}

/** 100% in hundredths of a percent. */
const WHOLE = 10_000;

/** The sentence that cuts most in a period; months `dari` to `sampai` are inclusive (PP 94/2021). */
export function sentenceInForce(sentences: readonly DisciplineFact[], period: string): DisciplineFact | null {
  let found: DisciplineFact | null = null;
  for (const sentence of sentences) {
    if (sentence.dari > period || sentence.sampai < period || sentence.persen === 0) continue;
    if (found === null || sentence.persen > found.persen) found = sentence;
  }
  return found;
}
