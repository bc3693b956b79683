import type { Problem } from './problem.ts';

/** Problems by file, sheet, row, column; errors before warnings at one place. */
export function sortByPlace(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.where.file, b.where.file) ||
      compare(a.where.sheet, b.where.sheet) ||
      (a.where.row ?? 0) - (b.where.row ?? 0) ||
      (a.where.column?.length ?? 0) - (b.where.column?.length ?? 0) ||
      compare(a.where.column, b.where.column) ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code),
  );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
