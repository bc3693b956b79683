import type { SheetRow } from '../app/ports/sheets.ts';
import type { Place, Problem } from '../domain/problem.ts';
import {
  type AdditionProblemCode,
  layoutOf,
  type RuleCell,
  type RuleSource,
  type RuleUnit,
  unitOfRule,
  valueOfRows,
} from '../rules/index.ts';
import { columnReader, isEmptyCell, type ReadCell, readText } from './cells/cell.ts';
import { readDay } from './cells/date.ts';
import { columnsOf, RowLog, type SheetColumns } from './column.ts';
import { bracketGaps, type RuleSheetRow } from './rule-brackets.ts';
import { type RuleCellReader, ruleCells } from './rule-cells.ts';
import { findRuleHeader } from './rule-headings.ts';

/** A version of a rule as rows of a sheet give it; its shape is checked like that of a JSON file. */
export interface RuleSheetDraft {
  readonly draft: {
    readonly id: string;
    readonly from: string;
    readonly value: unknown;
    readonly source: RuleSource;
  };
  /** Its first row. */
  readonly where: Place;
}

/**
 * Reads a sheet of rules: every row names its rule, the day and the regulation, and gives one row of the rule's table;
 * rows with the same rule and day make one version. Their order does not matter. Versions with an error are left out.
 * @param report takes each problem; file and sheet are not known here
 */
export function readRuleSheet(
  rows: readonly SheetRow[],
  report: (problem: Problem) => void,
): readonly RuleSheetDraft[] {
  const log = new RowLog(report);
  const header = findRuleHeader(rows, log);
  if (header === null) return [];
  const reader = new RuleRows(columnsOf(header.columns, log), log, report);
  for (const row of rows) if (row.number > header.row) reader.add(row);
  return reader.drafts();
}

/** Rows of one version. */
interface RowGroup {
  readonly id: string;
  readonly from: string;
  readonly unit: RuleUnit;
  readonly source: RuleSource;
  /** Number of its first row. */
  readonly first: number;
  readonly cells: readonly RuleCellReader[];
  readonly rows: RuleSheetRow[];
  /** Row numbers by the cells that name the row of the table. */
  readonly seen: Map<string, number>;
  hasErrors: boolean;
}

/** Collects the rows of a sheet by rule and day. */
class RuleRows {
  readonly #columns: SheetColumns;
  readonly #log: RowLog;
  readonly #report: (problem: Problem) => void;
  readonly #groups = new Map<string, RowGroup>();
  #failed = false;

  constructor(columns: SheetColumns, log: RowLog, report: (problem: Problem) => void) {
    this.#columns = columns;
    this.#log = log;
    this.#report = report;
  }

  add(row: SheetRow): void {
    if (row.cells.every((cell) => isEmptyCell(cell))) return;
    const errorsBefore = this.#log.errors;
    this.#log.row = row.number;
    this.#failed = false;
    const id = this.#need(row, 'aturan', readText);
    const from = this.#need(row, 'berlaku', readDay);
    const source = this.#sourceOf(row);
    const unit = id === null ? null : unitOfRule(id);
    if (id !== null && unit === null) this.#fail('rule-id-unknown', 'aturan', id);
    if (id === null || from === null || source === null || unit === null) return;
    const group = this.#groupOf(row, id, from, unit, source);
    const cells = group.cells.map((reader) => this.#cell(row, reader, id));
    this.#checkAgainst(group, source);
    this.#claim(group, row, cells);
    if (this.#failed || this.#log.errors > errorsBefore) group.hasErrors = true;
    group.rows.push({ number: row.number, cells });
  }

  drafts(): readonly RuleSheetDraft[] {
    for (const group of this.#groups.values()) this.#checkBrackets(group);
    return [...this.#groups.values()]
      .filter(({ hasErrors }) => !hasErrors)
      .map(({ id, from, unit, source, first, rows }) => ({
        draft: {
          id,
          from,
          value: valueOfRows(
            unit,
            rows.map(({ cells }) => cells),
          ),
          source,
        },
        where: { row: first },
      }));
  }

  #groupOf(row: SheetRow, id: string, from: string, unit: RuleUnit, source: RuleSource): RowGroup {
    const key = JSON.stringify([id, from]);
    let group = this.#groups.get(key);
    if (!group) {
      const cells = ruleCells(unit);
      const first = row.number;
      group = { id, from, unit, source, first, cells, rows: [], seen: new Map(), hasErrors: false };
      this.#groups.set(key, group);
      const missing = cells.filter(({ field, optional }) => !optional && !this.#columns.has(field));
      if (missing.length > 0) {
        const columns = missing.map(({ field }) => field).join(', ');
        this.#log.add('error', 'header-missing', null, undefined, { kind: id, columns });
      }
    }
    return group;
  }

  #sourceOf(row: SheetRow): RuleSource | null {
    const title = this.#need(row, 'dasar', readText);
    const article = this.#read(row, 'pasal', readText);
    const published = this.#read(row, 'ditetapkan', readDay);
    const note = this.#read(row, 'catatan', readText);
    if (title === null) return null;
    return {
      title,
      ...(article !== null && { article }),
      ...(published !== null && { published }),
      ...(note !== null && { note: { id: note, en: note } }),
    };
  }

  #cell(row: SheetRow, { field, read, optional }: RuleCellReader, id: string): RuleCell {
    if (optional || !this.#columns.has(field)) return this.#read(row, field, read);
    return this.#need(row, field, read, id);
  }

  #read<T>(row: SheetRow, field: string, read: ReadCell<T>): T | null {
    return columnReader(this.#columns, field, read)(row);
  }

  #need<T>(row: SheetRow, field: string, read: ReadCell<T>, id = ''): T | null {
    const before = this.#log.errors;
    const value = this.#read(row, field, read);
    if (value === null && this.#log.errors === before) {
      this.#fail('rule-cell-missing', field, undefined, { column: field, rule: id });
    }
    return value;
  }

  /** All rows of a version rest on the same regulation. */
  #checkAgainst({ source, first }: RowGroup, own: RuleSource): void {
    if (JSON.stringify(source) === JSON.stringify(own)) return;
    this.#fail('rule-source-differs', 'dasar', own.title, { row: first, first: source.title });
  }

  /** Reports a row of the table that stands there already. */
  #claim({ unit, seen }: RowGroup, row: SheetRow, cells: readonly RuleCell[]): void {
    const layout = layoutOf(unit);
    const name = JSON.stringify(layout.kind === 'table' ? cells.slice(0, layout.keys) : []);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, row.number);
    else this.#fail('rule-row-twice', 'aturan', undefined, { row: earlier });
  }

  #checkBrackets(group: RowGroup): void {
    if (group.hasErrors) return;
    for (const { number, above, expected } of bracketGaps(group.unit, group.rows)) {
      this.#log.row = number;
      this.#fail('rule-bracket-gap', 'di_atas', String(above), { expected });
      group.hasErrors = true;
    }
  }

  #fail(code: AdditionProblemCode, field: string, found?: string, data?: Problem['data']): void {
    this.#failed = true;
    const column = this.#columns.get(field)?.binding;
    this.#report({
      code,
      severity: 'error',
      where: { row: this.#log.row, ...(column && { column: column.letter, header: column.header }) },
      ...(found !== undefined && { found }),
      ...(data && { data }),
    });
  }
}
