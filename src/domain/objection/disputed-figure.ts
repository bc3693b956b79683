import { type LineSide, lineCodes, lineSide } from '../pay/line-codes.ts';
import type { ComponentPolicy, PayPolicy } from '../pay/policy.ts';
import type { Arrears } from '../pay/posted.ts';
import { TOTALS } from '../pay/slip-lines.ts';
import type { EvidenceKind } from '../pay/trace.ts';
import type { RatedComponent } from '../performance/evidence.ts';

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

const KINDS_OF_SOURCE = {
  attendance: ['attendance'],
  raters: ['assessments'],
  targets: ['targets'],
  'targets-or-raters': ['targets', 'assessments'],
} as const satisfies Readonly<Record<ComponentPolicy['source'], readonly CorrectingKind[]>>;

const OWN_PAY: readonly LineSide[] = [
  'salary-income',
  'salary-deduction',
  'tpp-income',
  'tpp-allowance',
  'tpp-deduction',
  'other-deduction',
];

/** Lines of arrears that change a total by their side; additions and other deductions are never in arrears. */
const SIDES_OF_TOTAL: Readonly<Record<string, readonly LineSide[]>> = {
  BRUTO_GAJI: ['salary-income', 'salary-both'],
  POTONGAN_GAJI: ['salary-deduction', 'salary-both'],
  NETO_GAJI: ['salary-income', 'salary-deduction'],
  TPP_BRUTO: ['tpp-income'],
  POTONGAN_TPP: ['tpp-deduction'],
  NETO_TPP: ['tpp-income', 'tpp-allowance', 'tpp-deduction'],
  TAMBAHAN: [],
  POTONGAN_LAIN: ['other-deduction'],
  DITERIMA: OWN_PAY,
} satisfies Readonly<Record<(typeof TOTALS)[number], readonly LineSide[]>>;

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

/** What a figure is made of: one of it must change before an accepted objection to the figure is settled. */
export interface FigureEvidence {
  readonly kinds: readonly CorrectingKind[];
  /** The only attendance code that counts; null where all do. */
  readonly attendanceCode: string | null;
  /** The only score column of raters that counts; null where all do. */
  readonly rated: RatedComponent | null;
}

/** Kinds of sheet, and where it is no whole sheet the code or column of it, that a figure is made of. */
export function evidenceBehind(figure: string, policy: PayPolicy): FigureEvidence {
  const { components, attendanceCodes } = policy.performance;
  const whole = (kinds: readonly CorrectingKind[]): FigureEvidence => ({
    kinds,
    attendanceCode: null,
    rated: null,
  });
  const component = components.find(({ code }) => code === figure);
  if (component !== undefined) return { ...whole(KINDS_OF_SOURCE[component.source]), rated: component.rated };
  if (attendanceCodes.some(({ code }) => code === figure))
    return { ...whole(['attendance']), attendanceCode: figure };
  if (figure === PREDICATE) return whole(['predicates']);
  if (TOTALS.some((total) => total === figure)) return whole(ALL_EVIDENCE);
  const side = lineSide(figure);
  if (side === 'salary-income' || side === 'salary-deduction' || side === 'salary-both')
    return whole(['employees']);
  return whole(side === 'other-deduction' ? ALL_EVIDENCE : TPP_EVIDENCE);
}

/** Whether a figure makes up the score: component, attendance code, predicate. It is no rupiah of its own. */
export function isFigureOfScore(figure: string, { performance }: PayPolicy): boolean {
  return (
    figure === PREDICATE ||
    [...performance.components, ...performance.attendanceCodes].some(({ code }) => code === figure)
  );
}

/** Tax lines that no arrears correct: the tax of the year does (pay-rules 7.2). */
const TAX_OF_YEAR: ReadonlySet<string> = new Set(['PPH21_GAJI', 'PPH21_TPP', 'TUNJ_PPH', 'TUNJ_PPH_TPP']);

/** Figures that no later run corrects: what they are made of counts in its own month only. */
const ONLY_ITS_OWN_RUN: ReadonlySet<string> = new Set([
  'PPH21_FINAL',
  'PEMBULATAN',
  'TAMBAHAN',
  'POTONGAN_LAIN',
]);

/** How later runs correct a figure: as arrears, with the tax of the year, or not at all. */
export function laterCorrection(figure: string): 'arrears' | 'year-tax' | 'none' {
  if (TAX_OF_YEAR.has(figure)) return 'year-tax';
  return ONLY_ITS_OWN_RUN.has(figure) ? 'none' : 'arrears';
}

/** Whether a figure waits while the TPP of its month is held for evidence. */
export function waitsForTpp(figure: string, policy: PayPolicy): boolean {
  return evidenceBehind(figure, policy).kinds.some((kind) => kind !== 'employees' && kind !== 'adjustments');
}

/** Whether arrears pay a difference of a line, or of a line that counts in a total. */
export function paysDifference(figure: string, { lines }: Arrears): boolean {
  const sides = SIDES_OF_TOTAL[figure];
  return sides === undefined
    ? figure in lines
    : Object.keys(lines).some((code) => sides.includes(lineSide(code)));
}
