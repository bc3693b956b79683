import type { AssessmentFact } from '../performance/evidence.ts';

/** Comments as an employee may see them. */
export type ShownComments =
  | { readonly kind: 'withheld' }
  | { readonly kind: 'shown'; readonly comments: readonly string[] };

/** Any NIP, also written in groups. */
const NIP = '(?<!\\d)\\d{8}[ .]?\\d{6}[ .]?\\d[ .]?\\d{3}(?!\\d)';
const HIDDEN = '…';
/** Shorter words of names (initials, `al`) say nothing of anybody. */
const SHORTEST = 3;

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

/** Takes names out of texts; capitals make no difference. */
export class NameMask {
  readonly #pattern: RegExp;

  /**
   * @param names of people, each word of which is hidden
   * @param titles under which others stand (`Forum Warga`), hidden as a whole
   */
  constructor(names: readonly string[], titles: readonly string[]) {
    const words = names.flatMap((name) => name.split(/[^\p{L}']+/u));
    const hidden = [...new Set([...words, ...titles])].filter((word) => word.length >= SHORTEST);
    // Longer ones first, so that no part of one is left standing.
    const longest = hidden.sort((a, b) => b.length - a.length).map(escaped);
    const all = [
      NIP,
      ...(longest.length === 0 ? [] : [`(?<![\\p{L}\\d])(?:${longest.join('|')})(?![\\p{L}\\d])`]),
    ];
    this.#pattern = new RegExp(all.join('|'), 'giu');
  }

  hide(text: string): string {
    return text.replace(this.#pattern, HIDDEN);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
