import { classifiedEvidence } from '../attendance/classified-evidence.ts';
import type { PayContext } from '../pay/context.ts';
import { earnMonth } from '../pay/earn-month.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { EmployeeEvidence } from '../pay/slip-work.ts';
import { type Correction, raterName } from '../performance/calibration.ts';
import type { RatedComponent, TargetFact } from '../performance/evidence.ts';
import type { PerformanceResult } from '../performance/score.ts';
import { achievement } from '../performance/target-score.ts';

/** What an employee could have done, or can do next time: one thing each. */
export type RaisingAct =
  /** A target reached; quantities × 10,000. */
  | {
      readonly kind: 'target';
      readonly indikator: string;
      readonly target: number;
      readonly satuan: string | null;
    }
  /** No occurrence of an attendance code. */
  | { readonly kind: 'attendance'; readonly code: string; readonly count: number }
  /** A component that raters judge, some points higher; hundredths. */
  | { readonly kind: 'rating'; readonly by: number };

/**
 * What an act would have come to in the month, by the very calculation that pays. Each is computed alone, so that the
 * gains of two do not add up.
 */
export interface RaisingStep {
  /** Every component that the act raises, in the order of the policy; they are made from the same facts. */
  readonly components: readonly [string, ...string[]];
  readonly act: RaisingAct;
  /** Scores in hundredths as they would have been: of each of the components, and the total. */
  readonly score: number;
  readonly total: number;
  /** TPP_BRUTO as it was and as it would have been, whole rupiah. */
  readonly tpp: number;
  readonly tppThen: number;
}

/** The facts with which a step was computed: a sheet that says so pays the promised TPP. */
interface RaisedEvidence {
  readonly components: RaisingStep['components'];
  readonly act: RaisingAct;
  readonly evidence: EmployeeEvidence;
  /** Law and policy by which they are computed, with the corrections of raters that still hold. */
  readonly context: PayContext;
}

/** How much higher a judged component is supposed to be where TPP follows the score: 5 points. */
const RATING_STEP = 500;
const FULL = 10_000;

/**
 * What would have raised an employee's score of a month, and the TPP with it: each target not reached, each attendance
 * code without its occurrences, each judged component some points higher (where TPP follows the predicate, as many as
 * the next one takes). Steps that would have raised nothing are left out. The largest gain stands first.
 * @param thin components of which no step may be told, since too few have judged them
 * @returns nothing where no TPP is due or it waits for evidence
 */
export function raisingSteps(
  context: PayContext,
  given: EmployeeEvidence,
  thin: ReadonlySet<string>,
): readonly RaisingStep[] {
  const evidence = classifiedEvidence(given, context.policy, context.period);
  const now = earnMonth(context, evidence, null);
  if (now.kind !== 'earned' || now.missing.length > 0 || now.performance === null) return [];
  return raisedEvidence(context, evidence, now.performance, thin)
    .flatMap(({ components, act, evidence: raised, context: under }): RaisingStep[] => {
      const then = earnMonth(under, raised, null);
      if (then.kind !== 'earned' || then.performance === null || then.tppGross <= now.tppGross) return [];
      const score = then.performance.components[components[0]] ?? 0;
      const total = then.performance.total ?? 0;
      return [{ components, act, score, total, tpp: now.tppGross, tppThen: then.tppGross }];
    })
    .sort((a, b) => b.tppThen - a.tppThen);
}

/** The supposed score stands where raters have been corrected already; in all other columns they still are. */
function asGiven(context: PayContext, column: RatedComponent, { assessments }: EmployeeEvidence): PayContext {
  const all = context.corrections();
  const own = new Map<string, Partial<Record<RatedComponent, Correction>>>();
  for (const rater of assessments.map(raterName)) own.set(rater, { ...all.get(rater), [column]: undefined });
  return { ...context, corrections: () => own };
}

