import type { CellValue, SheetRow } from '../../src/app/ports/sheets.ts';
import type { Period } from '../../src/domain/calendar/period.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
  createParser,
  type DetectOptions,
  type DuplicateKeys,
  detectSheet,
  type RowOf,
  type SheetKind,
} from '../../src/intake/index.ts';
import { keysInMemory } from '../support/keys-in-memory.ts';

/** Invented NIPs with dates and serial numbers that the structure allows. */
export const SITI = '198503122010012001';
export const BUDI = '199001012015031002';
export const ATASAN = '197007071995031003';

export const CODES: readonly string[] = ['tl1', 'tl2', 'psw1', 'apel', 'tk'];

/** A component of the policy, as trainings name it. */
export const COMPONENTS = [
  { code: 'komunikasi', name: { id: 'Komunikasi dan kolaborasi', en: 'Communication and collaboration' } },
];

/** Rows of a sheet, numbered from `first`; null stands for a row that the reader left out. */
export function rowsOf(rows: readonly (readonly CellValue[])[], first = 1): SheetRow[] {
  return rows.map((cells, i) => ({ number: first + i, cells }));
}

export function detect(
  rows: readonly (readonly CellValue[])[],
  options: Partial<DetectOptions> = {},
): ReturnType<typeof detectSheet> {
  return detectSheet(rowsOf(rows), { attendanceCodes: CODES, ...options });
}

export interface ReadOptions {
  readonly period?: string | null;
  readonly unknown?: readonly string[];
  /** Keys of several sheets, which are compared when the caller says so. */
  readonly duplicates?: DuplicateKeys;
  readonly calendar?: (serial: number) => string | null;
}

/** Detects a sheet and parses its rows: every record, and every problem of the rows. */
export function readSheet<K extends SheetKind>(
  kind: K,
  rows: readonly (readonly CellValue[])[],
  { period = '2026-01', unknown = [], duplicates: shared, calendar }: ReadOptions = {},
): { readonly records: RowOf[K][]; readonly problems: Problem[]; readonly codes: string[] } {
  const detected = detect(rows, { as: kind });
  if (detected.kind === null) throw new Error(`not detected: ${JSON.stringify(detected.problems)}`);
  const problems: Problem[] = [...detected.problems];
  const duplicates = shared ?? keysInMemory();
  duplicates.openSheet('berkas.xlsx', 'Lembar1');
  const parse = createParser(kind, detected.columns, {
    period: period as Period | null,
    attendanceCodes: CODES,
    components: COMPONENTS,
    duplicates,
    ...(calendar && { calendar }),
    knowsNip: (nip) => !unknown.includes(nip),
    report: (problem) => problems.push(problem),
  });
  const records: RowOf[K][] = [];
  for (const row of rowsOf(rows)) {
    if (row.number <= detected.headerRow) continue;
    const record = parse(row);
    if (record !== null) records.push(record);
  }
  if (shared === undefined) duplicates.finish();
  return { records, problems, codes: problems.map(({ code }) => code) };
}

/** Reads one cell of one column of an employee sheet. */
export function readEmployeeCell(column: string, cell: CellValue): { value: unknown; codes: string[] } {
  const field = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const { records, codes } = readSheet('employees', [
    ['nip', column],
    [SITI, cell],
  ]);
  const values = records[0]?.values as Readonly<Record<string, unknown>> | undefined;
  return { value: values?.[field], codes };
}
