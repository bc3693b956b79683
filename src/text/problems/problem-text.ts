import type { Catalogue } from '../language.ts';

/** Values for a sentence about a problem; the keys are fixed per problem code. */
export type ProblemData = Readonly<Record<string, string | number>>;

/** The three sentences about one kind of problem, in one language. */
export interface ProblemText {
  /** What is wrong, in one line. */
  title(data: ProblemData): string;
  /** What stands there when it is right. */
  expected(data: ProblemData): string;
  /** What the officer does now. */
  remedy(data: ProblemData): string;
}

/** Sentences about some problems by code. A problem that one language lacks is a mistake that the types name. */
export function problemCatalogue<Code extends string>(
  texts: Catalogue<Readonly<Record<Code, ProblemText>>>,
): Catalogue<Readonly<Record<Code, ProblemText>>> {
  return texts;
}
