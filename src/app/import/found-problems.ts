import type { Problem } from '../../domain/problem.ts';

/** Problems kept in memory; a sheet with more is wrong as a whole. */
const MOST_PROBLEMS = 100_000;

/** A problem and the file, by its place on the command line, in which it is to be mended; null when in none of them. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly file: number | null;
}

/** The sheet in which a row stands. */
interface SheetPlace {
  readonly file: { readonly file: string };
  /** Name of the sheet in a workbook. */
  readonly name: string | null;
  /** Place of the file on the command line, from 0. */
  readonly fileIndex: number;
}

/** Collects the problems of one attempt to import and counts the errors among them. */
export class FoundProblems {
  readonly list: FoundProblem[] = [];
  errors = 0;
  /** Errors that no leaving out of rows can heal: of a file or sheet as a whole. */
  ofWhole = 0;

  /** A problem of a file, or of one of its sheets, as a whole. */
  addWhole(
    problem: Problem,
    at: { readonly file: string; readonly sheet: string | null; readonly index: number | null },
  ): void {
    if (problem.severity === 'error') this.ofWhole++;
    this.#add(problem, at);
  }

  /** A problem of a row. */
  addRow(problem: Problem, { file, name, fileIndex }: SheetPlace): void {
    this.#add(problem, { file: file.file, sheet: name, index: fileIndex });
  }

  #add(
    problem: Problem,
    {
      file,
      sheet,
      index,
    }: { readonly file: string; readonly sheet: string | null; readonly index: number | null },
  ): void {
    if (problem.severity === 'error') this.errors++;
    if (this.list.length >= MOST_PROBLEMS) return;
    const where = { file, ...(sheet !== null && { sheet }), ...problem.where };
    this.list.push({ problem: { ...problem, where }, file: index });
  }
}
