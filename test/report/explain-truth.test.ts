import { describe, expect, it } from 'vitest';
import { calculateSlip, type Slip } from '../../src/domain/pay/calculate-slip.ts';
import type { TraceStep } from '../../src/domain/pay/trace.ts';
import { describePolicy } from '../../src/policy/index.ts';
import { splitFormula } from '../../src/report/explain/formula.ts';
import { explainSteps } from '../../src/report/index.ts';
import { evidenceOf, exampleContext, tracedExtraSlip, tracedSlip } from '../support/pay-example.ts';
import { monthOf, SITUATIONS, type Situation } from '../support/pay-situations.ts';
import { computePrinted } from '../support/printed-formula.ts';

/** Each situation is computed and explained once; every test looks at the same result. */
const explanations = new Map<Situation, ReturnType<typeof explain>>();

function explained(situation: Situation): ReturnType<typeof explain> {
  const made = explanations.get(situation) ?? explain(situation);
  explanations.set(situation, made);
  return made;
}

async function explain(situation: Situation) {
  const { record, other, policy, inputs, extra } = situation;
  const context = await exampleContext(policy, monthOf(situation));
  const evidence = evidenceOf(record, other);
  const { slip, steps } = extra
    ? tracedExtraSlip(context, extra.kind, evidence, extra.basis)
    : tracedSlip(context, evidence, inputs);
  const cellOf = () => ({ file: 'pegawai.xlsx', sheet: 'Pegawai', row: 14, letter: 'D', header: 'golongan' });
  const texts = explainSteps(steps, { policy: context.policy, lang: 'en', cellOf });
  return { context, evidence, slip, steps, texts };
}

/** A number that was looked up cannot be computed from the printed text. */
const LOOKED_UP = /table\(/;
/** All that a formula may hold beside the names of its figures. */
const OPERATORS = /\b(round|floor|ceil|ceil100|min|max|mean|table)\(|[\d\s+×/,()%≥−]/g;

function amountsOf(steps: readonly TraceStep[]): Readonly<Record<string, number>> {
  return Object.fromEntries(steps.map(({ code, amount }) => [code, amount]));
}

describe.each(SITUATIONS)('explanation of a $who', (situation) => {
  it('has a step with the amount of every line and total of the slip', async () => {
    const { slip, steps } = await explained(situation);
    const amounts = amountsOf(steps);
    const totals = Object.entries(slip.totals).filter(([, amount]) => amount !== 0);
    const wanted = { ...slip.lines, ...Object.fromEntries(totals) };
    expect(Object.fromEntries(Object.keys(wanted).map((code) => [code, amounts[code]]))).toEqual(wanted);
  });

  it('names every step only once', async () => {
    const { steps } = await explained(situation);
    const codes = steps.map(({ code }) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('prints figures that give the printed result', async () => {
    const { texts } = await explained(situation);
    for (const { filled, unit, code } of texts) {
      if (LOOKED_UP.test(filled)) continue;
      const { left, right } = computePrinted(filled, unit === 'idr' ? 0 : 2);
      expect(`${code}: ${left.num}/${left.den}`, filled).toBe(`${code}: ${right.num}/${right.den}`);
    }
  });

  it('says that a result is rounded exactly where its formula rounds', async () => {
    const { steps } = await explained(situation);
    const wrong = steps.filter(
      ({ formula, rounding }) => /\b(round|floor|ceil|ceil100)\(/.test(formula) !== (rounding !== 'none'),
    );
    expect(wrong.map(({ code, formula, rounding }) => `${code}: ${formula}, ${rounding}`)).toEqual([]);
  });

  it('computes with nothing but the figures that it lists', async () => {
    const { steps } = await explained(situation);
    const unknown = steps.flatMap(({ code, formula, inputs }) =>
      splitFormula(formula, inputs).flatMap((part) => {
        const left = part.kind === 'text' ? part.text.replaceAll(OPERATORS, '') : '';
        return left === '' ? [] : [`${code}: ${left} in ${formula}`];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('gives every figure of a step a name of its own', async () => {
    const { steps } = await explained(situation);
    const twice = steps.flatMap(({ code, inputs }) => {
      const names = inputs.map(({ name }) => name);
      return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${code}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('names every step and every figure, and says where each comes from', async () => {
    const { evidence, texts } = await explained(situation);
    const own = new Set(evidence.adjustments.map(({ kode }) => kode));
    const isOwn = (code: string) => own.has(code.replace(/_\d+$/, '')) || /^[A-Z][a-z]/.test(code);
    for (const step of texts) {
      if (!isOwn(step.code)) expect(step.label).not.toBe(step.code);
      for (const input of step.inputs) {
        if (!isOwn(input.name)) expect(input.label, step.code).not.toBe(input.name);
        expect(input.sourceText).not.toBe('');
      }
    }
  });

  it('takes from earlier steps and from lines what they amount to', async () => {
    const { slip, steps } = await explained(situation);
    const amounts: Readonly<Record<string, number>> = { ...amountsOf(steps), ...slip.totals };
    const wrong = steps.flatMap(({ code, inputs }, at) =>
      inputs.flatMap(({ name, source, value }) => {
        if (source.from !== 'step' && source.from !== 'line') return [];
        const isEarlier = source.from === 'line' || steps.findIndex((s) => s.code === source.code) < at;
        const isSame = amounts[source.code] === value || sumOfDeductions(slip, source.code) === value;
        return isEarlier && isSame ? [] : [`${code}: ${name} = ${value}, ${source.code}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('names settings of the policy as the policy file does', async () => {
    const { context, steps } = await explained(situation);
    const paths = new Set(describePolicy(context.policy).map(({ path }) => path));
    const used = steps.flatMap(({ inputs }) =>
      inputs.flatMap(({ source }) => (source.from === 'policy' ? [source.path] : [])),
    );
    expect([...new Set(used)].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('leaves the amounts as they are without an explanation', async () => {
    const { context, evidence, slip } = await explained(situation);
    if (situation.extra) return;
    const result = calculateSlip(context, evidence, situation.inputs);
    expect(result).toEqual({ kind: 'slip', slip });
  });
});

/** Deductions of one code may be several; a slip shows them together. */
function sumOfDeductions({ deductions }: Slip, kode: string): number {
  return deductions.reduce((sum, each) => (each.kode === kode ? sum + each.diambil : sum), 0);
}
