import { describe, expect, it } from 'vitest';
import { demoSheets } from '../../src/app/demo/demo-city.ts';
import type { ReportSheet } from '../../src/app/ports/reports.ts';
import type { CellValue, SheetRow } from '../../src/app/ports/sheets.ts';
import { type Period, parsePeriod } from '../../src/domain/calendar/period.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkEmployeeRecord, createParser, detectSheet } from '../../src/intake/index.ts';
import { keysInMemory } from '../support/keys-in-memory.ts';

const JANUARY = parsePeriod('2026-01') as Period;
const CODES = ['tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'apel', 'tk'];

/** Rows as they come back from a workbook: headings for people, scores as decimals. */
function* sheetRows({ columns, rows }: ReportSheet): Generator<SheetRow> {
  yield { number: 1, cells: columns.map((column) => column.heading) };
  let number = 1;
  for (const row of rows()) {
    const cells: CellValue[] = row.map((value, i) =>
      typeof value === 'number' && columns[i]?.format === 'score' ? value / 100 : value,
    );
    number++;
    yield { number, cells };
  }
}

describe('the sheets of the demo city', () => {
  it.each([60, 6000])(
    'of %d employees are recognised by their headings and read without any problem',
    (employees) => {
      const problems: Problem[] = [];
      const duplicates = keysInMemory();
      const known = new Set<string>();
      const counts: Record<string, number> = {};
      for (const sheet of demoSheets({ employees, period: JANUARY })) {
        const rows = [...sheetRows(sheet)];
        const detected = detectSheet(rows.slice(0, 20), { attendanceCodes: CODES });
        expect(detected.kind).toBe(sheet.kind);
        if (detected.kind === null) continue;
        problems.push(...detected.problems);
        duplicates.openSheet(sheet.name, null);
        const parse = createParser(detected.kind, detected.columns, {
          period: JANUARY,
          attendanceCodes: CODES,
          duplicates,
          knowsNip: (nip) => known.has(nip),
          report: (problem) => problems.push(problem),
        });
        counts[sheet.kind] = 0;
        for (const row of rows.slice(1)) {
          const record = parse(row);
          if (record === null) continue;
          counts[sheet.kind] = (counts[sheet.kind] ?? 0) + 1;
          known.add(record.nip);
          if ('present' in record) {
            const place = { nip: record.nip, effective: JANUARY, row: record.row, columns: detected.columns };
            problems.push(...checkEmployeeRecord(record.values, place, () => null));
          }
        }
        expect(counts[sheet.kind]).toBe(rows.length - 1);
      }
      duplicates.finish();
      expect(problems).toEqual([]);
      expect(counts.employees).toBe(employees);
    },
  );
});
