import type { Catalogue } from '../language.ts';
import type { ProblemData } from '../problems/problem-text.ts';

/** A stop of the program: what happened, and what the user does now. */
export interface ErrorText {
  message(data: ProblemData): string;
  remedy(data: ProblemData): string;
}

/** Sentences of some stops by id. A stop that one language lacks is a mistake that the types name. */
export function errorCatalogue<Id extends string>(
  texts: Catalogue<Readonly<Record<Id, ErrorText>>>,
): Catalogue<Readonly<Record<Id, ErrorText>>> {
  return texts;
}
