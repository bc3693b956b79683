import type { RuleCell, RuleUnit } from '../rules/index.ts';

/** A row of a rule's table in a sheet. */
export interface RuleSheetRow {
  readonly number: number;
  /** Cells as `layoutOf` names the columns. */
  readonly cells: readonly RuleCell[];
}

/** A bracket that does not begin where the one below it ends. */
export interface BracketGap {
  readonly number: number;
  readonly above: number;
  readonly expected: number;
}

/**
 * Brackets whose `di_atas` contradicts the bracket below: one is missing between them, or they overlap. An empty
 * `di_atas` contradicts nothing.
 */
export function bracketGaps(unit: RuleUnit, rows: readonly RuleSheetRow[]): readonly BracketGap[] {
  if (unit !== 'brackets' && unit !== 'brackets-by-category') return [];
  const gaps: BracketGap[] = [];
  const ends = new Map<RuleCell, number>();
  for (const { number, cells } of [...rows].sort((a, b) => endOf(a) - endOf(b))) {
    const [above = null, upTo = null] = cells.slice(-3);
    const category = cells.length > 3 ? (cells[0] ?? null) : null;
    const expected = ends.get(category) ?? 0;
    if (typeof above === 'number' && above !== expected) gaps.push({ number, above, expected });
    if (typeof upTo === 'number') ends.set(category, upTo);
  }
  return gaps;
}

/** Upper bound of a row; a bracket without end comes last. */
function endOf({ cells }: RuleSheetRow): number {
  const upTo = cells.at(-2);
  return typeof upTo === 'number' ? upTo : Number.MAX_SAFE_INTEGER;
}
