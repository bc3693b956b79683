import { explainHealthBase } from './explain-salary.ts';
import { type Amount, NOTHING_CITED, tracedProduct } from './factor.ts';
import { POSITION_LINES } from './line-codes.ts';
import { lineAmount, type SlipWork } from './slip-work.ts';
import { setting } from './trace-input.ts';

/** Base of IWP and JHT: basic pay and family allowances. */
const FAMILY_BASE = ['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK'] as const;
const HEALTH_BASE = [...FAMILY_BASE, ...POSITION_LINES] as const;

/** Base of health insurance on salary (B1): basic pay, family and position allowances up to the ceiling, whole rupiah. */
export function calculateHealthBase(work: SlipWork): number {
  const ceiling = work.context.rules.healthCeiling;
  const b1 = Math.min(work.lines.sum(HEALTH_BASE), ceiling.value);
  if (work.trace) explainHealthBase(work, HEALTH_BASE, b1);
  return b1;
}

/** Contributions that the employer pays and passes on; each rounded half up to the rupiah, once. */
export function setEmployerContributions(work: SlipWork, b1: number): void {
  const { lines, trace, context, kind } = work;
  const { healthEmployer, jkk, jkm, pppkJkm } = context.factors;
  const gapok = lineAmount(work, 'GAPOK');
  lines.set(
    'BPJS_KES_PEMDA',
    tracedProduct(trace, 'BPJS_KES_PEMDA', [healthBase(b1)], [healthEmployer], 'half-up'),
  );
  lines.set('JKK_PEMDA', tracedProduct(trace, 'JKK_PEMDA', [gapok], [jkk], 'half-up'));
  const death = kind === 'PPPK' || kind === 'PPPK-PW' ? pppkJkm : jkm;
  lines.set('JKM_PEMDA', tracedProduct(trace, 'JKM_PEMDA', [gapok], [death], 'half-up'));
}

/** Contributions withheld from the employee: pension, old age, health; each rounded half up to the rupiah, once. */
export function setOwnContributions(work: SlipWork, b1: number): void {
  const { lines, trace, context, kind } = work;
  const { cpnsIwp, iwp, healthEmployee } = context.factors;
  if (kind === 'PNS' || kind === 'CPNS') {
    const rate = kind === 'CPNS' ? cpnsIwp : iwp;
    lines.set('IWP_8', tracedProduct(trace, 'IWP_8', familyBase(work), [rate], 'half-up'));
  } else if (kind === 'PPPK') {
    lines.set('JHT_PPPK', oldAgeOfPppk(work));
  }
  lines.set('BPJS_KES_1', tracedProduct(trace, 'BPJS_KES_1', [healthBase(b1)], [healthEmployee], 'half-up'));
}

/** Old-age contribution of a PPPK by the scheme that the policy chooses. */
function oldAgeOfPppk(work: SlipWork): number {
  const { trace, context } = work;
  const { pppkJhtTaspen, pppkJhtBpjs, pppkJpBpjs } = context.factors;
  const { pppkScheme } = context.policy.contributions;
  const cited = trace === null ? NOTHING_CITED : [setting('contributions.pppkScheme', pppkScheme)];
  if (pppkScheme === 'taspen')
    return tracedProduct(trace, 'JHT_PPPK', familyBase(work), [pppkJhtTaspen], 'half-up', cited);
  const gapok = [lineAmount(work, 'GAPOK')];
  const jht = tracedProduct(trace, 'jht', gapok, [pppkJhtBpjs], 'half-up');
  const jp = tracedProduct(trace, 'jp', gapok, [pppkJpBpjs], 'half-up');
  const parts: readonly Amount[] = [
    { name: 'jht', value: jht, source: { from: 'step', code: 'jht' } },
    { name: 'jp', value: jp, source: { from: 'step', code: 'jp' } },
  ];
  return tracedProduct(trace, 'JHT_PPPK', parts, [], 'half-up', cited);
}

function familyBase(work: SlipWork): readonly Amount[] {
  return FAMILY_BASE.filter((code) => work.lines.get(code) !== 0).map((code) => lineAmount(work, code));
}

function healthBase(b1: number): Amount {
  return { name: 'b1', value: b1, source: { from: 'step', code: 'b1' } };
}
