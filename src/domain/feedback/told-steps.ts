import { roundedQuotient } from '../money/exact.ts';
import type { PerformancePolicy } from '../pay/policy.ts';
import type { RaisingStep } from './raising-steps.ts';

/** A step as an employee is told it; null where a figure would give away what too few have judged. */
export interface ToldStep extends Pick<RaisingStep, 'components' | 'act' | 'score'> {
  readonly total: number | null;
  /** TPP_BRUTO as it was and as it would have been, whole rupiah. */
  readonly tpp: number | null;
  readonly tppThen: number | null;
  /** By how much TPP_BRUTO would have risen, whole rupiah. */
  readonly gain: number | null;
  /** Whether the gain is told in full thousands, rounded down. */
  readonly isAtLeast: boolean;
}

const THOUSAND = 1000;

/**
 * Steps as they are told. Total and TPP follow from every component, also from one that too few have judged: where there
 * is one, they are left out, and of the gain the full thousands are told. A step that changes the cut of the whole TPP has
 * no gain then, since the cut is taken of the exact score.
 */
export function toldSteps(
  steps: readonly RaisingStep[],
  isRounded: boolean,
  { attendanceCodes }: PerformancePolicy,
): readonly ToldStep[] {
  return steps.map(({ components, act, score, total, tpp, tppThen }) => {
    const gain = tppThen - tpp;
    if (!isRounded) return { components, act, score, total, tpp, tppThen, gain, isAtLeast: false };
    const code = act.kind === 'attendance' ? act.code : null;
    const cutsAll = attendanceCodes.some((each) => each.code === code && each.appliesTo !== 'component');
    const told = cutsAll || gain < THOUSAND ? null : roundedQuotient(gain, THOUSAND, 'floor') * THOUSAND;
    return { components, act, score, total: null, tpp: null, tppThen: null, gain: told, isAtLeast: true };
  });
}
