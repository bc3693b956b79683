import type { AssessmentFact } from '../performance/evidence.ts';
import type { NameMask } from './name-mask.ts';

/** Comments as an employee may see them. */
export type ShownComments =
  | { readonly kind: 'withheld' }
  | { readonly kind: 'shown'; readonly comments: readonly string[] };

/**
 * What raters wrote, without raters: withheld where too few rated, whether they wrote anything or not; else in
 * alphabetical order, with every NIP and every name out of which somebody might be guessed taken out.
 * @param minimumRaters least number of raters, self-ratings not counted
 */
export function shownComments(
  nip: string,
  assessments: readonly AssessmentFact[],
  minimumRaters: number,
  mask: NameMask,
): ShownComments {
  const others = assessments.filter(({ peran, penilai }) => peran !== 'diri' && penilai !== nip);
  const raters = new Set(others.map(({ penilai }) => penilai.toUpperCase()));
  if (raters.size < minimumRaters) return { kind: 'withheld' };
  const comments = others.flatMap(({ catatan }) => catatan ?? []).map((text) => mask.hide(text));
  return { kind: 'shown', comments: comments.sort() };
}
