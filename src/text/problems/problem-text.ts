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
