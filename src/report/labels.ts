import { criterionLine } from '../domain/pay/line-codes.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import { EXPLAIN_TEXT } from '../text/explain.ts';
import { FIGURE_LABELS, LINE_LABELS } from '../text/figure-labels.ts';
import type { Lang } from '../text/language.ts';

/** Names for people of everything that a slip or an explanation mentions. */
export interface Labels {
  /** Name of a line code, a total or a step: `GAPOK` is `Gaji pokok`; a code without a name stands for itself. */
  code(code: string): string;
  /** Name of a figure that entered a step: `bobot_kualitas` is `Bobot: Kualitas kerja`. */
  input(name: string): string;
  /** Name of a component of the score as the policy gives it. */
  component(code: string): string;
}

const ARREARS = 'RAPEL_';
const ARREARS_MONTH = /^rapel_(\d{4}-\d\d)$/;
/** Difference of a line, of one run where several share the line. */
const DIFFERENCE = /^selisih_(.+?)(?:_(\d{4}-\d\d)(?:_(thr|gaji-13))?)?$/;
const COMPARED = /^(.+)_(seharusnya|dibayar)$/;
const TARGET_FIGURE = /^(bobot|target|realisasi)_(\d+)$/;
const NUMBERED = /^(.+)_(\d+)$/;

/** Names for people under a policy: TPP criteria, score components and attendance codes are named by the policy. */
export function makeLabels(policy: PayPolicy, lang: Lang): Labels {
  const text = EXPLAIN_TEXT[lang];
  const codes = new Map<string, string>([
    ...Object.entries(FIGURE_LABELS[lang]),
    ...Object.entries(LINE_LABELS[lang]),
  ]);
  const components = new Map(policy.performance.components.map(({ code, name }) => [code, name[lang]]));
  for (const { code, name } of policy.tpp.criteria)
    codes.set(criterionLine(code), text.criterionLine(name[lang]));
  for (const [code, name] of components) codes.set(code, text.scoreOf(name));

  for (const { role } of policy.performance.raters.roles)
    for (const [code, name] of components)
      codes.set(`${code}_${role}`, text.correctedOf(FIGURE_LABELS[lang][role], name));

  const inputs = new Map(codes);
  for (const [code, name] of components) inputs.set(`bobot_${code}`, text.weightOf(name));
  for (const { role } of policy.performance.raters.roles)
    inputs.set(`bobot_${role}`, text.weightOf(FIGURE_LABELS[lang][role]));
  for (const { code, name } of policy.performance.attendanceCodes) {
    inputs.set(code, name[lang]);
    inputs.set(`${code}%`, text.cutPerOccurrence(name[lang]));
  }
  for (const { code, name } of policy.tpp.criteria)
    inputs.set(code.toLowerCase(), text.percentOf(name[lang]));

  const targetFigures = { bobot: text.weight, target: text.target, realisasi: text.achieved };

  function numbered(name: string): string {
    const target = TARGET_FIGURE.exec(name);
    if (target)
      return text.numbered(targetFigures[target[1] as keyof typeof targetFigures], Number(target[2]));
    const match = NUMBERED.exec(name);
    const known = match?.[1] === undefined ? undefined : inputs.get(match[1]);
    return known === undefined ? name : text.numbered(known, Number(match?.[2]));
  }

  function codeLabel(code: string): string {
    if (code.startsWith(ARREARS)) return text.arrearsOf(codeLabel(code.slice(ARREARS.length)));
    const month = ARREARS_MONTH.exec(code)?.[1];
    if (month !== undefined) return text.arrearsOfRun(month);
    return codes.get(code) ?? compared(code) ?? numbered(code);
  }

  /** Name of a figure of arrears; null for any other. */
  function compared(name: string): string | null {
    const [, code, period, kind] = DIFFERENCE.exec(name) ?? [];
    if (code !== undefined) {
      const label = text.differenceOf(codeLabel(code));
      return period === undefined ? label : text.forRun(label, period, extraKind(kind));
    }
    const [, line, side] = COMPARED.exec(name) ?? [];
    if (line === undefined) return null;
    return side === 'dibayar' ? text.alreadyPaid(codeLabel(line)) : text.shouldBe(codeLabel(line));
  }

  return {
    code: codeLabel,
    input: (name) => inputs.get(name) ?? codeLabel(name),
    component: (code) => components.get(code) ?? code,
  };
}

function extraKind(kind: string | undefined): 'regular' | 'thr' | 'gaji-13' {
  return kind === 'thr' || kind === 'gaji-13' ? kind : 'regular';
}
