import { periodOf } from '../calendar/period.ts';
import type { Problem } from '../problem.ts';
import { explainGrid } from './explain-salary.ts';
import { type Amount, type Factor, factor, NOTHING_CITED, tracedProduct } from './factor.ts';
import { resolveGapok } from './gapok.ts';
import { gridOf } from './rules.ts';
import { servedShare } from './served-share.ts';
import { fieldInput, fieldSource, missingColumn, type SlipWork } from './slip-work.ts';

/** What basic pay is the product of. */
interface BasicPayTerms {
  readonly base: Amount;
  readonly factors: readonly Factor[];
}

const NO_FACTORS: readonly Factor[] = [];

/**
 * Sets GAPOK (pay-rules 3): by the salary grid, or by contract for part-time employees; a service status may leave a
 * share of it. Each product is rounded half up to the rupiah, once.
 * @returns the problem where the record lacks what it needs or the grid has no such step; then no line is set
 */
export function setBasicPay(work: SlipWork): Problem | null {
  const { kind, record, lines, trace, shares } = work;
  const terms = kind === 'PPPK-PW' ? contractPay(work) : gridPay(work);
  if ('code' in terms) return terms;
  const { salary } = shares;
  const isWhole = salary.num === salary.den;
  const code = isWhole ? 'GAPOK' : 'gapok_penuh';
  let amount = tracedProduct(trace, code, [terms.base], terms.factors, 'half-up');
  if (!isWhole) {
    const status = record.status ?? 'aktif';
    const path = `statusShares.${status}.salary`;
    amount = tracedProduct(
      trace,
      'GAPOK',
      [{ name: 'gapok_penuh', value: amount, source: { from: 'step', code: 'gapok_penuh' } }],
      [factor('bagian_status', salary, { from: 'policy', path })],
      'half-up',
      trace === null ? NOTHING_CITED : [fieldInput(work, 'status', record.status)],
    );
  }
  lines.set('GAPOK', amount);
  return null;
}

/** Pay by the salary grid; a CPNS receives the rule's share of it. */
function gridPay(work: SlipWork): BasicPayTerms | Problem {
  const { context, record, kind, evidence, trace } = work;
  const { golongan, mkg } = record;
  if (golongan === null) return missingColumn(evidence.nip, 'golongan', context.period);
  if (mkg === null) return missingColumn(evidence.nip, 'mkg', context.period);
  const found = resolveGapok(context.rules, kind, golongan, mkg);
  if (found.kind !== 'step') {
    const data =
      found.kind === 'mkg-below-grid' ? { golongan, mkg, first: found.firstMkg } : { golongan, jenis: kind };
    return {
      code: found.kind,
      severity: 'error',
      where: { nip: evidence.nip },
      found: `${golongan} / ${mkg}`,
      data,
    };
  }
  if (trace) explainGrid(work, context.rules.gajiPokok[gridOf(kind)].basis, found.step);
  const { amount } = found.step;
  return {
    base: { name: 'tabel_gapok', value: amount, source: { from: 'step', code: 'tabel_gapok' } },
    factors: kind === 'CPNS' ? [context.factors.cpnsGapok] : NO_FACTORS,
  };
}

/** Contract pay of a part-time contract employee, by working days in the first month. */
function contractPay(work: SlipWork): BasicPayTerms | Problem {
  const { context, record } = work;
  if (record.gajiKontrak === null) return missingColumn(work.evidence.nip, 'gaji_kontrak', context.period);
  const base: Amount = {
    name: 'gaji_kontrak',
    value: record.gajiKontrak,
    source: fieldSource(work, 'gajiKontrak'),
  };
  const isFirstMonth = record.mulai !== null && periodOf(record.mulai) === context.period;
  const share = isFirstMonth ? servedShare(work) : null;
  return { base, factors: share === null ? NO_FACTORS : [share] };
}
