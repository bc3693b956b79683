import { isTppIncome, lineCodes, lineSide } from '../pay/line-codes.ts';
import type { PayPolicy } from '../pay/policy.ts';
import type { Arrears } from '../pay/posted.ts';
import { TOTALS } from '../pay/slip-lines.ts';
import type { EvidenceKind } from '../pay/trace.ts';

/** Figure of a slip that is no line: the official predicate. */
const PREDICATE = 'predikat';

const TPP_EVIDENCE = [
  'employees',
  'attendance',
  'assessments',
  'targets',
  'predicates',
  'discipline',
] as const satisfies readonly EvidenceKind[];

const ALL_EVIDENCE = [...TPP_EVIDENCE, 'adjustments'] as const satisfies readonly EvidenceKind[];

/** Kinds of sheet whose rows can correct a figure of a slip. */
export type CorrectingKind = (typeof ALL_EVIDENCE)[number];

/** Every figure that an objection may be about under a policy: lines, totals, components, attendance codes, predicate. */
export function disputableFigures(policy: PayPolicy): readonly string[] {
  const { components, attendanceCodes } = policy.performance;
  return [
    ...lineCodes(policy.tpp.criteria.map(({ code }) => code)),
    ...TOTALS,
    ...components.map(({ code }) => code),
    ...attendanceCodes.map(({ code }) => code),
    PREDICATE,
  ];
}

/** Kinds of sheet whose rows a figure is made of: one of them must change before an accepted objection is settled. */
export function evidenceBehind(figure: string, policy: PayPolicy): readonly CorrectingKind[] {
  const { components, attendanceCodes } = policy.performance;
  const component = components.find(({ code }) => code === figure);
  switch (component?.source) {
    case 'attendance':
      return ['attendance'];
    case 'raters':
      return ['assessments'];
    case 'targets':
      return ['targets'];
    case 'targets-or-raters':
      return ['targets', 'assessments'];
    case undefined:
      break;
  }
  if (attendanceCodes.some(({ code }) => code === figure)) return ['attendance'];
  if (figure === PREDICATE) return ['predicates'];
  if (TOTALS.some((total) => total === figure)) return ALL_EVIDENCE;
  const side = lineSide(figure);
  if (side === 'salary-income' || side === 'salary-deduction' || side === 'salary-both') return ['employees'];
  return side === 'other-deduction' ? ALL_EVIDENCE : TPP_EVIDENCE;
}

/** Whether arrears pay a difference of a figure: of the line itself, of any TPP line for what makes up the score. */
export function paysDifference(figure: string, { lines }: Arrears): boolean {
  if (figure in lines) return true;
  const codes = Object.keys(lines);
  if (TOTALS.some((total) => total === figure)) return codes.length > 0;
  // Lines and totals are written in capitals; what makes up the score is not.
  return figure === figure.toLowerCase() && codes.some(isTppIncome);
}
