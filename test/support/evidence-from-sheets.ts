import type { CellValue, SheetRow } from '../../src/app/ports/sheets.ts';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import type { EmployeeEvidence } from '../../src/domain/pay/slip-work.ts';
import type { EmployeeFact } from '../../src/domain/people/employee.ts';
import type {
  AssessmentFact,
  AttendanceFact,
  DisciplineFact,
  PredicateFact,
  TargetFact,
} from '../../src/domain/performance/evidence.ts';
import { createParser, detectSheet } from '../../src/intake/index.ts';
import { keysInMemory } from './keys-in-memory.ts';
import type { Sheet } from './write-sheets.ts';

const CODES = ['tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'apel', 'tk'];

interface Gathered {
  facts: EmployeeFact[];
  attendance: AttendanceFact | null;
  assessments: AssessmentFact[];
  targets: TargetFact[];
  predicate: PredicateFact | null;
  discipline: DisciplineFact[];
}

/** Reads sheets with the program's own intake and gathers what one period needs, in memory, in NIP order. */
export function evidenceFromSheets(sheets: readonly Sheet[], periodText: string): EmployeeEvidence[] {
  const period = parsePeriod(periodText);
  const people = new Map<string, Gathered>();
  const of = (nip: string): Gathered => {
    let person = people.get(nip);
    if (!person) {
      person = { facts: [], attendance: null, assessments: [], targets: [], predicate: null, discipline: [] };
      people.set(nip, person);
    }
    return person;
  };
  const duplicates = keysInMemory();
  for (const [index, sheet] of sheets.entries()) {
    const batch = index + 1;
    const rows = [sheet.columns, ...sheet.rows].map(
      (cells, i): SheetRow => ({
        number: i + 1,
        cells: cells.map((cell): CellValue => (cell === '' ? null : cell)),
      }),
    );
    const found = detectSheet(rows.slice(0, 20), { attendanceCodes: CODES });
    if (found.kind === null) throw new Error(`${sheet.name}: ${JSON.stringify(found.problems)}`);
    duplicates.openSheet(sheet.name, null);
    const context = {
      period,
      attendanceCodes: CODES,
      duplicates,
      knowsNip: (nip: string) => people.has(nip),
      report: (problem: { severity: string; code: string }) => {
        if (problem.severity === 'error') throw new Error(`${sheet.name}: ${JSON.stringify(problem)}`);
      },
    };
    const each = <T>(parse: (row: SheetRow) => T | null, take: (record: T) => void): void => {
      for (const row of rows.slice(1)) {
        const record = parse(row);
        if (record !== null) take(record);
      }
    };
    switch (found.kind) {
      case 'employees':
        each(createParser(found.kind, found.columns, context), (r) => of(r.nip).facts.push({ ...r, batch }));
        break;
      case 'attendance':
        each(createParser(found.kind, found.columns, context), (r) => {
          if (r.period === period) of(r.nip).attendance = { ...r, batch };
        });
        break;
      case 'assessments':
        each(createParser(found.kind, found.columns, context), (r) => {
          if (r.period === period) of(r.nip).assessments.push({ ...r, batch });
        });
        break;
      case 'targets':
        each(createParser(found.kind, found.columns, context), (r) => {
          if (r.period === period) of(r.nip).targets.push({ ...r, batch });
        });
        break;
      case 'predicates':
        each(createParser(found.kind, found.columns, context), (r) => {
          if (r.period === period) of(r.nip).predicate = { ...r, batch };
        });
        break;
      case 'discipline':
        each(createParser(found.kind, found.columns, context), (r) =>
          of(r.nip).discipline.push({ ...r, batch }),
        );
        break;
      default:
        throw new Error(`not gathered: ${found.kind}`);
    }
  }
  return [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([nip, person]) => ({
      nip,
      ...person,
      log: null,
      adjustments: [],
      facts: person.facts.sort((a, b) =>
        a.effective === b.effective ? a.batch - b.batch : a.effective < b.effective ? -1 : 1,
      ),
    }));
}