/** Every step as the facts that it supposes; what several components are made from is raised once for all of them. */
function raisedEvidence(
  context: PayContext,
  evidence: EmployeeEvidence,
  performance: PerformanceResult,
  thin: ReadonlySet<string>,
): readonly RaisedEvidence[] {
  const { performance: policy } = context.policy;
  return [...byFacts(policy, evidence)].flatMap(([facts, components]): readonly RaisedEvidence[] => {
    if (facts === 'attendance') return withoutAbsences(components, evidence, context);
    if (facts === 'targets') return withTargets(components, evidence, context);
    const score = performance.components[components[0]] ?? null;
    if (score === null || score >= FULL || components.some((code) => thin.has(code))) return [];
    // Everybody's score becomes the one supposed: a cap at 100 for single raters would tell what they gave.
    const at = (supposed: number): EmployeeEvidence => ({
      ...evidence,
      assessments: evidence.assessments.map((each) =>
        each.peran === 'diri' || each[facts] === null ? each : { ...each, [facts]: supposed },
      ),
    });
    const under = asGiven(context, facts, evidence);
    const by = ratingStep(under, at, score);
    if (by === null) return [];
    return [{ components, act: { kind: 'rating', by }, evidence: at(score + by), context: under }];
  });
}

/** The components by the facts that they are made from: attendance, targets, or a column of the ratings. */
function byFacts(
  { components }: PerformancePolicy,
  { targets }: EmployeeEvidence,
): ReadonlyMap<'attendance' | 'targets' | RatedComponent, RaisingStep['components']> {
  const found = new Map<'attendance' | 'targets' | RatedComponent, RaisingStep['components']>();
  for (const { code, source, rated } of components) {
    const facts =
      source === 'attendance' ? source : source !== 'raters' && targets.length > 0 ? 'targets' : rated;
    if (facts === null) continue;
    const known = found.get(facts);
    found.set(facts, known === undefined ? [code] : [...known, code]);
  }
  return found;
}

function withoutAbsences(
  components: RaisingStep['components'],
  evidence: EmployeeEvidence,
  context: PayContext,
): readonly RaisedEvidence[] {
  const { attendance } = evidence;
  if (attendance === null) return [];
  return context.policy.performance.attendanceCodes.flatMap(({ code }): RaisedEvidence[] => {
    const count = attendance.counts[code] ?? 0;
    if (count === 0) return [];
    const without = { ...attendance, counts: { ...attendance.counts, [code]: 0 } };
    return [
      {
        components,
        act: { kind: 'attendance', code, count },
        evidence: { ...evidence, attendance: without },
        context,
      },
    ];
  });
}

function withTargets(
  components: RaisingStep['components'],
  evidence: EmployeeEvidence,
  context: PayContext,
): readonly RaisedEvidence[] {
  return missedTargets(evidence.targets, context.policy.performance).map((missed) => {
    const { indikator, target, satuan } = missed;
    const targets = evidence.targets.map((each) => (each === missed ? { ...each, realisasi: target } : each));
    return {
      components,
      act: { kind: 'target', indikator, target, satuan },
      evidence: { ...evidence, targets },
      context,
    };
  });
}

/** Targets whose achievement is reported and below 100%. */
export function missedTargets(
  targets: readonly TargetFact[],
  { targets: { cap } }: PerformancePolicy,
): readonly TargetFact[] {
  return targets.filter((target) => {
    if (target.realisasi === null) return false;
    const { num, den } = achievement(target, cap);
    return BigInt(num) * BigInt(cap.den) < BigInt(cap.num) * BigInt(den) && num < den;
  });
}

/** Points by which a judged component is supposed to be higher; null where no number of points raises the TPP. */
function ratingStep(
  context: PayContext,
  at: (score: number) => EmployeeEvidence,
  score: number,
): number | null {
  if (context.policy.performance.factor === 'proportional') return Math.min(RATING_STEP, FULL - score);
  const tpp = (supposed: number): number => {
    const earned = earnMonth(context, at(supposed), null);
    return earned.kind === 'earned' ? earned.tppGross : 0;
  };
  const now = tpp(score);
  if (tpp(FULL) <= now) return null;
  let [low, high] = [score, FULL];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tpp(middle) > now) high = middle;
    else low = middle;
  }
  return high - score;
}
